package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Rows of random levels, at most one of each cell, some cells being absent and some levels missing.
 *
 * @param sectors the sectors that cells may be of
 * @param regions their regions
 * @param calendars the periods of one table, and those of others
 * @param measures their measures
 */
record SingleRows(
        List<Sector> sectors, List<Region> regions, List<List<ReportingPeriod>> calendars, List<Measure> measures) {

    /** What the levels of a measure are like, each in a way of its own. */
    private enum Levels {
        FEW {
            @Override
            BigDecimal next(Random random) {
                return BigDecimal.valueOf(random.nextInt(7) - 3);
            }
        },
        DECIMALS {
            @Override
            BigDecimal next(Random random) {
                return BigDecimal.valueOf(random.nextInt(2_001) - 1_000, random.nextInt(4));
            }
        },
        ANY_LONGS {
            @Override
            BigDecimal next(Random random) {
                return BigDecimal.valueOf(Math.max(-Long.MAX_VALUE, random.nextLong() >> random.nextInt(64)), 2);
            }
        },
        NEAR_POWERS_OF_TWO {
            @Override
            BigDecimal next(Random random) {
                return BigDecimal.valueOf(signed((1L << random.nextInt(63)) + random.nextInt(5) - 2, random));
            }
        },
        NEAR_THE_ENDS_OF_LONG {
            @Override
            BigDecimal next(Random random) {
                return BigDecimal.valueOf(signed(Long.MAX_VALUE - random.nextInt(3), random));
            }
        };

        abstract BigDecimal next(Random random);

        static Levels any(Random random) {
            return values()[random.nextInt(values().length)];
        }

        private static long signed(long level, Random random) {
            return random.nextBoolean() ? level : -level;
        }
    }

    static <T> List<T> all(Function<String, T> parse, String... texts) {
        return Stream.of(texts).map(parse).toList();
    }

    /** Reads rows such as {@code profit pv CN 2022: 5} and {@code profit pv CN 2022: missing}, whose units are the usual ones. */
    static IndicatorTable tableOf(String... rows) {
        return WrittenRows.table(Stream.of(rows)
                .map(row -> row + " " + unit(Measure.parse(row.substring(0, row.indexOf(' ')))))
                .toArray(String[]::new));
    }

    private static Unit unit(Measure measure) {
        return measure.equals(Measure.REVENUE) ? RandomRows.unit(Measure.PROFIT) : RandomRows.unit(measure);
    }

    /** Tables of all measures, no two cells of which overlap. */
    static Arbitrary<IndicatorTable> disjoint() {
        return new SingleRows(
                        all(Sector::parse, "pv/cell", "pv/module", "wind"),
                        all(Region::parse, "CN-320200", "CN-320500", "CN-330100", "CN-HK", "DE"),
                        List.of(
                                all(ReportingPeriod::parse, "2022-02", "2022-03"),
                                all(ReportingPeriod::parse, "2022-01", "2022-02", "2022-03", "2022-04"),
                                all(ReportingPeriod::parse, "2022-Q1", "2022-04", "2022-05/2022-06"),
                                all(ReportingPeriod::parse, "2021-12", "2022-S1", "2022-08/2022-12")),
                        RandomRows.MEASURES)
                .tables();
    }

    /** Tables of such rows. */
    Arbitrary<IndicatorTable> tables() {
        return Combinators.combine(
                        Combinators.combine(some(sectors), some(regions), Arbitraries.of(calendars), some(measures))
                                .as(SingleRows::cells),
                        Arbitraries.of(0, 0, 15, 60),
                        Arbitraries.of(0, 0, 15),
                        Arbitraries.longs())
                .as((cells, absent, missing, seed) -> rows(cells, absent, missing, new Random(seed)))
                .map(rows -> RandomRows.table(rows, Duplicates.REJECT));
    }

    private static <T> Arbitrary<Set<T>> some(List<T> members) {
        return Arbitraries.of(members).set().ofMinSize(1);
    }

    private static Set<Cell> cells(
            Set<Sector> sectors, Set<Region> regions, List<ReportingPeriod> periods, Set<Measure> measures) {
        Set<Cell> cells = new LinkedHashSet<>();
        for (Measure measure : measures) {
            for (Sector sector : sectors) {
                for (Region region : regions) {
                    periods.forEach(period -> cells.add(new Cell(sector, region, period, measure)));
                }
            }
        }
        return cells;
    }

    private static List<IndicatorRow> rows(Set<Cell> cells, int absent, int missing, Random random) {
        Map<Measure, Levels> levels = new HashMap<>();
        List<IndicatorRow> rows = new ArrayList<>();
        for (Cell cell : cells) {
            if (random.nextInt(100) >= absent) {
                BigDecimal level = levels.computeIfAbsent(cell.measure(), measure -> Levels.any(random))
                        .next(random);
                boolean isKnown = random.nextInt(100) >= missing;
                rows.add(RandomRows.row(cell, Optional.of(level).filter(any -> isKnown), Optional.empty()));
            }
        }
        return rows;
    }
}

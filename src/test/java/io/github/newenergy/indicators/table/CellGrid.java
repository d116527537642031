package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * All cells of some members, no two of which overlap.
 *
 * @param sectors their sectors
 * @param regions their regions
 * @param periods their periods
 * @param measures their measures
 */
record CellGrid(Set<Sector> sectors, Set<Region> regions, List<ReportingPeriod> periods, List<Measure> measures) {

    private static final List<Sector> SECTORS =
            all(Sector::parse, "pv/cell", "pv/module", "wind", "storage", "x-steel/x-tube");

    private static final List<Region> REGIONS =
            all(Region::parse, "CN-320200", "CN-320500/x-park", "CN-330100", "CN-HK", "CN-TW/x-port", "DE");

    private static final List<List<ReportingPeriod>> CALENDARS = List.of(
            ReportingPeriod.ofYear(2022).toMonths(),
            ReportingPeriod.ofHalf(2022, 1).toMonths(),
            ReportingPeriod.parse("2022-11/2023-03").toMonths(),
            ReportingPeriod.ofYears(2021, 2022).toQuarters(),
            ReportingPeriod.ofYears(2021, 2023).toYears(),
            all(ReportingPeriod::parse, "2022-01/2022-02", "2022-03", "2022-04", "2022-S2"),
            all(ReportingPeriod::parse, "2022-12/2023-02", "2023-04"));

    /** Totals of ratios are mostly refused. */
    private static final List<List<Measure>> MEASURES = List.of(
            List.of(Measure.OUTPUT),
            List.of(Measure.PROFIT),
            List.of(Measure.STAFF),
            List.of(Measure.UTILISATION_RATE),
            List.of(Measure.OUTPUT, Measure.STAFF),
            List.of(Measure.PROFIT, Measure.STAFF),
            List.of(Measure.PROFIT, Measure.UTILISATION_RATE));

    private static final List<Status> STATUSES = List.of(Status.values());

    private static <T> List<T> all(Function<String, T> parse, String... texts) {
        return Stream.of(texts).map(parse).toList();
    }

    static Arbitrary<CellGrid> grids() {
        return Combinators.combine(
                        some(SECTORS, 3), some(REGIONS, 4), Arbitraries.of(CALENDARS), Arbitraries.of(MEASURES))
                .as(CellGrid::new);
    }

    private static <T> Arbitrary<Set<T>> some(List<T> members, int most) {
        return Arbitraries.of(members).set().ofMinSize(2).ofMaxSize(most);
    }

    /**
     * A row of each cell, but for so many of a hundred, which have none, a missing level or two rows. The levels of a measure lie
     * near zero, or all near the ends of a long.
     */
    List<IndicatorRow> rows(int holes, long seed) {
        Random random = new Random(seed);
        List<IndicatorRow> rows = new ArrayList<>();
        for (Measure measure : measures) {
            boolean isNearZero = random.nextInt(3) > 0;
            cells(measure).forEach(cell -> {
                int kind = random.nextInt(100) < holes ? random.nextInt(3) : 3;
                if (kind > 0) {
                    Optional<BigDecimal> level = Optional.of(level(isNearZero, random));
                    rows.add(RandomRows.row(cell, level.filter(any -> kind > 1), status(random)));
                }
                if (kind == 2) {
                    rows.add(RandomRows.row(cell, Optional.of(level(isNearZero, random)), status(random)));
                }
            });
        }
        return rows;
    }

    private Stream<Cell> cells(Measure measure) {
        return sectors.stream()
                .flatMap(sector -> regions.stream()
                        .flatMap(region -> periods.stream().map(period -> new Cell(sector, region, period, measure))));
    }

    private static BigDecimal level(boolean isNearZero, Random random) {
        return isNearZero
                ? BigDecimal.valueOf(random.nextInt(2_001) - 1_000, random.nextInt(4))
                : BigDecimal.valueOf((Long.MAX_VALUE - random.nextInt(3)) * (random.nextBoolean() ? 1 : -1));
    }

    private static Optional<Status> status(Random random) {
        return random.nextInt(3) == 0 ? Optional.of(STATUSES.get(random.nextInt(STATUSES.size()))) : Optional.empty();
    }
}

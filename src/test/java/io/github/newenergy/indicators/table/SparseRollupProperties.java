package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * Laws of roll-ups of tables with many sectors, regions and periods of which few make a cell, so that there are far more pairs of
 * groups than rows.
 */
class SparseRollupProperties {

    /** The square of nine in ten of them is above 2^16. */
    private static final int MEMBERS = 420;

    private static final int ROWS = 700;

    /** What becomes of the members of a dimension. */
    enum Fate {
        STAY,
        ONE_IN_TEN_IS_LEFT_OUT,
        GO_IN_PAIRS
    }

    @Provide
    Arbitrary<Set<Dimension>> wholes() {
        return Arbitraries.of(Dimension.class).set().ofMaxSize(2);
    }

    private static Sector sector(int number) {
        return Sector.parse("pv/x-" + number);
    }

    private static Region region(int number) {
        return Region.parse("CN/x-" + number);
    }

    private static ReportingPeriod month(int number) {
        return ReportingPeriod.ofMonth(1990, 1).plusMonths(number);
    }

    /** Each member of each dimension is there, so that the last row of it may be its only one. */
    private static List<IndicatorRow> rows(long seed) {
        Random random = new Random(seed);
        List<IndicatorRow> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            int number = row % MEMBERS;
            Cell cell = new Cell(
                    sector(number),
                    region(row < MEMBERS ? number * 11 % MEMBERS : random.nextInt(MEMBERS)),
                    month(row < MEMBERS ? number * 13 % MEMBERS : random.nextInt(MEMBERS)),
                    Measure.PROFIT);
            rows.add(RandomRows.row(
                    cell,
                    Optional.of(BigDecimal.valueOf(random.nextInt())).filter(any -> random.nextInt(50) > 0),
                    random.nextInt(50) > 0 ? Optional.empty() : Optional.of(Status.ESTIMATED)));
        }
        return rows;
    }

    private static <T> Function<T, Optional<T>> groupOf(
            Fate fate, Function<T, Integer> number, Function<Integer, T> pair) {
        return switch (fate) {
            case STAY -> Optional::of;
            case ONE_IN_TEN_IS_LEFT_OUT -> member -> Optional.of(member).filter(any -> number.apply(any) % 10 != 3);
            case GO_IN_PAIRS -> member -> Optional.of(pair.apply(number.apply(member) / 2));
        };
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    private static ReportingPeriod pair(int number) {
        return month(2 * number).span(month(2 * number + 1));
    }

    private static NaiveGroups groups(List<Fate> fates, Set<Dimension> wholes) {
        return new NaiveGroups(
                groupOf(fates.get(0), sector -> number(sector.code()), SparseRollupProperties::sector),
                groupOf(fates.get(1), region -> number(region.code()), SparseRollupProperties::region),
                groupOf(
                        fates.get(2),
                        period -> (int) month(0).first().until(period.first(), ChronoUnit.MONTHS),
                        SparseRollupProperties::pair),
                wholes);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void totalsAreThoseOfTheRowsOfEachGroup(
            @ForAll @Size(3) List<Fate> fates,
            @ForAll("wholes") Set<Dimension> wholes,
            @ForAll Incomplete incomplete,
            @ForAll long seed) {
        NaiveGroups groups = groups(fates, wholes);
        Rollup rollup = Rollup.withDefaults()
                .with(incomplete)
                .withSectors(groups.sectors())
                .withRegions(groups.regions())
                .withPeriods(groups.periods());
        for (Dimension whole : wholes) {
            rollup = rollup.toWhole(whole);
        }
        Rollup done = rollup;
        List<IndicatorRow> rows = rows(seed);
        IndicatorTable table = RandomRows.table(rows, Duplicates.KEEP);
        new NaiveRollup(groups, incomplete)
                .totals(rows)
                .assertGivenBy(() -> done.totals(table).totals().toList());
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void aCubeHoldsTheTotalsOfEveryChoiceOfDimensions(@ForAll @Size(3) List<Fate> fates, @ForAll long seed) {
        NaiveGroups groups = groups(fates, Set.of());
        List<IndicatorRow> rows = rows(seed);
        Rollup.withDefaults()
                .with(Incomplete.PARTIAL)
                .withSectors(groups.sectors())
                .withRegions(groups.regions())
                .withPeriods(groups.periods())
                .cube(RandomRows.table(rows, Duplicates.KEEP))
                .forEach((kept, totals) -> new NaiveRollup(groups, Incomplete.PARTIAL)
                        .keeping(kept)
                        .totals(rows)
                        .assertGivenBy(() -> totals.totals().toList()));
    }
}

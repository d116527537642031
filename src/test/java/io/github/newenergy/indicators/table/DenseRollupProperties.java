package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of roll-ups of tables in which most cells have a row, so that many neighbouring cells go into one group. */
class DenseRollupProperties {

    /** Of each sector: more than are added up by period at a time. */
    private static final int CELLS = 1_400;

    /** Of the cell that has most: more than the running totals of a block of cells. */
    private static final int MOST_ROWS = 700;

    /** What levels are like. */
    enum Levels {
        SMALL,
        SMALL_WITH_GAPS,
        HUGE;

        Optional<BigDecimal> next(Random random) {
            return switch (this) {
                case SMALL -> Optional.of(BigDecimal.valueOf(random.nextInt()));
                case SMALL_WITH_GAPS -> SMALL.next(random).filter(any -> random.nextInt(20) > 0);
                case HUGE -> Optional.of(BigDecimal.valueOf(random.nextLong() | 1));
            };
        }
    }

    /** What becomes of periods. */
    enum Fate {
        STAY,
        ONE_IN_TEN_IS_LEFT_OUT,
        GO_INTO_YEARS
    }

    /** Around as many as have codes of one byte, and few. */
    @Provide
    Arbitrary<Integer> periodCounts() {
        return Arbitraries.of(1, 2, 40, 120, 255, 256, 257, 300);
    }

    @Provide
    Arbitrary<Set<Dimension>> wholes() {
        return Arbitraries.of(Dimension.class).set().ofMaxSize(2);
    }

    /** Periods that do not overlap, each in one year: months, and where lengths differ every other one a quarter of a year. */
    private static ReportingPeriod period(int number, boolean isMixed) {
        ReportingPeriod month = ReportingPeriod.ofMonth(1901, 1).plusMonths(4 * number);
        return isMixed && number % 2 == 1 ? month.span(month.plusMonths(2)) : month;
    }

    private static List<IndicatorRow> rows(int periods, boolean isMixed, Levels levels, Random random) {
        int regions = CELLS / periods + 1;
        int largest = random.nextInt(regions * periods);
        List<IndicatorRow> rows = new ArrayList<>();
        for (int cell = 0; cell < 2 * regions * periods; cell++) {
            int count = cell == largest ? MOST_ROWS : Math.max(0, random.nextInt(10) - 6);
            Cell of = new Cell(
                    Sector.parse("pv/x-" + cell / (regions * periods)),
                    Region.parse("CN/x-" + cell / periods % regions),
                    period(cell % periods, isMixed),
                    Measure.PROFIT);
            for (int row = 0; row < count || (row == 0 && random.nextInt(10) > 0); row++) {
                rows.add(RandomRows.row(of, levels.next(random), Optional.empty()));
            }
        }
        return rows;
    }

    private static Function<ReportingPeriod, Optional<ReportingPeriod>> groupOf(Fate fate) {
        return switch (fate) {
            case STAY -> Optional::of;
            case ONE_IN_TEN_IS_LEFT_OUT ->
                period -> Optional.of(period).filter(any -> period.first().getYear() % 10 != 3);
            case GO_INTO_YEARS -> CalendarPart.YEAR::enclosing;
        };
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void totalsAreThoseOfTheRowsOfEachGroup(
            @ForAll("periodCounts") int periods,
            @ForAll boolean isMixed,
            @ForAll Levels levels,
            @ForAll Fate fate,
            @ForAll("wholes") Set<Dimension> wholes,
            @ForAll long seed) {
        NaiveGroups groups = new NaiveGroups(Optional::of, Optional::of, groupOf(fate), wholes);
        Rollup rollup = Rollup.withDefaults().with(Incomplete.PARTIAL).withPeriods(groups.periods());
        for (Dimension whole : wholes) {
            rollup = rollup.toWhole(whole);
        }
        Rollup done = rollup;
        List<IndicatorRow> rows = rows(periods, isMixed, levels, new Random(seed));
        IndicatorTable table = RandomRows.table(rows, Duplicates.KEEP);
        new NaiveRollup(groups, Incomplete.PARTIAL)
                .totals(rows)
                .assertGivenBy(() -> done.totals(table).totals().toList());
    }
}

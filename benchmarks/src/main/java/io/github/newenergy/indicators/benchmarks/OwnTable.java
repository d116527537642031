package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.GrowthColumn;
import io.github.newenergy.indicators.table.Incomplete;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.RankColumn;
import io.github.newenergy.indicators.table.Rollup;
import io.github.newenergy.indicators.table.ShareColumn;
import io.github.newenergy.indicators.table.Total;
import io.github.newenergy.indicators.table.Totals;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;

/**
 * Synthetic rows in a table of this library: the one place where the benchmarks of tables call what they measure.
 *
 * <p>A total that is not complete is refused, as is usual; where not every cell has a row it is the sum of those that have.
 */
final class OwnTable implements AutoCloseable {

    private final IndicatorTable table;
    private final ForkJoinPool pool;
    private final Incomplete incomplete;
    private final Map<Sector, Integer> sectors;
    private final Map<Region, Integer> regions;
    private final Map<ReportingPeriod, Integer> months;
    private final RowShape shape;

    private OwnTable(SyntheticRows rows, ForkJoinPool pool) {
        this.table = build(rows);
        this.pool = pool;
        this.shape = rows.shape();
        this.incomplete = rows.size() < shape.cells() ? Incomplete.PARTIAL : Incomplete.REFUSE;
        this.sectors = numbers(shape.sectorMembers());
        this.regions = numbers(shape.regionMembers());
        this.months = numbers(shape.monthMembers());
    }

    /** Builds a table that works in a pool, which it closes. */
    static OwnTable of(SyntheticRows rows, ForkJoinPool pool) {
        return new OwnTable(rows, pool);
    }

    /** A table of all rows, also of those that speak of one cell. */
    static IndicatorTable build(SyntheticRows rows) {
        return IndicatorTable.builder(Duplicates.KEEP)
                .addAll(rows.toCodedRows())
                .build();
    }

    private static <T> Map<T, Integer> numbers(List<T> members) {
        Map<T, Integer> numbers = new HashMap<>();
        members.forEach(member -> numbers.put(member, numbers.size()));
        return numbers;
    }

    /** The sums of the groups that keep some of the dimensions. */
    Totals sums(Set<Dimension> kept) {
        Rollup rollup = Rollup.withDefaults().with(incomplete).with(pool);
        for (Dimension dropped : EnumSet.complementOf(EnumSet.copyOf(kept))) {
            rollup = rollup.toWhole(dropped);
        }
        return rollup.totals(table);
    }

    /** The sums of the groups that keep any of the dimensions, or none. */
    Map<Set<Dimension>, Totals> cube() {
        return Rollup.withDefaults().with(incomplete).with(pool).cube(table);
    }

    /** Growth over the same month of the year before, as a ratio. */
    double[] yearOnYear() {
        return GrowthColumn.yearOnYear(table).doubleValues(Double.NaN);
    }

    /** The part of each level in the sum over all regions. */
    double[] sharesOfAllRegions() {
        return ShareColumn.ofTotals(table, allRegions()).doubleValues(Double.NaN);
    }

    /** The place of each level among those of all regions. */
    double[] ranksAmongRegions() {
        return RankColumn.of(table, allRegions()).doubleValues(Double.NaN);
    }

    private Rollup allRegions() {
        return Rollup.withDefaults().with(pool).toWhole(Dimension.REGION);
    }

    /** Sums by the number of their group. */
    Map<Long, Long> read(Totals sums) {
        return read(sums.totals());
    }

    /** The same of several groupings. */
    Map<Long, Long> read(Map<Set<Dimension>, Totals> sums) {
        return read(sums.values().stream().flatMap(Totals::totals));
    }

    private Map<Long, Long> read(Stream<Total> totals) {
        Map<Long, Long> byGroup = new HashMap<>();
        totals.forEach(total -> byGroup.put(
                group(total.cell()), total.sum().orElseThrow().unscaledValue().longValueExact()));
        return byGroup;
    }

    private long group(Cell cell) {
        return shape.group(
                sectors.getOrDefault(cell.sector(), RowShape.ALL),
                regions.getOrDefault(cell.region(), RowShape.ALL),
                months.getOrDefault(cell.period(), RowShape.ALL));
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}

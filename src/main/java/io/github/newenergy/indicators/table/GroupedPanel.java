package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import java.util.Arrays;
import java.util.Optional;

/**
 * A panel, and to which groups its cells belong.
 *
 * @param panel the levels of one measure
 * @param groupings the groups of the members of its dimensions
 * @param covered how many cells of the table have a group
 */
record GroupedPanel(Panel panel, Groupings groupings, int covered) {

    static GroupedPanel of(Panel panel, Groupings groupings) {
        int covered = Arrays.stream(groupings.coveredCells(panel.cells())).sum();
        return new GroupedPanel(panel, groupings, covered);
    }

    /** The same with one group for all along the dimensions that have a whole. */
    GroupedPanel toWholes(Wholes wholes) {
        return new GroupedPanel(panel, groupings.toWholes(wholes), covered);
    }

    /** Where a stock is read, if its periods go into longer ones. */
    Optional<StockEnds> stockEnds() {
        return isOf(Measure.Nature.STOCK)
                        && !groupings
                                .periods()
                                .isUnchanged(panel.cells().periods().members())
                ? Optional.of(StockEnds.of(panel, groupings.periods()))
                : Optional.empty();
    }

    /** The same with a stock as it is read at some ends. */
    GroupedPanel at(StockEnds ends) {
        Panel read = ends.panel();
        Groupings there = new Groupings(
                groupings.sectors(),
                groupings.regions(),
                Grouping.each(read.cells().periods().members()));
        return new GroupedPanel(read, there, covered);
    }

    /** The same with a stock as it is read. */
    GroupedPanel read() {
        return stockEnds().map(this::at).orElse(this);
    }

    OccurringGroups occurring() {
        return groupings.occurring(panel.cells());
    }

    private boolean isOf(Measure.Nature nature) {
        return panel.measure().nature() == nature;
    }

    /**
     * Checks that nothing is counted twice.
     *
     * @throws RefusedTotalException if two cells of a group overlap
     */
    void requireDisjoint() {
        DisjointParts.require(panel.measure(), panel.cells(), groupings);
    }

    /**
     * Checks that ratios stay in cells of their own.
     *
     * @throws RefusedTotalException for the first group of levels that do not add
     */
    void requireAddable() {
        Optional<Cell> moved =
                isOf(Measure.Nature.RATIO) ? groupings.firstMoved(panel.measure(), panel.cells()) : Optional.empty();
        moved.ifPresent(group -> {
            throw RefusedTotalException.ofRatios(group);
        });
    }

    /**
     * Checks that stocks stay in their periods: the greatest stock of a year would be shown as that of December.
     *
     * @throws RefusedTotalException for the first group over a longer period
     */
    void requireStocksInTheirPeriods() {
        Optional<Cell> moved = isOf(Measure.Nature.STOCK)
                ? groupings.firstMovedInTime(panel.measure(), panel.cells())
                : Optional.empty();
        moved.ifPresent(group -> {
            throw new RefusedTotalException(group, "a stock is read at the end of a period, keep periods apart");
        });
    }

    /** Its cells with the numbers of their groups. */
    NumberedCells numbered() {
        return NumberedCells.of(panel.cells(), groupings);
    }

    /** What the sums of its groups are the totals of. */
    TotalPanel<GroupSums> totals(PanelGroups groups, GroupSums sums) {
        int[] counting = Arrays.stream(groupings.coveredCells(panel.cells()))
                .map(Integer::signum)
                .toArray();
        return new TotalPanel<>(
                panel.measure(),
                panel.scale(),
                groups.coarser(),
                sums,
                groups.leastSettled(panel.rows().statuses(), panel.rows()::firstRow),
                groups.seriesSums(counting),
                covered);
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A panel, and to which groups its cells belong.
 *
 * @param panel the levels of one measure
 * @param groupings the groups of the members of its dimensions
 */
record GroupedPanel(Panel panel, Groupings groupings) {

    /** The same with one group for all along the dimensions that have a whole. */
    GroupedPanel toWholes(Wholes wholes) {
        return new GroupedPanel(panel, groupings.toWholes(wholes, panel.measure(), panel.cells()));
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
        PanelCells totals = groups.coarser();
        int[] covered = groupings.coveredCells(panel.cells());
        return new TotalPanel<>(
                panel.measure(),
                panel.scale(),
                totals,
                sums,
                groups.leastSettled(panel.rows().statuses(), panel.rows()::firstRow),
                parts(covered, totals),
                Arrays.stream(covered).sum());
    }

    /** The totals of its groups as sums of finer totals, of which some go into one. */
    TotalPanel<GroupSums> totals(TotalPanel<GroupSums> finer, Wholes wholes) {
        Groupings onward = Groupings.each(finer.cells()).toWholes(wholes, panel.measure(), finer.cells());
        PanelGroups groups = NumberedCells.of(finer.cells(), onward).groups();
        PanelCells totals = groups.coarser();
        return new TotalPanel<>(
                panel.measure(),
                panel.scale(),
                totals,
                finer.sums().regrouped(groups.groupOf(), groups.count()),
                groups.leastSettled(finer.statuses(), IntUnaryOperator.identity()),
                // A stock that is not known at the end of all periods is in no finer total, but a part of this one.
                parts(totals),
                finer.covered());
    }

    /** For each series of totals how many of these series go into it. */
    int[] parts(PanelCells totals) {
        return parts(groupings.coveredCells(panel.cells()), totals);
    }

    private int[] parts(int[] covered, PanelCells totals) {
        int[] counting = Arrays.stream(covered).map(Integer::signum).toArray();
        return groupings.parts(counting, panel.cells(), totals);
    }
}

package io.github.newenergy.indicators.table;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The cells of a panel with the numbers of their groups, before it is known which groups have a cell.
 *
 * @param cells the cells
 * @param groupings to which group the members of each dimension belong
 * @param series for each series the group of its sector with that of its region
 * @param numbers for each cell its number
 */
record NumberedCells(PanelCells cells, Groupings groupings, GroupPairs series, CellNumbers numbers) {

    static NumberedCells of(PanelCells cells, Groupings groupings) {
        GroupPairs series = GroupPairs.of(
                groupings.sectors().column(cells.sectors().codes()),
                groupings.regions().column(cells.regions().codes()),
                cells.seriesCount());
        return new NumberedCells(cells, groupings, series, CellNumbers.of(cells, series, groupings.periods()));
    }

    /** The groups that have a cell, after a look at all cells. */
    PanelGroups groups() {
        BitSet occurs = new BitSet(numbers.size());
        for (int number : all()) {
            occurs.set(number);
        }
        return groups(occurs::get);
    }

    /** The groups that have a cell, if it is known which numbers occur. */
    PanelGroups groups(IntPredicate occurs) {
        return new PanelGroups(this, numbers.found(occurs));
    }

    /** The number of each cell. */
    int[] all() {
        int[] all = new int[cells.size()];
        numbers.copyTo(all, 0, all.length);
        return all;
    }
}

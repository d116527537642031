package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.util.function.IntPredicate;

/**
 * Numbers the cells of a panel: those of one group have one number, and no others have it. Numbers are sorted as groups are, by the
 * pair of their sector and region and then by period. There may be numbers that no cell has, and numbers that stand for no group.
 */
sealed interface CellNumbers permits GroupGrid, GroupPairs {

    /** So many possible pairs of groups are never too many. */
    int FEW_PAIRS = 1 << 16;

    /** Up to so many times as many possible pairs as cells all have a number, whether or not a cell has it. */
    int MOST_PAIRS_A_CELL = 2;

    /** An array may be a little shorter than the largest int. */
    int MOST_NUMBERS = Integer.MAX_VALUE - 8;

    /** Numbers cells by what the group of their series and that of their period are. */
    static CellNumbers of(PanelCells cells, GroupPairs series, Grouping<ReportingPeriod> periods) {
        long possible = (long) series.size() * periods.size();
        return possible <= Math.min(MOST_NUMBERS, Math.max(FEW_PAIRS, (long) MOST_PAIRS_A_CELL * cells.size()))
                ? new GroupGrid(cells, series, periods)
                : GroupPairs.of(
                        new SeriesColumn(cells, series),
                        periods.column(cells.periods().codes()),
                        cells.size());
    }

    /** One more than the largest number that there may be. */
    int size();

    /** Writes the numbers of cells from one on to another. */
    void copyTo(int[] numbers, int from, int to);

    /** The groups that have a cell, from which numbers occur. */
    FoundGroups found(IntPredicate occurs);
}

package io.github.newenergy.indicators.table;

/**
 * Running totals of the levels of a few neighbouring cells, whose sums are differences of them: a loop over the few rows of each
 * cell would spend most of its time on wrong guesses where the next cell begins. A total may wrap, since differences then come out
 * right.
 */
final class RunningTotals {

    /** So many totals leave room for others in the nearest cache. */
    private static final int ROWS = 512;

    private final RowColumns levels;

    private final long[] totals = new long[ROWS + 1];

    RunningTotals(RowColumns levels) {
        this.levels = levels;
    }

    /** Whether there is room for the rows of cells from one on to another. */
    boolean hasRoomFor(int from, int to) {
        return levels.firstRow(to) - levels.firstRow(from) <= ROWS;
    }

    /** For each row of the cells from one on to another the total of those before it, and behind them that of all. */
    long[] of(int from, int to) {
        int first = levels.firstRow(from);
        int rows = levels.firstRow(to) - first;
        long[] unscaled = levels.unscaled();
        long total = 0;
        for (int row = 0; row < rows; row++) {
            total += unscaled[first + row];
            totals[row + 1] = total;
        }
        return totals;
    }

    /** The total of a cell with more rows than there is room for. */
    long ofCell(int cell) {
        long total = 0;
        for (int row = levels.firstRow(cell); row < levels.firstRow(cell + 1); row++) {
            total += levels.unscaled(row);
        }
        return total;
    }
}

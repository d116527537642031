package io.github.newenergy.indicators.table;

/** Adds up cells of a panel, each into the group of its number. */
final class PanelSummation {

    /** So many cells are numbered at a time: their numbers stay in the nearest cache. */
    private static final int CELLS = 512;

    /** From so many cells on that differ in nothing but their period it is quicker to add them up by period first. */
    private static final int LONG_RUN = 4 * Codes.BYTES;

    private final Panel panel;
    private final CellNumbers numbers;
    private final GroupSums sums;
    private final RunningTotals totals;
    private final int[] block = new int[CELLS];

    private PanelSummation(Panel panel, CellNumbers numbers) {
        this.panel = panel;
        this.numbers = numbers;
        this.sums = GroupSums.of(panel, numbers.size());
        this.totals = new RunningTotals(panel.rows());
    }

    /** The sums of cells from one on to another. */
    static GroupSums of(Panel panel, CellNumbers numbers, int from, int to) {
        PanelSummation summation = new PanelSummation(panel, numbers);
        int cell = from;
        while (cell < to) {
            cell = summation.add(cell, to);
        }
        return summation.sums;
    }

    /** Adds some cells from one on; returns the next one. */
    private int add(int from, int to) {
        byte[] periods = panel.cells().periods().codes().bytes();
        if (periods.length > 0 && numbers instanceof GroupGrid grid && sums.areOfLikeCells()) {
            int end = Math.min(to, grid.endOfRun(from));
            if (end - from >= LONG_RUN) {
                sums.add(byPeriod(periods, from, end), grid.numbersByPeriod(from));
                return end;
            }
        }
        int end = endOfBlock(from, to);
        numbers.copyTo(block, from, end);
        addBlock(from, end);
        return end;
    }

    /** Where the rows of cells from one on, but not beyond another, take all room; at least one cell further. */
    private int endOfBlock(int from, int to) {
        int cells = Math.min(CELLS, to - from);
        while (cells > 1 && !totals.hasRoomFor(from, from + cells)) {
            cells /= 2;
        }
        return from + cells;
    }

    /** The sums of cells of one group but for their periods, by the code of the period. */
    private GroupSums byPeriod(byte[] periods, int from, int to) {
        // Arrays made here: where their length is known, a byte needs no look whether it is an index.
        long[] byPeriod = new long[Codes.BYTES];
        long[] counts = new long[Codes.BYTES];
        RowColumns rows = panel.rows();
        int begin = from;
        while (begin < to) {
            int end = endOfBlock(begin, to);
            if (totals.hasRoomFor(begin, end)) {
                long[] running = totals.of(begin, end);
                int first = rows.firstRow(begin);
                int start = first;
                long before = 0;
                for (int cell = begin; cell < end; cell++) {
                    int period = periods[cell] & (Codes.BYTES - 1);
                    int behind = rows.firstRow(cell + 1);
                    long total = running[behind - first];
                    byPeriod[period] += total - before;
                    counts[period] += GroupSums.CELL + (behind - start);
                    before = total;
                    start = behind;
                }
            } else {
                int period = Byte.toUnsignedInt(periods[begin]);
                byPeriod[period] += totals.ofCell(begin);
                counts[period] += GroupSums.CELL + (rows.firstRow(end) - rows.firstRow(begin));
            }
            begin = end;
        }
        return sums.ofLikeCells(byPeriod, counts);
    }

    private void addBlock(int from, int to) {
        if (sums.isHalved()) {
            sums.addHalves(panel.rows(), block, from, to);
        } else if (totals.hasRoomFor(from, to)) {
            sums.add(panel.rows(), totals.of(from, to), block, from, to);
        } else {
            sums.add(panel.rows(), totals.ofCell(from), block[0], from);
        }
        sums.addMonths(panel.cells().periods(), block, from, to);
    }
}

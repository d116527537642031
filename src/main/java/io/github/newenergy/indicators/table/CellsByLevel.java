package io.github.newenergy.indicators.table;

/** Cells and their levels, run by run sorted by level. Equal levels stay as they came. */
final class CellsByLevel {

    private static final int DIGIT_BITS = 8;
    private static final int DIGITS = 1 << DIGIT_BITS;

    /** So few cells are sorted sooner by moving each to its place than digit by digit. */
    private static final int FEW = 40;

    private final int[] cells;
    private final long[] levels;
    private int[] spareCells = {};
    private long[] spareLevels = {};

    /** Takes hold of both columns, which it sorts. */
    CellsByLevel(int[] cells, long[] levels) {
        this.cells = cells;
        this.levels = levels;
    }

    /** Sorts a run. */
    void sort(int from, int to) {
        if (to - from <= FEW) {
            sortFew(from, to);
        } else {
            sortByDigits(from, to);
        }
    }

    private void sortFew(int from, int to) {
        for (int next = from + 1; next < to; next++) {
            long level = levels[next];
            int cell = cells[next];
            int place = next;
            while (place > from && levels[place - 1] > level) {
                levels[place] = levels[place - 1];
                cells[place] = cells[place - 1];
                place--;
            }
            levels[place] = level;
            cells[place] = cell;
        }
    }

    /** Sorts by the last digit of what levels are above the least, then by the one before it, and so on. */
    private void sortByDigits(int from, int to) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int index = from; index < to; index++) {
            least = Math.min(least, levels[index]);
            most = Math.max(most, levels[index]);
        }
        // The difference of two levels may be above the most that a long holds, but not above 2^64.
        int bits = Long.SIZE - Long.numberOfLeadingZeros(most - least);
        makeRoom(to - from);
        for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
            sortByDigit(from, to, least, shift);
        }
    }

    private void makeRoom(int count) {
        if (spareCells.length < count) {
            spareCells = new int[count];
            spareLevels = new long[count];
        }
    }

    private void sortByDigit(int from, int to, long least, int shift) {
        int[] next = new int[DIGITS + 1];
        for (int index = from; index < to; index++) {
            next[digit(levels[index] - least, shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            next[digit + 1] += next[digit];
        }
        for (int index = from; index < to; index++) {
            int place = next[digit(levels[index] - least, shift)]++;
            spareLevels[place] = levels[index];
            spareCells[place] = cells[index];
        }
        System.arraycopy(spareLevels, 0, levels, from, to - from);
        System.arraycopy(spareCells, 0, cells, from, to - from);
    }

    private static int digit(long above, int shift) {
        return (int) (above >>> shift) & (DIGITS - 1);
    }
}

package io.github.newenergy.indicators.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A column of {@link Codes} that grows by blocks, so that growing copies nothing and takes no room beside the column. */
final class GrowingCodes {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** Room at first: most tables are small. */
    static final int FEW = 1 << 6;

    private final List<Codes> full = new ArrayList<>();
    private int[] open = new int[FEW];
    private int openRows;
    private int most;

    void add(int code) {
        makeRoom();
        open[openRows++] = code;
        most = Math.max(most, code);
    }

    /** Adds for each of some codes the one that belongs to it here. */
    void addAll(int[] codes, int[] here) {
        int from = 0;
        while (from < codes.length) {
            makeRoom();
            int count = Math.min(open.length - openRows, codes.length - from);
            int largest = most;
            for (int row = 0; row < count; row++) {
                int code = here[codes[from + row]];
                open[openRows + row] = code;
                largest = Math.max(largest, code);
            }
            most = largest;
            openRows += count;
            from += count;
        }
    }

    /** Adds rows of one code. */
    void addAll(int code, int rows) {
        int left = rows;
        while (left > 0) {
            makeRoom();
            int count = Math.min(open.length - openRows, left);
            Arrays.fill(open, openRows, openRows + count, code);
            most = Math.max(most, code);
            openRows += count;
            left -= count;
        }
    }

    private void makeRoom() {
        if (openRows == BLOCK) {
            full.add(Codes.of(open, BLOCK, most));
            openRows = 0;
            most = 0;
        } else if (openRows == open.length) {
            open = Arrays.copyOf(open, 2 * openRows);
        }
    }

    /** Adds what belongs to each code to the sums, row by row. */
    void addMapped(int[] byCode, int[] sums) {
        for (int block = 0; block < full.size(); block++) {
            full.get(block).addMapped(byCode, sums, block << BLOCK_BITS);
        }
        for (int place = 0; place < openRows; place++) {
            sums[(full.size() << BLOCK_BITS) + place] += byCode[open[place]];
        }
    }

    int at(int row) {
        int block = row >>> BLOCK_BITS;
        int place = row & (BLOCK - 1);
        return block < full.size() ? full.get(block).at(place) : open[place];
    }
}

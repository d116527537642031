package io.github.newenergy.indicators.table;

import java.util.ArrayList;
import java.util.List;

/** A column of {@link Codes} that grows by blocks, so that growing copies nothing and takes no room beside the column. */
final class GrowingCodes {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final List<Codes> full = new ArrayList<>();
    private final int[] open = new int[BLOCK];
    private int openRows;
    private int most;

    void add(int code) {
        open[openRows++] = code;
        most = Math.max(most, code);
        if (openRows == BLOCK) {
            full.add(Codes.of(open, BLOCK, most));
            openRows = 0;
            most = 0;
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

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

    int at(int row) {
        int block = row >>> BLOCK_BITS;
        int place = row & (BLOCK - 1);
        return block < full.size() ? full.get(block).at(place) : open[place];
    }
}

package io.github.newenergy.indicators.table;

import java.util.ArrayList;
import java.util.List;

/** A column of whole numbers that grows by blocks. */
final class GrowingValues {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final List<long[]> blocks = new ArrayList<>();
    private int size;

    void add(long value) {
        if ((size & (BLOCK - 1)) == 0) {
            blocks.add(new long[BLOCK]);
        }
        blocks.get(blocks.size() - 1)[size & (BLOCK - 1)] = value;
        size++;
    }

    /** Adds values, each so many times as large; what is missing stays so. */
    void addAll(long[] values, long factor) {
        int from = 0;
        while (from < values.length) {
            int place = size & (BLOCK - 1);
            if (place == 0) {
                blocks.add(new long[BLOCK]);
            }
            long[] open = blocks.get(blocks.size() - 1);
            int count = Math.min(BLOCK - place, values.length - from);
            for (int row = 0; row < count; row++) {
                long value = values[from + row];
                open[place + row] = value == RowColumns.MISSING ? value : value * factor;
            }
            size += count;
            from += count;
        }
    }

    long at(int row) {
        return blocks.get(row >>> BLOCK_BITS)[row & (BLOCK - 1)];
    }

    void set(int row, long value) {
        blocks.get(row >>> BLOCK_BITS)[row & (BLOCK - 1)] = value;
    }

    int size() {
        return size;
    }
}

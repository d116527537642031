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
        for (long value : values) {
            add(value == RowColumns.MISSING ? value : value * factor);
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

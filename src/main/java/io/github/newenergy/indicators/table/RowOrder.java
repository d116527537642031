package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows sorted by their cells; rows of one cell stay in the order in which they came. */
final class RowOrder {

    private final int[] sorted;

    /** The places in the order at which another cell begins. */
    private final BitSet begins;

    private RowOrder(int[] sorted, BitSet begins) {
        this.sorted = sorted;
        this.begins = begins;
    }

    /** Sorted by the first key, rows that agree in it by the second one, and so on; rows of one cell by the last column. */
    static RowOrder of(List<GrowingColumn<?>> keys, Optional<GrowingColumn<?>> last, int rows) {
        List<GrowingColumn<?>> columns =
                Stream.concat(keys.stream(), last.stream()).toList();
        int[] sorted = IntStream.range(0, rows).toArray();
        int[] spare = new int[rows];
        for (int column = columns.size() - 1; column >= 0; column--) {
            if (columns.get(column).members().size() > 1) {
                scatter(columns.get(column), sorted, spare);
                int[] before = sorted;
                sorted = spare;
                spare = before;
            }
        }
        BitSet begins = new BitSet(rows);
        for (GrowingColumn<?> key : keys) {
            markBegins(key, sorted, begins);
        }
        return new RowOrder(sorted, begins);
    }

    /** Counts how often each member occurs, which tells where its rows go. */
    private static void scatter(GrowingColumn<?> column, int[] from, int[] to) {
        int[] places = column.places();
        int[] next = new int[places.length + 1];
        for (int row = 0; row < from.length; row++) {
            next[places[column.code(row)] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        for (int row : from) {
            to[next[places[column.code(row)]]++] = row;
        }
    }

    private static void markBegins(GrowingColumn<?> column, int[] sorted, BitSet begins) {
        int last = -1;
        for (int index = 0; index < sorted.length; index++) {
            int code = column.code(sorted[index]);
            if (code != last) {
                begins.set(index);
            }
            last = code;
        }
    }

    /** The rows in order. */
    int[] rows() {
        return sorted;
    }

    int cells() {
        return begins.cardinality();
    }

    /** Where the rows of each cell begin, and at the end where those of the last one end. */
    int[] firstRows() {
        int[] first = new int[cells() + 1];
        int cell = 0;
        for (int index = begins.nextSetBit(0); index >= 0; index = begins.nextSetBit(index + 1)) {
            first[cell++] = index;
        }
        first[cell] = sorted.length;
        return first;
    }
}

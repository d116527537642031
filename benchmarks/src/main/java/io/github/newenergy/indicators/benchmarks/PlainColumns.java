package io.github.newenergy.indicators.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * What a programmer writes by hand for one question: columns of primitive values as narrow as they can be, and a loop. Its
 * sums wrap when they overflow.
 */
final class PlainColumns {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final RowShape shape;
    private final byte[] sectors;
    private final byte[] months;
    private final long[] unscaled;

    private PlainColumns(RowShape shape, int rows) {
        this.shape = shape;
        this.sectors = new byte[rows];
        this.months = new byte[rows];
        this.unscaled = new long[rows];
    }

    /** The rows in the order in which they came; of a shape with at most 128 sectors and months. */
    static PlainColumns of(SyntheticRows rows) {
        PlainColumns columns = new PlainColumns(rows.shape(), rows.size());
        for (int row = 0; row < rows.size(); row++) {
            columns.set(row, rows, row);
        }
        return columns;
    }

    /** The rows in the order of their cells, as our table holds them. */
    static PlainColumns sorted(SyntheticRows rows) {
        int[] next = new int[rows.shape().cells() + 1];
        for (int row = 0; row < rows.size(); row++) {
            next[rows.cell(row) + 1]++;
        }
        for (int cell = 0; cell < rows.shape().cells(); cell++) {
            next[cell + 1] += next[cell];
        }
        PlainColumns columns = new PlainColumns(rows.shape(), rows.size());
        for (int row = 0; row < rows.size(); row++) {
            columns.set(next[rows.cell(row)]++, rows, row);
        }
        return columns;
    }

    private void set(int row, SyntheticRows rows, int from) {
        sectors[row] = (byte) rows.sectors()[from];
        months[row] = (byte) rows.months()[from];
        unscaled[row] = rows.unscaled()[from];
    }

    /** Reads the three columns once, row by row, and does next to nothing with them. */
    long readOnce() {
        long levels = 0;
        int codes = 0;
        for (int row = 0; row < unscaled.length; row++) {
            levels += unscaled[row];
            codes += sectors[row] + months[row];
        }
        return levels + codes;
    }

    /** Reads the same bytes eight at a time: about as fast as they come from memory. */
    long readOnceByWords() {
        long all = 0;
        for (int row = 0; row < unscaled.length; row++) {
            all += unscaled[row];
        }
        for (int row = 0; row + Long.BYTES <= sectors.length; row += Long.BYTES) {
            all += (long) WORDS.get(sectors, row);
        }
        for (int row = 0; row + Long.BYTES <= months.length; row += Long.BYTES) {
            all += (long) WORDS.get(months, row);
        }
        return all;
    }

    /** The sums by sector and month. */
    long[] sums() {
        long[] sums = new long[shape.sectors() * shape.months()];
        for (int row = 0; row < unscaled.length; row++) {
            sums[sectors[row] * shape.months() + months[row]] += unscaled[row];
        }
        return sums;
    }

    /** The same by the number of the group. */
    Map<Long, Long> sumsByGroup() {
        Map<Long, Long> byGroup = new HashMap<>();
        long[] sums = sums();
        for (int sector = 0; sector < shape.sectors(); sector++) {
            for (int month = 0; month < shape.months(); month++) {
                byGroup.put(shape.group(sector, RowShape.ALL, month), sums[sector * shape.months() + month]);
            }
        }
        return byGroup;
    }
}

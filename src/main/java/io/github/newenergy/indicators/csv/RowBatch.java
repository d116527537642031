package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.table.CodedRows;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.IndicatorTableBuilder;
import io.github.newenergy.indicators.table.RefusedRowException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Rows on their way into a table, column by column. Some thousands are put in at once, those of each measure together. */
final class RowBatch {

    private static final int SIZE = 1 << 16;

    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> 10 * power).limit(19).toArray();

    private final RowKeys keys;
    private final MeasureUnits units;
    private final boolean hasStatuses;
    private final IndicatorTableBuilder builder;
    private final RowLines lines = new RowLines();

    private final int[] sectors = new int[SIZE];
    private final int[] regions = new int[SIZE];
    private final int[] periods = new int[SIZE];
    private final int[] measures = new int[SIZE];
    private final int[] statuses = new int[SIZE];
    private final long[] levels = new long[SIZE];
    private final byte[] places = new byte[SIZE];
    private final long[] lineOfRow = new long[SIZE];
    private int rows;

    RowBatch(RowKeys keys, CsvLayout layout, IndicatorTableBuilder builder) {
        this.keys = keys;
        this.units = new MeasureUnits(keys, layout);
        this.hasStatuses = layout.header(RowPart.STATUS).isPresent()
                || layout.mapping(RowPart.STATUS).constant().isPresent();
        this.builder = builder;
    }

    /** Adds a row with the parts that the keys hold now. */
    void add(long line, LevelField level) {
        units.require(line);
        if (level.isNegative() && !keys.measure().member().mayBeNegative()) {
            throw level.refused(line, "a level of " + keys.measure().member() + " must not be negative");
        }
        int row = rows++;
        sectors[row] = keys.sector().code();
        regions[row] = keys.region().code();
        periods[row] = keys.period().code();
        measures[row] = keys.measure().code();
        statuses[row] = keys.status().code();
        levels[row] = level.unscaled();
        places[row] = (byte) level.places();
        lineOfRow[row] = line;
        if (rows == SIZE) {
            putIn();
        }
    }

    /** The table of all rows. */
    IndicatorTable build() {
        putIn();
        try {
            return builder.build();
        } catch (RefusedRowException problem) {
            throw refused(problem);
        }
    }

    private void putIn() {
        int[] order = byMeasure();
        int from = 0;
        while (from < rows) {
            int to = from + 1;
            while (to < rows && measures[order[to]] == measures[order[from]]) {
                to++;
            }
            putIn(Arrays.copyOfRange(order, from, to));
            from = to;
        }
        rows = 0;
    }

    /** The rows, those of each measure in the order in which they came. */
    private int[] byMeasure() {
        int[] next = new int[keys.measure().size() + 1];
        for (int row = 0; row < rows; row++) {
            next[measures[row] + 1]++;
        }
        for (int measure = 1; measure < next.length; measure++) {
            next[measure] += next[measure - 1];
        }
        int[] order = new int[rows];
        for (int row = 0; row < rows; row++) {
            order[next[measures[row]]++] = row;
        }
        return order;
    }

    /** Puts rows of one measure in. */
    private void putIn(int[] some) {
        int measure = measures[some[0]];
        int most = mostPlaces(some);
        CodedRows coded = new CodedRows(
                keys.measure().member(measure),
                units.ofMeasure(measure),
                most,
                keys.sector().column(sectors, some),
                keys.region().column(regions, some),
                keys.period().column(periods, some),
                levels(some, most));
        for (int row : some) {
            lines.add(lineOfRow[row]);
        }
        try {
            builder.addAll(hasStatuses ? coded.withStatuses(keys.status().column(statuses, some)) : coded);
        } catch (RefusedRowException problem) {
            throw refused(problem);
        }
    }

    private int mostPlaces(int[] some) {
        int most = 0;
        for (int row : some) {
            most = Math.max(most, places[row]);
        }
        return most;
    }

    /** The levels of some rows, all with the same decimal places. */
    private long[] levels(int[] some, int wanted) {
        long[] all = new long[some.length];
        for (int index = 0; index < some.length; index++) {
            int row = some[index];
            all[index] = places[row] == wanted ? levels[row] : refined(row, wanted);
        }
        return all;
    }

    private long refined(int row, int wanted) {
        if (levels[row] == CodedRows.MISSING) {
            return CodedRows.MISSING;
        }
        long factor = POWERS_OF_TEN[wanted - places[row]];
        if (Math.abs(levels[row]) > Long.MAX_VALUE / factor) {
            throw RefusedCsvException.ofRow(
                    lineOfRow[row],
                    BigDecimal.valueOf(levels[row], places[row]).toPlainString() + " has no room with " + wanted
                            + " decimal places");
        }
        return levels[row] * factor;
    }

    private RefusedCsvException refused(RefusedRowException problem) {
        return RefusedCsvException.ofRow(
                lines.at(problem.row()), problem.reason(row -> "line " + lines.at(row)), problem);
    }
}

package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.table.CodedRows;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.IndicatorTableBuilder;
import io.github.newenergy.indicators.table.RefusedRowException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Rows on their way into a table, column by column. Some thousands are put in at once, those of each measure together. */
final class RowBatch {

    /** So many rows are put in at once. */
    private static final int MOST = 1 << 16;

    /** Room at first: most files are small. */
    private static final int FEW = 1 << 6;

    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> 10 * power).limit(19).toArray();

    private final RowKeys keys;
    private final MeasureUnits units;
    private final IndicatorTableBuilder builder;
    private final RowLines lines = new RowLines();

    private int[] sectors = new int[FEW];
    private int[] regions = new int[FEW];
    private int[] periods = new int[FEW];
    private int[] measures = new int[FEW];
    private int[] statuses = new int[FEW];
    private long[] levels = new long[FEW];
    private int[] places = new int[FEW];
    private long[] lineOfRow = new long[FEW];
    private int rows;

    RowBatch(RowKeys keys, CsvLayout layout, IndicatorTableBuilder builder) {
        this.keys = keys;
        this.units = new MeasureUnits(keys, layout);
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
        places[row] = level.places();
        lineOfRow[row] = line;
        if (rows == MOST) {
            putIn();
        } else if (rows == levels.length) {
            grow();
        }
    }

    private void grow() {
        sectors = Arrays.copyOf(sectors, 4 * rows);
        regions = Arrays.copyOf(regions, 4 * rows);
        periods = Arrays.copyOf(periods, 4 * rows);
        measures = Arrays.copyOf(measures, 4 * rows);
        statuses = Arrays.copyOf(statuses, 4 * rows);
        levels = Arrays.copyOf(levels, 4 * rows);
        places = Arrays.copyOf(places, 4 * rows);
        lineOfRow = Arrays.copyOf(lineOfRow, 4 * rows);
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
        if (keys.measure().size() > 1) {
            sortByMeasure();
        }
        int from = 0;
        while (from < rows) {
            int to = from + 1;
            while (to < rows && measures[to] == measures[from]) {
                to++;
            }
            putIn(from, to);
            from = to;
        }
        rows = 0;
    }

    /** Rows of one measure stay in the order in which they came. */
    private void sortByMeasure() {
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
        for (int[] column : List.of(sectors, regions, periods, measures, statuses, places)) {
            int[] before = Arrays.copyOf(column, rows);
            for (int index = 0; index < rows; index++) {
                column[index] = before[order[index]];
            }
        }
        for (long[] column : List.of(levels, lineOfRow)) {
            long[] before = Arrays.copyOf(column, rows);
            for (int index = 0; index < rows; index++) {
                column[index] = before[order[index]];
            }
        }
    }

    /** Puts rows of one measure in. */
    private void putIn(int from, int to) {
        int most = 0;
        for (int row = from; row < to; row++) {
            most = Math.max(most, places[row]);
        }
        CodedRows coded = new CodedRows(
                keys.measure().member(measures[from]),
                units.ofMeasure(measures[from]),
                most,
                keys.sector().column(Arrays.copyOfRange(sectors, from, to)),
                keys.region().column(Arrays.copyOfRange(regions, from, to)),
                keys.period().column(Arrays.copyOfRange(periods, from, to)),
                levels(from, to, most));
        for (int row = from; row < to; row++) {
            lines.add(lineOfRow[row]);
        }
        try {
            builder.addAll(
                    hasStatus()
                            ? coded.withStatuses(keys.status().column(Arrays.copyOfRange(statuses, from, to)))
                            : coded);
        } catch (RefusedRowException problem) {
            throw refused(problem);
        }
    }

    private boolean hasStatus() {
        return keys.status().size() > 1 || keys.status().member(0).isPresent();
    }

    /** Levels that all have the same decimal places. */
    private long[] levels(int from, int to, int wanted) {
        long[] same = Arrays.copyOfRange(levels, from, to);
        for (int row = from; row < to; row++) {
            if (places[row] < wanted) {
                same[row - from] = refined(row, wanted);
            }
        }
        return same;
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

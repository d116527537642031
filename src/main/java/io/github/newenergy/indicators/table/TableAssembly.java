package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Measure;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;

/** Sorts rows by their cells, and makes of several rows of a cell what was asked for. */
final class TableAssembly {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final GrowingRows rows;
    private final Duplicates duplicates;

    /** The rows in order. */
    private final int[] sorted;

    /** For each cell where its rows begin in the order, and behind them where those of the last one end. */
    private final int[] firstRows;

    TableAssembly(GrowingRows rows, Duplicates duplicates) {
        RowOrder order = duplicates == Duplicates.KEEP ? rows.byCellAndStatus() : rows.byCell();
        this.rows = rows;
        this.duplicates = duplicates;
        this.sorted = order.rows();
        this.firstRows = order.firstRows();
    }

    private int cells() {
        return firstRows.length - 1;
    }

    IndicatorTable table(Map<Measure, Scale> scales) {
        int[] last = new int[cells()];
        Arrays.setAll(last, cell -> sorted[firstRows[cell + 1] - 1]);
        RowColumns levels = cells() == sorted.length ? levels(last) : mergedLevels(last);
        return new IndicatorTable(rows.cells(last), levels, scales);
    }

    private RowColumns mergedLevels(int[] last) {
        return switch (duplicates) {
            case REJECT -> throw rejected();
            case LAST -> levels(last);
            case SUM -> sums();
            case KEEP -> allLevels();
        };
    }

    /** One row for each cell. */
    private RowColumns levels(int[] rowOfCell) {
        long[] levels = new long[rowOfCell.length];
        Arrays.setAll(levels, cell -> rows.unscaled(rowOfCell[cell]));
        return new RowColumns(levels, rows.statuses(rowOfCell), null);
    }

    /** The row that comes first among those that repeat a cell. */
    private RefusedRowException rejected() {
        int repeated = Integer.MAX_VALUE;
        int before = 0;
        for (int cell = 0; cell < cells(); cell++) {
            int second = firstRows[cell] + 1;
            if (second < firstRows[cell + 1] && sorted[second] < repeated) {
                repeated = sorted[second];
                before = sorted[second - 1];
            }
        }
        return new RefusedRowException(repeated, rows.cell(repeated) + " has row " + before + " already");
    }

    private RowColumns sums() {
        long[] sums = new long[cells()];
        int[] leastSettled = new int[cells()];
        for (int cell = 0; cell < cells(); cell++) {
            requireAddable(cell);
            sums[cell] = sum(cell);
            leastSettled[cell] = sorted[firstRows[cell]];
            for (int index = firstRows[cell] + 1; index < firstRows[cell + 1]; index++) {
                leastSettled[cell] = rows.lessSettled(leastSettled[cell], sorted[index]);
            }
        }
        return new RowColumns(sums, rows.statuses(leastSettled), null);
    }

    private void requireAddable(int cell) {
        Measure measure = rows.cell(sorted[firstRows[cell]]).measure();
        if (measure.nature() == Measure.Nature.RATIO && firstRows[cell + 1] - firstRows[cell] > 1) {
            throw new RefusedRowException(
                    sorted[firstRows[cell] + 1],
                    "levels of " + measure + " do not add up, and the cell has row " + sorted[firstRows[cell]]
                            + " already");
        }
    }

    private long sum(int cell) {
        int first = sorted[firstRows[cell]];
        BigInteger sum = BigInteger.ZERO;
        for (int index = firstRows[cell]; index < firstRows[cell + 1]; index++) {
            long level = rows.unscaled(sorted[index]);
            if (level == RowColumns.MISSING) {
                return RowColumns.MISSING;
            }
            sum = sum.add(BigInteger.valueOf(level));
        }
        if (sum.abs().compareTo(MOST) > 0) {
            throw new RefusedRowException(
                    sorted[firstRows[cell + 1] - 1], "the sum of all rows of " + rows.cell(first) + " has no room");
        }
        return sum.longValueExact();
    }

    /** All rows, those of a cell by status and level, so that it does not show in which order they came. */
    private RowColumns allLevels() {
        long[] levels = new long[sorted.length];
        Arrays.setAll(levels, index -> rows.unscaled(sorted[index]));
        int from = 0;
        for (int cell = 0; cell < cells(); cell++) {
            for (int index = firstRows[cell]; index < firstRows[cell + 1]; index++) {
                boolean isEnd = index + 1 == firstRows[cell + 1]
                        || !rows.status(sorted[index]).equals(rows.status(sorted[index + 1]));
                if (isEnd) {
                    Arrays.sort(levels, from, index + 1);
                    from = index + 1;
                }
            }
        }
        return new RowColumns(levels, rows.statuses(sorted), firstRows);
    }
}

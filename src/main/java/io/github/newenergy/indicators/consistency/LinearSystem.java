package io.github.newenergy.indicators.consistency;

import org.jspecify.annotations.Nullable;

/**
 * Unknowns with their ends, and sums of unknowns with theirs: {@code lower <= sum of coefficient x unknown <= upper}.
 *
 * <p>Unknowns and sums are both called items. The unknowns are items 0, 1, …; the sums, one a row, are numbered after them.
 */
final class LinearSystem {

    private final int columns;
    private final int[][] rowColumns;
    private final Rational[][] rowCoefficients;
    private final @Nullable End[] lower;
    private final @Nullable End[] upper;

    /** For each unknown the rows that hold it. */
    private final int[][] columnRows;

    LinearSystem(int[][] rowColumns, Rational[][] rowCoefficients, @Nullable End[] lower, @Nullable End[] upper) {
        this.columns = lower.length - rowColumns.length;
        this.rowColumns = rowColumns;
        this.rowCoefficients = rowCoefficients;
        this.lower = lower;
        this.upper = upper;
        this.columnRows = transposed(rowColumns, columns);
    }

    private LinearSystem(LinearSystem other, @Nullable End[] lower, @Nullable End[] upper) {
        this.columns = other.columns;
        this.rowColumns = other.rowColumns;
        this.rowCoefficients = other.rowCoefficients;
        this.lower = lower;
        this.upper = upper;
        this.columnRows = other.columnRows;
    }

    /** The same sums with other ends. */
    LinearSystem withEnds(@Nullable End[] newLower, @Nullable End[] newUpper) {
        return new LinearSystem(this, newLower, newUpper);
    }

    private static int[][] transposed(int[][] rowColumns, int columns) {
        int[] counts = new int[columns];
        for (int[] row : rowColumns) {
            for (int column : row) {
                counts[column]++;
            }
        }
        int[][] result = new int[columns][];
        for (int column = 0; column < columns; column++) {
            result[column] = new int[counts[column]];
        }
        for (int row = rowColumns.length - 1; row >= 0; row--) {
            for (int column : rowColumns[row]) {
                result[column][--counts[column]] = row;
            }
        }
        return result;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rowColumns.length;
    }

    int items() {
        return lower.length;
    }

    int[] columnsOf(int row) {
        return rowColumns[row];
    }

    Rational[] coefficientsOf(int row) {
        return rowCoefficients[row];
    }

    int[] rowsOf(int column) {
        return columnRows[column];
    }

    @Nullable
    End lower(int item) {
        return lower[item];
    }

    @Nullable
    End upper(int item) {
        return upper[item];
    }
}

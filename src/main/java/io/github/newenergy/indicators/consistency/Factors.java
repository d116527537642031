package io.github.newenergy.indicators.consistency;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A square sparse matrix, factorised by Gaussian elimination so that systems with it can be solved again and again.
 *
 * <p>Pivots are chosen by Markowitz's rule: few entries in the row and in the column, so that little fills in.
 *
 * @param <T> the numbers
 */
final class Factors<T> {

    private final Arithmetic<T> arithmetic;
    private final int size;

    /** In the order of elimination: the pivot's row, column and value, the rest of its row, and what it was taken off. */
    private final int[] pivotRows;

    private final int[] pivotColumns;
    private final SparseVector<T>[] upper;
    private final SparseVector<T>[] lower;
    private final Object[] pivots;

    private Factors(Arithmetic<T> arithmetic, int size) {
        this.arithmetic = arithmetic;
        this.size = size;
        this.pivotRows = new int[size];
        this.pivotColumns = new int[size];
        this.upper = SparseVector.array(size);
        this.lower = SparseVector.array(size);
        this.pivots = new Object[size];
    }

    /**
     * Factorises a matrix.
     *
     * @param rows its rows; they are used up
     * @return the factors, or empty if the matrix is singular
     */
    static <T> Optional<Factors<T>> of(SparseVector<T>[] rows, Arithmetic<T> arithmetic) {
        Factors<T> factors = new Factors<>(arithmetic, rows.length);
        return new Elimination<>(rows, arithmetic).run(factors) ? Optional.of(factors) : Optional.empty();
    }

    void add(int step, Pivot<T> pivot) {
        pivotRows[step] = pivot.row();
        pivotColumns[step] = pivot.column();
        pivots[step] = pivot.value();
        upper[step] = pivot.rest();
        lower[step] = pivot.multiples();
    }

    /**
     * One step of the elimination.
     *
     * @param row the row of the pivot
     * @param column its column
     * @param value its value
     * @param rest the other entries of its row
     * @param multiples for each other row, what multiple of the pivot's row was taken off
     */
    record Pivot<T>(int row, int column, T value, SparseVector<T> rest, SparseVector<T> multiples) {}

    @SuppressWarnings("unchecked")
    private T pivot(int step) {
        return (T) pivots[step];
    }

    /** Solves {@code matrix x = right}; the right side, with an entry for each row, is used up. */
    T[] solve(T[] right) {
        for (int step = 0; step < size; step++) {
            T value = right[pivotRows[step]];
            if (arithmetic.signum(value) != 0) {
                lower[step].subtractFrom(right, value, arithmetic);
            }
        }
        T[] solution = SparseVector.numbers(size);
        for (int step = size - 1; step >= 0; step--) {
            T value = upper[step].subtractDot(right[pivotRows[step]], solution, arithmetic);
            solution[pivotColumns[step]] =
                    arithmetic.signum(value) == 0 ? value : arithmetic.dividedBy(value, pivot(step));
        }
        return solution;
    }

    /** Solves {@code y matrix = right}; the right side, with an entry for each column, is used up. */
    T[] solveTransposed(T[] right) {
        T[] solution = SparseVector.numbers(size);
        for (int step = 0; step < size; step++) {
            T value = right[pivotColumns[step]];
            if (arithmetic.signum(value) != 0) {
                value = arithmetic.dividedBy(value, pivot(step));
                upper[step].subtractFrom(right, value, arithmetic);
            }
            solution[pivotRows[step]] = value;
        }
        for (int step = size - 1; step >= 0; step--) {
            int row = pivotRows[step];
            solution[row] = lower[step].subtractDot(solution[row], solution, arithmetic);
        }
        return solution;
    }

    /** The elimination while it runs. */
    private static final class Elimination<T> {

        private final Arithmetic<T> arithmetic;
        private final SparseVector<T>[] rows;
        private final boolean[] rowDone;
        private final boolean[] columnDone;

        /** How many rows hold each column, and which ones; rows that have lost it since are still listed. */
        private final int[] columnCounts;

        private final int[][] columnRows;
        private final int[] columnListed;

        private final int[] singletonColumns;
        private int singletons;

        Elimination(SparseVector<T>[] rows, Arithmetic<T> arithmetic) {
            this.arithmetic = arithmetic;
            this.rows = rows;
            int size = rows.length;
            this.rowDone = new boolean[size];
            this.columnDone = new boolean[size];
            this.columnCounts = new int[size];
            this.columnListed = new int[size];
            this.columnRows = new int[size][];
            this.singletonColumns = new int[size];
            for (SparseVector<T> row : rows) {
                for (int entry = 0; entry < row.size(); entry++) {
                    columnCounts[row.index(entry)]++;
                }
            }
            for (int column = 0; column < size; column++) {
                columnRows[column] = new int[columnCounts[column]];
            }
            for (int row = 0; row < size; row++) {
                for (int entry = 0; entry < rows[row].size(); entry++) {
                    list(rows[row].index(entry), row);
                }
            }
        }

        private void list(int column, int row) {
            if (columnListed[column] == columnRows[column].length) {
                columnRows[column] = Arrays.copyOf(columnRows[column], 2 * columnListed[column] + 2);
            }
            columnRows[column][columnListed[column]++] = row;
        }

        boolean run(Factors<T> factors) {
            for (int column = 0; column < rows.length; column++) {
                noteSingleton(column);
            }
            for (int step = 0; step < rows.length; step++) {
                int column = nextColumn();
                int row = column < 0 ? -1 : bestRow(column);
                if (row < 0) {
                    return false;
                }
                factors.add(step, eliminate(row, column));
            }
            return true;
        }

        private void noteSingleton(int column) {
            if (columnCounts[column] == 1 && singletons < singletonColumns.length) {
                singletonColumns[singletons++] = column;
            }
        }

        /** A column with one entry if there is one, else one with the fewest; -1 if one has none. */
        private int nextColumn() {
            while (singletons > 0) {
                int column = singletonColumns[--singletons];
                if (!columnDone[column] && columnCounts[column] == 1) {
                    return column;
                }
            }
            int best = -1;
            for (int column = 0; column < rows.length; column++) {
                if (!columnDone[column] && (best < 0 || columnCounts[column] < columnCounts[best])) {
                    best = column;
                }
            }
            return best >= 0 && columnCounts[best] == 0 ? -1 : best;
        }

        /** The shortest row with a good entry in the column. */
        private int bestRow(int column) {
            T greatest = null;
            for (int position = 0; position < columnListed[column]; position++) {
                T value = activeEntry(columnRows[column][position], column);
                if (value != null && (greatest == null || arithmetic.compareMagnitudes(value, greatest) > 0)) {
                    greatest = value;
                }
            }
            if (greatest == null || arithmetic.signum(greatest) == 0) {
                return -1;
            }
            int best = -1;
            for (int position = 0; position < columnListed[column]; position++) {
                int row = columnRows[column][position];
                T value = activeEntry(row, column);
                if (value != null
                        && arithmetic.isGoodPivot(value, greatest)
                        && (best < 0 || rows[row].size() < rows[best].size())) {
                    best = row;
                }
            }
            return best;
        }

        private @Nullable T activeEntry(int row, int column) {
            return rowDone[row] ? null : rows[row].valueAt(column);
        }

        private Pivot<T> eliminate(int row, int column) {
            T value = rows[row].removed(column);
            rowDone[row] = true;
            columnDone[column] = true;
            SparseVector<T> rest = rows[row];
            for (int entry = 0; entry < rest.size(); entry++) {
                columnCounts[rest.index(entry)]--;
                noteSingleton(rest.index(entry));
            }
            SparseVector<T> multiples = new SparseVector<>();
            for (int position = 0; position < columnListed[column]; position++) {
                int other = columnRows[column][position];
                if (!rowDone[other] && rows[other].valueAt(column) != null) {
                    T multiple = arithmetic.dividedBy(rows[other].removed(column), value);
                    multiples.add(other, multiple);
                    takeOff(other, multiple, rest);
                }
            }
            return new Pivot<>(row, column, value, rest, multiples);
        }

        private void takeOff(int row, T multiple, SparseVector<T> rest) {
            for (int entry = 0; entry < rest.size(); entry++) {
                int column = rest.index(entry);
                T change = arithmetic.times(multiple, rest.value(entry));
                SparseVector.Change effect = rows[row].subtract(column, change, arithmetic);
                if (effect == SparseVector.Change.FILLED) {
                    columnCounts[column]++;
                    list(column, row);
                } else if (effect == SparseVector.Change.VANISHED) {
                    columnCounts[column]--;
                    noteSingleton(column);
                }
            }
        }
    }
}

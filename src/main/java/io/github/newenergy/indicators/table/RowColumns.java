package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The levels of a table, row by row. The rows of one cell stand together, in the order of the cells. */
final class RowColumns {

    /** Stands for a level that is not known; no level is written as this number. */
    static final long MISSING = Long.MIN_VALUE;

    private final long[] unscaled;
    private final KeyColumn<Optional<Status>> statuses;

    /** For each cell where its rows begin, and behind them where those of the last one end; absent where each has one row. */
    private final int @Nullable [] firstRows;

    RowColumns(long[] unscaled, KeyColumn<Optional<Status>> statuses, int @Nullable [] firstRows) {
        this.unscaled = unscaled;
        this.statuses = statuses;
        this.firstRows = firstRows;
    }

    int size() {
        return unscaled.length;
    }

    long unscaled(int row) {
        return unscaled[row];
    }

    Optional<Status> status(int row) {
        return statuses.at(row);
    }

    /** Where the rows of a cell begin, which is where those of the cell before it end. */
    int firstRow(int cell) {
        return firstRows == null ? cell : firstRows[cell];
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RowColumns other
                && Arrays.equals(unscaled, other.unscaled)
                && statuses.equals(other.statuses)
                && Arrays.equals(firstRows, other.firstRows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(unscaled);
    }
}

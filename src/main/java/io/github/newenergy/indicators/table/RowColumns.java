package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The levels of a table, row by row. The rows of one cell stand together, in the order of the cells. */
final class RowColumns {

    /** Stands for a level that is not known; no level is written as this number. */
    static final long MISSING = Long.MIN_VALUE;

    private final long[] unscaled;
    private final KeyColumn<Optional<Status>> statuses;

    /** For each cell where its rows begin, and behind them where those of the last one end; absent where each has one row. */
    private final int @Nullable [] firstRows;

    private final boolean hasMissing;
    private final boolean haveRoomInLong;

    RowColumns(long[] unscaled, KeyColumn<Optional<Status>> statuses, int @Nullable [] firstRows) {
        this.unscaled = unscaled;
        this.statuses = statuses;
        this.firstRows = firstRows;
        boolean missing = false;
        long room = Long.MAX_VALUE;
        for (long level : unscaled) {
            if (level == MISSING) {
                missing = true;
            } else if (room >= 0) {
                room -= Math.abs(level);
            }
        }
        this.hasMissing = missing;
        this.haveRoomInLong = room >= 0;
    }

    /** Whether a level is not known. */
    boolean hasMissing() {
        return hasMissing;
    }

    /** Whether a level is known. */
    boolean hasKnown() {
        return Arrays.stream(unscaled).anyMatch(level -> level != MISSING);
    }

    /** Whether the sum of any levels, whatever their signs, fits into a long. */
    boolean haveRoomInLong() {
        return haveRoomInLong;
    }

    /** Whether each cell has one row, so that a cell and its row have the same number. */
    boolean isOneForEachCell() {
        return firstRows == null;
    }

    /** All levels. Nobody changes them. */
    long[] unscaled() {
        return unscaled;
    }

    int size() {
        return unscaled.length;
    }

    long unscaled(int row) {
        return unscaled[row];
    }

    KeyColumn<Optional<Status>> statuses() {
        return statuses;
    }

    Optional<Status> status(int row) {
        return statuses.at(row);
    }

    /** Where the rows of a cell begin, which is where those of the cell before it end. */
    int firstRow(int cell) {
        return firstRows == null ? cell : firstRows[cell];
    }

    /** The rows of some cells. */
    RowColumns only(BitSet cells) {
        int[] rows = cells.stream()
                .flatMap(cell -> IntStream.range(firstRow(cell), firstRow(cell + 1)))
                .toArray();
        return new RowColumns(
                Arrays.stream(rows).mapToLong(this::unscaled).toArray(),
                statuses.only(Arrays.stream(rows)),
                rows.length == cells.cardinality() ? null : firstRows(cells));
    }

    private int[] firstRows(BitSet cells) {
        int[] first = new int[cells.cardinality() + 1];
        int place = 0;
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            first[place + 1] = first[place] + firstRow(cell + 1) - firstRow(cell);
            place++;
        }
        return first;
    }

    /** The cell before which some of so many equal pieces of the rows of cells from one on to another lie. */
    int cellAt(int from, int to, int some, int pieces) {
        int begin = firstRow(from);
        int row = begin + Math.toIntExact((long) (firstRow(to) - begin) * some / pieces);
        if (firstRows == null) {
            return row;
        }
        int found = Arrays.binarySearch(firstRows, from, to, row);
        return found >= 0 ? found : -found - 1;
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

package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

/** A row that a table cannot hold. The message begins with the number of the row. */
public final class RefusedRowException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** How many rows came before it. */
    private final long row;

    /**
     * Reports a row.
     *
     * @param row its number, 0 for the first
     * @param reason the rule that it breaks, and the value that does
     */
    public RefusedRowException(long row, String reason) {
        super("row " + row + ": " + requireNonNull(reason, "reason"));
        this.row = row;
    }

    /**
     * Which row it was.
     *
     * @return its number, 0 for the first
     */
    public long row() {
        return row;
    }
}

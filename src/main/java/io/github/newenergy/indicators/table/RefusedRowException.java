package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import java.util.function.LongFunction;

/** A row that a table cannot hold. The message begins with the number of the row. */
public final class RefusedRowException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final long NONE = -1;

    /** How many rows came before it. */
    private final long row;

    /** What is wrong, up to the other row if it names one. */
    private final String start;

    /** The number of the other row. */
    private final long other;

    /** What is wrong, from behind the other row on. */
    private final String end;

    /**
     * Reports a row.
     *
     * @param row its number, 0 for the first
     * @param reason the rule that it breaks, and the value that does
     */
    public RefusedRowException(long row, String reason) {
        this(row, reason, NONE, "");
    }

    /** Reports a row that does not go together with another one, which is named between the start and the end. */
    RefusedRowException(long row, String start, long other, String end) {
        super("row " + row + ": " + reason(requireNonNull(start, "reason"), other, end, number -> "row " + number));
        this.row = row;
        this.start = start;
        this.other = other;
        this.end = end;
    }

    private static String reason(String start, long other, String end, LongFunction<String> nameOfRow) {
        return start + (other == NONE ? "" : nameOfRow.apply(other)) + end;
    }

    /**
     * Which row it was.
     *
     * @return its number, 0 for the first
     */
    public long row() {
        return row;
    }

    /**
     * What is wrong with the row, for readers who know rows by another name than their number.
     *
     * @param nameOfRow the name of another row, such as the line on which it stands
     * @return the rule that the row breaks, and the value that does
     */
    public String reason(LongFunction<String> nameOfRow) {
        return reason(start, other, end, requireNonNull(nameOfRow, "nameOfRow"));
    }
}

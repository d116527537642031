package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.number.Excerpt;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file that holds no table, as it is read.
 *
 * <p>The message is one line: where the file is wrong, and how, as {@code line 3, column 4 ("value"): expected a digit at
 * index 0 of "n/a"}. Nothing is half read.
 */
public final class RefusedCsvException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The line of the file, from 1. */
    private final long line;

    /** The column, from 1; 0 if it is not one alone. */
    private final int column;

    /** The name of the column, if it has one. */
    private final @Nullable String header;

    /** The field, or its beginning. */
    private final @Nullable String value;

    private RefusedCsvException(
            String message, long line, int column, @Nullable String header, @Nullable String value) {
        super("line " + line + message);
        this.line = line;
        this.column = column;
        this.header = header;
        this.value = value;
    }

    /** Reports a row as a whole. */
    static RefusedCsvException ofRow(long line, String reason) {
        return new RefusedCsvException(": " + reason, line, 0, null, null);
    }

    /** Reports a row that a table cannot hold. */
    static RefusedCsvException ofRow(long line, String reason, Throwable cause) {
        RefusedCsvException refused = ofRow(line, reason);
        refused.initCause(cause);
        return refused;
    }

    /** Reports a field that is not as it should be, of a column that counts from one. */
    static RefusedCsvException ofField(long line, int column, String header, String value, String reason) {
        return new RefusedCsvException(
                ", column " + column + " (" + Excerpt.quoted(header) + "): " + reason,
                line,
                column,
                header,
                Excerpt.shortened(value));
    }

    /**
     * Where the row begins that is wrong.
     *
     * @return the line of the file, 1 for the first one, whatever is empty or quoted counted as well
     */
    public long line() {
        return line;
    }

    /**
     * The column that is wrong.
     *
     * @return its number, 1 for the first one; empty if the row as a whole is wrong
     */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * The name of the column that is wrong.
     *
     * @return its name in the header; empty if the row as a whole is wrong
     */
    public Optional<String> header() {
        return Optional.ofNullable(header);
    }

    /**
     * The field that is wrong.
     *
     * @return its text, or its first 64 characters and an ellipsis when it is longer; empty if the row as a whole is wrong
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }
}

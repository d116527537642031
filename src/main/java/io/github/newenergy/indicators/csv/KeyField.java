package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.table.CodedColumn;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of the row that is being read, other than its level.
 *
 * @param <T> the type of its members
 */
final class KeyField<T> implements FieldReader {

    /** The text of this row means nothing. */
    private static final int REFUSED = -2;

    private final TextCodes<T> codes;

    /** Where it stands; absent if no column holds it. */
    private final @Nullable CsvColumn column;

    private int code;
    private String refusedText = "";
    private @Nullable RuntimeException refusal;

    /** A part that a column holds, or that the names of columns hold. */
    KeyField(Function<String, Optional<T>> reader, Optional<CsvColumn> column) {
        this.codes = new TextCodes<>(reader);
        this.column = column.orElse(null);
    }

    /** A part that is the same in all rows. */
    static <T> KeyField<T> ofConstant(T member) {
        KeyField<T> field = new KeyField<>(text -> Optional.of(member), Optional.empty());
        field.code = field.codes.codeOf(member);
        return field;
    }

    @Override
    public void read(char[] buffer, int offset, int length) {
        try {
            code = codes.codeOf(buffer, offset, length);
        } catch (IllegalArgumentException problem) {
            code = REFUSED;
            refusedText = new String(buffer, offset, length);
            refusal = problem;
        }
    }

    /** The number of the member that the name of a column means; the text is as it stands in the file. */
    int codeOfHeader(String text, long line, CsvColumn named) {
        read(text.toCharArray(), 0, text.length());
        if (code == REFUSED && refusal != null) {
            throw RefusedCsvException.ofField(line, named, text, refusal);
        }
        int found = code;
        // Rows have the members of the header in turn; none is left out because a column is.
        code = 0;
        return found;
    }

    /** The number of the member in this row; below zero if there is none. */
    int code() {
        return code;
    }

    void setCode(int newCode) {
        code = newCode;
    }

    boolean isLeftOut() {
        return code == TextCodes.LEFT_OUT;
    }

    /** Makes sure that the text of this row means something. */
    void requireReadable(long line) {
        if (code == REFUSED && column != null && refusal != null) {
            throw RefusedCsvException.ofField(line, column, refusedText, refusal);
        }
    }

    T member() {
        return codes.member(code);
    }

    T member(int ofCode) {
        return codes.member(ofCode);
    }

    /** How many members there were so far. */
    int size() {
        return codes.size();
    }

    RefusedCsvException refused(long line, String reason) {
        return column == null
                ? RefusedCsvException.ofRow(line, reason)
                : RefusedCsvException.ofField(line, column, String.valueOf(member()), reason);
    }

    CodedColumn<T> column(int[] codesOfRows) {
        return codes.column(codesOfRows);
    }
}

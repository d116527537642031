package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.table.CodedColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members that the texts of a column mean, each with a number: 0, 1, 2 and so on. A text is found by its characters, and
 * read when it comes for the first time.
 *
 * @param <T> the type of the members
 */
final class TextCodes<T> {

    /** The rows of this text are no part of the table. */
    static final int LEFT_OUT = -1;

    /** So many texts are remembered that bring no new member: a file may have another one in each row. */
    private static final int MOST_REPEATED = 1 << 16;

    /** Longer texts are read each time. */
    private static final int LONGEST = 1 << 10;

    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int NOT_YET = -1;
    /** There are many members if there is one for so many rows. */
    private static final int MANY = 16;

    private final Function<String, Optional<T>> reader;
    private final List<T> members = new ArrayList<>();
    private final Map<T, Integer> codeOfMember = new HashMap<>();

    private final ShortTexts shortTexts = new ShortTexts();
    private final LongTexts longTexts = new LongTexts();

    private int repeated;

    /** For each code its place in the column that is being made. */
    private int[] places = {};

    TextCodes(Function<String, Optional<T>> reader) {
        this.reader = reader;
    }

    /** The number of a member, which becomes the next one if it has none yet. */
    int codeOf(T member) {
        Integer known = codeOfMember.putIfAbsent(member, members.size());
        if (known != null) {
            return known;
        }
        members.add(member);
        return members.size() - 1;
    }

    T member(int code) {
        return members.get(code);
    }

    int size() {
        return members.size();
    }

    /**
     * The number of the member that a text means, or {@link #LEFT_OUT}.
     *
     * @throws RuntimeException as the reader does
     */
    int codeOf(char[] buffer, int offset, int length) {
        int code = shortTexts.find(buffer, offset, length, UNKNOWN);
        if (code == UNKNOWN) {
            code = longTexts.find(buffer, offset, length, UNKNOWN);
        }
        return code == UNKNOWN ? learned(buffer, offset, length) : code;
    }

    private int learned(char[] buffer, int offset, int length) {
        String text = FormulaGuard.unguarded(new String(buffer, offset, length));
        Optional<T> member = requireNonNull(
                reader.apply(text), () -> "a reader must not return null, as it does for " + Quoted.of(text));
        int before = members.size();
        int code = member.isPresent() ? codeOf(member.get()) : LEFT_OUT;
        boolean isRepeated = members.size() == before;
        if (length <= LONGEST && (!isRepeated || repeated < MOST_REPEATED)) {
            repeated += isRepeated ? 1 : 0;
            if (!shortTexts.add(buffer, offset, length, code)) {
                longTexts.add(buffer, offset, length, code);
            }
        }
        return code;
    }

    /** A column with the given codes. Where there are many members, it has those alone that occur. */
    CodedColumn<T> column(int[] codesOfRows) {
        return members.size() <= codesOfRows.length / MANY
                ? new CodedColumn<>(members, codesOfRows)
                : columnOfOccurring(codesOfRows);
    }

    private CodedColumn<T> columnOfOccurring(int[] codesOfRows) {
        if (places.length < members.size()) {
            places = new int[2 * members.size()];
            Arrays.fill(places, NOT_YET);
        }
        List<T> occurring = new ArrayList<>();
        int[] column = new int[codesOfRows.length];
        for (int row = 0; row < column.length; row++) {
            int code = codesOfRows[row];
            if (places[code] == NOT_YET) {
                places[code] = occurring.size();
                occurring.add(members.get(code));
            }
            column[row] = places[code];
        }
        for (int code : codesOfRows) {
            places[code] = NOT_YET;
        }
        return new CodedColumn<>(occurring, column);
    }
}

package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Excerpt;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One part of the row that is being read, other than its level: the number of the member that its text means. A text is read
 * when it comes for the first time, and found by its characters afterwards.
 *
 * @param <T> the type of the members
 */
final class KeyField<T> implements FieldReader {

    /** The text of this row means that the row is no part of the table. */
    static final int LEFT_OUT = -1;

    /** The text of this row means nothing. */
    private static final int REFUSED = -2;

    /** The member has no number yet, and gets one only if the row is taken. */
    private static final int UNNUMBERED = -3;

    /** A file may have another text in each row; so many members are numbered that no row has. */
    private static final int MOST_IDLE = 1 << 16;

    /** So many characters of texts are remembered in any case, and so many more for each row that is taken. */
    private static final long MOST_CHARACTERS = 1 << 22;

    private static final int CHARACTERS_OF_ROW = 1 << 6;

    /** What a text takes beside its characters, counted as characters. */
    private static final int AROUND_TEXT = 1 << 5;

    /** Longer texts are read each time. */
    private static final int LONGEST = 1 << 10;

    private static final int NONE = -1;

    private final Function<String, Optional<T>> reader;
    private final ToIntFunction<T> numbers;
    private final HeaderRow header;
    private final int column;

    private final KnownTexts texts = new KnownTexts();
    private long characters;
    private int numbered;
    private long taken;

    private int code;
    private String text = "";
    private @Nullable T member;
    private @Nullable RuntimeException refusal;

    /** A part that a column holds, given what numbers its members from zero on. */
    KeyField(Function<String, Optional<T>> reader, ToIntFunction<T> numbers, HeaderRow header, int column) {
        this.reader = reader;
        this.numbers = numbers;
        this.header = header;
        this.column = column;
    }

    /** A part that no column holds. */
    KeyField(Function<String, Optional<T>> reader, ToIntFunction<T> numbers, HeaderRow header) {
        this(reader, numbers, header, NONE);
    }

    @Override
    public void read(char[] buffer, int offset, int length) {
        int known = texts.find(buffer, offset, length);
        if (known >= LEFT_OUT) {
            code = known;
        } else {
            text = new String(buffer, offset, length);
            refusal = null;
            code = known == REFUSED ? REFUSED : learned();
        }
    }

    private int learned() {
        try {
            Optional<T> meaning = meaning();
            if (meaning.isEmpty()) {
                return remembered(LEFT_OUT);
            }
            member = meaning.get();
            return numbered < MOST_IDLE + taken ? number(meaning.get()) : UNNUMBERED;
        } catch (RuntimeException problem) {
            // Perhaps the row is left out for another part, and nobody asks.
            refusal = problem;
            return remembered(REFUSED);
        }
    }

    private Optional<T> meaning() {
        return meaning(reader, FormulaGuard.unguarded(text));
    }

    /** Asks a reader of one's own, who may forget something. */
    static <T> Optional<T> meaning(Function<String, Optional<T>> reader, String text) {
        return requireNonNull(
                reader.apply(text), () -> "a reader must not return null, as it does for " + Excerpt.quoted(text));
    }

    private int number(T newMember) {
        int number = numbers.applyAsInt(newMember);
        numbered = Math.max(numbered, number + 1);
        return remembered(number);
    }

    /** Remembers the number of the text if there is room. */
    private int remembered(int number) {
        if (text.length() <= LONGEST && characters < MOST_CHARACTERS + CHARACTERS_OF_ROW * taken) {
            characters += AROUND_TEXT + text.length();
            texts.add(text.toCharArray(), 0, text.length(), number);
        }
        return number;
    }

    /** The number of the member that the name of a column means, or {@link #LEFT_OUT}. */
    int codeOfHeader(int named) {
        String name = header.text(named);
        read(name.toCharArray(), 0, name.length());
        if (code == REFUSED) {
            throw refused(header.line(), named);
        }
        int found = code;
        // Rows have the members of the header in turn; none is left out because a column is.
        code = 0;
        return found;
    }

    /** The number of the member in this row; below zero if there is none yet. */
    int code() {
        return code;
    }

    void setCode(int newCode) {
        code = newCode;
    }

    boolean isLeftOut() {
        return code == LEFT_OUT;
    }

    /** Makes sure that the text of this row means something. */
    void requireReadable(long line) {
        if (code == REFUSED) {
            throw refused(line, column);
        }
    }

    /** Numbers the member of this row, which becomes a part of the table. */
    void take() {
        taken++;
        if (code == UNNUMBERED) {
            code = number(requireNonNull(member));
        }
    }

    private RuntimeException refused(long line, int named) {
        RuntimeException reason = refusal == null ? refusalNow() : refusal;
        return reason instanceof IllegalArgumentException ? header.refused(line, named, text, reason) : reason;
    }

    /** Asks the reader once more what is wrong: the answers of many rows are not kept. */
    private RuntimeException refusalNow() {
        try {
            return new IllegalArgumentException("a reader must not change its mind, as it does for " + meaning());
        } catch (RuntimeException problem) {
            return problem;
        }
    }

    /** Reports the row because of this part. */
    RefusedCsvException refused(long line, String shown, String reason) {
        return column == NONE ? RefusedCsvException.ofRow(line, reason) : header.refused(line, column, shown, reason);
    }
}

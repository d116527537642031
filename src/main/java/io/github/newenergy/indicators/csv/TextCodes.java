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
    private static final int FACTOR = 31;

    /** There are many members if there is one for so many rows. */
    private static final int MANY = 16;

    private final Function<String, Optional<T>> reader;
    private final List<T> members = new ArrayList<>();
    private final Map<T, Integer> codeOfMember = new HashMap<>();

    private final ShortTexts shortTexts = new ShortTexts();

    /** The other known texts, one behind the other. */
    private char[] characters = new char[1 << 10];

    /** Where each of them ends. */
    private int[] ends = new int[1 << 6];

    private int[] codes = new int[1 << 6];

    /** At the place of its hash, or the next free one: the hash of a text, and in the low half its number plus one. */
    private long[] slots = new long[1 << 8];

    private int texts;
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
        return code == UNKNOWN ? codeOfLong(buffer, offset, length) : code;
    }

    private int codeOfLong(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
        int place = hash & (slots.length - 1);
        long slot = slots[place];
        while (slot != 0) {
            int text = (int) slot - 1;
            if (slot >> Integer.SIZE == hash && isText(text, buffer, offset, length)) {
                return codes[text];
            }
            place = (place + 1) & (slots.length - 1);
            slot = slots[place];
        }
        return learned(buffer, offset, length);
    }

    private static int hash(char[] buffer, int offset, int length) {
        int hash = length;
        int index = offset;
        int end = offset + length;
        // Four at a time, so that a product need not wait for the one before.
        for (; end - index >= 4; index += 4) {
            hash = FACTOR * FACTOR * FACTOR * FACTOR * hash
                    + FACTOR * FACTOR * FACTOR * buffer[index]
                    + FACTOR * FACTOR * buffer[index + 1]
                    + FACTOR * buffer[index + 2]
                    + buffer[index + 3];
        }
        for (; index < end; index++) {
            hash = FACTOR * hash + buffer[index];
        }
        return hash ^ hash >>> 16;
    }

    private boolean isText(int text, char[] buffer, int offset, int length) {
        int start = text == 0 ? 0 : ends[text - 1];
        return Arrays.equals(characters, start, ends[text], buffer, offset, offset + length);
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
                remember(buffer, offset, length, code);
            }
        }
        return code;
    }

    private void remember(char[] buffer, int offset, int length, int code) {
        int start = texts == 0 ? 0 : ends[texts - 1];
        if (length > characters.length - start) {
            characters = Arrays.copyOf(characters, Math.max(start + length, 2 * characters.length));
        }
        if (texts == ends.length) {
            ends = Arrays.copyOf(ends, 2 * texts);
            codes = Arrays.copyOf(codes, 2 * texts);
            doubleSlots();
        }
        System.arraycopy(buffer, offset, characters, start, length);
        ends[texts] = start + length;
        codes[texts] = code;
        texts++;
        putIntoSlot((long) hash(buffer, offset, length) << Integer.SIZE | texts);
    }

    private void doubleSlots() {
        long[] before = slots;
        slots = new long[2 * before.length];
        for (long slot : before) {
            if (slot != 0) {
                putIntoSlot(slot);
            }
        }
    }

    private void putIntoSlot(long slot) {
        int place = (int) (slot >> Integer.SIZE) & (slots.length - 1);
        while (slots[place] != 0) {
            place = (place + 1) & (slots.length - 1);
        }
        slots[place] = slot;
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

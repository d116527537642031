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

    private static final int NOT_YET = -1;

    private final Function<String, Optional<T>> reader;
    private final List<T> members = new ArrayList<>();
    private final Map<T, Integer> codeOfMember = new HashMap<>();

    /** The known texts, one behind the other. */
    private char[] characters = new char[1 << 10];

    /** Where each of them ends. */
    private int[] ends = new int[1 << 6];

    private int[] hashes = new int[1 << 6];
    private int[] codes = new int[1 << 6];

    /** At the place of its hash, or the next free one, the number of a text plus one. */
    private int[] slots = new int[1 << 8];

    private int texts;

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
        int hash = hash(buffer, offset, length);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            int text = slots[slot] - 1;
            if (hashes[text] == hash && isText(text, buffer, offset, length)) {
                return codes[text];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return learned(buffer, offset, length);
    }

    private static int hash(char[] buffer, int offset, int length) {
        int hash = length;
        for (int index = offset; index < offset + length; index++) {
            hash = 31 * hash + buffer[index];
        }
        return hash ^ hash >>> 16;
    }

    private boolean isText(int text, char[] buffer, int offset, int length) {
        int start = text == 0 ? 0 : ends[text - 1];
        return Arrays.equals(characters, start, ends[text], buffer, offset, offset + length);
    }

    private int learned(char[] buffer, int offset, int length) {
        String text = FormulaGuard.unguarded(new String(buffer, offset, length));
        Optional<T> member = requireNonNull(reader.apply(text), "what a reader makes of a text");
        int before = members.size();
        int code = member.isPresent() ? codeOf(member.get()) : LEFT_OUT;
        if (length <= LONGEST && (members.size() > before || texts - before < MOST_REPEATED)) {
            remember(buffer, offset, length, code);
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
            hashes = Arrays.copyOf(hashes, 2 * texts);
            codes = Arrays.copyOf(codes, 2 * texts);
            putIntoSlots(2 * slots.length);
        }
        System.arraycopy(buffer, offset, characters, start, length);
        ends[texts] = start + length;
        hashes[texts] = hash(buffer, offset, length);
        codes[texts] = code;
        putIntoSlot(texts);
        texts++;
    }

    private void putIntoSlots(int newLength) {
        slots = new int[newLength];
        for (int text = 0; text < texts; text++) {
            putIntoSlot(text);
        }
    }

    private void putIntoSlot(int text) {
        int slot = hashes[text] & (slots.length - 1);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = text + 1;
    }

    /** A column of some rows, with those members alone that they have. */
    CodedColumn<T> column(int[] codesOfRows, int[] rows) {
        if (places.length < members.size()) {
            places = new int[2 * members.size()];
            Arrays.fill(places, NOT_YET);
        }
        List<T> some = new ArrayList<>();
        int[] column = new int[rows.length];
        for (int index = 0; index < rows.length; index++) {
            int code = codesOfRows[rows[index]];
            if (places[code] == NOT_YET) {
                places[code] = some.size();
                some.add(members.get(code));
            }
            column[index] = places[code];
        }
        for (int row : rows) {
            places[codesOfRows[row]] = NOT_YET;
        }
        return new CodedColumn<>(some, column);
    }
}

package io.github.newenergy.indicators.json;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of one type that were read from a document. A page repeats few sectors, regions and periods many times; these
 * are found by their characters, without a string.
 *
 * <p>A text has eight places in which it may stand. Where others took them it is parsed each time, so that no document can
 * make a look-up long or the table large.
 *
 * @param <T> the type
 */
final class TextCache<T> {

    private static final int SLOT_BITS = 12;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final int PLACES = 8;
    private static final int HASHED = 8;

    private final Function<String, T> parse;
    private final char[] @Nullable [] texts = new char[SLOTS + PLACES][];
    private final @Nullable Object[] values = new Object[SLOTS + PLACES];

    /** Where the last text stands: the next one is often the same. */
    private int last = -1;

    TextCache(Function<String, T> parse) {
        this.parse = parse;
    }

    /** The value of some characters, kept or parsed. */
    T get(char[] buffer, int start, int length) {
        if (!isAt(last, buffer, start, length)) {
            last = place(buffer, start, length);
        }
        return last < 0 ? parse.apply(new String(buffer, start, length)) : known(last);
    }

    /** Where the characters stand, after they were parsed if need be; -1 where there is no place for them. */
    private int place(char[] buffer, int start, int length) {
        int first = firstPlace(buffer, start, length);
        for (int place = first; place < first + PLACES; place++) {
            if (texts[place] == null) {
                values[place] = parse.apply(new String(buffer, start, length));
                texts[place] = Arrays.copyOfRange(buffer, start, start + length);
                return place;
            }
            if (isAt(place, buffer, start, length)) {
                return place;
            }
        }
        return -1;
    }

    private boolean isAt(int place, char[] buffer, int start, int length) {
        char[] text = place < 0 ? null : texts[place];
        return text != null && text.length == length && Arrays.equals(text, 0, length, buffer, start, start + length);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // Every text stands beside its value.
    private T known(int place) {
        return (T) values[place];
    }

    /** By the length and the last characters, in which codes differ most. */
    private static int firstPlace(char[] buffer, int start, int length) {
        int hash = length;
        int end = start + length;
        for (int index = Math.max(start, end - HASHED); index < end; index++) {
            hash = 31 * hash + buffer[index];
        }
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - SLOT_BITS);
    }
}

package io.github.newenergy.indicators.consistency;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of things, equal ones by one number.
 *
 * <p>A figure names the same few objects again and again. Those that came up last are known by their identity: comparing
 * them, part by part, with an equal object of another figure takes most of the time that numbering takes.
 *
 * @param <T> what is numbered
 */
final class Numbering<T> {

    private static final int RECENT = 4;

    private final Map<T, Integer> numbers = new LinkedHashMap<>();
    private final @Nullable Object[] recent = new @Nullable Object[RECENT];
    private final int[] recentNumbers = new int[RECENT];
    private int oldest;

    /** The number of a thing: the one that it had before, or this one if it is new. */
    int number(T thing, int next) {
        for (int place = 0; place < RECENT; place++) {
            if (recent[place] == thing) {
                return recentNumbers[place];
            }
        }
        Integer known = numbers.putIfAbsent(thing, next);
        int number = known == null ? next : known;
        recent[oldest] = thing;
        recentNumbers[oldest] = number;
        oldest = (oldest + 1) % RECENT;
        return number;
    }

    /** What is numbered, in the order in which it came up. */
    Set<T> all() {
        return Collections.unmodifiableSet(numbers.keySet());
    }

    /** The numbers of all. */
    Map<T, Integer> numbers() {
        return Collections.unmodifiableMap(numbers);
    }
}

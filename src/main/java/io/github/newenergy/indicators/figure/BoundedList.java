package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The one rule for lists in a figure: a copy of its own, no gaps, not endless. */
final class BoundedList {

    /** More parts, members or quantities than any sentence or table row names. */
    static final int LONGEST = 10_000;

    private BoundedList() {}

    static <E> List<E> copyOf(List<E> elements, String name) {
        return copyOf(elements, name, LONGEST);
    }

    /** Looks at the length before anything is copied. */
    static <E> List<E> copyOf(List<E> elements, String name, int longest) {
        int size = requireNonNull(elements, name).size();
        if (size > longest) {
            throw new IllegalArgumentException(name + " must be at most " + longest + ", got " + size);
        }
        int index = 0;
        for (E element : elements) {
            if (element == null) {
                throw new NullPointerException(name + "[" + index + "]");
            }
            index++;
        }
        return List.copyOf(elements);
    }
}

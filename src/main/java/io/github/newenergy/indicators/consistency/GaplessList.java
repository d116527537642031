package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Copies of lists that hold no null, with an error that names the place of one. */
final class GaplessList {

    private GaplessList() {}

    static <E> List<E> copyOf(List<E> elements, String name) {
        int index = 0;
        for (E element : requireNonNull(elements, name)) {
            if (element == null) {
                throw new NullPointerException(name + "[" + index + "]");
            }
            index++;
        }
        return List.copyOf(elements);
    }
}

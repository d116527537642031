package io.github.newenergy.indicators.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way up the tree of one dimension.
 *
 * @param <T> the type of the members
 */
@FunctionalInterface
interface Climb<T> {

    /** For each of these members the group that it goes into, or none. */
    Function<T, Optional<T>> over(List<T> members);

    /** Each member goes where a function says, whatever the others are. */
    static <T> Climb<T> by(Function<T, Optional<T>> groupOf) {
        return members -> groupOf;
    }

    /** All members go into one group. */
    static <T> Climb<T> all(Function<List<T>, T> whole) {
        return members -> {
            T group = whole.apply(members);
            return member -> Optional.of(group);
        };
    }
}

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

    /** Goes on to one group for all, which depends on what there is so far. */
    default Climb<T> thenTo(Function<List<T>, T> whole) {
        return members -> {
            Function<T, Optional<T>> groupOf = over(members);
            List<T> groups = members.stream()
                    .flatMap(member -> groupOf.apply(member).stream())
                    .distinct()
                    .toList();
            if (groups.isEmpty()) {
                return groupOf;
            }
            T group = whole.apply(groups);
            return member -> groupOf.apply(member).map(any -> group);
        };
    }
}

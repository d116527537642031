package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * Among whom a rank was given.
 *
 * @param whole the cell that all members together make up at most, such as the nation's capacity
 * @param size how many members there are, if that is known; 1 for "the only one"
 * @param members those members that are named, the ranked one or not; may be empty
 */
public record RankGroup(Cell whole, OptionalInt size, List<Cell> members) {

    /** Checks that the size is positive and not exceeded, and that no member is named twice. */
    public RankGroup {
        requireNonNull(whole, "whole");
        requireNonNull(size, "size");
        members = List.copyOf(requireNonNull(members, "members"));
        if (new HashSet<>(members).size() < members.size()) {
            throw new IllegalArgumentException("members must differ, got " + members);
        }
        if (size.isPresent() && size.getAsInt() < Math.max(1, members.size())) {
            throw new IllegalArgumentException(
                    "size must be at least " + Math.max(1, members.size()) + ", got " + size.getAsInt());
        }
    }

    /**
     * The unnamed members of a whole.
     *
     * @param whole the cell that they make up at most
     * @return a group of unknown size
     */
    public static RankGroup of(Cell whole) {
        return new RankGroup(whole, OptionalInt.empty(), List.of());
    }
}

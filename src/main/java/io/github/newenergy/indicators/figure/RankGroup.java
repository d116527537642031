package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Among whom a rank was given.
 *
 * <p>Where the measure adds, no member is above the whole, and all of them together are at most the whole if none holds
 * another. Of prices and rates the whole only says where the members are found.
 *
 * @param whole the cell in which the members are found, such as the nation's capacity
 * @param size how many members there are, if that is known; 1 for "the only one"
 * @param members those members that are named, the ranked one or not; at most 10,000, may be none
 */
public record RankGroup(Cell whole, OptionalInt size, List<Cell> members) {

    /** Checks that the size is positive and not exceeded, and that no member is named twice or is the whole. */
    public RankGroup {
        requireNonNull(whole, "whole");
        requireNonNull(size, "size");
        members = BoundedList.copyOf(members, "members");
        Set<Cell> seen = new HashSet<>();
        for (Cell member : members) {
            if (member.equals(whole)) {
                throw new IllegalArgumentException("a member must not be the whole, got " + member);
            }
            if (!seen.add(member)) {
                throw new IllegalArgumentException("members must differ, got " + member + " twice");
            }
        }
        if (size.isPresent() && size.getAsInt() < Math.max(1, members.size())) {
            throw new IllegalArgumentException(
                    "size must be at least " + Math.max(1, members.size()) + ", got " + size.getAsInt());
        }
    }

    /**
     * The unnamed members of a whole.
     *
     * @param whole the cell in which they are found
     * @return a group of unknown size
     */
    public static RankGroup of(Cell whole) {
        return new RankGroup(whole, OptionalInt.empty(), List.of());
    }

    /** One phrase, such as {@code revenue pv CN 2022, 31 members, among them [revenue pv CN-JS 2022]}. */
    @Override
    public String toString() {
        String count = size.isEmpty() ? "" : size.getAsInt() == 1 ? ", 1 member" : ", " + size.getAsInt() + " members";
        return whole + count + (members.isEmpty() ? "" : ", among them " + members);
    }
}

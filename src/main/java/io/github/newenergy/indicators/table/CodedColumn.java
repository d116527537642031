package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;

/**
 * A column that names each of its members once, and in each row the place of one: what a dictionary-coded file holds.
 *
 * <p>The codes are not copied. They must not change while rows are added.
 *
 * @param members the members, each once
 * @param codes for each row the place of its member, from 0
 * @param <T> the type of the members
 */
@SuppressWarnings("ArrayRecordComponent") // Millions of codes, handed over once.
public record CodedColumn<T>(List<T> members, int[] codes) {

    /**
     * Checks that no member stands twice. Codes are checked when their rows are added.
     *
     * @throws IllegalArgumentException if a member stands twice
     */
    public CodedColumn {
        members = List.copyOf(requireNonNull(members, "members"));
        requireNonNull(codes, "codes");
        HashSet<T> seen = new HashSet<>();
        for (T member : members) {
            if (!seen.add(member)) {
                throw new IllegalArgumentException("members must differ, got " + member + " twice");
            }
        }
    }
}

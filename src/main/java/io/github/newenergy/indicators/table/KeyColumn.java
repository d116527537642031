package io.github.newenergy.indicators.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The members of one dimension, one behind the other.
 *
 * @param members all of them, numbered in order
 * @param codes the number of each one
 * @param <T> the type of the members
 */
record KeyColumn<T>(Dictionary<T> members, Codes codes) {

    /** With new codes in the same order, for the members that occur. */
    static <T> KeyColumn<T> ofOccurring(Dictionary<T> members, int[] codes) {
        boolean[] occurs = new boolean[members.size()];
        for (int code : codes) {
            occurs[code] = true;
        }
        Dictionary<T> occurring = Dictionary.empty();
        int[] newCodes = new int[members.size()];
        for (int code = 0; code < newCodes.length; code++) {
            if (occurs[code]) {
                newCodes[code] = occurring.codeOf(members.member(code));
            }
        }
        int[] renumbered = new int[codes.length];
        for (int index = 0; index < codes.length; index++) {
            renumbered[index] = newCodes[codes[index]];
        }
        return new KeyColumn<>(occurring, Codes.of(renumbered, codes.length, occurring.size() - 1));
    }

    /** All members of some columns, one behind the other. */
    static <T> KeyColumn<T> concatenated(List<KeyColumn<T>> columns, Comparator<? super T> order) {
        Dictionary<T> arrived = Dictionary.empty();
        columns.forEach(column -> column.members().members().forEach(arrived::codeOf));
        Dictionary<T> sorted = arrived.sorted(order);
        int[] codes = new int
                [columns.stream().mapToInt(column -> column.codes().size()).sum()];
        int from = 0;
        for (KeyColumn<T> column : columns) {
            column.codes().addMapped(column.members().numbersIn(sorted), codes, from);
            from += column.codes().size();
        }
        return new KeyColumn<>(sorted, Codes.of(codes, codes.length, Math.max(0, sorted.size() - 1)));
    }

    /** The members in some places. */
    KeyColumn<T> only(IntStream places) {
        return ofOccurring(members, places.map(codes::at).toArray());
    }

    T at(int index) {
        return members.member(codes.at(index));
    }
}

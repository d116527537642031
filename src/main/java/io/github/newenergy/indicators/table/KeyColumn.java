package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.BitSet;
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
        int[] occurring = occurring(members.size(), codes);
        int[] renumbered = renumbered(members.size(), codes, occurring);
        return new KeyColumn<>(members.only(occurring), Codes.of(renumbered, codes.length, occurring.length - 1));
    }

    /** Each code that occurs once, in order. Few codes of many members are sorted: most members are not looked at. */
    private static int[] occurring(int members, int[] codes) {
        if (codes.length < members) {
            return IntStream.of(codes).sorted().distinct().toArray();
        }
        BitSet occurs = new BitSet(members);
        for (int code : codes) {
            occurs.set(code);
        }
        return occurs.stream().toArray();
    }

    /** For each code its place among those that occur. */
    private static int[] renumbered(int members, int[] codes, int[] occurring) {
        int[] renumbered = new int[codes.length];
        if (codes.length < members) {
            Arrays.setAll(renumbered, index -> Arrays.binarySearch(occurring, codes[index]));
            return renumbered;
        }
        int[] places = new int[members];
        for (int place = 0; place < occurring.length; place++) {
            places[occurring[place]] = place;
        }
        for (int index = 0; index < codes.length; index++) {
            renumbered[index] = places[codes[index]];
        }
        return renumbered;
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

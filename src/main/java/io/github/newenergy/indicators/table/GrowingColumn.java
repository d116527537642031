package io.github.newenergy.indicators.table;

import java.util.Comparator;

/**
 * The members of one dimension, row by row, while rows come in.
 *
 * @param <T> the type of the members
 */
final class GrowingColumn<T> {

    private final Dictionary<T> members = Dictionary.empty();
    private final GrowingCodes codes = new GrowingCodes();
    private final Comparator<? super T> order;

    /** A column whose members are sorted in an order that tells all of them apart. */
    GrowingColumn(Comparator<? super T> order) {
        this.order = order;
    }

    Dictionary<T> members() {
        return members;
    }

    void add(T member) {
        codes.add(members.codeOf(member));
    }

    T at(int row) {
        return members.member(codes.at(row));
    }

    int code(int row) {
        return codes.at(row);
    }

    /** For each code the place of its member among all in order. */
    int[] places() {
        return members.numbersIn(sortedMembers());
    }

    private Dictionary<T> sortedMembers() {
        return members.sorted(order);
    }

    /** The members of some rows, one behind the other, by their places in order. */
    KeyColumn<T> columnOf(int[] rows) {
        int[] places = places();
        int[] picked = new int[rows.length];
        for (int index = 0; index < rows.length; index++) {
            picked[index] = places[codes.at(rows[index])];
        }
        return new KeyColumn<>(sortedMembers(), Codes.of(picked, rows.length, members.size() - 1));
    }
}

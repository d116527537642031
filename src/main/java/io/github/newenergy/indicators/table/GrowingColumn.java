package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.UnaryOperator;

/**
 * The members of one dimension, row by row, while rows come in.
 *
 * @param <T> the type of the members
 */
final class GrowingColumn<T> implements SortColumn {

    private static final int NOT_YET = -1;

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

    /** Adds rows of one member. */
    void addAll(T member, int rows) {
        codes.addAll(members.codeOf(member), rows);
    }

    /** Adds rows, each with its member as it is counted here. */
    void addAll(CodedColumn<T> column, UnaryOperator<T> counted) {
        int[] known = new int[column.members().size()];
        Arrays.fill(known, NOT_YET);
        for (int code : column.codes()) {
            if (known[code] == NOT_YET) {
                known[code] = members.codeOf(counted.apply(column.members().get(code)));
            }
        }
        codes.addAll(column.codes(), known);
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

    @Override
    public int size() {
        return Math.max(1, members.size());
    }

    /** The number of a row is how many members sort before its own. */
    @Override
    public void addTo(int[] numbers, int weight) {
        codes.addMapped(weights(weight), numbers);
    }

    @Override
    public void addTo(int[] numbers, int[] rows, int weight) {
        int[] weights = weights(weight);
        for (int index = 0; index < rows.length; index++) {
            numbers[index] += weights[codes.at(rows[index])];
        }
    }

    private int[] weights(int weight) {
        return Arrays.stream(places()).map(place -> place * weight).toArray();
    }

    private Dictionary<T> sortedMembers() {
        return members.sorted(order);
    }

    /** The members of some rows, one behind the other. */
    KeyColumn<T> columnOf(int[] rows) {
        int[] places = places();
        int[] picked = new int[rows.length];
        for (int index = 0; index < rows.length; index++) {
            picked[index] = places[codes.at(rows[index])];
        }
        return KeyColumn.ofOccurring(sortedMembers(), picked);
    }
}

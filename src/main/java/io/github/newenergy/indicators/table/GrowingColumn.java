package io.github.newenergy.indicators.table;

import static java.util.Objects.checkIndex;

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

    /** The members in order; as many as there are unless others came in since they were sorted. */
    private Dictionary<T> sorted = Dictionary.empty();

    /** For each code the place of its member in order. */
    private int[] places = {};

    /** A column whose members are sorted in an order that tells all of them apart. */
    GrowingColumn(Comparator<? super T> order) {
        this.order = order;
    }

    /** The member that has a code. */
    T member(int code) {
        return members.member(code);
    }

    /** The code of a member, which becomes the next one if it has none yet. */
    int codeOf(T member) {
        return members.codeOf(member);
    }

    /** Makes sure that a member has a code. */
    int requireCode(int code) {
        return checkIndex(code, members.size());
    }

    /** Adds a row. */
    void add(int code) {
        codes.add(code);
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

    /** Sorts all members once, however many parts of the column are asked for. */
    private void sortMembers() {
        if (sorted.size() != members.size()) {
            int[] inOrder = members.inOrder(order);
            sorted = members.only(inOrder);
            places = new int[inOrder.length];
            for (int place = 0; place < inOrder.length; place++) {
                places[inOrder[place]] = place;
            }
        }
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
        sortMembers();
        return Arrays.stream(places).map(place -> place * weight).toArray();
    }

    /** The members of some rows, one behind the other. */
    KeyColumn<T> columnOf(int[] rows) {
        sortMembers();
        if (members.size() == 1) {
            return new KeyColumn<>(sorted, Codes.of(rows, rows.length, 0));
        }
        int[] picked = new int[rows.length];
        for (int index = 0; index < rows.length; index++) {
            picked[index] = places[codes.at(rows[index])];
        }
        return KeyColumn.ofOccurring(sorted, picked);
    }
}

package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the items of a {@link LinearSystem} are, how they follow each other, and how one takes the place of another.
 *
 * <p>Each item either rests at one of its ends, or it is free to move and follows from those at rest. The equations that say
 * how are factorised anew after every exchange, so that no step builds on the rounding, or on the long numbers, of the one
 * before.
 *
 * @param <T> the numbers
 */
final class Tableau<T> {

    private final LinearSystem system;
    private final Arithmetic<T> arithmetic;
    private final T zero;
    private final T one;

    private final T[][] coefficients;
    private final @Nullable Delta<T>[] lower;
    private final @Nullable Delta<T>[] upper;

    private final Resting resting;

    /** The value of every item. */
    private final Delta<T>[] values;

    private Factors<T> factors;

    /** Where an unknown that moves, or a row that rests, stands in the factorised equations. */
    private final int[] places;

    private int[] movingColumns = {};
    private int[] restingRows = {};
    private int steps;

    /** Starts from a proposal, if its equations can be solved. */
    Tableau(LinearSystem system, Arithmetic<T> arithmetic, Resting proposal) {
        this.system = system;
        this.arithmetic = arithmetic;
        this.zero = arithmetic.of(Rational.ZERO);
        this.one = arithmetic.of(Rational.ONE);
        this.coefficients = coefficients();
        this.lower = deltas(system.items());
        this.upper = deltas(system.items());
        for (int item = 0; item < system.items(); item++) {
            End least = system.lower(item);
            End most = system.upper(item);
            lower[item] = least == null ? null : delta(least.asLower());
            upper[item] = most == null ? null : delta(most.asUpper());
        }
        this.values = deltas(system.items());
        this.places = new int[system.items()];
        this.resting = proposal.copy();
        Optional<Factors<T>> solved = factorised();
        if (solved.isEmpty()) {
            resting.reset(system);
            solved = factorised();
        }
        this.factors = solved.orElseThrow();
        evaluate();
    }

    private T[][] coefficients() {
        @SuppressWarnings("unchecked")
        T[][] rows = (T[][]) new Object[system.rows()][];
        for (int row = 0; row < rows.length; row++) {
            Rational[] exact = system.coefficientsOf(row);
            rows[row] = SparseVector.numbers(exact.length);
            for (int entry = 0; entry < exact.length; entry++) {
                rows[row][entry] = arithmetic.of(exact[entry]);
            }
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static <T> Delta<T>[] deltas(int length) {
        return (Delta<T>[]) new Delta<?>[length];
    }

    private Delta<T> delta(Delta<Rational> exact) {
        return new Delta<>(arithmetic.of(exact.number()), arithmetic.of(exact.slack()));
    }

    int items() {
        return values.length;
    }

    int columns() {
        return system.columns();
    }

    Resting resting() {
        return resting;
    }

    Delta<T> value(int item) {
        return values[item];
    }

    @Nullable
    Delta<T> lower(int item) {
        return lower[item];
    }

    @Nullable
    Delta<T> upper(int item) {
        return upper[item];
    }

    int steps() {
        return steps;
    }

    boolean isBelow(int item) {
        Delta<T> least = lower[item];
        return least != null && values[item].compareTo(least, arithmetic) < 0;
    }

    boolean isAbove(int item) {
        Delta<T> most = upper[item];
        return most != null && values[item].compareTo(most, arithmetic) > 0;
    }

    int[] outside() {
        return IntStream.range(0, values.length)
                .filter(item -> resting.isMoving(item) && (isBelow(item) || isAbove(item)))
                .toArray();
    }

    boolean canMove(int item, boolean upward) {
        Delta<T> end = upward ? upper[item] : lower[item];
        if (end == null) {
            return true;
        }
        int order = values[item].compareTo(end, arithmetic);
        return upward ? order < 0 : order > 0;
    }

    /** How the sum of what moving items lack follows each item at rest. */
    T[] effectsOn(int[] outside) {
        T[] right = zeros(movingColumns.length);
        T[] effects = zeros(values.length);
        for (int item : outside) {
            T weight = isBelow(item) ? one : negated(one);
            if (item < system.columns()) {
                right[places[item]] = arithmetic.plus(right[places[item]], weight);
            } else {
                int row = item - system.columns();
                int[] columns = system.columnsOf(row);
                for (int entry = 0; entry < columns.length; entry++) {
                    int column = columns[entry];
                    T more = arithmetic.times(weight, coefficients[row][entry]);
                    if (resting.isMoving(column)) {
                        right[places[column]] = arithmetic.plus(right[places[column]], more);
                    } else {
                        effects[column] = arithmetic.plus(effects[column], more);
                    }
                }
            }
        }
        return withRows(effects, factors.solveTransposed(right));
    }

    T[] effects(Map<Integer, T> objective) {
        T[] right = zeros(movingColumns.length);
        T[] effects = zeros(values.length);
        objective.forEach((column, coefficient) -> {
            if (resting.isMoving(column)) {
                right[places[column]] = coefficient;
            } else {
                effects[column] = coefficient;
            }
        });
        return withRows(effects, factors.solveTransposed(right));
    }

    /** Adds what comes through the rows at rest, given how much of each row is used. */
    private T[] withRows(T[] effects, T[] rowEffects) {
        for (int place = 0; place < restingRows.length; place++) {
            T effect = rowEffects[place];
            if (arithmetic.signum(effect) != 0) {
                int row = restingRows[place];
                effects[system.columns() + row] = effect;
                int[] columns = system.columnsOf(row);
                for (int entry = 0; entry < columns.length; entry++) {
                    int column = columns[entry];
                    if (!resting.isMoving(column)) {
                        effects[column] =
                                arithmetic.minus(effects[column], arithmetic.times(effect, coefficients[row][entry]));
                    }
                }
            }
        }
        return effects;
    }

    /** How all items move when one at rest moves by one, up or down. */
    T[] moves(int entering, boolean upward) {
        T[] moves = zeros(values.length);
        T step = upward ? one : negated(one);
        moves[entering] = step;
        T[] right = zeros(restingRows.length);
        if (entering >= system.columns()) {
            right[places[entering]] = step;
        } else {
            for (int row : system.rowsOf(entering)) {
                if (!resting.isMoving(system.columns() + row)) {
                    right[places[system.columns() + row]] =
                            negated(arithmetic.times(coefficientOf(entering, row), step));
                }
            }
        }
        T[] solved = factors.solve(right);
        for (int column : movingColumns) {
            moves[column] = solved[places[column]];
        }
        for (int row = 0; row < system.rows(); row++) {
            if (resting.isMoving(system.columns() + row)) {
                moves[system.columns() + row] = change(row, moves);
            }
        }
        return moves;
    }

    private T coefficientOf(int column, int row) {
        int[] columns = system.columnsOf(row);
        int entry = 0;
        while (columns[entry] != column) {
            entry++;
        }
        return coefficients[row][entry];
    }

    private T change(int row, T[] moves) {
        T sum = zero;
        int[] columns = system.columnsOf(row);
        for (int entry = 0; entry < columns.length; entry++) {
            if (arithmetic.signum(moves[columns[entry]]) != 0) {
                sum = arithmetic.plus(sum, arithmetic.times(coefficients[row][entry], moves[columns[entry]]));
            }
        }
        return sum;
    }

    /** How long a move is when it brings an item to one of its ends; empty if the item has no such end. */
    Optional<Stop<T>> stop(int item, Rest where, T move) {
        Delta<T> end = where == Rest.LOWER ? lower[item] : upper[item];
        if (end == null) {
            return Optional.empty();
        }
        Delta<T> room = end.minus(values[item], arithmetic);
        return Optional.of(new Stop<>(
                item,
                where,
                new Delta<>(arithmetic.dividedBy(room.number(), move), arithmetic.dividedBy(room.slack(), move))));
    }

    /** Ends the move of an item: at its own end, or by an exchange with the item that stopped it. False if singular. */
    boolean end(int entering, Stop<T> stop) {
        if (stop.item() != entering) {
            return exchange(stop.item(), stop.where(), entering);
        }
        resting.rest(entering, stop.where());
        evaluate();
        steps++;
        return true;
    }

    /** Lets one item rest at an end, and another one move in its place; false if the equations became singular. */
    boolean exchange(int toRest, Rest where, int toMove) {
        Rest before = resting.of(toMove);
        resting.rest(toRest, where);
        resting.move(toMove);
        Optional<Factors<T>> solved = factorised();
        if (solved.isEmpty()) {
            resting.move(toRest);
            resting.rest(toMove, before);
            factorised();
            return false;
        }
        factors = solved.get();
        evaluate();
        steps++;
        return true;
    }

    private Optional<Factors<T>> factorised() {
        List<Integer> columns = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int item = 0; item < system.items(); item++) {
            if (item < system.columns() && resting.isMoving(item)) {
                places[item] = columns.size();
                columns.add(item);
            } else if (item >= system.columns() && !resting.isMoving(item)) {
                places[item] = rows.size();
                rows.add(item - system.columns());
            }
        }
        movingColumns = columns.stream().mapToInt(Integer::intValue).toArray();
        restingRows = rows.stream().mapToInt(Integer::intValue).toArray();
        if (movingColumns.length != restingRows.length) {
            return Optional.empty();
        }
        SparseVector<T>[] equations = SparseVector.array(restingRows.length);
        for (int place = 0; place < restingRows.length; place++) {
            equations[place] = equation(restingRows[place]);
        }
        return Factors.of(equations, arithmetic);
    }

    private SparseVector<T> equation(int row) {
        int[] columns = system.columnsOf(row);
        SparseVector<T> equation = new SparseVector<>(columns.length);
        for (int entry = 0; entry < columns.length; entry++) {
            if (resting.isMoving(columns[entry])) {
                equation.add(places[columns[entry]], coefficients[row][entry]);
            }
        }
        return equation;
    }

    /** Finds the values of all items from those at rest. */
    void evaluate() {
        for (int item = 0; item < values.length; item++) {
            if (!resting.isMoving(item)) {
                values[item] = restingValue(item);
            }
        }
        T[] numbers = zeros(restingRows.length);
        T[] slacks = zeros(restingRows.length);
        boolean isSlack = false;
        for (int place = 0; place < restingRows.length; place++) {
            int row = restingRows[place];
            Delta<T> right = values[system.columns() + row].minus(sum(row, false), arithmetic);
            numbers[place] = right.number();
            slacks[place] = right.slack();
            isSlack |= arithmetic.signum(right.slack()) != 0;
        }
        T[] solved = factors.solve(numbers);
        T[] solvedSlacks = isSlack ? factors.solve(slacks) : slacks;
        for (int column : movingColumns) {
            values[column] = new Delta<>(solved[places[column]], solvedSlacks[places[column]]);
        }
        for (int row = 0; row < system.rows(); row++) {
            if (resting.isMoving(system.columns() + row)) {
                values[system.columns() + row] = sum(row, true);
            }
        }
    }

    private Delta<T> restingValue(int item) {
        Delta<T> end = switch (resting.of(item)) {
            case LOWER -> lower[item];
            case UPPER -> upper[item];
            case ZERO, MOVING -> null;
        };
        return end == null ? new Delta<>(zero, zero) : end;
    }

    private Delta<T> sum(int row, boolean isWhole) {
        Delta<T> sum = new Delta<>(zero, zero);
        int[] columns = system.columnsOf(row);
        for (int entry = 0; entry < columns.length; entry++) {
            if (isWhole || !resting.isMoving(columns[entry])) {
                sum = sum.plus(values[columns[entry]].times(coefficients[row][entry], arithmetic), arithmetic);
            }
        }
        return sum;
    }

    Delta<T> value(Map<Integer, T> objective) {
        Delta<T> sum = new Delta<>(zero, zero);
        for (Map.Entry<Integer, T> term : objective.entrySet()) {
            sum = sum.plus(values[term.getKey()].times(term.getValue(), arithmetic), arithmetic);
        }
        return sum;
    }

    /** The multipliers of the ends at which items rest: what they bound is the sum whose effects these are. */
    Map<Integer, T> multipliers(T[] effects) {
        Map<Integer, T> result = new TreeMap<>();
        for (int item = 0; item < effects.length; item++) {
            if (arithmetic.signum(effects[item]) != 0) {
                result.put(item, negated(effects[item]));
            }
        }
        return result;
    }

    private T[] zeros(int length) {
        T[] result = SparseVector.numbers(length);
        for (int index = 0; index < length; index++) {
            result[index] = zero;
        }
        return result;
    }

    T negated(T number) {
        return arithmetic.minus(zero, number);
    }

    T magnitude(T number) {
        return arithmetic.signum(number) < 0 ? negated(number) : number;
    }
}

package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds values for the unknowns of a {@link LinearSystem}, or the ends that cannot all hold; then the greatest value of a
 * sum of unknowns.
 *
 * <p>This is the simplex method for items with two ends. Each item either rests at one of its ends, or it is free to move
 * and follows from those at rest. The equations that say how are factorised anew in every step, so that no step builds on
 * the rounding, or on the long numbers, of the one before. After many steps the choice among equals is that of Bland's
 * rule, under which no step can come again.
 *
 * @param <T> the numbers
 * @see <a href="https://doi.org/10.1007/11817963_11">Dutertre and de Moura, A Fast Linear-Arithmetic Solver for DPLL(T),
 *     2006</a>
 */
final class Simplex<T> {

    /** So many steps for each item are made by the quicker rules before Bland's rule takes over. */
    private static final int QUICK_STEPS = 3;

    /** So many items are brought back one by one before all are looked at together. */
    private static final int ROUNDS = 100;

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

    /** From this step on Bland's rule decides. */
    private int quickUntil;

    /** Starts from a proposal, if its equations can be solved. */
    Simplex(LinearSystem system, Arithmetic<T> arithmetic, Resting proposal) {
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

    Resting resting() {
        return resting;
    }

    Delta<T> value(int item) {
        return values[item];
    }

    int steps() {
        return steps;
    }

    /**
     * Moves the unknowns until every item lies within its ends.
     *
     * @return empty if that was possible; else the multipliers of ends that add up to a contradiction
     */
    Optional<Multipliers<T>> findFeasible() {
        quickUntil = steps + QUICK_STEPS * system.items();
        bringBackOneByOne();
        while (isQuick()) {
            int[] outside = outside();
            if (outside.length == 0) {
                return Optional.empty();
            }
            T[] effects = effectsOn(outside);
            int entering = entering(effects);
            if (entering < 0) {
                return Optional.of(conflict(outside, effects));
            }
            if (!approach(entering, effects)) {
                throw new IllegalStateException("exact equations became singular");
            }
        }
        return findFeasibleByBland();
    }

    /** The same in at most so many steps, and only as far as the arithmetic goes: for numbers that are not exact. */
    void approach(int most) {
        quickUntil = Integer.MAX_VALUE;
        bringBackOneByOne();
        boolean isSolvable = true;
        int[] outside = outside();
        while (isSolvable && outside.length > 0 && steps < most) {
            T[] effects = effectsOn(outside);
            int entering = entering(effects);
            isSolvable = entering >= 0 && approach(entering, effects);
            outside = outside();
        }
    }

    /**
     * Brings the item that is farthest outside back to its end, by items at rest that change from one end to the other, and
     * the next one. Where many levels have narrow ends of their own, a few rounds are enough.
     */
    private void bringBackOneByOne() {
        for (int round = 0; round < ROUNDS; round++) {
            int worst = farthestOutside();
            if (worst < 0) {
                return;
            }
            boolean upward = isBelow(worst);
            T[] effects = effectsOn(new int[] {worst});
            int last = flipped(effects, distance(worst));
            if (last < 0 || !exchange(worst, upward ? Rest.LOWER : Rest.UPPER, last)) {
                evaluate();
                return;
            }
        }
    }

    private int farthestOutside() {
        int worst = -1;
        T distance = zero;
        for (int item : outside()) {
            T own = distance(item);
            if (worst < 0 || arithmetic.compareMagnitudes(own, distance) > 0) {
                worst = item;
                distance = own;
            }
        }
        return worst;
    }

    private T distance(int item) {
        Delta<T> end = isBelow(item) ? lower[item] : upper[item];
        return end == null ? zero : magnitude(arithmetic.minus(values[item].number(), end.number()));
    }

    private T magnitude(T number) {
        return arithmetic.signum(number) < 0 ? negated(number) : number;
    }

    /** Lets items rest at their other ends while that goes less far than so far, and gives the one that would go farther. */
    private int flipped(T[] effects, T distance) {
        T room = distance;
        int last = -1;
        for (int item = 0; item < values.length; item++) {
            int sign = resting.isMoving(item) ? 0 : arithmetic.signum(effects[item]);
            if (sign != 0 && canMove(item, sign > 0)) {
                last = item;
                Delta<T> least = lower[item];
                Delta<T> most = upper[item];
                if (least == null || most == null) {
                    return item;
                }
                T reach = magnitude(arithmetic.times(arithmetic.minus(most.number(), least.number()), effects[item]));
                room = arithmetic.minus(room, reach);
                if (arithmetic.signum(room) <= 0) {
                    return item;
                }
                resting.rest(item, sign > 0 ? Rest.UPPER : Rest.LOWER);
            }
        }
        return last;
    }

    /** Lets one item move until all items together are as near to their ends as it can bring them. */
    private boolean approach(int entering, T[] effects) {
        T[] moves = moves(entering, arithmetic.signum(effects[entering]) > 0);
        Blocking<T> turn = turn(entering, effects[entering], moves);
        if (turn == null) {
            return false;
        }
        if (turn.item() == entering) {
            resting.rest(entering, turn.where());
            evaluate();
            steps++;
            return true;
        }
        return exchange(turn.item(), turn.where(), entering);
    }

    private int[] outside() {
        return IntStream.range(0, values.length)
                .filter(item -> resting.isMoving(item) && (isBelow(item) || isAbove(item)))
                .toArray();
    }

    /** How the sum of what moving items lack follows each item at rest. */
    private T[] effectsOn(int[] outside) {
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

    private Multipliers<T> conflict(int[] outside, T[] effects) {
        Map<Integer, T> multipliers = nonZero(effects);
        for (int item : outside) {
            multipliers.put(item, isBelow(item) ? one : negated(one));
        }
        return new Multipliers<>(multipliers);
    }

    /**
     * Where a move should end: each end that an item reaches on the way makes the move worth less, until it is worth nothing.
     * Null if there is no end on the way, which only rounding can make believe.
     */
    private @Nullable Blocking<T> turn(int entering, T effect, T[] moves) {
        List<Blocking<T>> ends = new ArrayList<>();
        for (int item = 0; item < moves.length; item++) {
            int sign = resting.isMoving(item) || item == entering ? arithmetic.signum(moves[item]) : 0;
            if (sign != 0) {
                if (sign > 0 ? isBelow(item) : !isBelow(item)) {
                    reach(ends, item, Rest.LOWER, moves[item]);
                }
                if (sign > 0 ? !isAbove(item) : isAbove(item)) {
                    reach(ends, item, Rest.UPPER, moves[item]);
                }
            }
        }
        ends.sort(this::compare);
        T worth = magnitude(effect);
        Blocking<T> last = null;
        for (Blocking<T> end : ends) {
            worth = arithmetic.minus(worth, magnitude(moves[end.item()]));
            last = end;
            if (end.item() == entering || arithmetic.signum(worth) <= 0) {
                break;
            }
        }
        return last;
    }

    /** By the numbers as they are: an order that takes near numbers for equal would be none. */
    private int compare(Blocking<T> one, Blocking<T> other) {
        int order = arithmetic.compare(one.after().number(), other.after().number());
        return order != 0
                ? order
                : arithmetic.compare(one.after().slack(), other.after().slack());
    }

    private void reach(List<Blocking<T>> ends, int item, Rest where, T move) {
        Delta<T> end = where == Rest.LOWER ? lower[item] : upper[item];
        if (end != null) {
            Delta<T> room = end.minus(values[item], arithmetic);
            ends.add(new Blocking<>(
                    item,
                    where,
                    new Delta<>(arithmetic.dividedBy(room.number(), move), arithmetic.dividedBy(room.slack(), move))));
        }
    }

    private Optional<Multipliers<T>> findFeasibleByBland() {
        while (true) {
            int worst = firstOutside();
            if (worst < 0) {
                return Optional.empty();
            }
            boolean upward = isBelow(worst);
            T[] effects = effectsOn(new int[] {worst});
            int helper = entering(effects);
            if (helper < 0) {
                return Optional.of(conflict(new int[] {worst}, effects));
            }
            if (!exchange(worst, upward ? Rest.LOWER : Rest.UPPER, helper)) {
                throw new IllegalStateException("exact equations became singular");
            }
        }
    }

    /** The first item outside its ends, as Bland's rule asks. */
    private int firstOutside() {
        for (int item = 0; item < values.length; item++) {
            if (resting.isMoving(item) && (isBelow(item) || isAbove(item))) {
                return item;
            }
        }
        return -1;
    }

    private boolean isBelow(int item) {
        Delta<T> least = lower[item];
        return least != null && values[item].compareTo(least, arithmetic) < 0;
    }

    private boolean isAbove(int item) {
        Delta<T> most = upper[item];
        return most != null && values[item].compareTo(most, arithmetic) > 0;
    }

    private boolean isQuick() {
        return steps < quickUntil;
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

    private T[] zeros(int length) {
        T[] result = SparseVector.numbers(length);
        for (int index = 0; index < length; index++) {
            result[index] = zero;
        }
        return result;
    }

    private boolean canMove(int item, boolean upward) {
        Delta<T> end = upward ? upper[item] : lower[item];
        if (end == null) {
            return true;
        }
        int order = values[item].compareTo(end, arithmetic);
        return upward ? order < 0 : order > 0;
    }

    private T negated(T number) {
        return arithmetic.minus(zero, number);
    }

    /** Lets one item rest at an end, and another one move in its place; false if the equations became singular. */
    private boolean exchange(int toRest, Rest where, int toMove) {
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
    private void evaluate() {
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

    /**
     * Raises a sum of unknowns as far as the ends allow. The values must lie within their ends.
     *
     * @param objective the coefficients, for each unknown
     * @return how far
     */
    Optimum<T> maximise(Map<Integer, T> objective) {
        quickUntil = steps + QUICK_STEPS * system.items();
        while (true) {
            T[] effects = effects(objective);
            int entering = entering(effects);
            if (entering < 0) {
                return new Optimum<>(value(objective), new Multipliers<>(nonZero(effects)), Optional.empty());
            }
            boolean upward = arithmetic.signum(effects[entering]) > 0;
            T[] moves = moves(entering, upward);
            Blocking<T> blocking = blocking(entering, moves);
            if (blocking == null) {
                return new Optimum<>(value(objective), new Multipliers<>(Map.of()), Optional.of(ray(moves)));
            }
            if (blocking.item() == entering) {
                resting.rest(entering, blocking.where());
                evaluate();
                steps++;
            } else if (!exchange(blocking.item(), blocking.where(), entering)) {
                throw new IllegalStateException("exact equations became singular");
            }
        }
    }

    private T[] effects(Map<Integer, T> objective) {
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

    private Delta<T> value(Map<Integer, T> objective) {
        Delta<T> sum = new Delta<>(zero, zero);
        for (Map.Entry<Integer, T> term : objective.entrySet()) {
            sum = sum.plus(values[term.getKey()].times(term.getValue(), arithmetic), arithmetic);
        }
        return sum;
    }

    private Map<Integer, T> nonZero(T[] effects) {
        Map<Integer, T> result = new TreeMap<>();
        for (int item = 0; item < effects.length; item++) {
            if (arithmetic.signum(effects[item]) != 0) {
                result.put(item, negated(effects[item]));
            }
        }
        return result;
    }

    private Map<Integer, T> ray(T[] moves) {
        Map<Integer, T> result = new TreeMap<>();
        for (int column = 0; column < system.columns(); column++) {
            if (arithmetic.signum(moves[column]) != 0) {
                result.put(column, moves[column]);
            }
        }
        return result;
    }

    /** The item whose move raises the sum most; later, by Bland's rule, the first one that raises it. */
    private int entering(T[] effects) {
        int best = -1;
        for (int item = 0; item < effects.length; item++) {
            int sign = resting.isMoving(item) ? 0 : arithmetic.signum(effects[item]);
            if (sign != 0 && canMove(item, sign > 0)) {
                if (!isQuick()) {
                    return item;
                }
                if (best < 0 || arithmetic.compareMagnitudes(effects[item], effects[best]) > 0) {
                    best = item;
                }
            }
        }
        return best;
    }

    /** How all items move when one at rest moves by one, up or down. */
    private T[] moves(int entering, boolean upward) {
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

    /**
     * What stops a move.
     *
     * @param item the item that reaches an end first
     * @param where at which end
     * @param after how long the move is
     */
    private record Blocking<T>(int item, Rest where, Delta<T> after) {}

    /** The first item to reach an end, or null if none ever does. Of several the one of the lowest number, as Bland's rule asks. */
    private @Nullable Blocking<T> blocking(int entering, T[] moves) {
        Blocking<T> first = null;
        for (int item = 0; item < moves.length; item++) {
            int sign = resting.isMoving(item) || item == entering ? arithmetic.signum(moves[item]) : 0;
            Delta<T> end = sign > 0 ? upper[item] : lower[item];
            if (sign != 0 && end != null) {
                Delta<T> room = end.minus(values[item], arithmetic);
                Delta<T> after = new Delta<>(
                        arithmetic.dividedBy(room.number(), moves[item]),
                        arithmetic.dividedBy(room.slack(), moves[item]));
                if (first == null || after.compareTo(first.after(), arithmetic) < 0) {
                    first = new Blocking<>(item, sign > 0 ? Rest.UPPER : Rest.LOWER, after);
                }
            }
        }
        return first;
    }
}

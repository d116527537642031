package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the moving items of a {@link LinearSystem} follow from those at rest.
 *
 * <p>The equations are factorised anew whenever an item changes its place, so that no step builds on the rounding, or on the long
 * numbers, of the one before.
 *
 * @param <T> the numbers
 */
final class Equations<T> {

    private final LinearSystem system;
    private final Arithmetic<T> arithmetic;
    private final Resting resting;
    private final T zero;
    private final T[][] coefficients;

    /** Where an unknown that moves, or a row that rests, stands in the factorised equations. */
    private final int[] places;

    private int[] movingColumns = {};
    private int[] restingRows = {};
    private Factors<T> factors;

    Equations(LinearSystem system, Arithmetic<T> arithmetic, Resting resting) {
        this.system = system;
        this.arithmetic = arithmetic;
        this.resting = resting;
        this.zero = arithmetic.of(Rational.ZERO);
        this.coefficients = coefficients();
        this.places = new int[system.items()];
        this.factors = Factors.of(SparseVector.<T>array(0), arithmetic).orElseThrow();
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

    /** Factorises the equations for where the items are now; false if they have no one solution. */
    boolean factorise() {
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
            return false;
        }
        SparseVector<T>[] equations = SparseVector.array(restingRows.length);
        for (int place = 0; place < restingRows.length; place++) {
            equations[place] = equation(restingRows[place]);
        }
        Optional<Factors<T>> solved = Factors.of(equations, arithmetic);
        solved.ifPresent(found -> factors = found);
        return solved.isPresent();
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

    /** How a weighted sum of items follows each item at rest; zero for moving ones. */
    T[] effects(Map<Integer, T> weights) {
        T[] right = zeros(movingColumns.length);
        T[] effects = zeros(system.items());
        weights.forEach((item, weight) -> {
            if (item < system.columns()) {
                add(item, weight, right, effects);
            } else if (!resting.isMoving(item)) {
                effects[item] = arithmetic.plus(effects[item], weight);
            } else {
                int row = item - system.columns();
                int[] columns = system.columnsOf(row);
                for (int entry = 0; entry < columns.length; entry++) {
                    add(columns[entry], arithmetic.times(weight, coefficients[row][entry]), right, effects);
                }
            }
        });
        return withRows(effects, factors.solveTransposed(right));
    }

    /** A weighted sum of moving items, less what it is of items at rest: together they are zero, whatever the items are. */
    Map<Integer, T> balanced(Map<Integer, T> weights) {
        T[] effects = effects(weights);
        Map<Integer, T> sum = new TreeMap<>(weights);
        for (int item = 0; item < effects.length; item++) {
            if (arithmetic.signum(effects[item]) != 0) {
                sum.put(item, arithmetic.minus(zero, effects[item]));
            }
        }
        return sum;
    }

    private void add(int column, T weight, T[] right, T[] effects) {
        T[] target = resting.isMoving(column) ? right : effects;
        int index = resting.isMoving(column) ? places[column] : column;
        target[index] = arithmetic.plus(target[index], weight);
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

    /** How all items move when one at rest moves by one step. */
    T[] moves(int entering, T step) {
        T[] moves = zeros(system.items());
        moves[entering] = step;
        T[] right = zeros(restingRows.length);
        if (entering >= system.columns()) {
            right[places[entering]] = step;
        } else {
            for (int row : system.rowsOf(entering)) {
                if (!resting.isMoving(system.columns() + row)) {
                    right[places[system.columns() + row]] =
                            arithmetic.minus(zero, arithmetic.times(coefficientOf(entering, row), step));
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

    /** Finds the values of the moving items, given those at rest. */
    void complete(Delta<T>[] values) {
        T[] numbers = zeros(restingRows.length);
        T[] slacks = zeros(restingRows.length);
        boolean isSlack = false;
        for (int place = 0; place < restingRows.length; place++) {
            int row = restingRows[place];
            Delta<T> right = values[system.columns() + row].minus(sum(row, false, values), arithmetic);
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
                values[system.columns() + row] = sum(row, true, values);
            }
        }
    }

    private Delta<T> sum(int row, boolean isWhole, Delta<T>[] values) {
        Delta<T> sum = new Delta<>(zero, zero);
        int[] columns = system.columnsOf(row);
        for (int entry = 0; entry < columns.length; entry++) {
            if (isWhole || !resting.isMoving(columns[entry])) {
                sum = sum.plus(values[columns[entry]].times(coefficients[row][entry], arithmetic), arithmetic);
            }
        }
        return sum;
    }

    private T[] zeros(int length) {
        T[] result = SparseVector.numbers(length);
        for (int index = 0; index < length; index++) {
            result[index] = zero;
        }
        return result;
    }
}

package io.github.newenergy.indicators.consistency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exact values of unknowns within all ends, near those that floating-point arithmetic found at some distance from the ends.
 *
 * <p>The values are short decimals. What rounding did to an equation is made good by one of its unknowns that stands in no
 * other equation still to be solved; sums of parts and of months are solved so one after the other.
 */
final class InteriorPoint {

    /** Far more than the distance from the ends needs, and few enough for products that fit into a long. */
    private static final MathContext DIGITS = new MathContext(12);

    private final LinearSystem system;
    private final Arithmetic<Rational> arithmetic;
    private final Rational[] values;

    private InteriorPoint(LinearSystem system, Arithmetic<Rational> arithmetic, Rational[] values) {
        this.system = system;
        this.arithmetic = arithmetic;
        this.values = values;
    }

    /**
     * Looks for a point.
     *
     * @param approximate a value for each unknown
     * @return exact values that lie within all ends, or empty if those near the given ones do not
     */
    static Optional<Rational[]> near(double[] approximate, LinearSystem system, Arithmetic<Rational> arithmetic) {
        if (!Arrays.stream(approximate).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        Rational[] values = new Rational[approximate.length];
        for (int column = 0; column < values.length; column++) {
            End least = system.lower(column);
            values[column] = least != null && isFixed(system, column)
                    ? least.value()
                    : Rational.of(new BigDecimal(approximate[column]).round(DIGITS));
        }
        InteriorPoint point = new InteriorPoint(system, arithmetic, values);
        point.solveEquations();
        return point.isWithinEnds() ? Optional.of(values) : Optional.empty();
    }

    /** Whether the two ends of an item leave it one value. */
    private static boolean isFixed(LinearSystem system, int item) {
        End least = system.lower(item);
        End most = system.upper(item);
        return least != null && most != null && least.value().compareTo(most.value()) == 0;
    }

    /** Equations are put aside, each with an unknown that stands in none of those that are left, and solved from the last one on. */
    private void solveEquations() {
        int[] equationsLeft = equationsByColumn();
        int[] pivots = new int[system.rows()];
        Arrays.fill(pivots, -1);
        Deque<Integer> aside = new ArrayDeque<>();
        Deque<Integer> candidates = new ArrayDeque<>();
        for (int column = 0; column < system.columns(); column++) {
            if (equationsLeft[column] == 1) {
                candidates.add(column);
            }
        }
        while (!candidates.isEmpty()) {
            int pivot = candidates.remove();
            int equation = equationsLeft[pivot] == 1 && !isFixed(system, pivot) ? equationOf(pivot, pivots) : -1;
            if (equation >= 0) {
                pivots[equation] = pivot;
                aside.push(equation);
                for (int column : system.columnsOf(equation)) {
                    if (--equationsLeft[column] == 1) {
                        candidates.add(column);
                    }
                }
            }
        }
        aside.forEach(equation -> solve(equation, pivots[equation]));
    }

    private int[] equationsByColumn() {
        int[] counts = new int[system.columns()];
        for (int row = 0; row < system.rows(); row++) {
            if (isEquation(row)) {
                for (int column : system.columnsOf(row)) {
                    counts[column]++;
                }
            }
        }
        return counts;
    }

    private boolean isEquation(int row) {
        return isFixed(system, system.columns() + row);
    }

    /** The one equation of a column that is not put aside yet, or -1. */
    private int equationOf(int column, int[] pivots) {
        for (int row : system.rowsOf(column)) {
            if (isEquation(row) && pivots[row] < 0) {
                return row;
            }
        }
        return -1;
    }

    private void solve(int equation, int pivot) {
        End right = system.lower(system.columns() + equation);
        if (right == null) {
            throw new IllegalStateException("an equation without an end");
        }
        int[] columns = system.columnsOf(equation);
        Rational[] coefficients = system.coefficientsOf(equation);
        Rational rest = right.value();
        Rational own = Rational.ONE;
        for (int entry = 0; entry < columns.length; entry++) {
            if (columns[entry] == pivot) {
                own = coefficients[entry];
            } else {
                rest = arithmetic.minus(rest, arithmetic.times(coefficients[entry], values[columns[entry]]));
            }
        }
        values[pivot] = arithmetic.dividedBy(rest, own);
    }

    private boolean isWithinEnds() {
        for (int column = 0; column < system.columns(); column++) {
            if (!isWithin(values[column], column)) {
                return false;
            }
        }
        for (int row = 0; row < system.rows(); row++) {
            if (!isWithin(sum(row), system.columns() + row)) {
                return false;
            }
        }
        return true;
    }

    private Rational sum(int row) {
        int[] columns = system.columnsOf(row);
        Rational[] coefficients = system.coefficientsOf(row);
        Rational sum = Rational.ZERO;
        for (int entry = 0; entry < columns.length; entry++) {
            sum = arithmetic.plus(sum, arithmetic.times(coefficients[entry], values[columns[entry]]));
        }
        return sum;
    }

    private boolean isWithin(Rational value, int item) {
        return isOnSide(value, system.lower(item), 1) && isOnSide(value, system.upper(item), -1);
    }

    private static boolean isOnSide(Rational value, @Nullable End end, int side) {
        if (end == null) {
            return true;
        }
        int order = side * value.compareTo(end.value());
        return order > 0 || (order == 0 && !end.isOpen());
    }
}

package io.github.newenergy.indicators.consistency;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    private final Tableau<T> tableau;
    private final Arithmetic<T> arithmetic;
    private final EnteringRule<T> rule;
    private final Feasibility<T> feasibility;

    /** Starts from a proposal, if its equations can be solved. */
    Simplex(LinearSystem system, Arithmetic<T> arithmetic, Resting proposal) {
        this.tableau = new Tableau<>(system, arithmetic, proposal);
        this.arithmetic = arithmetic;
        this.rule = new EnteringRule<>(tableau, arithmetic);
        this.feasibility = new Feasibility<>(tableau, arithmetic, rule);
    }

    Resting resting() {
        return tableau.resting();
    }

    Delta<T> value(int item) {
        return tableau.value(item);
    }

    /** The moving items that are outside their ends, and which end each of them misses. */
    Map<Integer, Rest> outside() {
        Map<Integer, Rest> result = new TreeMap<>();
        for (int item : tableau.outside()) {
            result.put(item, tableau.isBelow(item) ? Rest.LOWER : Rest.UPPER);
        }
        return result;
    }

    /** The value of a weighted sum of items. */
    Delta<T> value(Map<Integer, T> weights) {
        return tableau.value(weights);
    }

    int steps() {
        return tableau.steps();
    }

    /**
     * Moves the unknowns until every item lies within its ends.
     *
     * @return empty if that was possible; else the multipliers of ends that add up to a contradiction
     */
    Optional<Multipliers<T>> findFeasible() {
        return feasibility.findFeasible();
    }

    /** The same in at most so many steps, and only as far as the arithmetic goes: for numbers that are not exact. */
    void approach(int most) {
        feasibility.approach(most);
    }

    /**
     * Raises a sum of unknowns as far as the ends allow. The values must lie within their ends.
     *
     * @param objective the coefficients, for each unknown
     * @return how far
     */
    Optimum<T> maximise(Map<Integer, T> objective) {
        rule.restart();
        while (true) {
            T[] effects = tableau.effects(objective);
            int entering = rule.entering(effects);
            if (entering < 0) {
                return new Optimum<>(
                        tableau.value(objective), new Multipliers<>(tableau.multipliers(effects)), Optional.empty());
            }
            T[] moves = tableau.moves(entering, arithmetic.signum(effects[entering]) > 0);
            Optional<Stop<T>> first = firstStop(entering, moves);
            if (first.isEmpty()) {
                return new Optimum<>(tableau.value(objective), new Multipliers<>(Map.of()), Optional.of(ray(moves)));
            }
            if (!tableau.end(entering, first.get())) {
                throw new IllegalStateException("exact equations became singular");
            }
        }
    }

    /** The same in at most so many steps, and only as far as the arithmetic goes: for numbers that are not exact. */
    void climb(Map<Integer, T> objective, int most) {
        rule.keepQuick();
        int last = tableau.steps() + most;
        boolean isRising = true;
        while (isRising && tableau.steps() < last) {
            T[] effects = tableau.effects(objective);
            int entering = rule.entering(effects);
            isRising =
                    entering >= 0 && climb(entering, tableau.moves(entering, arithmetic.signum(effects[entering]) > 0));
        }
    }

    private boolean climb(int entering, T[] moves) {
        Optional<Stop<T>> first = firstStop(entering, moves);
        return first.isPresent() && tableau.end(entering, first.get());
    }

    private Map<Integer, T> ray(T[] moves) {
        Map<Integer, T> result = new TreeMap<>();
        for (int column = 0; column < tableau.columns(); column++) {
            if (arithmetic.signum(moves[column]) != 0) {
                result.put(column, moves[column]);
            }
        }
        return result;
    }

    /** The first item to reach an end, or empty if none ever does. Of several the one of the lowest number, as Bland's rule asks. */
    private Optional<Stop<T>> firstStop(int entering, T[] moves) {
        Optional<Stop<T>> first = Optional.empty();
        for (int item = 0; item < moves.length; item++) {
            boolean canStop = tableau.resting().isMoving(item) || item == entering;
            int sign = canStop ? arithmetic.signum(moves[item]) : 0;
            if (sign != 0) {
                Optional<Stop<T>> stop = tableau.stop(item, sign > 0 ? Rest.UPPER : Rest.LOWER, moves[item]);
                if (stop.isPresent()
                        && (first.isEmpty()
                                || stop.get().after().compareTo(first.get().after(), arithmetic) < 0)) {
                    first = stop;
                }
            }
        }
        return first;
    }
}

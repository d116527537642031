package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first phase of the simplex method: moves items until each lies within its ends, or shows that they cannot.
 *
 * <p>Items that are far outside are brought back one by one. Then the sum of what all of them lack is lessened; each move goes on
 * past ends for as long as that helps. In the end, if it has not ended before, Bland's rule decides.
 *
 * @param <T> the numbers
 */
final class Feasibility<T> {

    /** So many items are brought back one by one before all are looked at together. */
    private static final int ROUNDS = 100;

    private final Tableau<T> tableau;
    private final Arithmetic<T> arithmetic;
    private final EnteringRule<T> rule;
    private final T zero;
    private final T one;

    Feasibility(Tableau<T> tableau, Arithmetic<T> arithmetic, EnteringRule<T> rule) {
        this.tableau = tableau;
        this.arithmetic = arithmetic;
        this.rule = rule;
        this.zero = arithmetic.of(Rational.ZERO);
        this.one = arithmetic.of(Rational.ONE);
    }

    /**
     * Moves the unknowns until every item lies within its ends.
     *
     * @return empty if that was possible; else the multipliers of ends that add up to a contradiction
     */
    Optional<Multipliers<T>> findFeasible() {
        rule.restart();
        bringBackOneByOne();
        while (rule.isQuick()) {
            int[] outside = tableau.outside();
            if (outside.length == 0) {
                return Optional.empty();
            }
            T[] effects = tableau.effectsOn(outside);
            int entering = rule.entering(effects);
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
        rule.keepQuick();
        bringBackOneByOne();
        boolean isSolvable = true;
        int[] outside = tableau.outside();
        while (isSolvable && outside.length > 0 && tableau.steps() < most) {
            T[] effects = tableau.effectsOn(outside);
            int entering = rule.entering(effects);
            isSolvable = entering >= 0 && approach(entering, effects);
            outside = tableau.outside();
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
            boolean upward = tableau.isBelow(worst);
            T[] effects = tableau.effectsOn(new int[] {worst});
            int last = flipped(effects, distance(worst));
            if (last < 0 || !tableau.exchange(worst, upward ? Rest.LOWER : Rest.UPPER, last)) {
                tableau.evaluate();
                return;
            }
        }
    }

    private int farthestOutside() {
        int worst = -1;
        T distance = zero;
        for (int item : tableau.outside()) {
            T own = distance(item);
            if (worst < 0 || arithmetic.compareMagnitudes(own, distance) > 0) {
                worst = item;
                distance = own;
            }
        }
        return worst;
    }

    private T distance(int item) {
        Delta<T> end = tableau.isBelow(item) ? tableau.lower(item) : tableau.upper(item);
        return end == null
                ? zero
                : tableau.magnitude(arithmetic.minus(tableau.value(item).number(), end.number()));
    }

    /** Lets items rest at their other ends while that goes less far than so far, and gives the one that would go farther. */
    private int flipped(T[] effects, T distance) {
        T room = distance;
        int last = -1;
        for (int item = 0; item < tableau.items(); item++) {
            int sign = tableau.resting().isMoving(item) ? 0 : arithmetic.signum(effects[item]);
            if (sign != 0 && tableau.canMove(item, sign > 0)) {
                last = item;
                Delta<T> least = tableau.lower(item);
                Delta<T> most = tableau.upper(item);
                if (least == null || most == null) {
                    return item;
                }
                T reach = tableau.magnitude(
                        arithmetic.times(arithmetic.minus(most.number(), least.number()), effects[item]));
                room = arithmetic.minus(room, reach);
                if (arithmetic.signum(room) <= 0) {
                    return item;
                }
                tableau.resting().rest(item, sign > 0 ? Rest.UPPER : Rest.LOWER);
            }
        }
        return last;
    }

    /** Lets one item move until all items together are as near to their ends as it can bring them. */
    private boolean approach(int entering, T[] effects) {
        T[] moves = tableau.moves(entering, arithmetic.signum(effects[entering]) > 0);
        Stop<T> turn = turn(entering, effects[entering], moves);
        return turn != null && tableau.end(entering, turn);
    }

    private Multipliers<T> conflict(int[] outside, T[] effects) {
        Map<Integer, T> multipliers = tableau.multipliers(effects);
        for (int item : outside) {
            multipliers.put(item, tableau.isBelow(item) ? one : tableau.negated(one));
        }
        return new Multipliers<>(multipliers);
    }

    /**
     * Where a move should end: each end that an item reaches on the way makes the move worth less, until it is worth nothing.
     * Null if there is no end on the way, which only rounding can make believe.
     */
    private @Nullable Stop<T> turn(int entering, T effect, T[] moves) {
        List<Stop<T>> ends = new ArrayList<>();
        for (int item = 0; item < moves.length; item++) {
            int sign = tableau.resting().isMoving(item) || item == entering ? arithmetic.signum(moves[item]) : 0;
            if (sign != 0) {
                if (sign > 0 ? tableau.isBelow(item) : !tableau.isBelow(item)) {
                    reach(ends, item, Rest.LOWER, moves[item]);
                }
                if (sign > 0 ? !tableau.isAbove(item) : tableau.isAbove(item)) {
                    reach(ends, item, Rest.UPPER, moves[item]);
                }
            }
        }
        ends.sort(this::compare);
        T worth = tableau.magnitude(effect);
        Stop<T> last = null;
        for (Stop<T> end : ends) {
            worth = arithmetic.minus(worth, tableau.magnitude(moves[end.item()]));
            last = end;
            if (end.item() == entering || arithmetic.signum(worth) <= 0) {
                break;
            }
        }
        return last;
    }

    /** By the numbers as they are: an order that takes near numbers for equal would be none. */
    private int compare(Stop<T> one, Stop<T> other) {
        int order = arithmetic.compare(one.after().number(), other.after().number());
        return order != 0
                ? order
                : arithmetic.compare(one.after().slack(), other.after().slack());
    }

    private void reach(List<Stop<T>> ends, int item, Rest where, T move) {
        tableau.stop(item, where, move).ifPresent(ends::add);
    }

    private Optional<Multipliers<T>> findFeasibleByBland() {
        while (true) {
            int worst = firstOutside();
            if (worst < 0) {
                return Optional.empty();
            }
            boolean upward = tableau.isBelow(worst);
            T[] effects = tableau.effectsOn(new int[] {worst});
            int helper = rule.entering(effects);
            if (helper < 0) {
                return Optional.of(conflict(new int[] {worst}, effects));
            }
            if (!tableau.exchange(worst, upward ? Rest.LOWER : Rest.UPPER, helper)) {
                throw new IllegalStateException("exact equations became singular");
            }
        }
    }

    /** The first item outside its ends, as Bland's rule asks. */
    private int firstOutside() {
        for (int item = 0; item < tableau.items(); item++) {
            if (tableau.resting().isMoving(item) && (tableau.isBelow(item) || tableau.isAbove(item))) {
                return item;
            }
        }
        return -1;
    }
}

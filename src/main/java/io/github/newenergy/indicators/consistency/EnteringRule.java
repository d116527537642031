package io.github.newenergy.indicators.consistency;

/**
 * Which item at rest is to move next.
 *
 * <p>At first the one with the greatest effect, which takes few steps. After many steps the one of the lowest number: under that
 * rule, Bland's, no step can come again.
 *
 * @param <T> the numbers
 */
final class EnteringRule<T> {

    /** So many steps for each item are made by the quicker rule before Bland's rule takes over. */
    private static final int QUICK_STEPS = 3;

    private final Tableau<T> tableau;
    private final Arithmetic<T> arithmetic;
    private int quickUntil;

    EnteringRule(Tableau<T> tableau, Arithmetic<T> arithmetic) {
        this.tableau = tableau;
        this.arithmetic = arithmetic;
    }

    /** A new search has its own quick steps. */
    void restart() {
        quickUntil = tableau.steps() + QUICK_STEPS * tableau.items();
    }

    /** For a search whose steps are counted elsewhere. */
    void keepQuick() {
        quickUntil = Integer.MAX_VALUE;
    }

    boolean isQuick() {
        return tableau.steps() < quickUntil;
    }

    /** The item whose move raises a sum, given its effects; -1 if none does. */
    int entering(T[] effects) {
        int best = -1;
        for (int item = 0; item < effects.length; item++) {
            int sign = tableau.resting().isMoving(item) ? 0 : arithmetic.signum(effects[item]);
            if (sign != 0 && tableau.canMove(item, sign > 0)) {
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
}

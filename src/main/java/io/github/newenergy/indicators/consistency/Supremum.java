package io.github.newenergy.indicators.consistency;

import java.util.List;
import java.util.Optional;

/**
 * How far a quotient of sums of levels can rise.
 *
 * @param value the number that it can come near to, or empty if it can rise without end
 * @param isAttained whether it can be that number
 * @param isReached whether the optimiser stands where it is that number, ends taken for closed
 * @param proofs for each case that the constraints leave open, why it cannot rise further
 */
record Supremum(Optional<Rational> value, boolean isAttained, boolean isReached, List<Proof> proofs) {

    /** It can rise without end. */
    static final Supremum INFINITE = new Supremum(Optional.empty(), false, false, List.of());

    /**
     * Constraints that add up to a bound, or to a contradiction in a case that cannot be.
     *
     * @param supposed the constraints of the case
     * @param sum the constraints that add up
     * @param value the bound; empty where they contradict each other
     */
    record Proof(List<Constraint> supposed, List<Weighted> sum, Optional<Rational> value) {}

    /** Whether there are levels for which this rises at least as far as another one. */
    boolean isAtLeast(Supremum other) {
        if (value.isEmpty() || other.value.isEmpty()) {
            return value.isEmpty();
        }
        int order = value.get().compareTo(other.value.get());
        return order > 0 || (order == 0 && (isAttained || !other.isAttained));
    }
}

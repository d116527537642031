package io.github.newenergy.indicators.consistency;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the sum below the line of a ratio is above zero, without which the ratio means nothing.
 *
 * @param optimiser the constraints, with that sum supposed to be above zero where it could be zero
 * @param reason why there is no ratio
 */
record Base(Optimiser optimiser, Optional<Answer.Reason> reason) {

    static Base of(Optimiser optimiser, Map<Integer, Rational> denominator) {
        Objective falling = new Objective(Objective.negated(denominator), Map.of());
        Optional<Supremum> found = optimiser.supremum(falling);
        if (found.isEmpty()) {
            return new Base(optimiser, Optional.of(Answer.Reason.CONTRADICTION));
        }
        Supremum least = found.get();
        int sign = least.value().map(Rational::signum).orElse(1);
        boolean isAbove = sign < 0 || (sign == 0 && !least.isAttained());
        // Cases that cannot be are not ruled out yet where the optimiser starts, so that it must be told.
        if (isAbove && !optimiser.hasChoices()) {
            return new Base(optimiser, Optional.empty());
        }
        Optimiser above = optimiser.supposing(List.of(aboveZero(denominator)));
        if (isAbove) {
            return new Base(above, Optional.empty());
        }
        boolean canBeAbove = above.supremum(falling).isPresent();
        if (sign == 0) {
            return new Base(above, canBeAbove ? Optional.empty() : Optional.of(Answer.Reason.ZERO_BASE));
        }
        return new Base(
                optimiser, Optional.of(canBeAbove ? Answer.Reason.UNCERTAIN_BASE : Answer.Reason.NEGATIVE_BASE));
    }

    static Constraint aboveZero(Map<Integer, Rational> terms) {
        return Constraint.supposed(terms, Relation.ABOVE, BigDecimal.ZERO);
    }
}

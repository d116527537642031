package io.github.newenergy.indicators.consistency;

/**
 * A constraint, and how often it is added to a sum.
 *
 * @param constraint the constraint
 * @param weight how often; above zero
 */
record Weighted(Constraint constraint, Rational weight) {

    /** For a multiplier of an end that the constraint gives to {@code 1 / scale} of its own left side. */
    static Weighted of(Constraint constraint, Rational multiplier, Rational scale) {
        Rational weight = multiplier.dividedBy(scale);
        return new Weighted(constraint, weight.signum() < 0 ? weight.negated() : weight);
    }
}

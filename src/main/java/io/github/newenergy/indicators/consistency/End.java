package io.github.newenergy.indicators.consistency;

/**
 * One end of what an unknown, or a sum of unknowns, may be.
 *
 * @param value the end
 * @param isOpen whether the end itself is not allowed
 * @param constraint the number of the constraint that says so
 * @param scale how often the unknown, or the sum, the constraint speaks of; never zero
 */
record End(Rational value, boolean isOpen, int constraint, Rational scale) {

    /** A closed end elsewhere, which still stands for the same constraint. */
    End movedTo(Rational place) {
        return new End(place, false, constraint, scale);
    }

    /** Whether this end, a lower one, leaves less than another lower one. */
    boolean isTighterLower(End other) {
        int order = value.compareTo(other.value);
        return order > 0 || (order == 0 && isOpen && !other.isOpen);
    }

    /** Whether this end, an upper one, leaves less than another upper one. */
    boolean isTighterUpper(End other) {
        int order = value.compareTo(other.value);
        return order < 0 || (order == 0 && isOpen && !other.isOpen);
    }

    Delta<Rational> asLower() {
        return new Delta<>(value, isOpen ? Rational.ONE : Rational.ZERO);
    }

    Delta<Rational> asUpper() {
        return new Delta<>(value, isOpen ? Rational.ONE.negated() : Rational.ZERO);
    }
}

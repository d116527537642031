package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An inequality {@code form <= bound}, or {@code form < bound}, or an equation.
 *
 * @param form the left side
 * @param relation how it stands to the bound
 * @param bound the right side
 */
record OracleRow(OracleForm form, Relation relation, BigFraction bound) {

    enum Relation {
        EQUAL,
        AT_MOST,
        BELOW
    }

    static OracleRow equal(OracleForm form, BigFraction value) {
        return new OracleRow(form, Relation.EQUAL, value);
    }

    static OracleRow atMost(OracleForm form, BigFraction bound, boolean strict) {
        return new OracleRow(form, strict ? Relation.BELOW : Relation.AT_MOST, bound);
    }

    static OracleRow atLeastZero(OracleForm form) {
        return atMost(form.times(BigFraction.MINUS_ONE), BigFraction.ZERO, false);
    }

    static OracleRow aboveZero(OracleForm form) {
        return atMost(form.times(BigFraction.MINUS_ONE), BigFraction.ZERO, true);
    }

    /** The form lies in the interval, times the scale: {@code lower x scale <= form <= upper x scale}, scale above zero. */
    static List<OracleRow> within(OracleForm form, OracleInterval interval, OracleForm scale) {
        List<OracleRow> rows = new ArrayList<>();
        interval.lower()
                .ifPresent(
                        low -> rows.add(atMost(scale.times(low).minus(form), BigFraction.ZERO, interval.lowerOpen())));
        interval.upper()
                .ifPresent(high ->
                        rows.add(atMost(form.plus(scale, high.negate()), BigFraction.ZERO, interval.upperOpen())));
        return rows;
    }

    static List<OracleRow> within(OracleForm form, OracleInterval interval) {
        List<OracleRow> rows = new ArrayList<>();
        interval.lower()
                .ifPresent(
                        low -> rows.add(atMost(form.times(BigFraction.MINUS_ONE), low.negate(), interval.lowerOpen())));
        interval.upper().ifPresent(high -> rows.add(atMost(form, high, interval.upperOpen())));
        return rows;
    }

    /** The row without constant term: the bound becomes the coefficient of one more unknown. */
    OracleRow homogenised(int scale) {
        return new OracleRow(form.plus(OracleForm.ofUnknown(scale), bound.negate()), relation, BigFraction.ZERO);
    }

    /** Takes an unknown out by an equation that holds it. */
    OracleRow substituted(int unknown, OracleRow equation) {
        BigFraction own = form.coefficient(unknown);
        if (own.equals(BigFraction.ZERO)) {
            return this;
        }
        BigFraction factor = own.divide(equation.form.coefficient(unknown)).negate();
        return new OracleRow(form.plus(equation.form, factor), relation, bound.add(equation.bound.multiply(factor)));
    }

    /** Of a row without unknowns: whether it holds. */
    boolean isTrueOfNothing() {
        int order = BigFraction.ZERO.compareTo(bound);
        return switch (relation) {
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }
}

package io.github.newenergy.indicators.consistency;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A sum of unknowns with exact coefficients.
 *
 * @param terms coefficients by the number of the unknown, none of them zero
 */
record OracleForm(Map<Integer, BigFraction> terms) {

    static final OracleForm ZERO = new OracleForm(Map.of());

    OracleForm {
        terms = new TreeMap<>(terms);
        terms.values().removeIf(BigFraction.ZERO::equals);
    }

    static OracleForm ofUnknown(int number) {
        return new OracleForm(Map.of(number, BigFraction.ONE));
    }

    OracleForm plus(OracleForm other, BigFraction factor) {
        Map<Integer, BigFraction> sum = new TreeMap<>(terms);
        other.terms.forEach(
                (unknown, coefficient) -> sum.merge(unknown, coefficient.multiply(factor), BigFraction::add));
        return new OracleForm(sum);
    }

    OracleForm plus(OracleForm other) {
        return plus(other, BigFraction.ONE);
    }

    OracleForm minus(OracleForm other) {
        return plus(other, BigFraction.MINUS_ONE);
    }

    OracleForm times(BigFraction factor) {
        return ZERO.plus(this, factor);
    }

    BigFraction coefficient(int unknown) {
        return terms.getOrDefault(unknown, BigFraction.ZERO);
    }
}

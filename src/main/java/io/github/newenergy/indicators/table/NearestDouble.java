package io.github.newenergy.indicators.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The double that is nearest to a quotient of whole numbers. */
final class NearestDouble {

    /** Below it whole numbers, and the difference of two that are not negative, are doubles without rounding. */
    private static final int EXACT_BITS = 53;

    /**
     * More digits than needed for numbers up to 2^64: a quotient in the middle of two doubles has at most 61 digits, and one that
     * does not lie in a middle differs from it by more than 2^-120 of its size.
     */
    private static final MathContext DIGITS = new MathContext(80, RoundingMode.HALF_EVEN);

    private NearestDouble() {}

    /** Whether two numbers from zero on, and what lies between them, are doubles without rounding. */
    static boolean areExact(long one, long other) {
        return (one | other) >>> EXACT_BITS == 0;
    }

    static double of(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), DIGITS)
                .doubleValue();
    }
}

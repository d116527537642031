package io.github.newenergy.indicators.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The ends of a quotient whose divisor lies above zero, rounded outward where the quotient has too many digits. */
final class BoundsQuotient {

    private BoundsQuotient() {}

    /** A negative dividend is least when divided by the smallest divisor, a positive one by the greatest. */
    static BoundsEnd lower(BoundsEnd dividend, BoundsEnd leastDivisor, BoundsEnd greatestDivisor) {
        return end(dividend, dividend.signum() < 0 ? leastDivisor : greatestDivisor, RoundingMode.FLOOR);
    }

    static BoundsEnd upper(BoundsEnd dividend, BoundsEnd leastDivisor, BoundsEnd greatestDivisor) {
        return end(dividend, dividend.signum() < 0 ? greatestDivisor : leastDivisor, RoundingMode.CEILING);
    }

    private static BoundsEnd end(BoundsEnd dividend, BoundsEnd divisor, RoundingMode outward) {
        BigDecimal numerator = dividend.value();
        BigDecimal denominator = divisor.value();
        if (numerator == null) {
            return BoundsEnd.INFINITE;
        }
        if (numerator.signum() == 0) {
            return dividend;
        }
        if (denominator == null) {
            return new BoundsEnd(BigDecimal.ZERO, true);
        }
        if (denominator.signum() == 0) {
            return BoundsEnd.INFINITE;
        }
        BigDecimal quotient = numerator.divide(denominator, new MathContext(Bounds.QUOTIENT_DIGITS, outward));
        boolean exact = quotient.multiply(denominator).compareTo(numerator) == 0;
        return BoundsEnd.computed(quotient, exact && (dividend.isOpen() || divisor.isOpen()), outward);
    }
}

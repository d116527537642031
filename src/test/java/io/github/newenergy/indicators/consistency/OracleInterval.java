package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * An interval of exact fractions, read off prints without the library's bounds: this is what the library is held against.
 *
 * @param lower the lower end, empty if there is none
 * @param lowerOpen whether the lower end is left out; true if there is none
 * @param upper the upper end, empty if there is none
 * @param upperOpen whether the upper end is left out; true if there is none
 */
record OracleInterval(Optional<BigFraction> lower, boolean lowerOpen, Optional<BigFraction> upper, boolean upperOpen) {

    static final OracleInterval ALL = new OracleInterval(Optional.empty(), true, Optional.empty(), true);

    static OracleInterval closed(BigFraction lower, BigFraction upper) {
        return new OracleInterval(Optional.of(lower), false, Optional.of(upper), false);
    }

    private static OracleInterval from(BigFraction lower, boolean open) {
        return new OracleInterval(Optional.of(lower), open, Optional.empty(), true);
    }

    private static OracleInterval upTo(BigFraction upper, boolean open) {
        return new OracleInterval(Optional.empty(), true, Optional.of(upper), open);
    }

    static BigFraction exact(BigDecimal value) {
        return value.scale() <= 0
                ? new BigFraction(value.toBigIntegerExact())
                : new BigFraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** A level in base units. Whole things counted to the last one are exact. */
    static OracleInterval of(PublishedQuantity quantity, Reading reading) {
        BigFraction factor = exact(quantity.unit().factor());
        PublishedNumber number = quantity.number();
        boolean counted = quantity.unit().kind() == QuantityKind.COUNT
                && factor.equals(BigFraction.ONE)
                && number.hedge() == Hedge.NONE
                && number.digits().scale() == 0;
        BigFraction printed = exact(number.digits());
        return (counted ? closed(printed, printed) : ofDigits(number, reading)).times(factor);
    }

    /** A ratio or a difference of ratios, as a plain number. */
    static OracleInterval of(PublishedNumber number, Reading reading) {
        return ofDigits(number, reading).times(exact(number.form().factor()));
    }

    private static OracleInterval ofDigits(PublishedNumber number, Reading reading) {
        if (number.hedge() == Hedge.NONE) {
            return rounded(number.digits(), reading);
        }
        OracleInterval magnitudes = hedged(number.hedge(), number.digits().abs(), reading.hedges());
        return number.digits().signum() < 0 ? magnitudes.times(BigFraction.MINUS_ONE) : magnitudes;
    }

    private static OracleInterval rounded(BigDecimal digits, Reading reading) {
        BigFraction value = exact(digits);
        BigFraction unit = exact(digits.ulp());
        BigFraction half = unit.divide(2);
        int sign = digits.signum();
        boolean odd = digits.unscaledValue().testBit(0);
        return switch (reading.rounding()) {
            case HALF_UP -> around(value, half, sign <= 0, sign >= 0);
            case HALF_EVEN -> around(value, half, odd, odd);
            case UNKNOWN -> around(value, half, false, false);
            case FLOOR -> between(value, false, value.add(unit), true);
            case CEILING -> between(value.subtract(unit), true, value, false);
            case TRUNCATION ->
                sign == 0
                        ? around(value, unit, true, true)
                        : sign > 0
                                ? between(value, false, value.add(unit), true)
                                : between(value.subtract(unit), true, value, false);
        };
    }

    private static OracleInterval around(BigFraction value, BigFraction half, boolean lowerOpen, boolean upperOpen) {
        return between(value.subtract(half), lowerOpen, value.add(half), upperOpen);
    }

    private static OracleInterval between(BigFraction lower, boolean lowerOpen, BigFraction upper, boolean upperOpen) {
        return new OracleInterval(Optional.of(lower), lowerOpen, Optional.of(upper), upperOpen);
    }

    private static OracleInterval hedged(Hedge hedge, BigDecimal magnitude, HedgePolicy policy) {
        if (policy == HedgePolicy.SOFT) {
            return softly(hedge, magnitude);
        }
        if (policy != HedgePolicy.HARD) {
            throw new IllegalArgumentException("the oracle knows the two standard policies only, got " + policy);
        }
        BigFraction value = exact(magnitude);
        return switch (hedge) {
            case NONE -> throw new IllegalArgumentException("no hedge");
            case ABOUT -> magnitude.signum() == 0 ? ALL : from(BigFraction.ZERO, true);
            case OVER -> from(value, true);
            case AT_LEAST -> from(value, false);
            case UNDER, NEARLY -> upTo(value, true);
            case AT_MOST -> upTo(value, false);
        };
    }

    /** One unit of the last place that is not a mere filling zero of an integer. */
    private static OracleInterval softly(Hedge hedge, BigDecimal magnitude) {
        boolean filled = magnitude.scale() == 0 && magnitude.signum() != 0;
        BigFraction unit = exact((filled ? magnitude.stripTrailingZeros() : magnitude).ulp());
        BigFraction value = exact(magnitude);
        BigFraction low = value.subtract(unit);
        return switch (hedge) {
            case ABOUT -> between(low, low.equals(BigFraction.ZERO), value.add(unit), false);
            case OVER -> between(value, true, value.add(unit), true);
            case NEARLY -> between(low, false, value, true);
            case NONE, UNDER, AT_LEAST, AT_MOST -> hedged(hedge, magnitude, HedgePolicy.HARD);
        };
    }

    OracleInterval times(BigFraction factor) {
        Optional<BigFraction> low = lower.map(factor::multiply);
        Optional<BigFraction> high = upper.map(factor::multiply);
        return factor.compareTo(BigFraction.ZERO) < 0
                ? new OracleInterval(high, upperOpen, low, lowerOpen)
                : new OracleInterval(low, lowerOpen, high, upperOpen);
    }

    OracleInterval plus(BigFraction number) {
        return new OracleInterval(lower.map(number::add), lowerOpen, upper.map(number::add), upperOpen);
    }

    /** All sums of a value of this and a value of the other. */
    OracleInterval plus(OracleInterval other) {
        return new OracleInterval(
                lower.flatMap(low -> other.lower.map(low::add)),
                lowerOpen || other.lowerOpen,
                upper.flatMap(high -> other.upper.map(high::add)),
                upperOpen || other.upperOpen);
    }

    /** All powers of values of this that are not below zero; where all are, this, for such a factor cannot be anyway. */
    OracleInterval toPower(int exponent) {
        boolean below = upper.filter(high -> high.compareTo(BigFraction.ZERO) < (upperOpen ? 1 : 0))
                .isPresent();
        if (exponent == 1 || below) {
            return this;
        }
        boolean fromZero = lower.isEmpty() || lower.get().compareTo(BigFraction.ZERO) < 0;
        return new OracleInterval(
                Optional.of(fromZero ? BigFraction.ZERO : lower.get().pow(exponent)),
                !fromZero && lowerOpen,
                upper.map(high -> high.pow(exponent)),
                upperOpen);
    }

    /**
     * All quotients of a value of this by a value of the other, which lies above zero. Ends of more than
     * twelve places are moved outward.
     */
    OracleInterval dividedBy(OracleInterval other) {
        OracleInterval negated =
                times(BigFraction.MINUS_ONE).leastQuotient(other).times(BigFraction.MINUS_ONE);
        OracleInterval above = leastQuotient(other);
        return new OracleInterval(above.lower, above.lowerOpen, negated.upper, negated.upperOpen);
    }

    /** The lower end of the quotients. */
    private OracleInterval leastQuotient(OracleInterval other) {
        if (lower.isEmpty() || lower.get().equals(BigFraction.ZERO)) {
            return new OracleInterval(lower, lowerOpen, Optional.empty(), true);
        }
        boolean isNegative = lower.get().compareTo(BigFraction.ZERO) < 0;
        Optional<BigFraction> divisor = isNegative ? other.lower : other.upper;
        if (divisor.isEmpty()) {
            return from(BigFraction.ZERO, true);
        }
        if (divisor.get().equals(BigFraction.ZERO)) {
            return ALL;
        }
        BigFraction quotient = lower.get().divide(divisor.get());
        BigFraction rounded = exact(new BigDecimal(quotient.getNumerator())
                .divide(new BigDecimal(quotient.getDenominator()), 12, RoundingMode.FLOOR));
        boolean isOpen = lowerOpen || (isNegative ? other.lowerOpen : other.upperOpen);
        return from(rounded, rounded.equals(quotient) && isOpen);
    }

    boolean isPositive() {
        return lower.map(low -> low.compareTo(BigFraction.ZERO)).orElse(-1) >= (lowerOpen ? 0 : 1);
    }

    /** Whether it leaves less room than another one, or as much, but lies lower. */
    boolean isNarrower(OracleInterval other) {
        Optional<BigFraction> own = width();
        Optional<BigFraction> others = other.width();
        if (own.isEmpty() || others.isEmpty()) {
            return own.isPresent() || (others.isEmpty() && startsLower(other));
        }
        int order = own.get().compareTo(others.get());
        return order < 0 || (order == 0 && startsLower(other));
    }

    private Optional<BigFraction> width() {
        return lower.flatMap(low -> upper.map(high -> high.subtract(low)));
    }

    private boolean startsLower(OracleInterval other) {
        BigFraction own = lower.or(() -> upper).orElse(BigFraction.ZERO);
        return own.compareTo(other.lower.or(() -> other.upper).orElse(BigFraction.ZERO)) < 0;
    }

    boolean contains(BigFraction value) {
        boolean above =
                lower.map(low -> value.compareTo(low) > (lowerOpen ? 0 : -1)).orElse(true);
        return above
                && upper.map(high -> value.compareTo(high) < (upperOpen ? 0 : 1))
                        .orElse(true);
    }

    /** The shortest interval around both. */
    OracleInterval span(OracleInterval other) {
        OracleInterval left = startsBefore(other) ? this : other;
        OracleInterval right =
                times(BigFraction.MINUS_ONE).startsBefore(other.times(BigFraction.MINUS_ONE)) ? this : other;
        return new OracleInterval(left.lower, left.lowerOpen, right.upper, right.upperOpen);
    }

    private boolean startsBefore(OracleInterval other) {
        if (lower.isEmpty() || other.lower.isEmpty()) {
            return lower.isEmpty();
        }
        int order = lower.get().compareTo(other.lower.get());
        return order < 0 || (order == 0 && !lowerOpen);
    }

    @Override
    public String toString() {
        return (lowerOpen ? "(" : "[")
                + lower.map(Object::toString).orElse("-∞")
                + ", "
                + upper.map(Object::toString).orElse("∞")
                + (upperOpen ? ")" : "]");
    }
}

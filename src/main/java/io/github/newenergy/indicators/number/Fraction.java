package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * An exact quotient of two whole numbers, such as a third, which no decimal can write.
 *
 * <p>It is what an exact calculation hands over; it does not calculate itself. In lowest terms, the denominator is positive,
 * so that equal values are equal.
 *
 * @param numerator the number above the line
 * @param denominator the number below the line, above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Brings it into lowest terms. */
    public Fraction {
        requireNonNull(numerator, "numerator");
        if (requireNonNull(denominator, "denominator").signum() == 0) {
            throw new IllegalArgumentException("denominator must not be zero, got " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * A decimal as a fraction.
     *
     * @param value the decimal
     * @return the same value
     * @throws IllegalArgumentException if its scale is beyond a million, in either direction
     */
    public static Fraction of(BigDecimal value) {
        BigInteger unscaled = requireNonNull(value, "value").unscaledValue();
        if (Math.abs((long) value.scale()) > MOST_CHARACTERS) {
            throw new IllegalArgumentException("value must have a scale from -" + MOST_CHARACTERS + " to "
                    + MOST_CHARACTERS + ", got " + value.scale());
        }
        return value.scale() <= 0
                ? new Fraction(unscaled.multiply(BigInteger.TEN.pow(-value.scale())), BigInteger.ONE)
                : new Fraction(unscaled, BigInteger.TEN.pow(value.scale()));
    }

    /**
     * Reads the text form.
     *
     * @param text whole numbers in ASCII digits such as {@code 7}, {@code -1/3}, or a decimal such as {@code 1250.005}
     * @return the fraction
     * @throws UnreadableTextException if the text has another form, more than a million characters or a zero below the line
     */
    public static Fraction parse(CharSequence text) {
        String whole = requireNonNull(text, "text").toString();
        if (whole.length() > MOST_CHARACTERS) {
            throw new UnreadableTextException(
                    whole.substring(0, 20) + "…", 20, "expected at most " + MOST_CHARACTERS + " characters,");
        }
        int line = whole.indexOf('/');
        int point = whole.indexOf('.');
        if (line >= 0) {
            BigInteger under = number(whole, line + 1, whole.length(), false);
            if (under.signum() == 0) {
                throw new UnreadableTextException(whole, line + 1, "expected a number above zero");
            }
            return new Fraction(number(whole, 0, line, true), under);
        }
        if (point < 0) {
            return new Fraction(number(whole, 0, whole.length(), true), BigInteger.ONE);
        }
        number(whole, 0, point, true);
        number(whole, point + 1, whole.length(), false);
        BigInteger digits = new BigInteger(whole.substring(0, point) + whole.substring(point + 1));
        return new Fraction(digits, BigInteger.TEN.pow(whole.length() - point - 1));
    }

    private static BigInteger number(String text, int from, int to, boolean maySign) {
        int first = maySign && from < to && text.charAt(from) == '-' ? from + 1 : from;
        if (first == to) {
            throw new UnreadableTextException(text, first, "expected a digit");
        }
        for (int index = first; index < to; index++) {
            if (text.charAt(index) < '0' || text.charAt(index) > '9') {
                throw new UnreadableTextException(text, index, "expected a digit");
            }
        }
        return new BigInteger(text.substring(from, to));
    }

    /**
     * Whether a decimal can write the value.
     *
     * @return true if no prime but two and five divides the denominator
     */
    public boolean isDecimal() {
        return fives() >= 0;
    }

    /** How often five divides the denominator, or -1 if another odd prime divides it. */
    private int fives() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        List<BigInteger> powers = new ArrayList<>();
        for (BigInteger power = FIVE; power.bitLength() <= rest.bitLength(); power = power.multiply(power)) {
            powers.add(power);
        }
        int count = 0;
        for (int index = powers.size() - 1; index >= 0; index--) {
            BigInteger[] quotient = rest.divideAndRemainder(powers.get(index));
            if (quotient[1].signum() == 0) {
                rest = quotient[0];
                count += 1 << index;
            }
        }
        return rest.equals(BigInteger.ONE) ? count : -1;
    }

    /**
     * The value as a decimal, exactly.
     *
     * @return the decimal without trailing zeros behind the point
     * @throws ArithmeticException if {@link #isDecimal} is false
     */
    public BigDecimal toDecimal() {
        int fives = fives();
        if (fives < 0) {
            throw new ArithmeticException("no decimal can write " + this);
        }
        int places = Math.max(fives, denominator.getLowestSetBit());
        return new BigDecimal(numerator.multiply(BigInteger.TEN.pow(places).divide(denominator)), places);
    }

    /**
     * Whether it is above, at or below zero.
     *
     * @return 1, 0 or -1
     */
    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator
                .multiply(requireNonNull(other, "other").denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /** A decimal if one can write the value, such as {@code 1250.005}, else such as {@code -1/3}; what {@link #parse} reads. */
    @Override
    public String toString() {
        return isDecimal() ? toDecimal().toPlainString() : numerator + "/" + denominator;
    }
}

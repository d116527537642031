package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The one place that says how large a decimal may be, before any arithmetic touches it.
 *
 * <p>There are two limits: a narrow one for what somebody printed, and a wide one for the ends of {@link Bounds}, so that
 * the ends of any print, and the sum and the product of any two of them, are still exact.
 */
final class DecimalLimits {

    /** More significant digits than any published figure needs. */
    static final int DIGITS = 64;

    /** The farthest place, before or after the decimal point, at which a printed decimal may end. */
    static final int SCALE = 100;

    /** How many digits an end of bounds may have before the decimal point, and as many behind it. */
    static final int END_PLACES = 256;

    /** The size from which digits are estimated, not counted. */
    private static final int MANY_BITS = 10_000;

    private DecimalLimits() {}

    /**
     * Lets a printed decimal pass that keeps the limits.
     *
     * @return the same value, as a plain {@link BigDecimal} even if a subclass was handed in
     */
    static BigDecimal checked(BigDecimal value, String name) {
        BigDecimal plain = plain(requireNonNull(value, name), DIGITS, SCALE, name);
        if (plain.precision() > DIGITS) {
            throw tooManyDigits(name, DIGITS, plain.unscaledValue());
        }
        return plain;
    }

    /**
     * Lets a decimal pass that can be an end of bounds.
     *
     * @return the same value, as a plain {@link BigDecimal} even if a subclass was handed in
     */
    static BigDecimal checkedEnd(BigDecimal value, String name) {
        BigDecimal plain = plain(requireNonNull(value, name), 2 * END_PLACES, END_PLACES, name);
        if (isTooFar(plain)) {
            throw new IllegalArgumentException(name + " must have at most " + END_PLACES
                    + " digits before the decimal point, got " + (plain.precision() - plain.scale()));
        }
        return plain;
    }

    /** Whether a decimal is too far from zero to be an end of bounds. */
    static boolean isTooFar(BigDecimal value) {
        return value.precision() - (long) value.scale() > END_PLACES;
    }

    /**
     * Reads scale and digits once and trusts no method that a subclass could have replaced.
     *
     * <p>The bit length is known at once; counting the digits of a huge number is not.
     */
    private static BigDecimal plain(BigDecimal value, int digits, int places, String name) {
        int scale = value.scale();
        if (scale > places || scale < -places) {
            throw new IllegalArgumentException(
                    name + " must have a scale from -" + places + " to " + places + ", got " + scale);
        }
        BigInteger unscaled = requireNonNull(value.unscaledValue(), name);
        boolean isPlain = value.getClass() == BigDecimal.class && unscaled.getClass() == BigInteger.class;
        BigInteger plain = isPlain ? unscaled : new BigInteger(unscaled.toByteArray());
        // A decimal digit takes less than 3.33 bits.
        if (plain.bitLength() > digits * 10L / 3) {
            throw tooManyDigits(name, digits, plain);
        }
        return isPlain ? value : new BigDecimal(plain, scale);
    }

    private static IllegalArgumentException tooManyDigits(String name, int digits, BigInteger found) {
        int bits = found.bitLength();
        String count = bits < MANY_BITS
                ? String.valueOf(new BigDecimal(found).precision())
                : "about " + bits * 30_103L / 100_000;
        return new IllegalArgumentException(
                name + " must have at most " + digits + " significant digits, got " + count);
    }
}

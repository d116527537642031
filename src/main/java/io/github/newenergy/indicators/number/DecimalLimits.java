package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** The one place that says how large a decimal may be, before any arithmetic touches it. */
final class DecimalLimits {

    /** More significant digits than any published figure needs. */
    static final int DIGITS = 64;

    /** The farthest place, before or after the decimal point, at which a decimal may end. */
    static final int SCALE = 100;

    /** A number of {@link #DIGITS} digits has at most this many bits: 64 / log10(2), rounded up. */
    private static final int BITS = 213;

    private DecimalLimits() {}

    /**
     * Lets a decimal pass that keeps the limits.
     *
     * @return the same value, as a plain {@link BigDecimal} even if a subclass was handed in
     */
    static BigDecimal checked(BigDecimal value, String name) {
        requireNonNull(value, name);
        int scale = value.scale();
        if (scale > SCALE || scale < -SCALE) {
            throw new IllegalArgumentException(
                    name + " must have a scale from -" + SCALE + " to " + SCALE + ", got " + scale);
        }
        // The bit length is known at once; counting the digits of a huge number is not.
        if (value.unscaledValue().bitLength() > BITS || value.precision() > DIGITS) {
            throw new IllegalArgumentException(name + " must have at most " + DIGITS + " significant digits");
        }
        return value.getClass() == BigDecimal.class ? value : new BigDecimal(value.unscaledValue(), scale);
    }
}

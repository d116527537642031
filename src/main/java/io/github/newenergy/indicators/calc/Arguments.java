package io.github.newenergy.indicators.calc;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;

/** Turns what a calculator is given into bounds, and refuses what no calculator takes. */
final class Arguments {

    /** The limits of a {@link PublishedNumber}: no arithmetic on more. */
    private static final int DIGITS = 64;

    private static final int SCALE = 100;

    /** A number of {@link #DIGITS} digits has at most this many bits. */
    private static final int BITS = 213;

    private Arguments() {}

    /** An exact level as a decimal that keeps the limits. */
    static BigDecimal exact(BigDecimal level, String name) {
        int scale = requireNonNull(level, name).scale();
        if (scale > SCALE || scale < -SCALE) {
            throw new IllegalArgumentException(
                    name + " must have a scale from -" + SCALE + " to " + SCALE + ", got " + scale);
        }
        // The bit length is known at once; counting the digits of a huge number is not.
        if (level.unscaledValue().bitLength() > BITS || level.precision() > DIGITS) {
            throw new IllegalArgumentException(name + " must have at most " + DIGITS + " significant digits");
        }
        return level;
    }

    /** The same value in the one form that equal values share: plain, without trailing zeros. */
    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Bounds point(BigDecimal level, String name) {
        return Bounds.ofPoint(exact(level, name));
    }

    /** A print that is a ratio of levels; a difference of ratios, in points, is none. */
    static Bounds ratio(PublishedNumber print, String name, Reading reading) {
        if (!requireNonNull(print, name).form().isRatio()) {
            throw new IllegalArgumentException(name + " must be a ratio such as a percentage, got " + print);
        }
        return print.bounds(reading);
    }

    /** A quantity in the base unit of its kind, to which every unit has an exact factor. */
    static Bounds inBaseUnit(PublishedQuantity quantity, Reading reading) {
        return quantity.bounds(reading).multipliedBy(quantity.unit().factor());
    }
}

package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How finely levels are kept.
 *
 * @param most so many decimal places, where they have more
 * @param rounding how the others are rounded away
 */
record DecimalPlaces(int most, RoundingMode rounding) {

    private static final double FIFTEEN_DIGITS = 1e15;

    DecimalPlaces {
        if (most < 0 || most > Scale.MOST_PLACES) {
            throw new IllegalArgumentException("places must be from 0 to " + Scale.MOST_PLACES + ", got " + most);
        }
        if (requireNonNull(rounding, "rounding") == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must say how to round, got UNNECESSARY");
        }
    }

    /** A double as a whole number of units of the last place. */
    long unscaled(double level) {
        double scaled = Math.rint(level * Scale.powerOfTen(most));
        boolean isDecimal = Math.abs(scaled) < FIFTEEN_DIGITS && scaled / Scale.powerOfTen(most) == level;
        if (isDecimal) {
            // No two decimals of fifteen digits are read as one double, so that this is the shortest one.
            return (long) scaled;
        }
        BigDecimal rounded = rounded(ShortestDecimal.of(level)).setScale(most);
        if (rounded.unscaledValue().abs().bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException(level + " has no room with " + most + " decimal places");
        }
        return rounded.unscaledValue().longValueExact();
    }

    BigDecimal rounded(BigDecimal level) {
        if (level.scale() <= most) {
            return level;
        }
        // Far below the last place all levels are rounded alike; a power of ten with a million zeros is never worked
        // out.
        boolean isTiny = (long) level.scale() - level.precision() > most;
        BigDecimal near = isTiny ? BigDecimal.valueOf(level.signum(), most + 1) : level;
        return near.setScale(most, rounding);
    }

    /** The levels of so many places, rounded; what is missing stays so. */
    long[] rounded(long[] unscaled, int places) {
        long[] rounded = unscaled.clone();
        for (int row = 0; row < rounded.length; row++) {
            if (rounded[row] != RowColumns.MISSING) {
                rounded[row] = rounded(BigDecimal.valueOf(rounded[row], places))
                        .unscaledValue()
                        .longValueExact();
            }
        }
        return rounded;
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.stream.LongStream;

/**
 * How the levels of one measure are written as whole numbers.
 *
 * @param unit their unit
 * @param places their decimal places
 */
record Scale(Unit unit, int places) {

    /** The powers of ten below 2^63. */
    static final int MOST_PLACES = 18;

    private static final int MOST_DIGITS = 64;
    private static final int FARTHEST_PLACE = 100;

    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> 10 * power).limit(MOST_PLACES + 1L).toArray();

    /** A power of ten from 10^0 to 10^18. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /** Makes sure that a level is none whose digits would take long to work out; asks nothing that takes long itself. */
    static void requireLimits(BigDecimal level) {
        int places = level.scale();
        if (places < -FARTHEST_PLACE || places > FARTHEST_PLACE) {
            throw new IllegalArgumentException(
                    "value must have a scale from -" + FARTHEST_PLACE + " to " + FARTHEST_PLACE + ", got " + places);
        }
        // A decimal digit takes less than 3.33 bits.
        if (level.unscaledValue().bitLength() > MOST_DIGITS * 10L / 3 || level.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("value must have at most " + MOST_DIGITS + " significant digits");
        }
    }

    BigDecimal level(long unscaled) {
        return BigDecimal.valueOf(unscaled, places);
    }

    Scale withPlaces(int newPlaces) {
        return new Scale(unit, newPlaces);
    }
}

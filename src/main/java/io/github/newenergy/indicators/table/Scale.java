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

    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> 10 * power).limit(MOST_PLACES + 1L).toArray();

    /** A power of ten from 10^0 to 10^18. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    BigDecimal level(long unscaled) {
        return BigDecimal.valueOf(unscaled, places);
    }

    Scale withPlaces(int newPlaces) {
        return new Scale(unit, newPlaces);
    }
}

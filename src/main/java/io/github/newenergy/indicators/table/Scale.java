package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;

/**
 * How the levels of one measure are written as whole numbers.
 *
 * @param unit their unit
 * @param places their decimal places
 */
record Scale(Unit unit, int places) {

    /** The powers of ten below 2^63. */
    static final int MOST_PLACES = 18;

    BigDecimal level(long unscaled) {
        return BigDecimal.valueOf(unscaled, places);
    }

    Scale withPlaces(int newPlaces) {
        return new Scale(unit, newPlaces);
    }
}

package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How finely levels are kept.
 *
 * @param places so many decimal places, where they have more
 * @param rounding how the others are rounded away
 */
record DecimalPlaces(int places, RoundingMode rounding) {

    private static final double FIFTEEN_DIGITS = 1e15;

    DecimalPlaces {
        if (places < 0 || places > Scale.MOST_PLACES) {
            throw new IllegalArgumentException("places must be from 0 to " + Scale.MOST_PLACES + ", got " + places);
        }
        if (requireNonNull(rounding, "rounding") == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding must say how to round, got UNNECESSARY");
        }
    }

    /** The double of a row as a whole number of units of the last place; missing where it is no number. */
    long unscaled(int row, double level) {
        if (Double.isNaN(level)) {
            return RowColumns.MISSING;
        }
        if (Double.isInfinite(level)) {
            throw new RefusedRowException(row, "a level must be a finite number, got " + level);
        }
        double scaled = Math.rint(level * Scale.powerOfTen(places));
        boolean isDecimal = Math.abs(scaled) < FIFTEEN_DIGITS && scaled / Scale.powerOfTen(places) == level;
        if (isDecimal) {
            // No two decimals of fifteen digits are read as one double, so that this is the shortest one.
            return (long) scaled;
        }
        BigDecimal rounded = rounded(ShortestDecimal.of(level)).setScale(places);
        if (rounded.unscaledValue().abs().bitLength() >= Long.SIZE) {
            throw new RefusedRowException(row, level + " has no room with " + places + " decimal places");
        }
        return rounded.unscaledValue().longValueExact();
    }

    BigDecimal rounded(BigDecimal level) {
        return level.scale() <= places ? level : level.setScale(places, rounding);
    }

    /** A level of so many places or more, rounded; what is missing stays so. */
    long rounded(long unscaled, int itsPlaces) {
        if (unscaled == RowColumns.MISSING) {
            return unscaled;
        }
        long unit = Scale.powerOfTen(itsPlaces - places);
        long rest = unscaled % unit;
        return unscaled / unit + (isAwayFromZero(unscaled / unit, rest, unit) ? Long.signum(rest) : 0);
    }

    /** Whether a rest behind some whole units makes one more. */
    private boolean isAwayFromZero(long whole, long rest, long unit) {
        int toHalf = Long.compare(2 * Math.abs(rest), unit);
        return switch (rounding) {
            case UP -> true;
            case CEILING -> rest > 0;
            case FLOOR -> rest < 0;
            case HALF_UP -> toHalf >= 0;
            case HALF_DOWN -> toHalf > 0;
            case HALF_EVEN -> toHalf > 0 || (toHalf == 0 && whole % 2 != 0);
            case DOWN, UNNECESSARY -> false;
        };
    }
}

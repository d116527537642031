package io.github.newenergy.indicators.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One end of {@link Bounds}; which of the two, the methods' names say.
 *
 * @param value the end without trailing zeros, or null for an infinite end
 * @param isOpen whether the end itself is left out; true for an infinite end
 */
record BoundsEnd(@Nullable BigDecimal value, boolean isOpen) {

    static final BoundsEnd INFINITE = new BoundsEnd(null, true);

    BoundsEnd {
        value = value == null ? null : withoutTrailingZeros(value);
    }

    static BoundsEnd closed(BigDecimal value, String name) {
        return new BoundsEnd(DecimalLimits.checkedEnd(value, name), false);
    }

    static BoundsEnd open(BigDecimal value, String name) {
        return new BoundsEnd(DecimalLimits.checkedEnd(value, name), true);
    }

    /** A computed end: beyond the limits it moves outward, in places by rounding, in size to infinity. */
    static BoundsEnd computed(BigDecimal value, boolean isOpen, RoundingMode outward) {
        if (DecimalLimits.isTooFar(value)) {
            return INFINITE;
        }
        return new BoundsEnd(value, isOpen).rounded(DecimalLimits.END_PLACES, outward);
    }

    int signum() {
        return value == null ? 0 : value.signum();
    }

    /** As lower ends: the one that admits more is the smaller; no end admits most. */
    int compareAsLower(BoundsEnd other) {
        return value == null || other.value == null
                ? Boolean.compare(value != null, other.value != null)
                : compare(value, other.value, Boolean.compare(isOpen, other.isOpen));
    }

    /** As upper ends: the one that admits more is the greater; no end admits most. */
    int compareAsUpper(BoundsEnd other) {
        return value == null || other.value == null
                ? Boolean.compare(value == null, other.value == null)
                : compare(value, other.value, Boolean.compare(other.isOpen, isOpen));
    }

    private static int compare(BigDecimal left, BigDecimal right, int orderOfEqualValues) {
        int order = left.compareTo(right);
        return order != 0 ? order : orderOfEqualValues;
    }

    /** This as a lower end, the other as an upper end: there is a value between them. */
    boolean leavesRoomTo(BoundsEnd upper) {
        if (value == null || upper.value == null) {
            return true;
        }
        int order = value.compareTo(upper.value);
        return order < 0 || (order == 0 && !isOpen && !upper.isOpen);
    }

    /** This as a lower end, the other as an upper end: no value is left out between them. */
    boolean isConnectedTo(BoundsEnd upper) {
        if (value == null || upper.value == null) {
            return true;
        }
        int order = value.compareTo(upper.value);
        return order < 0 || (order == 0 && !(isOpen && upper.isOpen));
    }

    BoundsEnd plus(BoundsEnd other, RoundingMode outward) {
        return value == null || other.value == null
                ? INFINITE
                : computed(value.add(other.value), isOpen || other.isOpen, outward);
    }

    BoundsEnd times(BigDecimal factor, RoundingMode outward) {
        return value == null ? INFINITE : computed(value.multiply(factor), isOpen, outward);
    }

    BoundsEnd negated() {
        return value == null ? INFINITE : new BoundsEnd(value.negate(), isOpen);
    }

    BoundsEnd rounded(int places, RoundingMode outward) {
        if (value == null || value.scale() <= places) {
            return this;
        }
        return computed(value.setScale(places, outward), false, outward);
    }

    private static BigDecimal withoutTrailingZeros(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

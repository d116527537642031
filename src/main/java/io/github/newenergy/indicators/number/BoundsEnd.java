package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

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
        return new BoundsEnd(requireNonNull(value, name), false);
    }

    static BoundsEnd open(BigDecimal value, String name) {
        return new BoundsEnd(requireNonNull(value, name), true);
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

    /** This as a lower end, the other as an upper end: no value is left out between them. */
    boolean isConnectedTo(BoundsEnd upper) {
        if (value == null || upper.value == null) {
            return true;
        }
        int order = value.compareTo(upper.value);
        return order < 0 || (order == 0 && !(isOpen && upper.isOpen));
    }

    BoundsEnd plus(BoundsEnd other) {
        return value == null || other.value == null
                ? INFINITE
                : new BoundsEnd(value.add(other.value), isOpen || other.isOpen);
    }

    BoundsEnd negated() {
        return value == null ? INFINITE : new BoundsEnd(value.negate(), isOpen);
    }

    BoundsEnd rounded(int places, RoundingMode outward) {
        if (value == null || value.scale() <= places) {
            return this;
        }
        return new BoundsEnd(value.setScale(places, outward), false);
    }

    private static BigDecimal withoutTrailingZeros(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package io.github.newenergy.indicators.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The range of a product: the least and the greatest of the four products of ends. */
final class BoundsProduct {

    private BoundsProduct() {}

    static Bounds of(BoundsEnd lower, BoundsEnd upper, BoundsEnd otherLower, BoundsEnd otherUpper) {
        Corner[] corners = {
            Corner.of(lower, -1, otherLower, -1),
            Corner.of(lower, -1, otherUpper, 1),
            Corner.of(upper, 1, otherLower, -1),
            Corner.of(upper, 1, otherUpper, 1)
        };
        Corner least = corners[0];
        Corner greatest = corners[0];
        for (Corner corner : corners) {
            least = least.isBeatenAs(-1, corner) ? corner : least;
            greatest = greatest.isBeatenAs(1, corner) ? corner : greatest;
        }
        return new Bounds(least.end(RoundingMode.FLOOR), greatest.end(RoundingMode.CEILING));
    }

    /**
     * The product of two ends.
     *
     * @param infinity −1 or +1 when the product grows without bound, else 0
     * @param isOpen whether the product is approached but not reached
     */
    private record Corner(int infinity, BigDecimal value, boolean isOpen) {

        /** Infinity stands for the sign of an end that is infinite: −1 for a lower end, +1 for an upper one. */
        static Corner of(BoundsEnd left, int leftInfinity, BoundsEnd right, int rightInfinity) {
            BigDecimal a = left.value();
            BigDecimal b = right.value();
            if (a != null && b != null) {
                boolean reachedZero = isClosedZero(left) || isClosedZero(right);
                return new Corner(0, a.multiply(b), !reachedZero && (left.isOpen() || right.isOpen()));
            }
            int sign = (a == null ? leftInfinity : a.signum()) * (b == null ? rightInfinity : b.signum());
            // Zero times an infinite end is zero: every value taken from that end is finite.
            return sign != 0
                    ? new Corner(sign, BigDecimal.ZERO, true)
                    : new Corner(0, BigDecimal.ZERO, !isClosedZero(left) && !isClosedZero(right));
        }

        /** Whether another corner reaches further to one side, or as far and is reached where this is not. */
        boolean isBeatenAs(int side, Corner other) {
            int order = side * other.order(this);
            return order > 0 || (order == 0 && !other.isOpen);
        }

        private int order(Corner other) {
            return infinity != other.infinity || infinity != 0
                    ? Integer.compare(infinity, other.infinity)
                    : value.compareTo(other.value);
        }

        BoundsEnd end(RoundingMode outward) {
            return infinity != 0 ? BoundsEnd.INFINITE : BoundsEnd.computed(value, isOpen, outward);
        }

        private static boolean isClosedZero(BoundsEnd end) {
            return end.value() != null && end.signum() == 0 && !end.isOpen();
        }
    }
}

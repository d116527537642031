package io.github.newenergy.indicators.calc;

import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Powers and roots of growth factors that are not negative, where both only grow with their argument.
 *
 * <p>Powers are as exact as the products of {@link Bounds}. A root that does not end is rounded outward, as their quotients
 * are.
 */
final class Compounding {

    private static final Bounds NOT_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    private Compounding() {}

    /** The factors over all steps, or empty if every factor of one step is negative. One step may have any sign. */
    static Optional<Bounds> power(Bounds factor, int steps) {
        return steps == 1
                ? Optional.of(factor)
                : factor.intersection(NOT_NEGATIVE).map(base -> squaring(base, steps));
    }

    private static Bounds squaring(Bounds base, int steps) {
        Bounds power = Bounds.ofPoint(BigDecimal.ONE);
        for (int bit = Integer.SIZE - Integer.numberOfLeadingZeros(steps) - 1; bit >= 0; bit--) {
            Bounds squared = power.multipliedBy(power);
            power = (steps >>> bit & 1) == 0 ? squared : squared.multipliedBy(base);
        }
        // A lower end that grew beyond the limits of bounds has become infinite.
        return power.intersection(NOT_NEGATIVE).orElseThrow();
    }

    /** The factor of each step, or empty if every factor over all steps is negative. One step may have any sign. */
    static Optional<Bounds> root(Bounds factor, int steps) {
        return steps == 1
                ? Optional.of(factor)
                : factor.intersection(NOT_NEGATIVE).map(power -> {
                    Bounds above = aboveRoot(power.lower().orElseThrow(), power.isLowerOpen(), steps);
                    return power.upper()
                            .map(end -> belowRoot(end, power.isUpperOpen(), steps))
                            .flatMap(above::intersection)
                            .orElse(above);
                });
    }

    private static Bounds aboveRoot(BigDecimal end, boolean isOpen, int steps) {
        BigDecimal root = root(end, steps, RoundingMode.FLOOR);
        return isOpen && isRoot(root, end, steps) ? Bounds.greaterThan(root) : Bounds.atLeast(root);
    }

    private static Bounds belowRoot(BigDecimal end, boolean isOpen, int steps) {
        BigDecimal root = root(end, steps, RoundingMode.CEILING);
        return isOpen && isRoot(root, end, steps) ? Bounds.lessThan(root) : Bounds.atMost(root);
    }

    private static boolean isRoot(BigDecimal root, BigDecimal power, int steps) {
        return root.pow(steps).compareTo(power) == 0;
    }

    /** The root of a decimal that is not negative, to the significant digits of a quotient. */
    private static BigDecimal root(BigDecimal power, int steps, RoundingMode rounding) {
        if (power.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int magnitude = Math.floorDiv(power.precision() - power.scale() - 1, steps);
        int scale = Bounds.QUOTIENT_DIGITS - magnitude;
        BigDecimal scaled = power.scaleByPowerOfTen(scale * steps);
        BigDecimal floor = new BigDecimal(floorRoot(scaled.toBigInteger(), steps), scale);
        boolean isFloor = rounding == RoundingMode.FLOOR || isRoot(floor, power, steps);
        BigDecimal root = isFloor ? floor : floor.add(floor.ulp());
        return root.round(new MathContext(Bounds.QUOTIENT_DIGITS, rounding));
    }

    /** The greatest integer whose power does not exceed the given one, found bit by bit. */
    private static BigInteger floorRoot(BigInteger power, int steps) {
        BigInteger root = BigInteger.ZERO;
        for (int bit = power.bitLength() / steps; bit >= 0; bit--) {
            BigInteger candidate = root.setBit(bit);
            root = candidate.pow(steps).compareTo(power) <= 0 ? candidate : root;
        }
        return root;
    }
}

package io.github.newenergy.indicators.calc;

import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Powers and roots of growth factors that are not negative, where both only grow with their argument.
 *
 * <p>Powers are exact. A root that does not end is rounded outward, as quotients of {@link Bounds} are.
 */
final class Compounding {

    private static final Bounds NOT_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    private Compounding() {}

    /** The factors over all steps, or empty if every factor of one step is negative. */
    static Optional<Bounds> power(Bounds factor, int steps) {
        return steps == 1
                ? Optional.of(factor)
                : factor.intersection(NOT_NEGATIVE).map(possible -> {
                    UnaryOperator<BigDecimal> power = end -> end.pow(steps);
                    return ofEnds(possible, power, power, (end, result) -> true);
                });
    }

    /** The factor of each step, or empty if every factor over all steps is negative. */
    static Optional<Bounds> root(Bounds factor, int steps) {
        return steps == 1
                ? Optional.of(factor)
                : factor.intersection(NOT_NEGATIVE)
                        .map(possible -> ofEnds(
                                possible,
                                end -> root(end, steps, RoundingMode.FLOOR),
                                end -> root(end, steps, RoundingMode.CEILING),
                                (end, result) -> result.pow(steps).compareTo(end) == 0));
    }

    private interface Exactness {
        boolean isExact(BigDecimal end, BigDecimal result);
    }

    /** An end that was moved outward is closed; the lower end is there, since nothing is negative. */
    private static Bounds ofEnds(
            Bounds bounds, UnaryOperator<BigDecimal> lower, UnaryOperator<BigDecimal> upper, Exactness exactness) {
        BigDecimal low = bounds.lower().orElseThrow();
        BigDecimal newLow = lower.apply(low);
        boolean lowOpen = bounds.isLowerOpen() && exactness.isExact(low, newLow);
        Bounds above = lowOpen ? Bounds.greaterThan(newLow) : Bounds.atLeast(newLow);
        return bounds.upper()
                .map(high -> {
                    BigDecimal newHigh = upper.apply(high);
                    boolean highOpen = bounds.isUpperOpen() && exactness.isExact(high, newHigh);
                    Bounds below = highOpen ? Bounds.lessThan(newHigh) : Bounds.atMost(newHigh);
                    return above.intersection(below).orElseThrow();
                })
                .orElse(above);
    }

    /** The root of a decimal that is not negative, to the significant digits of a quotient. */
    private static BigDecimal root(BigDecimal value, int steps, RoundingMode rounding) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int magnitude = Math.floorDiv(value.precision() - value.scale() - 1, steps);
        int scale = Bounds.QUOTIENT_DIGITS - magnitude;
        BigDecimal scaled = value.scaleByPowerOfTen(Math.multiplyExact(scale, steps));
        BigDecimal floor = new BigDecimal(floorRoot(scaled.toBigInteger(), steps), scale);
        boolean exact = floor.pow(steps).compareTo(value) == 0;
        BigDecimal rounded = exact || rounding == RoundingMode.FLOOR ? floor : floor.add(floor.ulp());
        return rounded.round(new MathContext(Bounds.QUOTIENT_DIGITS, rounding));
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

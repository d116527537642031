package io.github.newenergy.indicators.calc;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.commons.math3.fraction.BigFraction;

/** Generators of bounds and of the true values in them, in fractions that share no code with the library. */
final class Truths {

    static final BigFraction TINY = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(20));
    static final BigFraction HUGE = TINY.reciprocal();

    private Truths() {}

    static BigFraction exact(BigDecimal value) {
        return value.scale() <= 0
                ? new BigFraction(value.toBigIntegerExact())
                : new BigFraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    static boolean holds(Bounds bounds, BigFraction value) {
        boolean above = bounds.lower()
                .map(low -> value.compareTo(exact(low)) > (bounds.isLowerOpen() ? 0 : -1))
                .orElse(true);
        boolean below = bounds.upper()
                .map(high -> value.compareTo(exact(high)) < (bounds.isUpperOpen() ? 0 : 1))
                .orElse(true);
        return above && below;
    }

    /** Values of the bounds: the ends and zero where they belong to them, values next to those, and far ones. */
    static List<BigFraction> members(Bounds bounds) {
        List<BigFraction> candidates = new ArrayList<>(List.of(HUGE.negate(), HUGE));
        for (BigFraction near : List.of(TINY.negate(), BigFraction.ZERO, TINY)) {
            candidates.add(near);
            bounds.lower().ifPresent(low -> candidates.add(exact(low).add(near)));
            bounds.upper().ifPresent(high -> candidates.add(exact(high).add(near)));
        }
        return candidates.stream()
                .filter(candidate -> holds(bounds, candidate))
                .distinct()
                .toList();
    }

    /** Ends at halves from -3 to 3, so that they often meet; open, closed and infinite. */
    static Arbitrary<Bounds> bounds() {
        return bounds(Arbitraries.integers().between(-6, 6).map(half -> BigDecimal.valueOf(half * 5L, 1)));
    }

    static Arbitrary<Bounds> bounds(Arbitrary<BigDecimal> ends) {
        Arbitrary<Integer> shapes = Arbitraries.integers().between(0, 9);
        return Combinators.combine(ends, ends, shapes).as(Truths::bounds).withoutEdgeCases();
    }

    private static Bounds bounds(BigDecimal one, BigDecimal other, int shape) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);
        if (low.compareTo(high) == 0 && shape < 6) {
            return Bounds.ofPoint(low);
        }
        return switch (shape) {
            case 0 -> Bounds.ofClosedOpen(low, high);
            case 1 -> Bounds.ofOpenClosed(low, high);
            case 2 -> Bounds.ofOpen(low, high);
            case 3, 4, 5 -> Bounds.ofClosed(low, high);
            case 6 -> Bounds.atLeast(low);
            case 7 -> Bounds.greaterThan(low);
            case 8 -> Bounds.atMost(high);
            default -> Bounds.lessThan(high);
        };
    }

    /** Prints a true value as a publisher with this rounding does. */
    static BigDecimal printed(BigDecimal truth, int places, Rounding rounding) {
        return truth.setScale(
                places,
                switch (rounding) {
                    case HALF_UP -> RoundingMode.HALF_UP;
                    case HALF_EVEN -> RoundingMode.HALF_EVEN;
                    case FLOOR -> RoundingMode.FLOOR;
                    case CEILING -> RoundingMode.CEILING;
                    case TRUNCATION -> RoundingMode.DOWN;
                    case UNKNOWN -> RoundingMode.HALF_DOWN;
                });
    }
}

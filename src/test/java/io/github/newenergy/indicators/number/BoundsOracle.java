package io.github.newenergy.indicators.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.commons.math3.fraction.BigFraction;

/** Bounds as sets of exact fractions: which points belong to them, judged by comparison alone. */
final class BoundsOracle {

    /** Far less than any distance between the ends that {@link #bounds} makes. */
    static final BigFraction TINY = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(40));

    private static final BigFraction HUGE = TINY.reciprocal();

    private BoundsOracle() {}

    static BigFraction exact(BigDecimal value) {
        BigFraction unscaled = new BigFraction(value.unscaledValue());
        return value.scale() >= 0
                ? unscaled.divide(BigInteger.TEN.pow(value.scale()))
                : unscaled.multiply(BigInteger.TEN.pow(-value.scale()));
    }

    static boolean holds(Bounds bounds, BigFraction point) {
        boolean aboveLower = bounds.lower()
                .map(low -> exact(low).compareTo(point))
                .map(order -> order < 0 || (order == 0 && !bounds.isLowerOpen()))
                .orElse(true);
        boolean belowUpper = bounds.upper()
                .map(high -> point.compareTo(exact(high)))
                .map(order -> order < 0 || (order == 0 && !bounds.isUpperOpen()))
                .orElse(true);
        return aboveLower && belowUpper;
    }

    /** Every finite end of some bounds and zero, a point between each two neighbours, and one beyond each side. */
    static List<BigFraction> probes(Bounds... bounds) {
        TreeSet<BigFraction> ends = new TreeSet<>(List.of(BigFraction.ZERO));
        for (Bounds each : bounds) {
            Stream.concat(each.lower().stream(), each.upper().stream()).forEach(end -> ends.add(exact(end)));
        }
        List<BigFraction> probes = new ArrayList<>(ends);
        probes.add(ends.first().subtract(BigInteger.ONE));
        for (BigFraction end : ends) {
            BigFraction next = ends.higher(end);
            probes.add(next == null ? end.add(BigInteger.ONE) : end.add(next).divide(BigInteger.TWO));
        }
        return probes;
    }

    /** Members at, very near to and far from both ends, and zero where it is a member. */
    static List<BigFraction> members(Bounds bounds) {
        TreeSet<BigFraction> found = new TreeSet<>(probes(bounds));
        for (BigFraction far : List.of(HUGE, HUGE.negate())) {
            found.add(far);
        }
        for (BigFraction probe : List.copyOf(found)) {
            found.add(probe.add(TINY));
            found.add(probe.subtract(TINY));
        }
        return found.stream().filter(point -> holds(bounds, point)).toList();
    }

    /** Small decimals that often coincide, among others that rarely do. */
    static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> few =
                Arbitraries.integers().between(-6, 6).map(halves -> BigDecimal.valueOf(halves * 5L, 1));
        Arbitrary<BigDecimal> many = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(6);
        return Arbitraries.frequencyOf(Tuple.of(3, few), Tuple.of(2, many)).withoutEdgeCases();
    }

    static Arbitrary<Bounds> bounds() {
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 9);
        return Combinators.combine(decimals(), decimals(), kinds, kinds)
                .as(BoundsOracle::bounds)
                .withoutEdgeCases();
    }

    private static Bounds bounds(BigDecimal one, BigDecimal two, int lowerKind, int upperKind) {
        BigDecimal low = one.min(two);
        BigDecimal high = one.max(two);
        BoundsEnd lower = end(low, lowerKind);
        BoundsEnd upper = end(high, upperKind);
        boolean isEmpty = low.compareTo(high) == 0
                && lower.value() != null
                && upper.value() != null
                && (lower.isOpen() || upper.isOpen());
        return isEmpty ? Bounds.ofPoint(low) : new Bounds(lower, upper);
    }

    private static BoundsEnd end(BigDecimal value, int kind) {
        if (kind < 2) {
            return BoundsEnd.INFINITE;
        }
        return kind < 6 ? BoundsEnd.open(value, "end") : BoundsEnd.closed(value, "end");
    }
}

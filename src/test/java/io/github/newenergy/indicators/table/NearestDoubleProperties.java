package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of the doubles that stand for quotients, against quotients of 200 digits. */
class NearestDoubleProperties {

    private static final MathContext MANY_DIGITS = new MathContext(200);

    /** Checks that neither neighbour is nearer to a quotient, and that of two equally near ones it is the even one. */
    static void assertNearest(double actual, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal quotient = numerator.divide(denominator, MANY_DIGITS);
        boolean isEven = (Double.doubleToLongBits(actual) & 1) == 0;
        for (double neighbour : new double[] {Math.nextDown(actual), Math.nextUp(actual)}) {
            assertThat(distance(actual, quotient).compareTo(distance(neighbour, quotient)))
                    .as("%s beside %s for %s / %s", actual, neighbour, numerator, denominator)
                    .isLessThanOrEqualTo(isEven ? 0 : -1);
        }
    }

    private static BigDecimal distance(double one, BigDecimal other) {
        return new BigDecimal(one).subtract(other).abs();
    }

    private static void assertNearest(BigInteger numerator, BigInteger denominator) {
        assertNearest(NearestDouble.of(numerator, denominator), new BigDecimal(numerator), new BigDecimal(denominator));
    }

    /** Of every length in bits. */
    @Provide
    Arbitrary<Long> lengths() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(1, 63))
                .as((number, shift) -> Math.max(1, number >>> shift))
                .withoutEdgeCases();
    }

    @Property
    void noDoubleIsNearer(
            @ForAll long numerator,
            @ForAll @LongRange(min = -1, max = 1) long more,
            @ForAll("lengths") long denominator) {
        assertNearest(BigInteger.valueOf(numerator).add(BigInteger.valueOf(more)), BigInteger.valueOf(denominator));
        assertNearest(
                BigInteger.valueOf(numerator).multiply(BigInteger.TWO).add(BigInteger.valueOf(more)),
                BigInteger.valueOf(Long.MAX_VALUE));
    }

    /** Numbers of 54 bits that are odd lie in the middle of two doubles. */
    @Property
    void inTheMiddleOfTwoTheEvenOneIsTaken(
            @ForAll @LongRange(min = 1L << 52, max = (1L << 53) - 1) long half,
            @ForAll @IntRange(max = 62) int halvings,
            @ForAll @IntRange(max = 9) int doublings,
            @ForAll @LongRange(min = -1, max = 1) long beside) {
        BigInteger middle = BigInteger.valueOf(2 * half + 1).shiftLeft(doublings);
        BigInteger numerator = doublings == 0 ? middle : middle.add(BigInteger.valueOf(beside));
        assertNearest(numerator, BigInteger.ONE.shiftLeft(halvings));
        assertNearest(numerator.negate(), BigInteger.ONE.shiftLeft(halvings));
    }

    @Property
    void numbersBelowTwoToThe53rdAreExact(@ForAll("lengths") long one, @ForAll("lengths") long other) {
        BigInteger most = BigInteger.TWO.pow(53);
        assertThat(NearestDouble.areExact(one, other))
                .isEqualTo(BigInteger.valueOf(Math.max(one, other)).compareTo(most) < 0);
    }
}

package io.github.newenergy.indicators.consistency;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.commons.math3.fraction.BigFraction;

/** Rationals for laws, with the same values as fractions of another library. */
final class Rationals {

    /** Where one form of a rational ends and the next one begins. */
    private static final List<BigInteger> EDGES = List.of(
            BigInteger.ONE.shiftLeft(30),
            BigInteger.ONE.shiftLeft(31),
            BigInteger.ONE.shiftLeft(32),
            BigInteger.ONE.shiftLeft(61),
            BigInteger.ONE.shiftLeft(62),
            BigInteger.ONE.shiftLeft(63),
            BigInteger.ONE.shiftLeft(64),
            BigInteger.ONE.shiftLeft(200));

    private Rationals() {}

    static Rational of(BigFraction oracle) {
        return Rational.of(oracle.getNumerator(), oracle.getDenominator());
    }

    static BigFraction oracle(Rational number) {
        return new BigFraction(number.numerator(), number.denominator());
    }

    static Arbitrary<BigInteger> wholeNumbers() {
        Arbitrary<BigInteger> small =
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-30), BigInteger.valueOf(30));
        Arbitrary<BigInteger> edge = Combinators.combine(
                        Arbitraries.of(EDGES), Arbitraries.integers().between(-3, 3), Arbitraries.of(true, false))
                .as((power, step, isNegative) -> {
                    BigInteger number = power.add(BigInteger.valueOf(step));
                    return isNegative ? number.negate() : number;
                });
        return Arbitraries.oneOf(small, edge, Arbitraries.longs().map(BigInteger::valueOf));
    }

    static Arbitrary<BigFraction> quotients() {
        return Combinators.combine(wholeNumbers(), wholeNumbers().filter(number -> number.signum() != 0))
                .as(BigFraction::new);
    }

    /** From -20 to 20, by halves, thirds and quarters. */
    static Arbitrary<BigFraction> smallQuotients() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.integers().between(1, 4))
                .as(BigFraction::new);
    }
}

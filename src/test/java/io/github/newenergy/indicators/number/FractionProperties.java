package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;

/** The oracle is another library's fraction. */
class FractionProperties {

    @Provide
    Arbitrary<BigInteger> wholeNumbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-60), BigInteger.valueOf(60)),
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)));
    }

    @Provide
    Arbitrary<BigFraction> quotients() {
        return Combinators.combine(wholeNumbers(), wholeNumbers().filter(number -> number.signum() != 0))
                .as(BigFraction::new);
    }

    private static Fraction fraction(BigFraction oracle) {
        return new Fraction(oracle.getNumerator(), oracle.getDenominator());
    }

    @Property
    void numeratorAndDenominatorAreThoseOfLowestTerms(
            @ForAll("quotients") BigFraction oracle, @ForAll("wholeNumbers") BigInteger factor) {
        BigInteger scale = factor.signum() == 0 ? BigInteger.ONE.negate() : factor;
        Fraction fraction = new Fraction(
                oracle.getNumerator().multiply(scale), oracle.getDenominator().multiply(scale));
        assertThat(fraction.denominator().signum()).isPositive();
        assertThat(new BigFraction(fraction.numerator(), fraction.denominator()))
                .isEqualTo(oracle);
        assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(fraction).isEqualTo(fraction(oracle)).hasSameHashCodeAs(fraction(oracle));
    }

    @Property
    void theTextFormIsReadBack(@ForAll("quotients") BigFraction oracle) {
        Fraction fraction = fraction(oracle);
        assertThat(Fraction.parse(fraction.toString())).isEqualTo(fraction);
    }

    @Property
    void theOrderIsThatOfTheValues(@ForAll("quotients") BigFraction one, @ForAll("quotients") BigFraction other) {
        assertThat(Integer.signum(fraction(one).compareTo(fraction(other)))).isEqualTo(one.compareTo(other));
        assertThat(fraction(one).compareTo(fraction(other)) == 0)
                .isEqualTo(fraction(one).equals(fraction(other)));
    }

    @Property
    void decimalsGoInAndComeOut(
            @ForAll("wholeNumbers") BigInteger unscaled, @ForAll @IntRange(min = -50, max = 300) int scale) {
        BigDecimal decimal = new BigDecimal(unscaled, scale);
        Fraction fraction = Fraction.of(decimal);
        assertThat(fraction.isDecimal()).isTrue();
        assertThat(fraction.toDecimal()).isEqualByComparingTo(decimal);
        assertThat(fraction.toDecimal().scale())
                .isEqualTo(Math.max(0, decimal.stripTrailingZeros().scale()));
        assertThat(fraction).hasToString(fraction.toDecimal().toPlainString());
    }

    /** Long division ends just when the value is a decimal, within as many places as the denominator has bits. */
    @Property
    void aDecimalIsWhatLongDivisionEndsAt(@ForAll("quotients") BigFraction oracle) {
        BigInteger rest = oracle.getNumerator().mod(oracle.getDenominator());
        for (int place = 0; place <= oracle.getDenominator().bitLength(); place++) {
            rest = rest.multiply(BigInteger.TEN).mod(oracle.getDenominator());
        }
        assertThat(fraction(oracle).isDecimal()).isEqualTo(rest.signum() == 0);
    }

    @Property
    void powersOfTwoAndFiveBelowTheLineMakeDecimals(
            @ForAll @IntRange(max = 400) int twos,
            @ForAll @IntRange(max = 400) int fives,
            @ForAll @IntRange(min = 1, max = 20) int rest) {
        BigInteger denominator = BigInteger.ONE
                .shiftLeft(twos)
                .multiply(BigInteger.valueOf(5).pow(fives))
                .multiply(BigInteger.valueOf(2L * rest + 1));
        Fraction fraction = new Fraction(BigInteger.ONE, denominator);
        assertThat(fraction.isDecimal()).isEqualTo(rest == 2 || rest == 12);
        if (fraction.isDecimal()) {
            assertThat(fraction.toDecimal().multiply(new BigDecimal(denominator)))
                    .isEqualByComparingTo(BigDecimal.ONE);
        }
    }
}

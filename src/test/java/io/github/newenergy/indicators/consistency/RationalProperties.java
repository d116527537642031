package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;

/** The oracle is another library's fraction. */
class RationalProperties {

    @Provide
    Arbitrary<BigInteger> wholeNumbers() {
        return Rationals.wholeNumbers();
    }

    @Provide
    Arbitrary<BigFraction> quotients() {
        return Rationals.quotients();
    }

    /** Equal, and in the one form that equal values have. */
    private static void assertSame(Rational number, BigFraction oracle) {
        assertThat(number.numerator()).isEqualTo(oracle.getNumerator());
        assertThat(number.denominator()).isEqualTo(oracle.getDenominator());
        assertThat(number).isEqualTo(Rationals.of(oracle)).hasSameHashCodeAs(Rationals.of(oracle));
    }

    @Property
    void sumsAndDifferences(@ForAll("quotients") BigFraction one, @ForAll("quotients") BigFraction other) {
        assertSame(Rationals.of(one).plus(Rationals.of(other)), one.add(other));
        assertSame(Rationals.of(one).minus(Rationals.of(other)), one.subtract(other));
        assertSame(Rationals.of(one).minus(Rationals.of(one)), BigFraction.ZERO);
    }

    @Property
    void productsAndQuotients(@ForAll("quotients") BigFraction one, @ForAll("quotients") BigFraction other) {
        assertSame(Rationals.of(one).times(Rationals.of(other)), one.multiply(other));
        Assume.that(other.getNumerator().signum() != 0);
        assertSame(Rationals.of(one).dividedBy(Rationals.of(other)), one.divide(other));
        assertSame(Rationals.of(other).reciprocal(), other.reciprocal());
    }

    /** Sums whose fractions cancel again come back to the short form. */
    @Property
    void chains(
            @ForAll("quotients") BigFraction one,
            @ForAll("quotients") BigFraction two,
            @ForAll("quotients") BigFraction three) {
        Rational sum = Rationals.of(one).plus(Rationals.of(two)).times(Rationals.of(three));
        assertSame(sum, one.add(two).multiply(three));
        assertSame(sum.minus(Rationals.of(two).times(Rationals.of(three))), one.multiply(three));
    }

    @Property
    void signsAndOrder(@ForAll("quotients") BigFraction one, @ForAll("quotients") BigFraction other) {
        assertThat(Rationals.of(one).signum()).isEqualTo(one.getNumerator().signum());
        assertSame(Rationals.of(one).negated(), one.negate());
        int order = Integer.signum(Rationals.of(one).compareTo(Rationals.of(other)));
        assertThat(order).isEqualTo(one.compareTo(other));
        assertThat(Rationals.of(one).equals(Rationals.of(other))).isEqualTo(order == 0);
    }

    @Property
    void wholeNumbersOfEitherOrigin(@ForAll long whole) {
        assertSame(Rational.of(whole), new BigFraction(BigInteger.valueOf(whole)));
    }

    @Property
    void sumsOfLongs(@ForAll long one, @ForAll long other) {
        BigFraction left = new BigFraction(BigInteger.valueOf(one));
        BigFraction right = new BigFraction(BigInteger.valueOf(other));
        assertSame(Rational.of(one).plus(Rational.of(other)), left.add(right));
        assertSame(Rational.of(one).times(Rational.of(other)), left.multiply(right));
        assertSame(
                Rational.of(one).negated().minus(Rational.of(other)),
                left.negate().subtract(right));
        assertThat(Integer.signum(Rational.of(one).compareTo(Rational.of(other))))
                .isEqualTo(Long.compare(one, other));
    }

    @Property
    void decimals(@ForAll("wholeNumbers") BigInteger unscaled, @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigFraction ten = new BigFraction(10);
        assertSame(Rational.of(new BigDecimal(unscaled, scale)), new BigFraction(unscaled).multiply(ten.pow(-scale)));
    }

    @Property
    void theDoubleIsNear(@ForAll("quotients") BigFraction oracle) {
        double near = new BigDecimal(oracle.getNumerator())
                .divide(new BigDecimal(oracle.getDenominator()), MathContext.DECIMAL64)
                .doubleValue();
        assertThat(Rationals.of(oracle).doubleValue()).isCloseTo(near, within(Math.abs(near) * 1e-14));
    }

    @Property
    void theTextShowsWholeNumbersAsSuch(@ForAll("quotients") BigFraction oracle) {
        boolean isWhole = oracle.getDenominator().equals(BigInteger.ONE);
        assertThat(Rationals.of(oracle))
                .hasToString(oracle.getNumerator() + (isWhole ? "" : "/" + oracle.getDenominator()));
    }

    @Property
    void theLengthOfLongNumbersIsTold(@ForAll("quotients") BigFraction oracle) {
        int bits = Math.max(
                oracle.getNumerator().bitLength(), oracle.getDenominator().bitLength());
        int told = Rationals.of(oracle).bitLength();
        boolean isShort = Math.max(
                        oracle.getNumerator().abs().bitLength(),
                        oracle.getDenominator().bitLength())
                < Long.SIZE - 1;
        assertThat(told).isEqualTo(isShort ? Long.SIZE : bits);
    }
}

package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class RationalTest {

    private static final Rational LEAST = Rational.of(Long.MIN_VALUE);

    @Test
    void theLeastLongIsNegatedWithoutOverflow() {
        assertThat(LEAST.negated())
                .hasToString("9223372036854775808")
                .isEqualTo(Rational.of(BigInteger.TWO.pow(63), BigInteger.ONE));
        assertThat(LEAST.minus(LEAST)).isEqualTo(Rational.ZERO);
        assertThat(LEAST.reciprocal()).hasToString("-1/9223372036854775808");
        assertThat(LEAST.plus(Rational.ONE)).isEqualTo(Rational.of(Long.MIN_VALUE + 1));
    }

    @Test
    void oneValueHasOneFormWhereverItComesFrom() {
        Rational fromLong = Rational.of(1L << 62);
        Rational fromBig = Rational.of(BigInteger.ONE.shiftLeft(62), BigInteger.ONE);
        Rational fromSum = Rational.of(1L << 61).plus(Rational.of(1L << 61));
        assertThat(fromLong).isEqualTo(fromBig).isEqualTo(fromSum);
        assertThat(fromLong.compareTo(fromBig)).isZero();
        assertThat(fromLong).hasSameHashCodeAs(fromBig).hasSameHashCodeAs(fromSum);
    }

    @Test
    void signsBelowTheLineMoveAboveIt() {
        assertThat(Rational.of(BigInteger.ONE, BigInteger.valueOf(-3))).hasToString("-1/3");
        assertThat(Rational.of(-3).reciprocal()).hasToString("-1/3");
    }

    @Test
    void zeroHasNoReciprocal() {
        assertThatThrownBy(Rational.ZERO::reciprocal)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("zero has no reciprocal");
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).hasMessage("zero has no reciprocal");
    }

    @Test
    void doublesOfHugeAndTinyNumbersAreInfiniteOrZero() {
        Rational huge = Rational.of(new BigDecimal("1E+400"));
        assertThat(huge.doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(huge.negated().doubleValue()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(huge.reciprocal().doubleValue()).isZero();
        assertThat(huge.plus(Rational.ONE).dividedBy(huge).doubleValue()).isEqualTo(1);
    }

    @Test
    void equalityIsThatOfTheValue() {
        assertThat(Rational.ONE).isNotEqualTo(null).isNotEqualTo("1");
        assertThat(Rational.of(new BigDecimal("0.5"))).isEqualTo(Rational.of(2).reciprocal());
    }
}

package io.github.newenergy.indicators.number;

import static io.github.newenergy.indicators.number.WrittenBounds.LONGEST;
import static io.github.newenergy.indicators.number.WrittenBounds.ONE;
import static io.github.newenergy.indicators.number.WrittenBounds.TWO;
import static io.github.newenergy.indicators.number.WrittenBounds.bounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends that are longer than the limits, or that pretend to be something else. */
class BoundsLimitsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1E+256, 'must have at most 256 digits before the decimal point, got 257'",
        "1E+257, 'must have a scale from -256 to 256, got -257'",
        "1E+999999999, 'must have a scale from -256 to 256, got -999999999'",
        "1E-257, 'must have a scale from -256 to 256, got 257'",
        "0E-999999999, 'must have a scale from -256 to 256, got 999999999'",
    })
    void aDecimalBeyondTheLimitsIsRefusedAtEveryDoor(BigDecimal value, String rule) {
        Bounds point = Bounds.ofPoint(ONE);
        assertRefused("lower " + rule, Bounds::atLeast, value);
        assertRefused("lower " + rule, Bounds::greaterThan, value);
        assertRefused("upper " + rule, Bounds::atMost, value);
        assertRefused("upper " + rule, Bounds::lessThan, value);
        assertRefused("lower " + rule, lower -> Bounds.ofClosed(lower, ONE), value);
        assertRefused("upper " + rule, upper -> Bounds.ofClosed(ONE, upper), value);
        assertRefused("lower " + rule, lower -> Bounds.ofOpen(lower, ONE), value);
        assertRefused("lower " + rule, lower -> Bounds.ofClosedOpen(lower, ONE), value);
        assertRefused("lower " + rule, lower -> Bounds.ofOpenClosed(lower, ONE), value);
        assertRefused("value " + rule, Bounds::ofPoint, value);
        assertRefused("value " + rule, point::contains, value);
        assertRefused("number " + rule, point::plus, value);
        assertRefused("number " + rule, point::minus, value);
        assertRefused("number " + rule, point::multipliedBy, value);
        assertRefused("number " + rule, point::dividedBy, value);
    }

    @Test
    void aHugeIntegerIsRefusedBeforeItsDigitsAreCounted() {
        BigDecimal huge = new BigDecimal(BigInteger.ONE.shiftLeft(50_000_000));
        assertRefused("value must have at most 512 significant digits, got about 15051500", Bounds::ofPoint, huge);
    }

    private static void assertRefused(String message, Function<BigDecimal, Object> door, BigDecimal value) {
        assertThatIllegalArgumentException().isThrownBy(() -> door.apply(value)).withMessage(message);
    }

    @Test
    void aResultBeyondTheLimitsMovesOutward() {
        BigDecimal far = new BigDecimal("1E+255");
        BigDecimal least = new BigDecimal("1E-256");
        assertThat(Bounds.ofClosed(ONE, far).multipliedBy(BigDecimal.TEN)).isEqualTo(Bounds.atLeast(BigDecimal.TEN));
        assertThat(Bounds.ofClosed(far.negate(), ONE).multipliedBy(BigDecimal.TEN))
                .isEqualTo(Bounds.atMost(BigDecimal.TEN));
        assertThat(Bounds.ofPoint(far).multipliedBy(far)).isEqualTo(Bounds.unbounded());
        assertThat(Bounds.ofPoint(new BigDecimal(LONGEST)).plus(ONE)).isEqualTo(Bounds.unbounded());
        assertThat(Bounds.ofOpen(least, TWO).multipliedBy(new BigDecimal("0.5")))
                .isEqualTo(Bounds.ofClosedOpen(BigDecimal.ZERO, ONE));
        assertThat(Bounds.ofOpen(least.negate(), least).dividedBy(BigDecimal.TEN))
                .isEqualTo(Bounds.ofClosed(least.negate(), least));
        assertThat(Bounds.ofPoint(new BigDecimal(LONGEST)).roundedOutward(0))
                .isEqualTo(Bounds.atLeast(new BigDecimal("9".repeat(256))));
    }

    /** The ends of any print, and the sum and product of two of them, stay exact. */
    @Test
    void theLongestPrintsKeepTheirOpenEndsUnderMultiplication() {
        Bounds longest = PublishedNumber.parse("9".repeat(64) + "个基点").bounds(Reading.hard());
        Bounds smallest = PublishedNumber.parse("0." + "0".repeat(99) + "1个基点").bounds(Reading.hard());
        Bounds product = longest.multipliedBy(smallest).multipliedBy(smallest);
        assertThat(product.isLowerOpen()).isFalse();
        assertThat(product.isUpperOpen()).isTrue();
        assertThat(product.lower().orElseThrow().scale()).isLessThan(256);
        assertThat(longest.plus(smallest).isUpperOpen()).isTrue();
    }

    @Test
    void aSubclassThatLiesIsReplacedByWhatItHolds() {
        Bounds bounds = Bounds.ofClosed(new LyingDecimal("1.50"), new LyingDecimal("2.50"));
        assertThat(bounds).isEqualTo(bounds("[1.5, 2.5]"));
        assertThat(bounds.lower().orElseThrow().getClass()).isEqualTo(BigDecimal.class);
        assertThat(bounds.minus(new LyingDecimal("1"))).isEqualTo(bounds("[0.5, 1.5]"));
        assertThat(bounds.contains(new LyingDecimal("3"))).isFalse();
        BigDecimal overLyingInteger = new BigDecimal(new LyingInteger("3"), 0);
        assertThat(Bounds.ofPoint(overLyingInteger)).isEqualTo(bounds("[3, 3]"));
    }

    /** A decimal that tells lies about itself in every way but its digits. */
    @SuppressWarnings("serial")
    private static final class LyingDecimal extends BigDecimal {

        LyingDecimal(String digits) {
            super(digits);
        }

        @Override
        public BigDecimal stripTrailingZeros() {
            return ZERO;
        }

        @Override
        public BigDecimal negate() {
            return TEN;
        }

        @Override
        public int precision() {
            return 1;
        }

        @Override
        public int compareTo(BigDecimal other) {
            return 0;
        }

        @Override
        public String toPlainString() {
            return "lie";
        }
    }

    /** An integer that tells lies about its size. */
    @SuppressWarnings("serial")
    private static final class LyingInteger extends BigInteger {

        LyingInteger(String digits) {
            super(digits);
        }

        @Override
        public int bitLength() {
            return 100_000;
        }
    }
}

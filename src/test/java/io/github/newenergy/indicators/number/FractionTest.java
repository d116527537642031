package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    private static final Fraction THIRD = Fraction.parse("1/3");

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 6, 1/3",
        "-2, 6, -1/3",
        "2, -6, -1/3",
        "-2, -6, 1/3",
        "0, -7, 0",
        "14, 7, 2",
        "5, 4, 1.25",
        "-1, 1000, -0.001"
    })
    void lowestTermsAreShown(long numerator, long denominator, String text) {
        assertThat(fraction(numerator, denominator)).hasToString(text).isEqualTo(Fraction.parse(text));
        assertThat(fraction(numerator, denominator).denominator()).isPositive();
    }

    @Test
    void zeroBelowTheLineIsRefused() {
        assertThatThrownBy(() -> fraction(3, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("denominator must not be zero, got 3/0");
    }

    @Test
    void decimalsAreFractions() {
        assertThat(Fraction.of(new BigDecimal("1250.005"))).isEqualTo(fraction(250_001, 200));
        assertThat(Fraction.of(new BigDecimal("12E+2"))).isEqualTo(fraction(1200, 1));
        assertThat(Fraction.of(new BigDecimal("2.500"))).isEqualTo(Fraction.of(new BigDecimal("2.5")));
        assertThat(Fraction.of(new BigDecimal("0.000"))).isEqualTo(fraction(0, 1));
    }

    @Test
    void aScaleThatNoMemoryHoldsIsRefused() {
        assertThatThrownBy(() -> Fraction.of(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must have a scale from -1000000 to 1000000, got -2147483648");
        assertThatThrownBy(() -> Fraction.of(new BigDecimal(BigInteger.ONE, 1_000_001)))
                .hasMessage("value must have a scale from -1000000 to 1000000, got 1000001");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", 0, expected a digit",
                "-, 1, expected a digit",
                "+1, 0, expected a digit",
                "--1, 1, expected a digit",
                "1/, 2, expected a digit",
                "/3, 0, expected a digit",
                "1/-3, 2, expected a digit",
                "1/2/3, 3, expected a digit",
                "1.5/3, 1, expected a digit",
                "1/3.0, 3, expected a digit",
                ".5, 0, expected a digit",
                "-.5, 1, expected a digit",
                "5., 2, expected a digit",
                "1.2.3, 3, expected a digit",
                "1.-2, 2, expected a digit",
                "1e5, 1, expected a digit",
                "\" 1\", 0, expected a digit",
                "１２, 0, expected a digit",
                "٣, 0, expected a digit",
                "NaN, 0, expected a digit",
                "1/0, 2, expected a number above zero",
                "1/000, 2, expected a number above zero"
            })
    void otherTextsAreRefusedWithTheirPlace(String text, int position, String rule) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Fraction.parse(text))
                .satisfies(error -> assertThat(error.position()).isEqualTo(position))
                .satisfies(error -> assertThat(error.text()).isEqualTo(text))
                .withMessage(rule + " at index " + position + " of \"" + text + '"');
    }

    @Test
    void longerTextsAreRefusedUnread() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Fraction.parse("7".repeat(1_000_001)))
                .withMessage("expected at most 1000000 characters, at index 20 of \"77777777777777777777…\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"007", "0.50", "-0", "-0.0", "6/2"})
    void anyWayToWriteAValueIsRead(String text) {
        Fraction read = Fraction.parse(text);
        assertThat(Fraction.parse(read.toString())).isEqualTo(read);
        assertThat(read.toString()).isNotEqualTo(text);
    }

    @Test
    void aBuilderOfTextIsReadAsWell() {
        StringBuilder text = new StringBuilder();
        text.append(-1).append('/').append(3);
        assertThat(Fraction.parse(text)).isEqualTo(fraction(-1, 3));
    }

    @Test
    void onlyTwosAndFivesMakeADecimal() {
        assertThat(fraction(1, 1).isDecimal()).isTrue();
        assertThat(fraction(1, 1 << 20).isDecimal()).isTrue();
        assertThat(fraction(1, 9_765_625).isDecimal()).isTrue();
        assertThat(fraction(1, 7 * 5).isDecimal()).isFalse();
        assertThat(THIRD.isDecimal()).isFalse();
    }

    @Test
    void aDecimalHasNoTrailingZerosBehindThePointAndNoExponent() {
        assertThat(fraction(1, 8).toDecimal()).isEqualTo(new BigDecimal("0.125"));
        assertThat(fraction(1200, 1).toDecimal()).isEqualTo(new BigDecimal("1200"));
        assertThat(fraction(0, 5).toDecimal()).isEqualTo(BigDecimal.ZERO);
        assertThat(fraction(-3, 25).toDecimal()).isEqualTo(new BigDecimal("-0.12"));
    }

    @Test
    void aThirdIsNoDecimal() {
        assertThatThrownBy(THIRD::toDecimal)
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("no decimal can write 1/3");
    }

    @Test
    void longDecimalsAreWrittenWithoutDividingPlaceByPlace() {
        String text = "0." + "123456789".repeat(4_000);
        assertThat(Fraction.parse(text)).hasToString(text);
    }

    @Test
    void fractionsAreOrderedByValue() {
        assertThat(THIRD).isLessThan(Fraction.parse("0.34")).isGreaterThan(Fraction.parse("0.33"));
        assertThat(Fraction.parse("-1/2")).isLessThan(Fraction.parse("-1/3"));
        assertThat(THIRD).isEqualByComparingTo(Fraction.parse("2/6"));
    }

    @Test
    void signsAreThoseOfTheValue() {
        assertThat(THIRD.signum()).isEqualTo(1);
        assertThat(fraction(0, 3).signum()).isZero();
        assertThat(fraction(1, -3).signum()).isEqualTo(-1);
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nothingMayBeAbsent() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Fraction(null, BigInteger.ONE))
                .withMessage("numerator");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fraction(BigInteger.ONE, null))
                .withMessage("denominator");
        assertThatNullPointerException().isThrownBy(() -> Fraction.of(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> Fraction.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> THIRD.compareTo(null)).withMessage("other");
    }
}

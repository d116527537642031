package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedNumberTest {

    private static PublishedNumber number(String text) {
        return PublishedNumber.parse(text);
    }

    /** The kinds of numbers of a city newspaper's page of 13 July 2023, as bounds under the hard reading. */
    @ParameterizedTest(name = "{0} admits {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1550.72; [1550.715, 1550.725)",
                "24.16%; [0.24155, 0.24165)",
                "24.10%; [0.24095, 0.24105)",
                "24.1%; [0.2405, 0.2415)",
                "-4.2%; (-0.0425, -0.0415]",
                "约12.5%; (0, ∞)",
                "两成; [0.15, 0.25)",
                "两成五; [0.245, 0.255)",
                "20%; [0.195, 0.205)",
                "超六成; (0.6, ∞)",
                "近60%; (-∞, 0.6)",
                "不足5%; (-∞, 0.05)",
                "30%以上; [0.3, ∞)",
                "5%以内; (-∞, 0.05]",
                "超-5%; (-∞, -0.05)",
                "不足-5%; (-0.05, ∞)",
                "约-5%; (-∞, 0)",
                "至多-5%; [-0.05, ∞)",
                "3‰; [0.0025, 0.0035)",
                "25个基点; [0.00245, 0.00255)",
                "1.4个百分点; [0.0135, 0.0145)",
                "3.5倍; [3.45, 3.55)",
                "0; (-0.5, 0.5)",
            })
    void boundsUnderTheHardReading(String print, String bounds) {
        assertThat(number(print).bounds(Reading.hard())).hasToString(bounds);
    }

    @ParameterizedTest(name = "{0} admits {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "约12.5%; [0.124, 0.126]",
                "超六成; (0.6, 0.7)",
                "近500; [400, 500)",
                "300多; (300, 400)",
                "约-5%; [-0.06, -0.04]",
                "超-5%; (-0.06, -0.05)",
                "24.16%; [0.24155, 0.24165)",
            })
    void boundsUnderTheSoftReading(String print, String bounds) {
        assertThat(number(print).bounds(Reading.soft())).hasToString(bounds);
    }

    @ParameterizedTest(name = "{0} is {1} {2} {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1,550.72; 1550.72; PLAIN; NONE",
                "1550.720; 1550.720; PLAIN; NONE",
                "1,234,567; 1234567; PLAIN; NONE",
                "0.5; 0.5; PLAIN; NONE",
                "+5; 5; PLAIN; NONE",
                "-5; -5; PLAIN; NONE",
                "−5; -5; PLAIN; NONE",
                "－５; -5; PLAIN; NONE",
                "１２．５％; 12.5; PERCENT; NONE",
                "１，１００; 1100; PLAIN; NONE",
                "12.5 %; 12.5; PERCENT; NONE",
                "12.5％; 12.5; PERCENT; NONE",
                "12.5 percent; 12.5; PERCENT; NONE",
                "12.5percent; 12.5; PERCENT; NONE",
                "12.5 per cent; 12.5; PERCENT; NONE",
                "3 ‰; 3; PER_MILLE; NONE",
                "3 per mille; 3; PER_MILLE; NONE",
                "3成; 3; TENTHS; NONE",
                "二成; 2; TENTHS; NONE",
                "三成半; 3.5; TENTHS; NONE",
                "超三成半; 3.5; TENTHS; OVER",
                "三成半以上; 3.5; TENTHS; AT_LEAST",
                "七成六; 7.6; TENTHS; NONE",
                "九成以上; 9; TENTHS; AT_LEAST",
                "六成多; 6; TENTHS; OVER",
                "over 6 tenths; 6; TENTHS; OVER",
                "3.5 times; 3.5; MULTIPLE; NONE",
                "6百分点; 6; POINTS; NONE",
                "6個百分點; 6; POINTS; NONE",
                "1 percentage point; 1; POINTS; NONE",
                "1.4 percentage points; 1.4; POINTS; NONE",
                "1.4 points; 1.4; POINTS; NONE",
                "1.4 pp; 1.4; POINTS; NONE",
                "25基点; 25; BASIS_POINTS; NONE",
                "25 basis points; 25; BASIS_POINTS; NONE",
                "1 basis point; 1; BASIS_POINTS; NONE",
                "25 bp; 25; BASIS_POINTS; NONE",
                "约 12.5%; 12.5; PERCENT; ABOUT",
                "About 12.5%; 12.5; PERCENT; ABOUT",
                "20-odd; 20; PLAIN; OVER",
                "300余倍; 300; MULTIPLE; OVER",
                "12345678901234567890.12; 12345678901234567890.12; PLAIN; NONE",
            })
    void parseReadsDigitsFormAndHedge(String text, BigDecimal digits, NumberForm form, Hedge hedge) {
        assertThat(number(text)).isEqualTo(new PublishedNumber(digits, form, hedge));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                ";expected a number at index 0",
                " ;expected a number at index 0",
                "约;expected a number at index 1",
                "NaN;expected a number at index 0",
                "Infinity;expected a number at index 0",
                "∞;expected a number at index 0",
                ".5;expected a hedge or a number at index 0",
                "١٢;expected a number at index 0",
                "१२;expected a number at index 0",
                "%;expected a number at index 0",
                "abc5;expected a hedge or a number at index 0",
                "约abc5;expected a hedge or a number at index 1",
                "-约5;expected a digit at index 1",
                " 5;expected a hedge or a number at index 0",
                "  5;expected a hedge or a number at index 0",
                "\t5;expected a hedge or a number at index 0",
                "约  5;expected a hedge or a number at index 2",
                "--5;expected a digit at index 1",
                "+-5;expected a digit at index 1",
                "5.;expected a digit after the decimal point at index 2",
                "5.%;expected a digit after the decimal point at index 2",
                "012;expected no leading zero at index 0",
                "00.5;expected no leading zero at index 0",
                "0,550;expected no leading zero at index 0",
                "1,55;expected three digits after a thousands separator at index 4",
                "1,5500;expected three digits after a thousands separator at index 6",
                "1234,567;expected at most three digits before a thousands separator at index 4",
                "１2;expected one kind of digits in one number at index 1",
                "1２;expected one kind of digits in one number at index 1",
                "1.２;expected one kind of digits in one number at index 2",
                "１2٣;expected one kind of digits in one number at index 1",
                "1٣;expected ASCII or full-width digits at index 1",
                "1.5١;expected ASCII or full-width digits at index 3",
                "两成%;expected nothing after tenths at index 2",
                "约5%左右;expected one hedge, found a second one at index 3",
                "近500多;expected one hedge, found a second one at index 4",
                "至少5%以上;expected one hedge, found a second one at index 4",
            })
    void parseSaysWhereANumberGoesWrong(String text, String message) {
        String given = text == null ? "" : text;
        String quoted = given.replace("\t", "\\u{9}");
        UnreadableTextException exception = catchThrowableOfType(UnreadableTextException.class, () -> number(given));
        assertThat(exception).hasMessage(message + " of \"" + quoted + '"');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1e5;1",
                "1E5;1",
                "1e999999999;1",
                "0x1;1",
                "1d;1",
                "1f;1",
                "1L;1",
                "1_000;1",
                "5 ;1",
                "1 5;1",
                "1.2.3;3",
                "1,;1",
                "1,a;1",
                "5 %%;1",
                "5%%;1",
                "5\uD800;1",
                "5\uD835\uDFD9;1",
                "1 550.72;1",
                "5\u202E;1",
                "5元;1",
            })
    void parseSaysWhereAFormWasExpected(String text, int position) {
        UnreadableTextException exception = catchThrowableOfType(UnreadableTextException.class, () -> number(text));
        assertThat(exception)
                .hasMessageStartingWith(
                        "expected the end, or a form such as %, 成, 倍 or 个百分点, at index " + position + " of \"");
        assertThat(exception.position()).isEqualTo(position);
        assertThat(exception.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00\uD800", "\uD835\uDFD9", "\u202E5", "\u00005"})
    void aStraySurrogateOrMarkIsNoNumber(String text) {
        assertThat(catchThrowableOfType(UnreadableTextException.class, () -> number(text)))
                .hasMessageMatching("expected a (hedge or a )?number at index 0 of .*");
    }

    @Test
    void theLimitsOfTextAreNamed() {
        String digits = "1".repeat(64);
        assertThat(number(digits).digits().precision()).isEqualTo(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number(digits + "1"))
                .withMessage("expected at most 64 significant digits at index 0 of \"" + digits + "…\"");
        String places = "0." + "0".repeat(99) + "1";
        assertThat(number(places).digits().scale()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number(places + "1"))
                .withMessage("expected at most 100 decimal places at index 0 of \"0." + "0".repeat(62) + "…\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number("约".repeat(257)))
                .withMessage("expected at most 256 characters at index 256 of \"" + "约".repeat(64) + "…\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> number("1".repeat(10_000_000)))
                .withMessage("expected at most 256 characters at index 256 of \"" + digits + "…\"");
    }

    @Test
    void theLimitsOfDecimalsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedNumber.of(new BigDecimal("1".repeat(65))))
                .withMessage("digits must have at most 64 significant digits, got 65");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedNumber.ofPercent(new BigDecimal("1E-101")))
                .withMessage("digits must have a scale from -100 to 100, got 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedNumber.of(new BigDecimal("1E+999999999")))
                .withMessage("digits must have a scale from -100 to 100, got -999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedNumber.of(new BigDecimal("1E+3")))
                .withMessage("digits must end at a printed place, got 1E+3");
    }

    @Test
    void nullIsRefusedByTheNameOfTheParameter() {
        PublishedNumber number = number("5");
        assertThatNullPointerException()
                .isThrownBy(() -> PublishedNumber.of(null))
                .withMessage("digits");
        assertThatNullPointerException()
                .isThrownBy(() -> PublishedNumber.ofPercent(null))
                .withMessage("digits");
        assertThatNullPointerException()
                .isThrownBy(() -> new PublishedNumber(BigDecimal.ONE, null, Hedge.NONE))
                .withMessage("form");
        assertThatNullPointerException()
                .isThrownBy(() -> new PublishedNumber(BigDecimal.ONE, NumberForm.PLAIN, null))
                .withMessage("hedge");
        assertThatNullPointerException().isThrownBy(() -> number(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> number.bounds(null)).withMessage("reading");
        assertThatNullPointerException()
                .isThrownBy(() -> number.withHedge(null))
                .withMessage("hedge");
        assertThatNullPointerException().isThrownBy(() -> number.toText(null)).withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> number("两成").toText(null))
                .withMessage("language");
    }

    @ParameterizedTest(name = "{0} prints as {1} and {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "1,550.72; 1550.72; 1550.72",
                "about 12.5%; 约12.5%; about 12.5%",
                "5%左右; 约5%; about 5%",
                "2成; 两成; 2 tenths",
                "三成五; 三成五; 3.5 tenths",
                "三成半; 三成五; 3.5 tenths",
                "2.0成; 2.0成; 2.0 tenths",
                "10成; 10成; 10 tenths",
                "0成; 0成; 0 tenths",
                "-2成; -2成; -2 tenths",
                "2.55成; 2.55成; 2.55 tenths",
                "over 6 tenths; 超六成; over 6 tenths",
                "30% or more; 30%以上; at least 30%",
                "up to 5 points; 5个百分点以下; at most 5 percentage points",
                "nearly 3.5 times; 近3.5倍; nearly 3.5 times",
                "under 25 bp; 不足25个基点; under 25 basis points",
                "3‰; 3‰; 3 per mille",
            })
    void printsInBothLanguages(String text, String chinese, String english) {
        PublishedNumber number = number(text);
        assertThat(number).hasToString(chinese);
        assertThat(number.toText(Language.CHINESE)).isEqualTo(chinese);
        assertThat(number.toText(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void printedPrecisionIsPartOfEquality() {
        assertThat(number("24.10%")).isNotEqualTo(number("24.1%"));
        assertThat(number("20%")).isNotEqualTo(number("两成"));
        assertThat(number("5%")).isNotEqualTo(number("5个百分点"));
        assertThat(number("5%").withHedge(Hedge.ABOUT)).isEqualTo(number("约5%"));
    }

    @Test
    void onlyDifferencesOfRatiosAreNotRatios() {
        assertThat(NumberForm.values())
                .filteredOn(form -> !form.isRatio())
                .containsExactly(NumberForm.POINTS, NumberForm.BASIS_POINTS);
    }

    @Test
    void textIsReadFromAnyCharacterSequence() {
        assertThat(PublishedNumber.parse(CharBuffer.wrap("约12.5%"))).isEqualTo(number("约12.5%"));
        assertThat(PublishedNumber.parse(CharBuffer.wrap("12.5%"))).isEqualTo(number("12.5%"));
    }
}

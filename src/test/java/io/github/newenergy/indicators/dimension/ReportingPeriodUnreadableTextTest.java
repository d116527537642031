package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.Periods.period;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.number.UnreadableTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no period: what is expected instead, and where. */
class ReportingPeriodUnreadableTextTest {

    private static final String YEAR = "expected a year from 0001 to 9999";

    private static final String MONTH = "expected a month from 01 to 12";

    private void assertUnreadable(String text, int position, String rule) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage(rule + " at index " + position + " of \"" + text.replace("\0", "\\u{0}") + '"')
                .satisfies(thrown -> assertThat(thrown.position()).isEqualTo(position))
                .satisfies(thrown -> assertThat(thrown.text()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "2, 1",
        "202, 3",
        "0000, 0",
        "202x, 3",
        "202:, 3",
        "202/, 3",
        "' 2022', 0",
        "-2022, 0",
        "+2022, 0",
        "P5M, 0",
        "Q1, 0",
        "２０２２, 0",
        "202٢, 3",
        "2022/, 5",
        "2022/x, 5",
        "2022/23, 7",
        "2022/-23, 5",
        "2022/0000, 5",
        "2023-01/05, 10",
        "/2023-05, 0",
        "2022//2023, 5",
        "二〇二二, 0",
    })
    void aYearIsAskedForWhereItIsMissing(String text, int position) {
        assertUnreadable(text, position, YEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-13, 5",
        "2023-00, 5",
        "2023-99, 5",
        "2023-1, 6",
        "2023-5, 6",
        "2023-1/2023-5, 6",
        "2023-0５, 6",
        "2022/2023-13, 10",
        "2023-13-01/P5M, 5",
    })
    void aMonthIsAskedForWhereItIsMissing(String text, int position) {
        assertUnreadable(text, position, MONTH);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-, 5",
        "2022-q1, 5",
        "2022-s1, 5",
        "2022-m05, 5",
        "2022-T1, 5",
        "2022-W01, 5",
        "2022-D001, 5",
        "2022--05, 5",
        "2022-/2023, 5",
        "2022-５, 5",
        "2021-01/2022-x, 13",
    })
    void aPartOfTheYearIsAskedForWhereItIsMissing(String text, int position) {
        assertUnreadable(text, position, MONTH + ", A1, S1, S2, Q1 to Q4 or M01 to M12");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-A2, 6, expected 1 after A",
        "2022-A, 6, expected 1 after A",
        "2022-S0, 6, expected 1 or 2 after S",
        "2022-S3, 6, expected 1 or 2 after S",
        "2022-S, 6, expected 1 or 2 after S",
        "2022-Q0, 6, expected 1 to 4 after Q",
        "2022-Q5, 6, expected 1 to 4 after Q",
        "2022-Qx, 6, expected 1 to 4 after Q",
        "2022-M13, 6, expected 01 to 12 after M",
        "2022-M00, 6, expected 01 to 12 after M",
        "2022-M5, 7, expected 01 to 12 after M",
        "2022-M, 6, expected 01 to 12 after M",
    })
    void aLetterAsksForItsNumber(String text, int position, String rule) {
        assertUnreadable(text, position, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "20220, 4",
        "202201, 4",
        "2022年, 4",
        "'2022 ', 4",
        "2022Q1, 4",
        "2022-Q12, 7",
        "2022-Q1-01, 7",
        "2022-M05-01, 8",
        "2023-051, 7",
        "'2023-05 ', 7",
        "2022\u20132023, 4",
        "2022\\2023, 4",
        "2023-05T00:00, 7",
    })
    void afterOnePeriodComesASlashOrNothing(String text, int position) {
        assertUnreadable(text, position, "expected / or the end of the text");
    }

    @ParameterizedTest
    @CsvSource({
        "2021/2022/2023, 9",
        "2021/20225, 9",
        "'2021/2022 ', 9",
        "2023-01/2023-05-31, 15",
        "2023-01/2023-05-01, 15",
        "2022/P5M1, 8",
        "2022/P5M/P5M, 8",
        "2022/P1Y6M1D, 10",
        "2022/P5MT1H, 8",
    })
    void afterTheWholePeriodComesNothing(String text, int position) {
        assertUnreadable(text, position, "expected the end of the text");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-02/P5M, 8, 'expected 01, the first day of a month'",
        "2023-01-31/P5M, 8, 'expected 01, the first day of a month'",
        "2023-01-00/P5M, 8, 'expected 01, the first day of a month'",
        "2023-01-1/P5M, 9, 'expected 01, the first day of a month'",
        "2023-01-, 8, 'expected 01, the first day of a month'",
        "2023-01-01, 10, expected / and a duration such as P5M",
        "2023-01-01T00:00:00/P5M, 10, expected / and a duration such as P5M",
        "2023-01-01/2023-05, 11, expected a duration such as P5M",
        "2023-01-01/2023-05-31, 11, expected a duration such as P5M",
        "2023-01-01/, 11, expected a duration such as P5M",
        "2023-01-01/p5m, 11, expected a duration such as P5M",
    })
    void aDayStandsOnlyForTheStartOfADuration(String text, int position, String rule) {
        assertUnreadable(text, position, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "2022/P, 6, expected a number of years or months",
        "2022/PM, 6, expected a number of years or months",
        "2022/P-5M, 6, expected a number of years or months",
        "2022/P５M, 6, expected a number of years or months",
        "2022/PT5M, 6, expected a number of years or months",
        "2022/P1YM, 8, expected a number of years or months",
        "2022/P1Yx, 8, expected a number of years or months",
        "2022/P5, 7, expected Y or M",
        "2022/P5:M, 7, expected Y or M",
        "2022/P5/M, 7, expected Y or M",
        "2022/P5D, 7, expected Y or M",
        "2022/P2W, 7, expected Y or M",
        "2022/P5m, 7, expected Y or M",
        "2022/P1.5Y, 7, expected Y or M",
        "2022/P1Y6, 9, expected M",
        "2022/P1Y6D, 9, expected M",
        "2022/P1Y6Y, 9, expected M",
        "2022/P0M, 5, expected a duration of at least one month",
        "2022/P0Y, 5, expected a duration of at least one month",
        "2022/P0Y0M, 5, expected a duration of at least one month",
        "9999-12/P2M, 8, expected a duration that ends in the year 9999 or before",
        "2000/P8001Y, 5, expected a duration that ends in the year 9999 or before",
        "0001/P9999Y1M, 5, expected a duration that ends in the year 9999 or before",
        "0001/P99999999999999999999M, 5, expected a duration that ends in the year 9999 or before",
        "0001/P4294967297M, 5, expected a duration that ends in the year 9999 or before",
        "0001/P4294967297Y, 5, expected a duration that ends in the year 9999 or before",
    })
    void aDurationIsAPositiveNumberOfYearsAndMonths(String text, int position, String rule) {
        assertUnreadable(text, position, rule);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05/2023-01, 8, 2023-05",
        "2025/2021, 5, 2025-12",
        "2022/2022-03, 5, 2022-12",
        "2022-Q3/2022-Q2, 8, 2022-09",
        "2022-S2/2022-S1, 8, 2022-12",
        "2023-01/2022, 8, 2023-01",
    })
    void aPeriodDoesNotEndBeforeItsFirstPartDoes(String text, int position, String earliest) {
        assertUnreadable(text, position, "expected an end in " + earliest + " or later");
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 65, 10_000_000})
    void aLongTextFailsBeforeItIsRead(int length) {
        String text = "2".repeat(length);
        String quoted = length <= 64 ? text : text.substring(0, 64) + "…";
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReportingPeriod.parse(text))
                .withMessage("expected at most 32 characters at index 32 of \"" + quoted + '"');
    }

    @Test
    void aLongTextIsNotEvenLookedAt() {
        CharSequence endless = new CharSequence() {
            @Override
            public int length() {
                return Integer.MAX_VALUE;
            }

            @Override
            public char charAt(int index) {
                throw new AssertionError("read at " + index);
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                return "2".repeat(end - start);
            }
        };
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReportingPeriod.parse(endless))
                .satisfies(thrown -> assertThat(thrown.position()).isEqualTo(32));
    }

    @Test
    void thirtyTwoCharactersAreStillRead() {
        assertThat(period("2022-01-01/P" + "0".repeat(18) + "5M")).isEqualTo(ReportingPeriod.ofYearToDate(2022, 5));
    }

    @Test
    void aNullCharacterIsNotTheEndOfTheText() {
        assertUnreadable("2022\0", 4, "expected / or the end of the text");
        assertUnreadable("2022-Q1/2022-Q2\0", 15, "expected the end of the text");
        assertUnreadable("2022/P1Y\0", 8, "expected a number of years or months");
    }
}

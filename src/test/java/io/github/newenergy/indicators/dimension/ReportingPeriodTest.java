package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.nio.CharBuffer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    private static ReportingPeriod period(String text) {
        return ReportingPeriod.parse(text);
    }

    private static ReportingPeriod run(String first, String last) {
        return new ReportingPeriod(YearMonth.parse(first), YearMonth.parse(last));
    }

    private static void assertRefused(Supplier<?> call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::get).withMessage(message);
    }

    @Nested
    class Construction {

        @Test
        void everyFactoryCoversTheMonthsThatItNames() {
            assertThat(ReportingPeriod.of(YearMonth.of(2022, 11), YearMonth.of(2023, 2)))
                    .isEqualTo(run("2022-11", "2023-02"));
            assertThat(ReportingPeriod.ofYear(2022)).isEqualTo(run("2022-01", "2022-12"));
            assertThat(ReportingPeriod.ofHalf(2022, 1)).isEqualTo(run("2022-01", "2022-06"));
            assertThat(ReportingPeriod.ofHalf(2022, 2)).isEqualTo(run("2022-07", "2022-12"));
            assertThat(ReportingPeriod.ofQuarter(2022, 1)).isEqualTo(run("2022-01", "2022-03"));
            assertThat(ReportingPeriod.ofQuarter(2022, 2)).isEqualTo(run("2022-04", "2022-06"));
            assertThat(ReportingPeriod.ofQuarter(2022, 3)).isEqualTo(run("2022-07", "2022-09"));
            assertThat(ReportingPeriod.ofQuarter(2022, 4)).isEqualTo(run("2022-10", "2022-12"));
            assertThat(ReportingPeriod.ofMonth(2023, 5)).isEqualTo(run("2023-05", "2023-05"));
            assertThat(ReportingPeriod.ofYearToDate(2023, 5)).isEqualTo(run("2023-01", "2023-05"));
            assertThat(ReportingPeriod.ofYearToDate(2023, 1)).isEqualTo(ReportingPeriod.ofMonth(2023, 1));
            assertThat(ReportingPeriod.ofYearToDate(2023, 12)).isEqualTo(ReportingPeriod.ofYear(2023));
            assertThat(ReportingPeriod.ofYears(2021, 2025)).isEqualTo(run("2021-01", "2025-12"));
            assertThat(ReportingPeriod.ofYears(2021, 2021)).isEqualTo(ReportingPeriod.ofYear(2021));
        }

        @Test
        void theCalendarReachesFromTheYear1ToTheYear9999() {
            assertThat(ReportingPeriod.ofYears(1, 9999).months()).isEqualTo(119_988);
            assertThat(ReportingPeriod.ofMonth(1, 1)).hasToString("0001-01");
            assertThat(ReportingPeriod.ofMonth(9999, 12)).hasToString("9999-12");
        }

        @Test
        void aNumberOutOfRangeIsRefusedByName() {
            assertRefused(() -> ReportingPeriod.ofYear(0), "year must be from 1 to 9999, got 0");
            assertRefused(() -> ReportingPeriod.ofYear(10_000), "year must be from 1 to 9999, got 10000");
            assertRefused(
                    () -> ReportingPeriod.ofYear(Integer.MIN_VALUE), "year must be from 1 to 9999, got -2147483648");
            assertRefused(() -> ReportingPeriod.ofHalf(0, 1), "year must be from 1 to 9999, got 0");
            assertRefused(() -> ReportingPeriod.ofHalf(2022, 0), "half must be from 1 to 2, got 0");
            assertRefused(() -> ReportingPeriod.ofHalf(2022, 3), "half must be from 1 to 2, got 3");
            assertRefused(() -> ReportingPeriod.ofQuarter(2022, 0), "quarter must be from 1 to 4, got 0");
            assertRefused(() -> ReportingPeriod.ofQuarter(2022, 5), "quarter must be from 1 to 4, got 5");
            assertRefused(() -> ReportingPeriod.ofMonth(2022, 0), "month must be from 1 to 12, got 0");
            assertRefused(() -> ReportingPeriod.ofMonth(2022, 13), "month must be from 1 to 12, got 13");
            assertRefused(() -> ReportingPeriod.ofYearToDate(2022, 0), "last month must be from 1 to 12, got 0");
            assertRefused(() -> ReportingPeriod.ofYearToDate(2022, 13), "last month must be from 1 to 12, got 13");
            assertRefused(() -> ReportingPeriod.ofYears(2021, 10_000), "year must be from 1 to 9999, got 10000");
        }

        @Test
        void theEndsMustBeInOrderAndInTheCalendar() {
            assertRefused(() -> run("2023-05", "2023-04"), "first must not be after last, got 2023-05 and 2023-04");
            assertRefused(
                    () -> ReportingPeriod.ofYears(2025, 2021), "first must not be after last, got 2025-01 and 2021-12");
            assertRefused(() -> run("0000-12", "2023-05"), "first must lie in the years 1 to 9999, got 0000-12");
            assertRefused(() -> run("2023-05", "+10000-01"), "last must lie in the years 1 to 9999, got 10000-01");
        }

        @Test
        void nullIsRefusedByName() {
            YearMonth month = YearMonth.of(2023, 5);
            ReportingPeriod year = ReportingPeriod.ofYear(2023);
            assertNamed(() -> ReportingPeriod.of(null, month), "first");
            assertNamed(() -> ReportingPeriod.of(month, null), "last");
            assertNamed(() -> ReportingPeriod.parse(null), "text");
            assertNamed(() -> year.encloses(null), "other");
            assertNamed(() -> year.overlaps(null), "other");
            assertNamed(() -> year.abuts(null), "other");
            assertNamed(() -> year.intersection(null), "other");
            assertNamed(() -> year.span(null), "other");
            assertNamed(() -> year.minus(null), "part");
            assertNamed(() -> year.toText(null), "language");
        }

        private void assertNamed(Supplier<?> call, String name) {
            assertThatNullPointerException().isThrownBy(call::get).withMessage(name);
        }
    }

    @Nested
    class Text {

        @ParameterizedTest(name = "{0} is {1}, {2}, {3}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "2022            | 2022-01 | 2022-12 | 2022                        | 2022年",
                    "0987            | 0987-01 | 0987-12 | 987                         | 987年",
                    "0001            | 0001-01 | 0001-12 | 1                           | 1年",
                    "9999            | 9999-01 | 9999-12 | 9999                        | 9999年",
                    "2022-S1         | 2022-01 | 2022-06 | first half of 2022          | 2022年上半年",
                    "2022-S2         | 2022-07 | 2022-12 | second half of 2022         | 2022年下半年",
                    "2022-Q1         | 2022-01 | 2022-03 | first quarter of 2022       | 2022年一季度",
                    "2022-Q2         | 2022-04 | 2022-06 | second quarter of 2022      | 2022年二季度",
                    "2022-Q3         | 2022-07 | 2022-09 | third quarter of 2022       | 2022年三季度",
                    "2022-Q4         | 2022-10 | 2022-12 | fourth quarter of 2022      | 2022年四季度",
                    "2023-05         | 2023-05 | 2023-05 | May 2023                    | 2023年5月",
                    "2023-10         | 2023-10 | 2023-10 | October 2023                | 2023年10月",
                    "2023-01/2023-05 | 2023-01 | 2023-05 | January-May 2023            | 2023年1-5月",
                    "2023-01/2023-02 | 2023-01 | 2023-02 | January-February 2023       | 2023年1-2月",
                    "2023-01/2023-09 | 2023-01 | 2023-09 | January-September 2023      | 2023年1-9月",
                    "2022-02/2022-04 | 2022-02 | 2022-04 | February-April 2022         | 2022年2-4月",
                    "2022-04/2022-09 | 2022-04 | 2022-09 | April-September 2022        | 2022年4-9月",
                    "2022-06/2022-12 | 2022-06 | 2022-12 | June-December 2022          | 2022年6-12月",
                    "2022-11/2023-02 | 2022-11 | 2023-02 | November 2022-February 2023 | 2022年11月-2023年2月",
                    "2022-07/2023-06 | 2022-07 | 2023-06 | July 2022-June 2023         | 2022年7月-2023年6月",
                    "2022-12/2023-02 | 2022-12 | 2023-02 | December 2022-February 2023 | 2022年12月-2023年2月",
                    "2022-01/2023-06 | 2022-01 | 2023-06 | January 2022-June 2023      | 2022年1月-2023年6月",
                    "2021/2025       | 2021-01 | 2025-12 | 2021-2025                   | 2021-2025年",
                    "0001/9999       | 0001-01 | 9999-12 | 1-9999                      | 1-9999年",
                })
        void theCanonicalTextIsReadAndPrinted(String text, String first, String last, String english, String chinese) {
            assertThat(period(text)).isEqualTo(run(first, last));
            assertThat(run(first, last)).hasToString(text);
            assertThat(run(first, last).toText(Language.ENGLISH)).isEqualTo(english);
            assertThat(run(first, last).toText(Language.CHINESE)).isEqualTo(chinese);
        }

        @Test
        void everyMonthHasItsEnglishName() {
            assertThat(ReportingPeriod.ofYear(2023).toMonths().stream().map(month -> month.toText(Language.ENGLISH)))
                    .containsExactly(
                            "January 2023",
                            "February 2023",
                            "March 2023",
                            "April 2023",
                            "May 2023",
                            "June 2023",
                            "July 2023",
                            "August 2023",
                            "September 2023",
                            "October 2023",
                            "November 2023",
                            "December 2023");
        }

        @ParameterizedTest(name = "{0} is also read, as {1}")
        @CsvSource({
            "2022-A1, 2022",
            "2022-M05, 2022-05",
            "2022-M12, 2022-12",
            "2023-01-01/P5M, 2023-01/2023-05",
            "2021-01-01/P5Y, 2021/2025",
            "2022-01-01/P1Y, 2022",
            "2022-01-01/P1Y6M, 2022-01/2023-06",
            "2022-01-01/P0Y6M, 2022-S1",
            "2022-01-01/P1Y0M, 2022",
            "2022-07-01/P12M, 2022-07/2023-06",
            "2022-01/P5M, 2022-01/2022-05",
            "2022-01/P005M, 2022-01/2022-05",
            "2022-M11/P4M, 2022-11/2023-02",
            "2021/P5Y, 2021/2025",
            "2022-Q2/P6M, 2022-04/2022-09",
            "2023-Q1/2023-Q3, 2023-01/2023-09",
            "2022-S1/2022-S2, 2022",
            "2022-A1/2023-A1, 2022/2023",
            "2022-Q1/2022-Q2, 2022-S1",
            "2022-01/2022-12, 2022",
            "2023-05/2023-05, 2023-05",
            "2022/2022, 2022",
            "2022/2023-05, 2022-01/2023-05",
            "2022-06/2022, 2022-06/2022-12",
            "2022-Q4/2023-M02, 2022-10/2023-02",
            "9999-12-01/P1M, 9999-12",
            "0001-01-01/P119988M, 0001/9999",
            "0001-01-01/P9999Y, 0001/9999",
            "0001-01-01/P0000000000000009999Y, 0001/9999",
        })
        void otherFormsReadAsTheSamePeriod(String text, String canonical) {
            assertThat(period(text)).hasToString(canonical);
        }

        @Test
        void anyCharacterSequenceIsRead() {
            assertThat(ReportingPeriod.parse(CharBuffer.wrap("2023-01/2023-05")))
                    .isEqualTo(ReportingPeriod.ofYearToDate(2023, 5));
        }

        @Test
        void howAPeriodWasWrittenDoesNotMatterToEquality() {
            assertThat(period("2022-01-01/P1Y")).isEqualTo(period("2022")).hasSameHashCodeAs(period("2022"));
        }
    }

    @Nested
    class UnreadableText {

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

    @Nested
    class Kinds {

        @ParameterizedTest(name = "{0} has {1} months; {2}")
        @CsvSource({
            "2022, 12, year yearToDate wholeYears",
            "2022-S1, 6, half yearToDate",
            "2022-S2, 6, half",
            "2022-Q1, 3, quarter yearToDate",
            "2022-Q2, 3, quarter",
            "2022-Q4, 3, quarter",
            "2023-01, 1, month yearToDate",
            "2023-05, 1, month",
            "2023-01/2023-05, 5, yearToDate",
            "2023-01/2023-02, 2, yearToDate",
            "2023-01/2023-11, 11, yearToDate",
            "2022-02/2022-04, 3, none",
            "2022-04/2022-09, 6, none",
            "2022-07/2023-06, 12, none",
            "2022-01/2023-05, 17, none",
            "2021/2025, 60, wholeYears",
        })
        void aPeriodKnowsWhatItIs(String text, int months, String kinds) {
            ReportingPeriod period = period(text);
            List<String> found = new ArrayList<>();
            if (period.isYear()) {
                found.add("year");
            }
            if (period.isHalf()) {
                found.add("half");
            }
            if (period.isQuarter()) {
                found.add("quarter");
            }
            if (period.isMonth()) {
                found.add("month");
            }
            if (period.isYearToDate()) {
                found.add("yearToDate");
            }
            if (period.isWholeYears()) {
                found.add("wholeYears");
            }
            assertThat(found.isEmpty() ? "none" : String.join(" ", found)).isEqualTo(kinds);
            assertThat(period.months()).isEqualTo(months);
        }

        @Test
        void periodsThatEndTogetherReadAStockAtTheSameMonth() {
            assertThat(List.of("2022", "2022-S2", "2022-Q4", "2022-12", "2021/2022"))
                    .allSatisfy(text -> assertThat(period(text).end()).isEqualTo(YearMonth.of(2022, 12)));
        }
    }

    @Nested
    class Relations {

        @ParameterizedTest(name = "{0} and {1}: {2}")
        @CsvSource({
            "2022, 2022, encloses enclosed overlaps, 2022, 2022",
            "2022, 2022-01/2022-05, encloses overlaps, 2022-01/2022-05, 2022",
            "2022-Q3, 2022, enclosed overlaps, 2022-Q3, 2022",
            "2022-S1, 2022-06/2022-08, overlaps, 2022-06, 2022-01/2022-08",
            "2022-S1, 2022-S2, abuts, none, 2022",
            "2023-01, 2022-12, abuts, none, 2022-12/2023-01",
            "2022-Q1, 2022-Q3, none, none, 2022-01/2022-09",
            "2023, 2021, none, none, 2021/2023",
        })
        void twoPeriodsRelate(String one, String two, String relations, String common, String span) {
            ReportingPeriod period = period(one);
            ReportingPeriod other = period(two);
            List<String> found = new ArrayList<>();
            if (period.encloses(other)) {
                found.add("encloses");
            }
            if (other.encloses(period)) {
                found.add("enclosed");
            }
            if (period.overlaps(other)) {
                found.add("overlaps");
            }
            if (period.abuts(other)) {
                found.add("abuts");
            }
            assertThat(found.isEmpty() ? "none" : String.join(" ", found)).isEqualTo(relations);
            assertThat(period.intersection(other).map(Object::toString).orElse("none"))
                    .isEqualTo(common);
            assertThat(period.span(other)).hasToString(span);
        }

        @Test
        void whatIsLeftOfAYearIsNoneOneOrTwoRuns() {
            ReportingPeriod year = ReportingPeriod.ofYear(2022);
            assertThat(year.minus(year)).isEmpty();
            assertThat(year.minus(period("2022-01/2022-05"))).containsExactly(period("2022-06/2022-12"));
            assertThat(year.minus(period("2022-Q4"))).containsExactly(period("2022-01/2022-09"));
            assertThat(year.minus(period("2022-05")))
                    .containsExactly(period("2022-01/2022-04"), period("2022-06/2022-12"));
        }

        @Test
        void onlyAnEnclosedPeriodCanBeTakenAway() {
            assertRefused(
                    () -> period("2022").minus(period("2023-01/2023-05")),
                    "only an enclosed period can be taken away, got 2022 minus 2023-01/2023-05");
            assertRefused(
                    () -> period("2022-S1").minus(period("2022")),
                    "only an enclosed period can be taken away, got 2022-S1 minus 2022");
        }

        @Test
        void theWholeCalendarCanLoseItsEnds() {
            ReportingPeriod all = ReportingPeriod.ofYears(1, 9999);
            assertThat(all.minus(ReportingPeriod.ofMonth(9999, 12))).containsExactly(period("0001-01/9999-11"));
            assertThat(all.minus(ReportingPeriod.ofMonth(1, 1))).containsExactly(period("0001-02/9999-12"));
        }

        @Test
        void sortingByStartPutsTheShorterFirst() {
            assertThat(List.of("2023", "2022", "2022-02", "2022-Q1", "2022-01").stream()
                            .map(ReportingPeriod::parse)
                            .sorted(ReportingPeriod.BY_START)
                            .map(ReportingPeriod::toString))
                    .containsExactly("2022-01", "2022-Q1", "2022", "2022-02", "2023");
        }
    }

    @Nested
    class Moves {

        @Test
        void theSameMonthsOfAnotherYear() {
            assertThat(period("2023-01/2023-05").minusYears(1)).hasToString("2022-01/2022-05");
            assertThat(period("2022").plusYears(1)).hasToString("2023");
            assertThat(period("2022-11/2023-02").plusYears(-2)).hasToString("2020-11/2021-02");
            assertThat(period("2022-Q1").minusYears(-3)).hasToString("2025-Q1");
            assertThat(period("2022").plusYears(0)).isEqualTo(period("2022"));
        }

        @Test
        void thePeriodBeforeHasTheSameLength() {
            assertThat(period("2023").previous()).hasToString("2022");
            assertThat(period("2023-S1").previous()).hasToString("2022-S2");
            assertThat(period("2023-Q1").previous()).hasToString("2022-Q4");
            assertThat(period("2023-01").previous()).hasToString("2022-12");
            assertThat(period("2021/2025").previous()).hasToString("2016/2020");
            assertThat(period("2023-01/2023-05").previous()).hasToString("2022-08/2022-12");
        }

        @Test
        void monthsCanBeAdded() {
            assertThat(period("2022-12").plusMonths(1)).hasToString("2023-01");
            assertThat(period("2022-Q2").plusMonths(-3)).hasToString("2022-Q1");
            assertThat(period("2022-Q2").plusMonths(1)).hasToString("2022-05/2022-07");
        }

        @Test
        void noMoveLeavesTheCalendar() {
            String rule = "a period must stay within the years 1 to 9999, got ";
            assertThat(period("0002").previous()).hasToString("0001");
            assertThat(period("9998").plusYears(1)).hasToString("9999");
            assertRefused(() -> period("0001").previous(), rule + "0001 moved by -12 months");
            assertRefused(() -> period("9999-12").plusMonths(1), rule + "9999-12 moved by 1 months");
            assertRefused(() -> period("0001-01").plusMonths(-1), rule + "0001-01 moved by -1 months");
            assertRefused(() -> period("2022").plusYears(7978), rule + "2022 moved by 95736 months");
            assertRefused(() -> period("2022").plusYears(Integer.MAX_VALUE), rule + "2022 moved by 25769803764 months");
            assertRefused(
                    () -> period("2022").minusYears(Integer.MIN_VALUE), rule + "2022 moved by 25769803776 months");
            assertRefused(
                    () -> period("2022").plusMonths(Integer.MIN_VALUE), rule + "2022 moved by -2147483648 months");
        }
    }

    @Nested
    class Partition {

        @Test
        void aPeriodDividesIntoWholeParts() {
            assertThat(period("2022-11/2023-02").toMonths())
                    .containsExactly(period("2022-11"), period("2022-12"), period("2023-01"), period("2023-02"));
            assertThat(period("2022-S2").toQuarters()).containsExactly(period("2022-Q3"), period("2022-Q4"));
            assertThat(period("2022-Q4/2023-Q1").toQuarters()).containsExactly(period("2022-Q4"), period("2023-Q1"));
            assertThat(period("2021/2023").toYears()).containsExactly(period("2021"), period("2022"), period("2023"));
            assertThat(period("2022").toYears()).containsExactly(period("2022"));
        }

        @Test
        void aPeriodOfBrokenPartsDoesNotDivide() {
            assertRefused(
                    () -> period("2023-01/2023-05").toQuarters(),
                    "only a period of whole quarters divides into quarters, got 2023-01/2023-05");
            assertRefused(
                    () -> period("2022-02/2022-04").toQuarters(),
                    "only a period of whole quarters divides into quarters, got 2022-02/2022-04");
            assertRefused(
                    () -> period("2022-07/2023-06").toYears(),
                    "only a period of whole years divides into years, got 2022-07/2023-06");
            assertRefused(
                    () -> period("2022-S1").toYears(), "only a period of whole years divides into years, got 2022-S1");
        }

        @Test
        void theListsCannotBeChanged() {
            ReportingPeriod year = ReportingPeriod.ofYear(2022);
            assertThat(List.of(
                            year.toMonths(),
                            year.toQuarters(),
                            year.toYears(),
                            year.minus(ReportingPeriod.ofMonth(2022, 1))))
                    .allSatisfy(list -> assertThatExceptionOfType(UnsupportedOperationException.class)
                            .isThrownBy(() -> list.add(year)));
        }
    }

    @Test
    void theMonthsOfManyYearsSpreadOverManyHashes() {
        long hashes = ReportingPeriod.ofYears(1990, 2029).toMonths().stream()
                .mapToInt(ReportingPeriod::hashCode)
                .distinct()
                .count();
        assertThat(hashes).isEqualTo(480);
    }

    @Test
    void usualWritingsBesideTheStandardsAreRead() {
        assertThat(ReportingPeriod.parse("2021-2025")).isEqualTo(ReportingPeriod.ofYears(2021, 2025));
        assertThat(ReportingPeriod.parse("2022-2022")).isEqualTo(ReportingPeriod.ofYear(2022));
        assertThat(ReportingPeriod.parse("2022-H2")).isEqualTo(ReportingPeriod.ofHalf(2022, 2));
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReportingPeriod.parse("2025-2021"))
                .withMessage("expected an end in 2025-12 or later at index 5 of \"2025-2021\"");
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> ReportingPeriod.parse("2022-H3"))
                .withMessage("expected 1 or 2 after H at index 6 of \"2022-H3\"");
    }
}

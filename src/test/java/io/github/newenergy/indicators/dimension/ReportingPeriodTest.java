package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.Periods.assertRefused;
import static io.github.newenergy.indicators.dimension.Periods.period;
import static io.github.newenergy.indicators.dimension.Periods.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a period is made of, which kind it is and what it divides into. */
class ReportingPeriodTest {

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
    void theYearsOfASeriesSpreadOverTheLowestBitsThatATableUses() {
        long buckets = ReportingPeriod.ofYears(2000, 2015).toYears().stream()
                .mapToInt(year -> year.hashCode() & 63)
                .distinct()
                .count();
        assertThat(buckets).isGreaterThan(10);
    }
}

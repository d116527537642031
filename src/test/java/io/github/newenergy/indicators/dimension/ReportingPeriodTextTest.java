package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.Periods.period;
import static io.github.newenergy.indicators.dimension.Periods.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts are read as which period, and how a period is printed. */
class ReportingPeriodTextTest {

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

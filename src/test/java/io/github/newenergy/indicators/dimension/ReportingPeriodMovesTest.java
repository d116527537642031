package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.Periods.assertRefused;
import static io.github.newenergy.indicators.dimension.Periods.period;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Periods as long as another one that lie earlier or later. */
class ReportingPeriodMovesTest {

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
        assertRefused(() -> period("2022").minusYears(Integer.MIN_VALUE), rule + "2022 moved by 25769803776 months");
        assertRefused(() -> period("2022").plusMonths(Integer.MIN_VALUE), rule + "2022 moved by -2147483648 months");
    }
}

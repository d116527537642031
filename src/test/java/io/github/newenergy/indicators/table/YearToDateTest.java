package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearToDateTest {

    private static final Cell MAY = Cell.parse("revenue pv CN 2022-01/2022-05");

    @Test
    void aMonthIsTheYearSoFarLessTheYearSoFarBefore() {
        IndicatorTable table = SingleRows.tableOf(
                "revenue pv CN 2022-01/2022-02: 10.5",
                "revenue pv CN 2022-Q1: 18",
                "revenue pv CN 2022-01/2022-04: 18",
                "revenue pv CN 2022: 90.25",
                "revenue pv CN 2023-01: 4");
        assertThat(YearToDate.decumulated(table))
                .isEqualTo(SingleRows.tableOf(
                        "revenue pv CN 2022-01/2022-02: 10.5",
                        "revenue pv CN 2022-03: 7.5",
                        "revenue pv CN 2022-04: 0",
                        "revenue pv CN 2022-05/2022-12: 72.25",
                        "revenue pv CN 2023-01: 4"));
    }

    @Test
    void theMonthsOfAMissingStatementComeOutWithThoseUpToTheNext() {
        IndicatorTable table = SingleRows.tableOf(
                "revenue pv CN 2022-01: 1",
                "revenue pv CN 2022-01/2022-02: missing",
                "revenue pv CN 2022-01/2022-04: 7",
                "revenue pv CN 2022-01/2022-05: missing");
        assertThat(YearToDate.decumulated(table))
                .isEqualTo(SingleRows.tableOf(
                        "revenue pv CN 2022-01: 1",
                        "revenue pv CN 2022-02/2022-04: 6",
                        "revenue pv CN 2022-05: missing"));
    }

    @Test
    void sectorsRegionsAndMeasuresAreTakenApartByThemselves() {
        IndicatorTable table = SingleRows.tableOf(
                "output pv CN 2022-01: 1",
                "revenue pv CN 2022-01: 2",
                "revenue pv CN-JS 2022-01/2022-02: 3",
                "revenue wind CN-JS 2022-Q1: 4",
                "profit wind CN-JS 2022-01: 5",
                "profit wind CN-JS 2022-01/2022-02: -5");
        assertThat(YearToDate.decumulated(table))
                .isEqualTo(SingleRows.tableOf(
                        "output pv CN 2022-01: 1",
                        "revenue pv CN 2022-01: 2",
                        "revenue pv CN-JS 2022-01/2022-02: 3",
                        "revenue wind CN-JS 2022-Q1: 4",
                        "profit wind CN-JS 2022-01: 5",
                        "profit wind CN-JS 2022-02: -10"));
    }

    /** A total of all sectors must not be complete without them. */
    @Test
    void seriesWithoutAKnownLevelStayMissing() {
        IndicatorTable table = SingleRows.tableOf(
                "output pv CN 2022-01: missing",
                "revenue pv CN 2022-01: missing",
                "revenue pv CN 2022-01/2022-02: missing",
                "revenue wind CN 2022-01: 1");
        assertThat(YearToDate.decumulated(table))
                .isEqualTo(SingleRows.tableOf(
                        "output pv CN 2022-01: missing",
                        "revenue pv CN 2022-01/2022-02: missing",
                        "revenue wind CN 2022-01: 1"));
        assertThat(YearToDate.decumulated(SingleRows.tableOf())).isEqualTo(SingleRows.tableOf());
    }

    @ParameterizedTest
    @CsvSource({
        "revised, preliminary, preliminary",
        "estimated, preliminary, estimated",
        "revised, , revised",
        ", estimated, estimated",
        ", ,",
    })
    void aLevelIsAsUnsettledAsTheLessSettledOfItsStatements(
            @Nullable String earlier, @Nullable String later, @Nullable String expected) {
        IndicatorTable table = WrittenRows.table(
                "revenue pv CN 2022-01: 1 亿元" + written(earlier),
                "revenue pv CN 2022-01/2022-02: 3 亿元" + written(later));
        assertThat(WrittenRows.texts(YearToDate.decumulated(table)))
                .containsExactly(
                        "revenue pv CN 2022-01: 1 亿元" + written(earlier),
                        "revenue pv CN 2022-02: 2 亿元" + written(expected));
    }

    private static String written(@Nullable String status) {
        return status == null ? "" : ", " + status;
    }

    @Test
    void onlyFlowsAreTakenApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearToDate.decumulated(SingleRows.tableOf("staff pv CN 2022-01: 1")))
                .withMessage("only flows accumulate over a year, got staff");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearToDate.decumulated(SingleRows.tableOf("utilisation_rate pv CN 2022-01: 1")))
                .withMessage("only flows accumulate over a year, got utilisation_rate");
    }

    @ParameterizedTest
    @CsvSource({"2022-02", "2022-Q2", "2022-S2", "2021/2022", "2022-02/2022-12", "2022-01/2023-01"})
    void onlyStatementsOfAYearSoFarAreTakenApart(String period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearToDate.decumulated(
                        SingleRows.tableOf("revenue pv CN 2022-01: 1", "revenue pv CN " + period + ": missing")))
                .withMessage("a period must be of a year to date, as January to May, got revenue pv CN " + period);
    }

    @Test
    void aYearSoFarDoesNotFallUnlessItsMonthsMayBeNegative() {
        assertThatExceptionOfType(RefusedTotalException.class)
                .isThrownBy(() -> YearToDate.decumulated(SingleRows.tableOf(
                        "revenue pv CN 2022-Q1: 120000000000000000.0",
                        "revenue pv CN 2022-01/2022-04: missing",
                        MAY + ": 0.5")))
                .withMessage("no total of revenue pv CN 2022-04/2022-05: revenue pv CN 2022-01/2022-05 (0.5) is below "
                        + "revenue pv CN 2022-Q1 (120000000000000000.0)");
    }

    @Test
    void whatLiesBetweenMayBeMissingWhereAYearSoFarFalls() {
        assertThat(YearToDate.decumulated(
                        SingleRows.tableOf(
                                "revenue pv CN 2022-01: 5",
                                "revenue pv CN 2022-01/2022-02: 4.5",
                                "revenue pv CN 2022-Q1: 6",
                                "profit pv CN 2022-01: 5",
                                "profit pv CN 2022-01/2022-02: 4"),
                        Decrease.MISSING))
                .isEqualTo(SingleRows.tableOf(
                        "revenue pv CN 2022-01: 5.0",
                        "revenue pv CN 2022-02: missing",
                        "revenue pv CN 2022-03: 1.5",
                        "profit pv CN 2022-01: 5",
                        "profit pv CN 2022-02: -1"));
        assertThatNullPointerException()
                .isThrownBy(() -> YearToDate.decumulated(SingleRows.tableOf(), null))
                .withMessage("decrease");
    }

    @Test
    void aMonthMustHaveRoom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearToDate.decumulated(SingleRows.tableOf(
                        "profit pv CN 2022-01: -1", "profit pv CN 2022-01/2022-02: 9223372036854775807")))
                .withMessage(
                        "no total of profit pv CN 2022-02: profit pv CN 2022-01/2022-02 (9223372036854775807) and profit pv CN 2022-01 (-1) "
                                + "lie too far apart for a table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearToDate.decumulated(SingleRows.tableOf(
                        "profit pv CN 2022-01: 1", "profit pv CN 2022-01/2022-02: -9223372036854775807")))
                .withMessage(
                        "no total of profit pv CN 2022-02: profit pv CN 2022-01/2022-02 (-9223372036854775807) and profit pv CN 2022-01 (1) "
                                + "lie too far apart for a table");
        assertThat(YearToDate.decumulated(SingleRows.tableOf(
                        "profit pv CN 2022-01: 1", "profit pv CN 2022-01/2022-02: -9223372036854775806")))
                .isEqualTo(SingleRows.tableOf("profit pv CN 2022-01: 1", "profit pv CN 2022-02: -9223372036854775807"));
    }

    @Test
    void aCellOfSeveralRowsIsNoStatement() {
        IndicatorTable table = SingleRows.tableOf(MAY + ": 1", MAY + ": missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YearToDate.decumulated(table))
                .withMessage(MAY + " has several rows: add them up first");
        assertThatNullPointerException()
                .isThrownBy(() -> YearToDate.decumulated(null))
                .withMessage("table");
    }
}

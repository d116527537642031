package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.RegionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthColumnTest {

    private static final Cell PROFIT = Cell.parse("profit pv CN 2022");

    private static String growth(GrowthColumn column, String cell) {
        return column.growth(Cell.parse(cell)).orElseThrow().toString();
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10      | 12.5    | [0.25, 0.25]",
                "10      | 0       | [-1, -1]",
                "10      | 10.00   | [0, 0]",
                "10      | -1      | turned to loss: from [10, 10] to [-1, -1]",
                "0       | 5       | zero base: from [0, 0] to [5, 5]",
                "0       | 0       | zero base: from [0, 0] to [0, 0]",
                "-3      | 2       | turned to profit: from [-3, -3] to [2, 2]",
                "-3      | -1      | loss narrowed: from [-3, -3] to [-1, -1]",
                "-3      | -4      | loss widened: from [-3, -3] to [-4, -4]",
                "-3      | -3      | loss unchanged: from [-3, -3] to [-3, -3]",
                "10      | missing | missing level: profit pv CN 2022",
                "missing | missing | missing level: profit pv CN 2022",
                "missing | 10      | missing base: profit pv CN 2022",
            })
    void aRateStandsOnABaseAboveZero(String base, String current, String expected) {
        GrowthColumn column = GrowthColumn.yearOnYear(
                SingleRows.tableOf("profit pv CN 2021: " + base, "profit pv CN 2022: " + current));
        assertThat(column.growth(1)).hasToString(expected);
        assertThat(column.growth(PROFIT)).contains(column.growth(1));
        assertThat(column.doubleValues(-7)[1] == -7).isEqualTo(!expected.startsWith("["));
    }

    @Test
    void aBaseOfWhichThereIsNoRowIsMissing() {
        GrowthColumn column =
                GrowthColumn.yearOnYear(SingleRows.tableOf("profit pv CN 2020: 1", "profit pv CN 2022: 2"));
        assertThat(column.growth(0)).hasToString("missing base: profit pv CN 2020");
        assertThat(column.growth(1)).hasToString("missing base: profit pv CN 2022");
        assertThat(column.growth(PROFIT.yearEarlier())).isEmpty();
        assertThat(column.doubleValues(9)).containsExactly(9, 9);
    }

    @Test
    void theBaseIsOfTheSameSectorRegionAndMeasure() {
        GrowthColumn column = GrowthColumn.yearOnYear(SingleRows.tableOf(
                "output pv CN 2021: 1",
                "output pv CN-JS 2022: 2",
                "profit pv CN 2022: 3",
                "profit wind CN 2021: 4",
                "profit wind CN 2022: 5"));
        assertThat(column.doubleValues(-1)).containsExactly(-1, -1, -1, -1, 0.25);
    }

    @ParameterizedTest(name = "{1} over {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-04         | 2022-05         | [0.5, 0.5]",
                "2021-12         | 2022-01         | [0.5, 0.5]",
                "2021-Q4         | 2022-Q1         | [0.5, 0.5]",
                "2021-S2         | 2022-S1         | [0.5, 0.5]",
                "2021            | 2022            | [0.5, 0.5]",
                "2016/2020       | 2021/2025       | [0.5, 0.5]",
                "2021-05         | 2022-05         | missing base: revenue pv CN 2022-05",
                "2021-08/2021-12 | 2022-01/2022-05 | no earlier period: revenue pv CN 2022-01/2022-05",
                "2021-11/2021-12 | 2022-01/2022-02 | no earlier period: revenue pv CN 2022-01/2022-02",
                "2021-11/2022-01 | 2022-02/2022-04 | no earlier period: revenue pv CN 2022-02/2022-04",
            })
    void onlyPartsOfTheCalendarGrowFromPeriodToPeriod(String before, String period, String expected) {
        IndicatorTable table =
                SingleRows.tableOf("revenue pv CN " + before + ": 10", "revenue pv CN " + period + ": 15");
        assertThat(growth(GrowthColumn.periodOnPeriod(table), "revenue pv CN " + period))
                .isEqualTo(expected);
    }

    @Test
    void aLevelThatIsMissingHasNoGrowthWhateverItsPeriod() {
        IndicatorTable table = SingleRows.tableOf("revenue pv CN 2022-01/2022-05: missing");
        assertThat(GrowthColumn.periodOnPeriod(table).growth(0))
                .hasToString("missing level: revenue pv CN 2022-01/2022-05");
    }

    @ParameterizedTest
    @CsvSource({"2021-01/2021-05, 2022-01/2022-05", "2021-01/2021-02, 2022-01/2022-02", "2021-05, 2022-05"})
    void anyMonthsGrowFromYearToYear(String before, String period) {
        IndicatorTable table =
                SingleRows.tableOf("revenue pv CN " + before + ": 10", "revenue pv CN " + period + ": 15");
        assertThat(growth(GrowthColumn.yearOnYear(table), "revenue pv CN " + period))
                .isEqualTo("[0.5, 0.5]");
    }

    @Test
    void nothingLiesBeforeTheFirstYear() {
        IndicatorTable table = SingleRows.tableOf("revenue pv CN 0001-02: 1", "revenue pv CN 0001: 1");
        assertThat(growth(GrowthColumn.yearOnYear(table), "revenue pv CN 0001-02"))
                .isEqualTo("no earlier period: revenue pv CN 0001-02");
        assertThat(growth(GrowthColumn.periodOnPeriod(table), "revenue pv CN 0001-02"))
                .isEqualTo("missing base: revenue pv CN 0001-02");
        assertThat(growth(GrowthColumn.periodOnPeriod(table), "revenue pv CN 0001"))
                .isEqualTo("no earlier period: revenue pv CN 0001");
    }

    @Test
    void aStockGrowsFromTheEndOfAYear() {
        GrowthColumn column =
                GrowthColumn.yearOnYear(SingleRows.tableOf("staff pv CN 2021: 200", "staff pv CN 2022-12: 250"));
        assertThat(growth(column, "staff pv CN 2022")).isEqualTo("[0.25, 0.25]");
    }

    /** The difference of two levels beyond 2^53 is lost where each of them is made a double first. */
    @Test
    void ratesAreTheNearestDoublesAtTheEndsOfLong() {
        GrowthColumn column = GrowthColumn.yearOnYear(SingleRows.tableOf(
                "profit pv CN 2020: 9223372036854775807",
                "profit pv CN 2021: 9223372036854775806",
                "profit pv CN 2022: 0",
                "profit wind CN 2020: 1",
                "profit wind CN 2021: 9223372036854775807",
                "profit wind CN 2022: -9223372036854775807",
                "profit x-steel CN 2020: 3",
                "profit x-steel CN 2021: 9007199254741000"));
        assertThat(column.doubleValues(7)).containsExactly(7, -0x1p-63, -1, 7, 0x1p63, 7, 7, 3002399751580332.5);
    }

    @Test
    void noGrowthIsZeroWithoutASign() {
        IndicatorTable table = SingleRows.tableOf("revenue pv CN 2021: 0.3", "revenue pv CN 2022: 0.30");
        assertThat(GrowthColumn.yearOnYear(table).doubleValues(-1)).containsExactly(-1, 0.0);
    }

    @Test
    void totalsGrowAsLevelsDo() {
        IndicatorTable cities = SingleRows.tableOf(
                "revenue pv CN-320200 2021: 1",
                "revenue pv CN-320200 2022: 2",
                "revenue pv CN-320500 2021: 3",
                "revenue pv CN-320500 2022: 4");
        IndicatorTable provinces = Rollup.withDefaults()
                .toRegions(RegionLevel.PROVINCE)
                .totals(cities)
                .toTable();
        assertThat(GrowthColumn.yearOnYear(provinces).doubleValues(-1)).containsExactly(-1, 0.5);
    }

    @Test
    void aTableWithoutRowsHasNoGrowth() {
        GrowthColumn column = GrowthColumn.yearOnYear(SingleRows.tableOf());
        assertThat(column.size()).isZero();
        assertThat(column.doubleValues(0)).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.growth(0));
    }

    @Test
    void aCellOfSeveralRowsHasNoLevelToCompare() {
        IndicatorTable table =
                SingleRows.tableOf("profit pv CN 2021: 1", "profit pv CN 2022: 1", "profit pv CN 2022: 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthColumn.yearOnYear(table))
                .withMessage("profit pv CN 2022 has several rows: add them up first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthColumn.periodOnPeriod(table))
                .withMessage("profit pv CN 2022 has several rows: add them up first");
    }

    @Test
    void itSaysWhatItIsTheGrowthOf() {
        IndicatorTable table = SingleRows.tableOf("profit pv CN 2021: 3", "profit pv CN 2022: 4");
        assertThat(GrowthColumn.yearOnYear(table))
                .hasToString("growth of 2 cells\nprofit pv CN 2021: missing base: profit pv CN 2021\n"
                        + "profit pv CN 2022: [0.3333, 0.3334]");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> GrowthColumn.yearOnYear(null))
                .withMessage("table");
        assertThatNullPointerException()
                .isThrownBy(() -> GrowthColumn.periodOnPeriod(null))
                .withMessage("table");
        GrowthColumn column = GrowthColumn.yearOnYear(SingleRows.tableOf("profit pv CN 2022: 1"));
        assertThatNullPointerException().isThrownBy(() -> column.growth(null)).withMessage("cell");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.growth(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.cell(-1));
    }

    @Test
    void aStockIsComparedWithTheEndOfTheQuarterBefore() {
        IndicatorTable table = SingleRows.tableOf("staff pv CN 2022-Q1: 4", "staff pv CN 2022-Q2: 5");
        assertThat(GrowthColumn.over(table, 3).growth(1)).hasToString("[0.25, 0.25]");
        assertThat(GrowthColumn.periodOnPeriod(table).growth(1)).hasToString("missing base: staff pv CN 2022-06");
        assertThat(GrowthColumn.over(table, Integer.MAX_VALUE).growth(1))
                .hasToString("no earlier period: staff pv CN 2022-06");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrowthColumn.over(table, 0))
                .withMessage("months must be at least 1, got 0");
        assertThatNullPointerException()
                .isThrownBy(() -> GrowthColumn.over(null, 1))
                .withMessage("table");
    }
}

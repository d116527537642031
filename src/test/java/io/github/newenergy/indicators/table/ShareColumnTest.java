package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.RegionLevel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareColumnTest {

    private static final Rollup ALL_REGIONS = Rollup.withDefaults().toWhole(Dimension.REGION);

    private static String share(ShareColumn column, String cell) {
        return column.share(Cell.parse(cell)).orElseThrow().toString();
    }

    private static IndicatorTable withSeveralRows() {
        return SingleRows.tableOf("revenue pv CN 2022: 1", "revenue pv CN 2022: 10");
    }

    @Nested
    class OfTotals {

        @Test
        void ofProvincesInAllProvinces() {
            ShareColumn column = ShareColumn.ofTotals(
                    SingleRows.tableOf(
                            "revenue pv CN-JS 2021: 2",
                            "revenue pv CN-JS 2022: 3.0",
                            "revenue pv CN-ZJ 2022: 1",
                            "revenue wind CN-JS 2022: 9"),
                    Rollup.withDefaults().with(Incomplete.PARTIAL).toWhole(Dimension.REGION));
            assertThat(column.doubleValues(-1)).containsExactly(1, 0.75, 0.25, 1);
            assertThat(column.share(1)).hasToString("[0.75, 0.75]");
            assertThat(share(column, "revenue pv CN-ZJ 2022")).isEqualTo("[0.25, 0.25]");
            assertThat(column.share(Cell.parse("revenue pv CN 2022"))).isEmpty();
        }

        @ParameterizedTest(name = "{0} of {0} and {1}: {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "-1 | 5       | [-0.25, -0.25]",
                    "0  | 5       | [0, 0]",
                    "6  | -4      | [3, 3]",
                    "1  | -1      | zero whole: [1, 1] of [0, 0]",
                    "0  | 0       | zero whole: [0, 0] of [0, 0]",
                    "1  | -3      | negative whole: [1, 1] of [-2, -2]",
                    "missing | 1  | missing level: profit pv CN-JS 2022",
                    "1 | missing  | missing whole: profit pv CN-JS 2022",
                })
        void aShareStandsOnAWholeAboveZero(String level, String other, String expected) {
            ShareColumn column = ShareColumn.ofTotals(
                    SingleRows.tableOf("profit pv CN-JS 2022: " + level, "profit pv CN-ZJ 2022: " + other),
                    ALL_REGIONS.with(Incomplete.MISSING));
            assertThat(column.share(0)).hasToString(expected);
            assertThat(column.doubleValues(77)[0] == 77).isEqualTo(!expected.startsWith("["));
        }

        @Test
        void ofWhatIsKnownWherePartialTotalsAreAskedFor() {
            IndicatorTable table = SingleRows.tableOf(
                    "profit pv CN-JS 2022: 3", "profit pv CN-SH 2022: missing", "profit pv CN-ZJ 2022: 1");
            assertThat(ShareColumn.ofTotals(table, ALL_REGIONS.with(Incomplete.PARTIAL))
                            .doubleValues(-1))
                    .containsExactly(0.75, -1, 0.25);
            assertThatExceptionOfType(RefusedTotalException.class)
                    .isThrownBy(() -> ShareColumn.ofTotals(table, ALL_REGIONS))
                    .withMessage("no total of profit pv CN 2022: some of its parts are not known, "
                            + "2 levels known, 1 missing");
        }

        @Test
        void whatIsLeftOutHasNoWhole() {
            ShareColumn column = ShareColumn.ofTotals(
                    SingleRows.tableOf("revenue pv CN 2022: 3", "revenue pv DE 2022: 1"),
                    Rollup.withDefaults().toRegions(RegionLevel.PROVINCE));
            assertThat(share(column, "revenue pv CN 2022")).isEqualTo("no whole: revenue pv CN 2022");
            assertThat(column.doubleValues(-1)).containsExactly(-1, -1);
        }

        @Test
        void hongKongIsNoPartOfTheNation() {
            ShareColumn column = ShareColumn.ofTotals(
                    SingleRows.tableOf(
                            "revenue pv CN-HK 2022: 5",
                            "revenue pv CN-JS 2022: 3",
                            "revenue pv CN-TW 2022: 5",
                            "revenue pv CN-ZJ 2022: 1"),
                    Rollup.withDefaults().toRegions(RegionLevel.COUNTRY));
            assertThat(column.doubleValues(-1)).containsExactly(1, 0.75, 1, 0.25);
        }

        @Test
        void aStockIsAPartOfItsYearOnlyAtTheEnd() {
            ShareColumn column = ShareColumn.ofTotals(
                    SingleRows.tableOf("staff pv CN 2022-11: 3", "staff pv CN 2022-12: 4"),
                    Rollup.withDefaults().toWhole(Dimension.PERIOD));
            assertThat(column.share(0)).hasToString("no whole: staff pv CN 2022-11");
            assertThat(column.share(1)).hasToString("[1, 1]");
        }

        /** The whole must be a level as those of a table are. */
        @Test
        void aWholeThatHasNoRoomIsRefused() {
            IndicatorTable table =
                    SingleRows.tableOf("profit pv CN-JS 2022: 9223372036854775807", "profit pv CN-ZJ 2022: 1");
            assertThatExceptionOfType(RefusedTotalException.class)
                    .isThrownBy(() -> ShareColumn.ofTotals(table, ALL_REGIONS))
                    .withMessage("no total of profit pv CN 2022: 9223372036854775808 has no room among the levels of "
                            + "a table");
        }

        @Test
        void sharesAreTheNearestDoublesAtTheEndsOfLong() {
            ShareColumn column = ShareColumn.ofTotals(
                    SingleRows.tableOf(
                            "profit pv CN-JS 2022: 9223372036854775807",
                            "profit pv CN-SH 2022: -9223372036854775807",
                            "profit pv CN-ZJ 2022: 3"),
                    ALL_REGIONS);
            assertThat(column.doubleValues(0)).containsExactly(0x1.5555555555555p61, -0x1.5555555555555p61, 1);
        }

        @Test
        void whatDoesNotAddHasNoShares() {
            assertThatExceptionOfType(RefusedTotalException.class)
                    .isThrownBy(() -> ShareColumn.ofTotals(
                            SingleRows.tableOf(
                                    "utilisation_rate pv CN-JS 2022: 3", "utilisation_rate pv CN-ZJ 2022: 1"),
                            ALL_REGIONS))
                    .withMessage("no total of utilisation_rate pv CN 2022: levels of utilisation_rate do not add up");
            assertThatExceptionOfType(RefusedTotalException.class)
                    .isThrownBy(() -> ShareColumn.ofTotals(
                            SingleRows.tableOf("revenue pv CN 2022: 3", "revenue pv CN-JS 2022: 1"), ALL_REGIONS))
                    .withMessage(
                            "no total of revenue pv CN 2022: revenue pv CN 2022 and revenue pv CN-JS 2022 overlap: "
                                    + "leave one of them out");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ShareColumn.ofTotals(withSeveralRows(), ALL_REGIONS))
                    .withMessage("revenue pv CN 2022 has several rows: add them up first");
        }
    }

    @Nested
    class OfParents {

        @Test
        void theNearestWiderRegionIsTheWhole() {
            ShareColumn column = ShareColumn.ofParents(
                    SingleRows.tableOf(
                            "revenue pv CN 2022: 8",
                            "revenue pv CN-320200 2022: 1",
                            "revenue pv CN-330100 2022: 1",
                            "revenue pv CN-JS 2022: 4",
                            "revenue pv WORLD 2022: 16"),
                    Dimension.REGION);
            assertThat(column.doubleValues(-1)).containsExactly(0.5, 0.25, 0.125, 0.5, -1);
            assertThat(share(column, "revenue pv WORLD 2022")).isEqualTo("no whole: revenue pv WORLD 2022");
            assertThat(share(column, "revenue pv CN-330100 2022")).isEqualTo("[0.125, 0.125]");
        }

        @Test
        void theNearestWiderSectorIsTheWhole() {
            ShareColumn column = ShareColumn.ofParents(
                    SingleRows.tableOf(
                            "revenue new_energy CN 2022: 8",
                            "revenue pv CN 2022: 4",
                            "revenue pv/module CN 2022: 1",
                            "revenue wind/tower CN 2022: 2",
                            "revenue x-steel CN 2022: 1"),
                    Dimension.SECTOR);
            assertThat(column.doubleValues(-1)).containsExactly(-1, 0.5, 0.25, 0.25, -1);
        }

        @Test
        void theWholeIsOfTheSamePeriodAndMeasure() {
            ShareColumn column = ShareColumn.ofParents(
                    SingleRows.tableOf(
                            "exports pv CN-JS 2022: 1",
                            "revenue pv CN 2021: 8",
                            "revenue pv CN 2022: 4",
                            "revenue pv CN-JS 2022: 3",
                            "revenue pv CN-JS 2023: 1",
                            "revenue wind CN-JS 2021: 1"),
                    Dimension.REGION);
            assertThat(column.doubleValues(-1)).containsExactly(-1, -1, -1, 0.75, -1, -1);
        }

        /** A series would change its whole in the midst, which nothing would tell. */
        @Test
        void allLevelsOfASeriesArePartsOfOneWiderSeries() {
            ShareColumn column = ShareColumn.ofParents(
                    SingleRows.tableOf(
                            "revenue pv CN 2021: 8",
                            "revenue pv CN 2022: 8",
                            "revenue pv CN 2023: 8",
                            "revenue pv CN-320200 2021: 2",
                            "revenue pv CN-320200 2022: 2",
                            "revenue pv CN-320200 2023: 2",
                            "revenue pv CN-JS 2022: missing",
                            "revenue pv CN-JS 2023: 4"),
                    Dimension.REGION);
            assertThat(share(column, "revenue pv CN-320200 2021"))
                    .isEqualTo("missing whole: revenue pv CN-320200 2021");
            assertThat(column.whole(3)).isEmpty();
            assertThat(share(column, "revenue pv CN-320200 2022"))
                    .isEqualTo("missing whole: revenue pv CN-320200 2022");
            assertThat(column.whole(4)).contains(Cell.parse("revenue pv CN-JS 2022"));
            assertThat(share(column, "revenue pv CN-320200 2023")).isEqualTo("[0.5, 0.5]");
            assertThat(share(column, "revenue pv CN-JS 2022")).isEqualTo("missing level: revenue pv CN-JS 2022");
            assertThat(column.whole(7)).contains(Cell.parse("revenue pv CN 2023"));
            assertThat(column.whole(0)).isEmpty();
        }

        @Test
        void ratiosAreNoPartsOfEachOther() {
            IndicatorTable table =
                    SingleRows.tableOf("utilisation_rate pv CN 2022: 3", "utilisation_rate pv CN-JS 2022: 1");
            assertThatExceptionOfType(RefusedTotalException.class)
                    .isThrownBy(() -> ShareColumn.ofParents(table, Dimension.REGION))
                    .withMessage("no total of utilisation_rate pv CN 2022: levels of utilisation_rate do not add up");
            assertThat(ShareColumn.ofParents(table, Dimension.SECTOR).share(0))
                    .hasToString("no whole: utilisation_rate pv CN 2022");
        }

        @ParameterizedTest
        @CsvSource({"CN-HK", "CN-MO", "CN-TW", "CN-HK/x-port"})
        void regionsThatFiguresOfChinaLeaveOutArePartsOfTheWorldAlone(String region) {
            ShareColumn column = ShareColumn.ofParents(
                    SingleRows.tableOf(
                            "revenue pv CN 2022: 8", "revenue pv " + region + " 2022: 2", "revenue pv WORLD 2022: 16"),
                    Dimension.REGION);
            assertThat(share(column, "revenue pv " + region + " 2022")).isEqualTo("[0.125, 0.125]");
        }

        @Test
        void periodsAreNoTree() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ShareColumn.ofParents(SingleRows.tableOf(), Dimension.PERIOD))
                    .withMessage("sectors and regions have parents, got PERIOD");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ShareColumn.ofParents(withSeveralRows(), Dimension.REGION))
                    .withMessage("revenue pv CN 2022 has several rows: add them up first");
        }
    }

    @Test
    void aTableWithoutRowsHasNoShares() {
        ShareColumn column = ShareColumn.ofTotals(SingleRows.tableOf(), ALL_REGIONS);
        assertThat(column.size()).isZero();
        assertThat(column.doubleValues(0)).isEmpty();
    }

    @Test
    void itSaysWhatItIsTheSharesOf() {
        IndicatorTable table = SingleRows.tableOf("profit pv CN 2022: 1");
        assertThat(ShareColumn.ofTotals(table, ALL_REGIONS)).hasToString("shares of 1 cell\nprofit pv CN 2022: [1, 1]");
    }

    @Test
    void whatIsNotThereIsNamed() {
        IndicatorTable table = SingleRows.tableOf("profit pv CN 2022: 1");
        ShareColumn column = ShareColumn.ofParents(table, Dimension.SECTOR);
        assertThatNullPointerException()
                .isThrownBy(() -> ShareColumn.ofTotals(null, ALL_REGIONS))
                .withMessage("table");
        assertThatNullPointerException()
                .isThrownBy(() -> ShareColumn.ofTotals(table, null))
                .withMessage("groups");
        assertThatNullPointerException()
                .isThrownBy(() -> ShareColumn.ofParents(null, Dimension.REGION))
                .withMessage("table");
        assertThatNullPointerException()
                .isThrownBy(() -> ShareColumn.ofParents(table, null))
                .withMessage("dimension");
        assertThatNullPointerException().isThrownBy(() -> column.share(null)).withMessage("cell");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.share(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.cell(-1));
    }
}

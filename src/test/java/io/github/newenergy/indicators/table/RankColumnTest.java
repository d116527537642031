package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.calc.RankOrder;
import io.github.newenergy.indicators.calc.TieRule;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RankColumnTest {

    private static final Rollup ALL_REGIONS = Rollup.withDefaults().toWhole(Dimension.REGION);

    /** Two levels of 20 and one that is missing. */
    private static final IndicatorTable PROVINCES = SingleRows.tableOf(
            "profit pv CN-AH 2022: 20.0",
            "profit pv CN-FJ 2022: -10",
            "profit pv CN-JS 2022: 30",
            "profit pv CN-SH 2022: missing",
            "profit pv CN-ZJ 2022: 20");

    private static String ranks(RankColumn column) {
        return IntStream.range(0, column.size())
                .mapToObj(index -> column.rank(index).map(BigDecimal::toString).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "COMPETITION, 2 4 1 - 2, 2 1 4 - 2",
        "MODIFIED_COMPETITION, 3 4 1 - 3, 3 1 4 - 3",
        "DENSE, 2 3 1 - 2, 2 1 3 - 2",
        "ORDINAL, 2 4 1 - 3, 2 1 4 - 3",
        "FRACTIONAL, 2.5 4 1 - 2.5, 2.5 1 4 - 2.5",
    })
    void theFiveRulesForTies(TieRule rule, String greatestFirst, String smallestFirst) {
        assertThat(ranks(RankColumn.of(PROVINCES, ALL_REGIONS, rule, RankOrder.GREATEST_FIRST)))
                .isEqualTo(greatestFirst);
        assertThat(ranks(RankColumn.of(PROVINCES, ALL_REGIONS, rule, RankOrder.SMALLEST_FIRST)))
                .isEqualTo(smallestFirst);
    }

    @Test
    void usuallyRanksAreCompetitionRanksOfTheGreatest() {
        RankColumn column = RankColumn.of(PROVINCES, ALL_REGIONS);
        assertThat(column.doubleValues(-1)).containsExactly(2, 4, 1, -1, 2);
        assertThat(column.rank(Cell.parse("profit pv CN-JS 2022"))).contains(BigDecimal.ONE);
        assertThat(column.rank(Cell.parse("profit pv CN-SH 2022"))).isEmpty();
        assertThat(column.rank(Cell.parse("profit pv CN-BJ 2022"))).isEmpty();
    }

    @Test
    void eachSectorPeriodAndMeasureHasRanksOfItsOwn() {
        RankColumn column = RankColumn.of(
                SingleRows.tableOf(
                        "output pv CN-JS 2022: 1",
                        "profit pv CN-JS 2021: 1",
                        "profit pv CN-JS 2022: 1",
                        "profit pv CN-ZJ 2021: 2",
                        "profit wind CN-JS 2022: 0",
                        "profit wind CN-ZJ 2022: 3"),
                ALL_REGIONS);
        assertThat(ranks(column)).isEqualTo("1 2 1 1 2 1");
    }

    @Test
    void theTopComesByGroupAndRank() {
        List<Cell> cells = PROVINCES.rows().map(IndicatorRow::cell).toList();
        RankColumn competition = RankColumn.of(PROVINCES, ALL_REGIONS);
        assertThat(competition.top(1)).containsExactly(cells.get(2));
        assertThat(competition.top(2)).containsExactly(cells.get(2), cells.get(0), cells.get(4));
        assertThat(competition.top(Integer.MAX_VALUE))
                .containsExactly(cells.get(2), cells.get(0), cells.get(4), cells.get(1));
        RankColumn fractional = RankColumn.of(PROVINCES, ALL_REGIONS, TieRule.FRACTIONAL, RankOrder.GREATEST_FIRST);
        assertThat(fractional.doubleValues(-1)).containsExactly(2.5, 4, 1, -1, 2.5);
        assertThat(fractional.top(2)).containsExactly(cells.get(2));
        assertThat(fractional.top(3)).containsExactly(cells.get(2), cells.get(0), cells.get(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fractional.top(0))
                .withMessage("most must be at least 1, got 0");
    }

    @ParameterizedTest
    @EnumSource
    void levelsAtBothEndsOfLongAreRanked(RankOrder order) {
        IndicatorTable table = SingleRows.tableOf(
                "profit pv CN-AH 2022: -9223372036854775807",
                "profit pv CN-FJ 2022: 9223372036854775806",
                "profit pv CN-GD 2022: 9223372036854775807",
                "profit pv CN-JS 2022: 0",
                "profit pv CN-SH 2022: -9223372036854775807",
                "profit pv CN-ZJ 2022: -9223372036854775806");
        assertThat(ranks(RankColumn.of(table, ALL_REGIONS, TieRule.ORDINAL, order)))
                .isEqualTo(order == RankOrder.GREATEST_FIRST ? "5 2 1 3 6 4" : "1 5 6 4 2 3");
    }

    /** As many cells in one group as need 14 bits for their places, of levels in which ties are frequent. */
    @Test
    void manyCellsOfOneGroupAreRanked() {
        int size = 10_000;
        IndicatorTableBuilder builder = IndicatorTable.builder();
        Cell nation = Cell.parse("profit pv CN 2022");
        IntStream.range(0, size)
                .mapToObj(number -> RandomRows.row(
                        nation.withRegion(nation.region().withOwn("x-" + (size + number))),
                        Optional.of(BigDecimal.valueOf((number * 7_919L % size / 3) << 30)),
                        Optional.empty()))
                .forEach(builder::add);
        double[] ranks = RankColumn.of(builder.build(), ALL_REGIONS, TieRule.COMPETITION, RankOrder.SMALLEST_FIRST)
                .doubleValues(-1);
        double[] expected = IntStream.range(0, size)
                .mapToDouble(number -> number * 7_919L % size / 3 * 3 + 1)
                .toArray();
        assertThat(Arrays.equals(ranks, expected)).isTrue();
    }

    @Test
    void ratiosHaveRanksThoughTheyDoNotAdd() {
        RankColumn column = RankColumn.of(
                SingleRows.tableOf("utilisation_rate pv CN-JS 2022: 90", "utilisation_rate pv CN-ZJ 2022: 95"),
                ALL_REGIONS);
        assertThat(ranks(column)).isEqualTo("2 1");
    }

    @Test
    void whatIsLeftOutHasNoRankAndCountsForNone() {
        IndicatorTable table = SingleRows.tableOf("revenue pv CN 2022: 9", "revenue pv CN-JS 2022: 1");
        Rollup provinces = Rollup.withDefaults()
                .withRegions(region -> region.code().equals("CN") ? Optional.empty() : region.parent());
        assertThat(ranks(RankColumn.of(table, provinces))).isEqualTo("- 1");
        Rollup nothing = Rollup.withDefaults().withRegions(region -> Optional.empty());
        assertThat(ranks(RankColumn.of(table, nothing))).isEqualTo("- -");
        assertThat(RankColumn.of(table, nothing).top(9)).isEmpty();
    }

    @Test
    void aNationIsNotRankedAmongItsProvinces() {
        IndicatorTable table = SingleRows.tableOf("revenue pv CN 2022: 9", "revenue pv CN-JS 2022: 1");
        assertThatExceptionOfType(RefusedTotalException.class)
                .isThrownBy(() -> RankColumn.of(table, ALL_REGIONS))
                .withMessage("no total of revenue pv CN 2022: revenue pv CN 2022 and revenue pv CN-JS 2022 overlap: "
                        + "leave one of them out");
    }

    @Test
    void aCellOfSeveralRowsHasNoLevelToRank() {
        IndicatorTable table = SingleRows.tableOf("revenue pv CN 2022: 1", "revenue pv CN 2022: 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankColumn.of(table, ALL_REGIONS))
                .withMessage("revenue pv CN 2022 has several rows: add them up first");
    }

    @Test
    void aTableWithoutRowsHasNoRanks() {
        RankColumn column = RankColumn.of(SingleRows.tableOf(), ALL_REGIONS);
        assertThat(column.size()).isZero();
        assertThat(column.doubleValues(0)).isEmpty();
        assertThat(column.top(1)).isEmpty();
    }

    @Test
    void itSaysWhatItIsTheRanksOf() {
        assertThat(RankColumn.of(
                        SingleRows.tableOf("profit pv CN-JS 2022: 3", "profit pv CN-ZJ 2022: missing"), ALL_REGIONS))
                .hasToString("ranks of 2 cells\nprofit pv CN-JS 2022: 1\nprofit pv CN-ZJ 2022: none");
    }

    @Test
    void whatIsNotThereIsNamed() {
        RankColumn column = RankColumn.of(PROVINCES, ALL_REGIONS);
        assertThatNullPointerException()
                .isThrownBy(() -> RankColumn.of(null, ALL_REGIONS))
                .withMessage("table");
        assertThatNullPointerException()
                .isThrownBy(() -> RankColumn.of(PROVINCES, null))
                .withMessage("groups");
        assertThatNullPointerException()
                .isThrownBy(() -> RankColumn.of(PROVINCES, ALL_REGIONS, null, RankOrder.GREATEST_FIRST))
                .withMessage("tieRule");
        assertThatNullPointerException()
                .isThrownBy(() -> RankColumn.of(PROVINCES, ALL_REGIONS, TieRule.DENSE, null))
                .withMessage("order");
        assertThatNullPointerException().isThrownBy(() -> column.rank(null)).withMessage("cell");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.rank(5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> column.cell(-1));
    }
}

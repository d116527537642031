package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTableTest {

    private static final Cell WUXI = Cell.parse("revenue new_energy CN-320200 2022");
    private static final Cell JIANGSU = Cell.parse("revenue new_energy CN-JS 2022");
    private static final Unit YUAN = Unit.parse("亿元");

    private static IndicatorRow row(Cell cell, String level) {
        return IndicatorRow.of(cell, new BigDecimal(level), YUAN);
    }

    private static void assertRefused(IndicatorTableBuilder builder, IndicatorRow row, String message) {
        IndicatorTable before = builder.build();
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> builder.add(row))
                .withMessage(message)
                .satisfies(refused -> assertThat(refused.row()).isEqualTo(before.rowCount()));
        assertThat(builder.build()).isEqualTo(before);
    }

    @Test
    void aTableWithoutRowsIsATable() {
        IndicatorTable empty = IndicatorTable.builder().build();
        assertThat(empty.cellCount()).isZero();
        assertThat(empty.rowCount()).isZero();
        assertThat(empty.measures()).isEmpty();
        assertThat(empty.value(WUXI)).isEmpty();
        assertThat(empty).hasToString("0 cells, 0 rows: 0 measures of 0 sectors in 0 regions over 0 periods");
    }

    @Test
    void levelsKeepTheirPlaces() {
        IndicatorTable table = IndicatorTable.builder()
                .add(row(JIANGSU, "6159"))
                .add(row(WUXI, "1550.72"))
                .build();
        assertThat(table.value(JIANGSU)).contains(new BigDecimal("6159.00"));
        assertThat(table.value(WUXI)).contains(new BigDecimal("1550.72"));
        assertThat(table).hasToString("""
                        2 cells, 2 rows: 1 measures of 1 sectors in 2 regions over 1 periods
                        revenue new_energy CN-320200 2022: 1550.72 亿元
                        revenue new_energy CN-JS 2022: 6159.00 亿元""");
    }

    @Test
    void missingIsNotZeroAndNotAbsent() {
        IndicatorTable table = IndicatorTable.builder()
                .add(IndicatorRow.ofMissing(WUXI, YUAN).withStatus(Status.PRELIMINARY))
                .add(row(JIANGSU, "0"))
                .build();
        assertThat(table.value(WUXI)).isEmpty();
        assertThat(table.rows(WUXI)).hasToString("[" + WUXI + ": missing, preliminary]");
        assertThat(table.value(JIANGSU)).contains(BigDecimal.ZERO);
        assertThat(table.rows(WUXI.yearEarlier())).isEmpty();
    }

    @Test
    void aStockIsFoundByItsYearAndByItsLastMonth() {
        Cell december = Cell.parse("staff pv CN 2022-12");
        IndicatorTable table = IndicatorTable.builder()
                .add(IndicatorRow.of(Cell.parse("staff pv CN 2022"), BigDecimal.TEN, Unit.parse("人")))
                .build();
        assertThat(table.value(december)).contains(BigDecimal.TEN);
    }

    @Test
    void theFirstRowOfAMeasureFixesItsUnit() {
        assertRefused(
                IndicatorTable.builder().add(row(WUXI, "1550.72")),
                IndicatorRow.of(JIANGSU, BigDecimal.ONE, Unit.parse("万元")),
                "row 1: expected 亿元 as the unit of revenue, got 万元");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0000000000000000001 | row 0: a value has at most 18 decimal places, got 19; withDecimalPlaces rounds levels",
                "9223372036854775808   | row 0: 9223372036854775808 has no room with 0 decimal places",
                "9223372036854775807.0 | row 0: 9223372036854775807.0 has no room with 1 decimal place; withDecimalPlaces rounds levels",
                "1E+19                 | row 0: 10000000000000000000 has no room with 0 decimal places",
            })
    void levelsThatDoNotFitAreRefused(String level, String message) {
        assertRefused(IndicatorTable.builder(), row(WUXI, level), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9223372036854775807", "-9223372036854775807", "92233720368547758.07", "9.223372036854775807"})
    void levelsAtTheEndsOfALongFit(String level) {
        Cell cell = WUXI.withMeasure(Measure.PROFIT);
        IndicatorTable table = IndicatorTable.builder().add(row(cell, level)).build();
        assertThat(table.value(cell)).contains(new BigDecimal(level));
    }

    @ParameterizedTest
    @CsvSource({"0E+100, 0", "0E-100, 0", "0.00, 0.00", "1.5000000000000000000000, 1.5"})
    void zerosTakeNoRoom(String level, String held) {
        assertThat(IndicatorTable.builder().add(row(WUXI, level)).build().value(WUXI))
                .contains(new BigDecimal(held));
    }

    @Test
    void theSmallestLongHasNoRoom() {
        assertRefused(
                IndicatorTable.builder(),
                row(WUXI.withMeasure(Measure.PROFIT), "-9223372036854775808"),
                "row 0: -9223372036854775808 has no room with 0 decimal places");
    }

    @Test
    void aFinerLevelIsRefusedWhereAnEarlierOneHasNoRoomForItsPlaces() {
        IndicatorTableBuilder builder = IndicatorTable.builder().add(row(WUXI, "100000000000000000.5"));
        assertRefused(
                builder,
                row(JIANGSU, "0.01"),
                "row 1: its 2 decimal places left no room for 100000000000000000.5 of row 0; withDecimalPlaces rounds"
                        + " levels");
        assertRefused(
                builder,
                row(JIANGSU, "1000000000000000000"),
                "row 1: 1000000000000000000 has no room with the 1 decimal place of row 0; withDecimalPlaces rounds"
                        + " levels");
        assertThat(builder.add(row(JIANGSU, "922337203685477580.7")).build().value(JIANGSU))
                .contains(new BigDecimal("922337203685477580.7"));
    }

    @Test
    void aRowThatNoLevelCanHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(WUXI, "-1"))
                .withMessage("a level of revenue must not be negative, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorRow.of(WUXI, BigDecimal.ONE, Unit.parse("GW")))
                .withMessage("a level of revenue cannot be measured in GW");
    }

    @Test
    void aSumThatDoesNotFitIsRefused() {
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.SUM)
                .add(row(WUXI, "9223372036854775807"))
                .add(row(JIANGSU, "1"))
                .add(row(WUXI, "1"));
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(builder::build)
                .withMessage("row 2: the sum of all rows of " + WUXI + " has no room");
    }

    @Test
    void aSumMayPassTheEndOfALongOnItsWay() {
        Cell profit = WUXI.withMeasure(Measure.PROFIT);
        IndicatorTable table = IndicatorTable.builder(Duplicates.SUM)
                .add(row(profit, "9223372036854775807"))
                .add(row(profit, "9223372036854775807"))
                .add(row(profit, "-9223372036854775807"))
                .build();
        assertThat(table.value(profit)).contains(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    @Test
    void ratiosAreNotSummed() {
        Cell price = Cell.parse("utilisation_rate pv CN 2022");
        Unit percent = Unit.parse("%");
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.SUM)
                .add(IndicatorRow.of(price, BigDecimal.TEN, percent))
                .add(IndicatorRow.of(price, BigDecimal.ONE, percent));
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(builder::build)
                .withMessage("row 1: levels of utilisation_rate do not add up, and the cell has row 0 already");
    }

    @Test
    void aCellOfSeveralRowsHasNoOneLevel() {
        IndicatorTable table = IndicatorTable.builder(Duplicates.KEEP)
                .add(row(WUXI, "2"))
                .add(row(WUXI, "1.5"))
                .build();
        assertThat(table.rows(WUXI))
                .extracting(IndicatorRow::value)
                .containsExactly(Optional.of(new BigDecimal("1.5")), Optional.of(new BigDecimal("2.0")));
        assertThatIllegalArgumentException().isThrownBy(() -> table.value(WUXI)).withMessage(WUXI + " has 2 rows");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1e23, 100000000000000000000000",
        "2.0E-3, 0.002",
        "-0.0, 0",
        "4.35, 4.35",
        "9007199254740993, 9007199254740992"
    })
    void aDoubleIsTakenAsTheShortestDecimal(double value, String decimal) {
        assertThat(IndicatorRow.ofShortestDecimal(WUXI.withMeasure(Measure.PROFIT), value, YUAN)
                        .value())
                .contains(new BigDecimal(decimal));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aDoubleThatIsNoNumberIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorRow.ofShortestDecimal(WUXI, value, YUAN))
                .withMessage("value must be a finite number, got " + value);
    }

    @Test
    void whatIsNotInTheTableIsNamed() {
        IndicatorTable table = IndicatorTable.builder().add(row(WUXI, "1")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.unit(Measure.STAFF))
                .withMessage("the table has no cell of staff");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.cell(1));
        assertThatNullPointerException().isThrownBy(() -> table.value(null)).withMessage("cell");
        assertThatNullPointerException().isThrownBy(() -> table.places(null)).withMessage("measure");
        assertThatNullPointerException()
                .isThrownBy(() -> IndicatorTable.builder(null))
                .withMessage("duplicates");
        assertThatNullPointerException()
                .isThrownBy(() -> IndicatorTable.builder().add(null))
                .withMessage("row");
    }
}

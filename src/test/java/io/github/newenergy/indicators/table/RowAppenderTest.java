package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowAppenderTest {

    private static final Unit YUAN = Unit.parse("亿元");

    private final IndicatorTableBuilder builder = IndicatorTable.builder();
    private final RowAppender rows = builder.appender();

    private static <T> void set(RowAppender.Column<T> column, T member) {
        column.set(column.codeOf(member));
    }

    private void setCell(String text) {
        Cell cell = Cell.parse(text);
        set(rows.measures(), cell.measure());
        set(rows.sectors(), cell.sector());
        set(rows.regions(), cell.region());
        set(rows.periods(), cell.period());
    }

    @Test
    void whatIsSetStaysSet() {
        setCell("profit pv CN 2021");
        rows.fixUnit(YUAN);
        rows.add(-155072, 2);
        set(rows.periods(), ReportingPeriod.ofYear(2022));
        set(rows.statuses(), Optional.of(Status.ESTIMATED));
        rows.add(15, 1);
        set(rows.periods(), ReportingPeriod.ofYear(2023));
        rows.add(CodedRows.MISSING, 5);
        assertThat(builder.build()).hasToString("""
                3 cells, 3 rows: 1 measures of 1 sectors in 1 regions over 3 periods
                profit pv CN 2021: -1550.72 亿元
                profit pv CN 2022: 1.50 亿元, estimated
                profit pv CN 2023: missing, estimated""");
    }

    @Test
    void aMemberWithoutRowsIsNotInTheTable() {
        setCell("profit pv CN 2021");
        rows.sectors().codeOf(Sector.parse("wind"));
        rows.fixUnit(YUAN);
        rows.add(1, 0);
        assertThat(builder.build().sectors()).hasSize(1);
    }

    private void assertNotSet(String part) {
        assertThatIllegalStateException()
                .isThrownBy(() -> rows.add(1, 0))
                .withMessage("a row must have a " + part + ", and none was set");
    }

    @Test
    void whatWasNeverSetIsNamed() {
        builder.add(IndicatorRow.of(Cell.parse("revenue wind CN-JS 2020"), BigDecimal.ONE, YUAN));
        Cell cell = Cell.parse("profit pv CN 2021");
        rows.measures().codeOf(Measure.PROFIT);
        assertNotSet("measure");
        assertThatIllegalStateException()
                .isThrownBy(() -> rows.fixUnit(YUAN))
                .withMessage("a row must have a measure, and none was set");
        set(rows.measures(), cell.measure());
        rows.fixUnit(YUAN);
        assertNotSet("sector");
        set(rows.sectors(), cell.sector());
        assertNotSet("region");
        set(rows.regions(), cell.region());
        assertNotSet("period");
        set(rows.periods(), cell.period());
        rows.add(1, 0);
        assertThat(builder.build().rowCount()).isEqualTo(2);
    }

    @Test
    void aStockIsReadAtTheEndOfItsPeriod() {
        setCell("profit pv CN 2021");
        rows.fixUnit(YUAN);
        rows.add(1, 0);
        set(rows.measures(), Measure.STAFF);
        rows.fixUnit(Unit.parse("人"));
        rows.add(2, 0);
        set(rows.periods(), ReportingPeriod.ofYear(2022));
        rows.add(3, 0);
        IndicatorTable table = builder.build();
        assertThat(table.value(Cell.parse("profit pv CN 2021"))).contains(BigDecimal.ONE);
        assertThat(table.value(Cell.parse("staff pv CN 2021-12"))).contains(new BigDecimal(2));
        assertThat(table.value(Cell.parse("staff pv CN 2022-12"))).contains(new BigDecimal(3));
    }

    @Test
    void rowsMayComeByOtherWaysInBetween() {
        setCell("profit pv CN 2021");
        rows.fixUnit(YUAN);
        builder.add(IndicatorRow.of(Cell.parse("profit wind CN-JS 2020"), new BigDecimal("0.25"), YUAN)
                .withStatus(Status.ESTIMATED));
        RowAppender others = builder.appender();
        set(others.sectors(), Sector.parse("wind"));
        set(others.statuses(), Optional.of(Status.REVISED));
        rows.add(5, 0);
        assertThat(builder.build().rows().map(IndicatorRow::toString))
                .containsExactly("profit pv CN 2021: 5.00 亿元", "profit wind CN-JS 2020: 0.25 亿元, estimated");
    }

    @Test
    void levelsAreRoundedWhereWanted() {
        builder.withDecimalPlaces(Measure.PROFIT, 1, RoundingMode.HALF_UP);
        setCell("profit pv CN 2021");
        rows.fixUnit(YUAN);
        rows.add(125, 2);
        assertThat(builder.build().value(Cell.parse("profit pv CN 2021"))).contains(new BigDecimal("1.3"));
    }

    @Test
    void whatNoTableHoldsIsRefused() {
        setCell("revenue pv CN 2021");
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> rows.add(1, 0))
                .withMessage("row 0: no unit is given for revenue");
        assertThatExceptionOfType(RefusedRowException.class)
                .as("of a measure without rows")
                .isThrownBy(() -> rows.fixUnit(Unit.parse("GW")))
                .withMessage("row 0: a level of revenue cannot be measured in GW");
        rows.fixUnit(YUAN);
        rows.add(Long.MAX_VALUE, 2);
        set(rows.periods(), ReportingPeriod.ofYear(2022));
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> rows.fixUnit(Unit.parse("万元")))
                .withMessage("row 1: expected 亿元 as the unit of revenue, got 万元");
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> rows.add(-1, 1))
                .withMessage("row 1: a level of revenue must not be negative, got -0.1");
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> rows.add(1, 3))
                .withMessage(
                        "row 1: its 3 decimal places left no room for 92233720368547758.07 of row 0; withDecimalPlaces"
                                + " rounds levels");
        for (int places : new int[] {-1, 19}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rows.add(1, places))
                    .withMessage("places must be from 0 to 18, got " + places);
        }
        assertThat(builder.build().rowCount()).isEqualTo(1);
    }

    @Test
    void aNumberIsThatOfAMember() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> rows.sectors().set(0));
        rows.sectors().codeOf(Sector.parse("pv"));
        for (int code : new int[] {-1, 1}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> rows.sectors().set(code));
        }
        assertThatNullPointerException()
                .isThrownBy(() -> rows.regions().codeOf(null))
                .withMessage("member");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> rows.regions().set(0));
        assertThatNullPointerException()
                .isThrownBy(() -> {
                    setCell("profit pv CN 2021");
                    rows.fixUnit(null);
                })
                .withMessage("unit");
    }
}

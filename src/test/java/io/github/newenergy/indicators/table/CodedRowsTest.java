package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodedRowsTest {

    private static final Unit YUAN = Unit.parse("亿元");
    private static final CodedColumn<Sector> SECTORS =
            new CodedColumn<>(List.of(Sector.parse("pv"), Sector.parse("wind")), new int[] {0, 0, 1});
    private static final CodedColumn<Region> REGIONS =
            new CodedColumn<>(List.of(Region.parse("CN"), Region.parse("CN-JS")), new int[] {1, 0, 1});
    private static final CodedColumn<ReportingPeriod> PERIODS =
            new CodedColumn<>(List.of(ReportingPeriod.ofYear(2022)), new int[] {0, 0, 0});

    private static CodedRows rows(Measure measure, Unit unit, int places, long... unscaled) {
        return new CodedRows(measure, unit, places, SECTORS, REGIONS, PERIODS, unscaled);
    }

    private static CodedRows revenue(long... unscaled) {
        return rows(Measure.REVENUE, YUAN, 2, unscaled);
    }

    @Test
    void columnsAreRows() {
        IndicatorTable table = IndicatorTable.builder()
                .addAll(revenue(155072, CodedRows.MISSING, 0))
                .build();
        assertThat(table).hasToString("""
                3 cells, 3 rows: 1 measures of 2 sectors in 2 regions over 1 periods
                revenue pv CN 2022: missing
                revenue pv CN-JS 2022: 1550.72 亿元
                revenue wind CN-JS 2022: 0.00 亿元""");
    }

    @Test
    void aMemberWithoutRowsIsNotInTheTable() {
        CodedColumn<Sector> pv = new CodedColumn<>(SECTORS.members(), new int[] {0, 0, 0});
        IndicatorTable table = IndicatorTable.builder(Duplicates.KEEP)
                .addAll(new CodedRows(Measure.REVENUE, YUAN, 0, pv, REGIONS, PERIODS, new long[] {1, 2, 3}))
                .build();
        assertThat(table.sectors()).containsExactly(Sector.parse("pv"));
    }

    @Test
    void aStockIsReadAtTheEndOfItsPeriod() {
        IndicatorTable table = IndicatorTable.builder()
                .addAll(rows(Measure.STAFF, Unit.parse("人"), 0, 1, 2, 3))
                .build();
        assertThat(table.value(Cell.parse("staff pv CN 2022-12"))).contains(new BigDecimal(2));
        assertThat(table.periods()).containsExactly(ReportingPeriod.ofMonth(2022, 12));
    }

    @Test
    void levelsHaveThePlacesOfTheFinest() {
        Cell cell = Cell.parse("revenue wind CN 2022");
        IndicatorTableBuilder builder =
                IndicatorTable.builder().add(IndicatorRow.of(cell, new BigDecimal("1.5"), YUAN));
        builder.addAll(revenue(155072, CodedRows.MISSING, 0));
        assertThat(builder.build().value(cell)).contains(new BigDecimal("1.50"));
        builder.add(IndicatorRow.of(cell.yearEarlier(), new BigDecimal("0.125"), YUAN));
        assertThat(builder.build().value(Cell.parse("revenue pv CN-JS 2022"))).contains(new BigDecimal("1550.720"));
        assertThat(builder.build().value(Cell.parse("revenue pv CN 2022"))).isEmpty();
    }

    private static void assertRefused(IndicatorTableBuilder builder, CodedRows rows, long row, String reason) {
        IndicatorTable before = builder.build();
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> builder.addAll(rows))
                .withMessage("row " + row + ": " + reason)
                .satisfies(refused -> assertThat(refused.row()).isEqualTo(row));
        assertThat(builder.build()).isEqualTo(before);
    }

    @Test
    void oneWrongRowKeepsAllOut() {
        IndicatorTableBuilder builder = IndicatorTable.builder().addAll(revenue(1, 2, 3));
        assertRefused(builder, revenue(1, -2, 3), 4, "a level of revenue must not be negative, got -0.02");
        assertRefused(
                builder,
                rows(Measure.REVENUE, YUAN, 0, 1, 2, Long.MAX_VALUE),
                5,
                "9223372036854775807 has no room with the 2 decimal places of row 0; withDecimalPlaces rounds levels");
        assertRefused(
                builder,
                rows(Measure.REVENUE, Unit.parse("万元"), 0, 1, 2, 3),
                3,
                "expected 亿元 as the unit of revenue, got 万元");
        assertRefused(
                builder,
                revenue(1, 2, 3).withStatuses(statuses(0, 0, 2)),
                5,
                "a code of statuses must be from 0 to 1, got 2");
        for (int code : new int[] {-1, 2}) {
            CodedColumn<Region> regions = new CodedColumn<>(REGIONS.members(), new int[] {0, code, 0});
            assertRefused(
                    builder,
                    new CodedRows(Measure.REVENUE, YUAN, 0, SECTORS, regions, PERIODS, new long[3]),
                    4,
                    "a code of regions must be from 0 to 1, got " + code);
        }
    }

    @Test
    void anEarlierLevelKeepsOutWhatIsTooFineForIt() {
        IndicatorTableBuilder builder =
                IndicatorTable.builder().addAll(rows(Measure.PROFIT, YUAN, 0, 1, Long.MIN_VALUE + 1, 3));
        assertRefused(
                builder,
                rows(Measure.PROFIT, YUAN, 1, 1, 2, 3),
                3,
                "its 1 decimal place left no room for 9223372036854775807 of row 1; withDecimalPlaces rounds levels");
    }

    private static CodedColumn<Optional<Status>> statuses(int... codes) {
        return new CodedColumn<>(List.of(Optional.empty(), Optional.of(Status.REVISED)), codes);
    }

    @Test
    void rowsMayHaveStatuses() {
        IndicatorTable table = IndicatorTable.builder()
                .addAll(revenue(155072, CodedRows.MISSING, 0).withStatuses(statuses(1, 0, 0)))
                .build();
        assertThat(table.rows(Cell.parse("revenue pv CN-JS 2022")))
                .extracting(IndicatorRow::status)
                .containsExactly(Optional.of(Status.REVISED));
        assertThat(table.statuses()).containsExactly(Status.REVISED);
        assertThat(IndicatorTable.builder().addAll(revenue(1, 2, 3)).build().statuses())
                .isEmpty();
    }

    @Test
    void theReasonNamesTheOtherRowAsTheReaderKnowsIt() {
        IndicatorTableBuilder builder =
                IndicatorTable.builder().addAll(revenue(1, 2, 3)).addAll(revenue(1, 2, 3));
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(builder::build)
                .withMessage("row 3: revenue pv CN-JS 2022 has row 0 already")
                .satisfies(refused -> assertThat(refused.reason(row -> "line " + (row + 2)))
                        .isEqualTo("revenue pv CN-JS 2022 has line 2 already"));
        assertThat(new RefusedRowException(7, "no room").reason(row -> "line " + row))
                .isEqualTo("no room");
    }

    @Test
    void columnsThatDoNotFitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> revenue(1, 2, 3).withStatuses(statuses(0, 0)))
                .withMessage("statuses must have as many rows as levels, got 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> revenue(1, 2))
                .withMessage("sectors must have as many rows as levels, got 3 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows(Measure.REVENUE, Unit.parse("GW"), 0, 1, 2, 3))
                .withMessage("a level of revenue cannot be measured in GW");
        for (int places : new int[] {-1, 19}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rows(Measure.REVENUE, YUAN, places, 1, 2, 3))
                    .withMessage("places must be from 0 to 18, got " + places);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodedColumn<>(List.of("a", "b", "a"), new int[0]))
                .withMessage("members must differ, got a twice");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CodedColumn<>(null, new int[0]))
                .withMessage("members");
        assertThatNullPointerException()
                .isThrownBy(() -> new CodedColumn<>(List.of(), null))
                .withMessage("codes");
        assertThatNullPointerException()
                .isThrownBy(() -> revenue((long[]) null))
                .withMessage("unscaled");
        assertThatNullPointerException()
                .isThrownBy(() -> new CodedRows(Measure.REVENUE, YUAN, 2, SECTORS, REGIONS, PERIODS, new long[3], null))
                .withMessage("statuses");
        assertThatNullPointerException()
                .isThrownBy(() -> new RefusedRowException(1, "no room").reason(null))
                .withMessage("nameOfRow");
        assertThatNullPointerException()
                .isThrownBy(() -> IndicatorTable.builder().addAll(null))
                .withMessage("added");
    }

    /** More cells could be than a number of 31 bits tells apart. */
    @Test
    void manyMembersOfAllDimensionsAreSorted() {
        int count = 3_000;
        List<Sector> sectors = Stream.iterate(0, number -> number + 1)
                .limit(count)
                .map(number -> Sector.parse("pv/x-" + number))
                .toList();
        List<Region> regions = Stream.iterate(0, number -> number + 1)
                .limit(count)
                .map(number -> Region.parse("CN/x-" + number))
                .toList();
        List<ReportingPeriod> months = ReportingPeriod.ofYears(1700, 1949).toMonths();
        int[] some = new int[2 * count];
        int[] others = new int[2 * count];
        Arrays.setAll(some, row -> row % count);
        Arrays.setAll(others, row -> (int) (row * 7919L % count));
        long[] levels = new long[2 * count];
        Arrays.setAll(levels, row -> row);
        IndicatorTable table = IndicatorTable.builder(Duplicates.KEEP)
                .addAll(new CodedRows(
                        Measure.REVENUE,
                        YUAN,
                        0,
                        new CodedColumn<>(sectors, some),
                        new CodedColumn<>(regions, others),
                        new CodedColumn<>(months, some),
                        levels))
                .build();
        assertThat(table.rowCount()).isEqualTo(2 * count);
        for (int row = 0; row < count; row += 97) {
            Cell cell =
                    new Cell(sectors.get(some[row]), regions.get(others[row]), months.get(some[row]), Measure.REVENUE);
            assertThat(table.rows(cell))
                    .extracting(found -> found.value().orElseThrow().intValue())
                    .containsExactly(row, row + count);
        }
    }
}

package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.sun.management.ThreadMXBean;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTableBuilderTest {

    private static final Unit YUAN = Unit.parse("亿元");
    private static final Cell CELL = Cell.parse("profit pv CN 2022");

    private static IndicatorRow row(Cell cell, String level) {
        return IndicatorRow.of(cell, new BigDecimal(level), YUAN);
    }

    private static IndicatorRow row(int year, double level) {
        return IndicatorRow.ofShortestDecimal(CELL.withPeriod(ReportingPeriod.ofYear(year)), level, YUAN);
    }

    /** Each measure has a region of its own, and is first whole and then decimal. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void tensOfThousandsOfMeasuresAreOneTable() {
        int measures = 50_000;
        IndicatorTableBuilder builder = IndicatorTable.builder();
        for (int number = 0; number < measures; number++) {
            Measure measure = Measure.ofOwn("x-m" + number, Measure.Nature.FLOW);
            Region region = Region.parse("CN/x-" + number);
            for (int year = 2021; year <= 2022; year++) {
                Cell cell = new Cell(Sector.parse("pv"), region, ReportingPeriod.ofYear(year), measure);
                builder.add(row(cell, year == 2021 ? "1" : "0.5"));
            }
        }
        IndicatorTable table = builder.build();
        assertThat(table.measures()).hasSize(measures);
        assertThat(table.regions()).hasSize(measures);
        for (int number = 0; number < measures; number += 9_999) {
            Cell cell = Cell.parse("x-m" + number + "(flow) pv CN/x-" + number + " 2021");
            assertThat(table.value(cell)).contains(new BigDecimal("1.0"));
        }
    }

    @Test
    void aNoisyDoubleIsRefusedWithTheWayOut() {
        IndicatorTableBuilder builder = IndicatorTable.builder().add(row(2020, 0.1 + 0.2));
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> builder.add(row(2021, 1500.5)))
                .withMessage(
                        "row 1: 1500.5 has no room with the 17 decimal places of row 0; withDecimalPlaces rounds levels");
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(
                        () -> IndicatorTable.builder().add(row(2021, 1500.5)).add(row(2020, 0.1 + 0.2)))
                .withMessage(
                        "row 1: its 17 decimal places left no room for 1500.5 of row 0; withDecimalPlaces rounds levels");
    }

    @Test
    void noisyDoublesAreRoundedWhereWanted() {
        IndicatorTable table = IndicatorTable.builder()
                .withDecimalPlaces(Measure.PROFIT, 2, RoundingMode.HALF_UP)
                .add(row(2020, 0.1 + 0.2))
                .add(row(2021, 1500.5))
                .add(row(2022, -1.005))
                .build();
        assertThat(table.rows().map(row -> row.value().orElseThrow()))
                .containsExactly(new BigDecimal("0.30"), new BigDecimal("1500.50"), new BigDecimal("-1.01"));
    }

    @ParameterizedTest
    @CsvSource({
        "1E-100, UP, 0.01",
        "1E-100, HALF_UP, 0.00",
        "-1E-100, FLOOR, -0.01",
        "0.0049999999999999999999, HALF_UP, 0.00",
        "0.0050000000000000000001, HALF_DOWN, 0.01",
        "7, UP, 7",
    })
    void roundingIsThatOfBigDecimal(String level, RoundingMode rounding, String held) {
        assertThat(IndicatorTable.builder()
                        .withDecimalPlaces(Measure.PROFIT, 2, rounding)
                        .add(row(CELL, level))
                        .build()
                        .value(CELL))
                .contains(new BigDecimal(held));
    }

    @Test
    void roundingIsThatOfItsMeasure() {
        Cell tax = CELL.withMeasure(Measure.TAX);
        IndicatorTable table = IndicatorTable.builder()
                .withDecimalPlaces(Measure.PROFIT, 0, RoundingMode.DOWN)
                .add(row(CELL, "1.75"))
                .add(row(tax, "1.75"))
                .build();
        assertThat(table.places(Measure.PROFIT)).isZero();
        assertThat(table.value(tax)).contains(new BigDecimal("1.75"));
    }

    @Test
    void roundingHasPlacesAndAWay() {
        IndicatorTableBuilder builder = IndicatorTable.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.withDecimalPlaces(Measure.PROFIT, 19, RoundingMode.UP))
                .withMessage("places must be from 0 to 18, got 19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.withDecimalPlaces(Measure.PROFIT, -1, RoundingMode.UP))
                .withMessage("places must be from 0 to 18, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.withDecimalPlaces(Measure.PROFIT, 2, RoundingMode.UNNECESSARY))
                .withMessage("rounding must say how to round, got UNNECESSARY");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.withDecimalPlaces(null, 2, RoundingMode.UP))
                .withMessage("measure");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.withDecimalPlaces(Measure.PROFIT, 2, null))
                .withMessage("rounding");
    }

    @Test
    void aReplacedRowLeavesNoDecimalPlaces() {
        IndicatorTable revised = IndicatorTable.builder(Duplicates.LAST)
                .add(row(CELL, "1.25"))
                .add(row(CELL.yearEarlier(), "2"))
                .add(row(CELL, "1.3"))
                .build();
        assertThat(revised)
                .isEqualTo(IndicatorTable.builder()
                        .add(row(CELL, "1.3"))
                        .add(row(CELL.yearEarlier(), "2"))
                        .build());
        assertThat(revised.value(CELL)).contains(new BigDecimal("1.3"));
        assertThat(revised.value(CELL.yearEarlier())).contains(new BigDecimal("2.0"));
    }

    @Test
    void aRowThatIsRefusedFixesNoUnit() {
        IndicatorTableBuilder builder = IndicatorTable.builder();
        assertThatExceptionOfType(RefusedRowException.class).isThrownBy(() -> builder.add(row(CELL, "1E-19")));
        IndicatorRow other = IndicatorRow.of(CELL, BigDecimal.ONE, Unit.parse("万元"));
        assertThat(builder.add(other).build().unit(Measure.PROFIT)).isEqualTo(Unit.parse("万元"));
    }

    @Test
    void aBuilderMayBuildAgain() {
        IndicatorTableBuilder builder = IndicatorTable.builder().add(row(CELL, "1"));
        IndicatorTable first = builder.build();
        IndicatorTable second = builder.add(row(Cell.parse("profit new_energy CN-JS 2020"), "0.5"))
                .build();
        assertThat(first.rows()).containsExactly(row(CELL, "1"));
        assertThat(second.rows())
                .containsExactly(row(Cell.parse("profit new_energy CN-JS 2020"), "0.5"), row(CELL, "1.0"));
    }

    @Test
    void smallTablesTakeLittleMemory() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        IndicatorRow row = row(CELL, "1");
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int table = 0; table < 1_000; table++) {
            assertThat(IndicatorTable.builder().add(row).build().rowCount()).isEqualTo(1);
        }
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 1_000).isLessThan(100_000);
    }

    private static void assertDoubleRefused(double level, int places, String reason) {
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> CodedRows.rounded(new double[] {1, 2, level, level}, places, RoundingMode.UP))
                .withMessage("row 2: " + reason)
                .satisfies(refused -> assertThat(refused.row()).isEqualTo(2));
    }

    @Test
    void doublesAreWholeNumbersOfAPlace() {
        assertThat(CodedRows.rounded(
                        new double[] {0.1 + 0.2, Double.NaN, 1500.5, -1.005, 1e15, 0.001, -0.0, 1e16},
                        2,
                        RoundingMode.HALF_UP))
                .containsExactly(30, CodedRows.MISSING, 150050, -101, 100000000000000000L, 0, 0, 1000000000000000000L);
        assertDoubleRefused(1e17, 2, "1.0E17 has no room with 2 decimal places");
        assertDoubleRefused(-0x1p63, 0, "-9.223372036854776E18 has no room with 0 decimal places");
        assertDoubleRefused(Double.POSITIVE_INFINITY, 0, "a level must be a finite number, got Infinity");
        assertThatNullPointerException()
                .isThrownBy(() -> CodedRows.rounded(null, 0, RoundingMode.UP))
                .withMessage("levels");
    }

    @Test
    void columnsAreRoundedToo() {
        CodedRows rows = new CodedRows(
                Measure.PROFIT,
                YUAN,
                3,
                new CodedColumn<>(List.of(Sector.parse("pv")), new int[2]),
                new CodedColumn<>(List.of(Region.parse("CN")), new int[2]),
                new CodedColumn<>(
                        List.of(ReportingPeriod.ofYear(2021), ReportingPeriod.ofYear(2022)), new int[] {0, 1}),
                new long[] {-1255, CodedRows.MISSING});
        IndicatorTable table = IndicatorTable.builder()
                .withDecimalPlaces(Measure.PROFIT, 2, RoundingMode.HALF_EVEN)
                .addAll(rows)
                .build();
        assertThat(table.rows().map(IndicatorRow::value))
                .containsExactly(Optional.of(new BigDecimal("-1.26")), Optional.empty());
    }

    private static CodedRows rows(Measure measure, int places, long... levels) {
        int[] years = IntStream.range(0, levels.length).toArray();
        return new CodedRows(
                measure,
                YUAN,
                places,
                new CodedColumn<>(List.of(Sector.parse("pv")), new int[levels.length]),
                new CodedColumn<>(List.of(Region.parse("CN")), new int[levels.length]),
                new CodedColumn<>(ReportingPeriod.ofYears(2001, 2020).toYears(), years),
                levels);
    }

    /** The same rows are refused for the same reason, by whatever door they come, also where rounding would hide it. */
    @Test
    void aSignIsSeenBeforeItIsRounded() {
        String reason = "a level of revenue must not be negative, got -0.004";
        IndicatorTableBuilder builder =
                IndicatorTable.builder().withDecimalPlaces(Measure.REVENUE, 2, RoundingMode.HALF_UP);
        RowAppender rows = appenderOf(builder, "revenue pv CN 2022");
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> rows.add(-4, 3))
                .withMessage("row 0: " + reason);
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> rows.add(new BigDecimal("-0.004")))
                .withMessage("row 0: " + reason);
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> builder.addAll(rows(Measure.REVENUE, 3, 1, -4)))
                .withMessage("row 1: " + reason);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(Cell.parse("revenue pv CN 2022"), "-0.004"))
                .withMessage(reason);
        assertThat(builder.build().rowCount()).isZero();
    }

    private static RowAppender appenderOf(IndicatorTableBuilder builder, String text) {
        Cell cell = Cell.parse(text);
        RowAppender rows = builder.appender();
        rows.sectors().set(rows.sectors().codeOf(cell.sector()));
        rows.regions().set(rows.regions().codeOf(cell.region()));
        rows.periods().set(rows.periods().codeOf(cell.period()));
        rows.measures().set(rows.measures().codeOf(cell.measure()));
        rows.fixUnit(YUAN);
        return rows;
    }

    @Test
    void theFirstRowOfSeveralThatAreWrongIsTold() {
        long most = Long.MAX_VALUE;
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.KEEP);
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> builder.addAll(rows(Measure.REVENUE, 0, 1, -1)))
                .withMessage("row 1: a level of revenue must not be negative, got -1");
        builder.addAll(rows(Measure.REVENUE, 0, most));
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> builder.addAll(rows(Measure.REVENUE, 1, CodedRows.MISSING, 1, -1)))
                .withMessage("row 2: its 1 decimal place left no room for 9223372036854775807 of row 0;"
                        + " withDecimalPlaces rounds levels");
    }

    @Test
    void aLevelHasFewDigits() {
        RowAppender rows = appenderOf(IndicatorTable.builder(), "profit pv CN 2022");
        for (String level : List.of("1E+101", "-1E+400000000", "1E-101", "0E-2147483647")) {
            String message = "value must have a scale from -100 to 100, got " + new BigDecimal(level).scale();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> row(CELL, level))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rows.add(new BigDecimal(level)))
                    .withMessage(message);
        }
        BigDecimal enormous = new BigDecimal(BigInteger.ONE.shiftLeft(50_000_000));
        String most = "9".repeat(64);
        assertThat(row(CELL, most)).hasToString("profit pv CN 2022: " + most + " 亿元");
        for (BigDecimal level : List.of(new BigDecimal(most).add(BigDecimal.ONE).add(BigDecimal.ONE), enormous)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> IndicatorRow.of(CELL, level, YUAN))
                    .withMessage("value must have at most 64 significant digits");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rows.add(level))
                    .withMessage("value must have at most 64 significant digits");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> row(2022, 1e300));
        assertThatIllegalArgumentException().isThrownBy(() -> row(2022, 1e-300));
        assertThatNullPointerException().isThrownBy(() -> rows.add(null)).withMessage("level");
    }

    @Test
    void aRowOfManyDigitsIsRefusedWithTheWayOut() {
        IndicatorTableBuilder builder = IndicatorTable.builder();
        assertThatExceptionOfType(RefusedRowException.class)
                .isThrownBy(() -> builder.add(row(CELL, "150.00000000000000001")))
                .withMessage("row 0: 150.00000000000000001 has no room with 17 decimal places; withDecimalPlaces rounds"
                        + " levels");
        assertThat(builder.add(row(CELL, "0E-18"))
                        .add(row(CELL.yearEarlier(), "1.0000000000000000000"))
                        .build()
                        .rowCount())
                .isEqualTo(2);
    }
}

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
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
        "1E-1000000000, UP, 0.01",
        "1E-1000000000, HALF_UP, 0.00",
        "-1E-1000000000, FLOOR, -0.01",
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

    @Test
    void doublesAreWholeNumbersOfAPlace() {
        assertThat(CodedRows.unscaled(
                        new double[] {0.1 + 0.2, Double.NaN, 1500.5, -1.005, 1e15, 0.001, -0.0, 1e16},
                        2,
                        RoundingMode.HALF_UP))
                .containsExactly(30, CodedRows.MISSING, 150050, -101, 100000000000000000L, 0, 0, 1000000000000000000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodedRows.unscaled(new double[] {1e17}, 2, RoundingMode.UP))
                .withMessage("1.0E17 has no room with 2 decimal places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodedRows.unscaled(new double[] {-0x1p63}, 0, RoundingMode.UP))
                .withMessage("-9.223372036854776E18 has no room with 0 decimal places");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodedRows.unscaled(new double[] {Double.POSITIVE_INFINITY}, 0, RoundingMode.UP))
                .withMessage("value must be a finite number, got Infinity");
        assertThatNullPointerException()
                .isThrownBy(() -> CodedRows.unscaled(null, 0, RoundingMode.UP))
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
}

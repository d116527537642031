package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.calc.GrowthCalculator;
import io.github.newenergy.indicators.calc.Outcome;
import io.github.newenergy.indicators.calc.Outcome.Reason;
import io.github.newenergy.indicators.calc.Outcome.Undefined;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of the growth of whole tables, against the growth between two levels. */
class GrowthColumnProperties {

    /** Periods some of which lie a year or their own length apart, of different lengths in one table. */
    private static final List<List<ReportingPeriod>> CALENDARS = List.of(
            periods("2021-01", "2021-02", "2021-03", "2021-12", "2022-01", "2022-02", "2022-03", "2022-12"),
            periods("2021-01/2021-02", "2021-03", "2022-01/2022-02", "2022-02", "2022-03", "2022-01/2022-05"),
            periods("2021-01/2021-05", "2021-08/2021-12", "2021-12", "2022-01/2022-05", "2022-02/2022-04"),
            periods("2021-Q1", "2021-Q3", "2021-Q4", "2022-Q1", "2021-S1", "2021-S2", "2022-S1", "2021", "2022"),
            periods("2018/2019", "2019/2020", "2020/2021", "2021/2022", "2021", "2022", "2020-11/2021-10"),
            periods("0001-01", "0001-02", "0002-01", "0001-Q1", "0001-Q2", "0002-Q1", "0001-S2", "0002-S2"),
            periods("0001", "0002", "0001/0002", "0002/0003", "0003/0004", "0001-01/0001-02", "0002-01/0002-02"));

    private static List<ReportingPeriod> periods(String... texts) {
        return SingleRows.all(ReportingPeriod::parse, texts);
    }

    @Provide
    Arbitrary<IndicatorTable> tables() {
        return new SingleRows(
                        SingleRows.all(Sector::parse, "pv", "wind"),
                        SingleRows.all(Region::parse, "CN", "CN-JS"),
                        CALENDARS,
                        RandomRows.MEASURES)
                .tables();
    }

    @Property
    void yearOnYearIsGrowthOverTheSameMonthsOfTheYearBefore(@ForAll("tables") IndicatorTable table) {
        assertGrowth(table, GrowthColumn.yearOnYear(table), period -> shifted(period, 12));
    }

    @Property
    void periodOnPeriodIsGrowthOverThePartOfTheCalendarBefore(@ForAll("tables") IndicatorTable table) {
        assertGrowth(
                table,
                GrowthColumn.periodOnPeriod(table),
                period -> isPartOfCalendar(period) ? shifted(period, months(period)) : Optional.empty());
    }

    @Property
    void growthOverMonthsIsThatOfPeriodsThatDoNotOverlap(
            @ForAll("tables") IndicatorTable table, @ForAll @IntRange(min = 1, max = 24) int months) {
        assertGrowth(
                table,
                GrowthColumn.over(table, months),
                period -> months(period) <= months && (isPartOfCalendar(period) || months % 12 == 0)
                        ? shifted(period, months)
                        : Optional.empty());
    }

    private static Optional<ReportingPeriod> shifted(ReportingPeriod period, int months) {
        YearMonth first = period.first().minusMonths(months);
        return first.isBefore(YearMonth.of(1, 1))
                ? Optional.empty()
                : Optional.of(new ReportingPeriod(first, period.last().minusMonths(months)));
    }

    private static int months(ReportingPeriod period) {
        return Math.toIntExact(period.first().until(period.last(), ChronoUnit.MONTHS)) + 1;
    }

    private static boolean isPartOfCalendar(ReportingPeriod period) {
        int before = period.first().getMonthValue() - 1;
        return switch (months(period)) {
            case 1 -> true;
            case 3 -> before % 3 == 0;
            case 6 -> before % 6 == 0;
            default -> before == 0 && months(period) % 12 == 0;
        };
    }

    private static void assertGrowth(
            IndicatorTable table, GrowthColumn column, Function<ReportingPeriod, Optional<ReportingPeriod>> earlier) {
        double[] rates = column.doubleValues(Double.NaN);
        assertThat(rates).hasSize(table.cellCount());
        assertThat(column.size()).isEqualTo(table.cellCount());
        for (int index = 0; index < rates.length; index++) {
            Cell cell = table.cell(index);
            Optional<Cell> base = earlier.apply(cell.period()).map(cell::withPeriod);
            Outcome expected = expected(table, cell, base);
            assertThat(column.cell(index)).isEqualTo(cell);
            assertThat(column.growth(index)).isEqualTo(expected);
            assertThat(column.growth(cell)).contains(expected);
            if (expected instanceof Undefined) {
                assertThat(rates[index]).isNaN();
            } else {
                BigDecimal before = table.value(base.orElseThrow()).orElseThrow();
                BigDecimal current = table.value(cell).orElseThrow();
                NearestDoubleProperties.assertNearest(rates[index], current.subtract(before), before);
            }
            base.filter(other -> table.indexOf(other).isEmpty())
                    .ifPresent(absent -> assertThat(column.growth(absent)).isEmpty());
        }
    }

    private static Outcome expected(IndicatorTable table, Cell cell, Optional<Cell> base) {
        Optional<BigDecimal> current = table.value(cell);
        if (current.isEmpty()) {
            return new Undefined(Reason.MISSING_LEVEL, cell.toString());
        }
        if (base.isEmpty()) {
            return new Undefined(Reason.NO_EARLIER_PERIOD, cell.toString());
        }
        return table.value(base.get())
                .map(level -> GrowthCalculator.withDefaults().growth(current.get(), level))
                .orElse(new Undefined(Reason.MISSING_BASE, cell.toString()));
    }
}

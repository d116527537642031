package io.github.newenergy.indicators.table;

import static io.github.newenergy.indicators.table.WrittenRows.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts of totals, of their list and of what they cover. */
class TotalsTest {

    private static final Cell CELL = Cell.parse("profit pv CN 2022");
    private static final Unit YUAN = Unit.parse("亿元");

    private static Total total(String sum, Coverage coverage) {
        return new Total(CELL, Optional.of(new BigDecimal(sum)), YUAN, Optional.empty(), coverage);
    }

    @Test
    void theMeanIsTheSumByTheCount() {
        assertThat(total("-0.10", new Coverage(3, 2, 1)).mean()).contains(Fraction.parse("-1/30"));
        assertThat(total("6", new Coverage(3, 0, 0)).mean()).contains(Fraction.parse("2"));
        assertThat(new Total(CELL, Optional.empty(), YUAN, Optional.empty(), new Coverage(3, 1, 0)).mean())
                .isEmpty();
    }

    @Test
    void aSumOfNothingIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> total("0.0", new Coverage(0, 1, 0)))
                .withMessage("a sum of no level must be empty, got 0.0");
    }

    @Test
    void itSaysWhatItCovers() {
        Total total = total("1.50", new Coverage(1, 2, 3));
        assertThat(total.count()).isEqualTo(1);
        assertThat(total.isComplete()).isFalse();
        assertThat(total).hasToString("profit pv CN 2022: 1.50 亿元, 1 level known, 2 missing, 3 months absent");
        assertThat(total("1E+3", new Coverage(2, 0, 0))).hasToString("profit pv CN 2022: 1000 亿元, 2 levels known");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | true  | 0 levels known",
                "1 | 0 | 0 | true  | 1 level known",
                "2 | 1 | 0 | false | 2 levels known, 1 missing",
                "2 | 0 | 1 | false | 2 levels known, 1 month absent",
                "2 | 3 | 2 | false | 2 levels known, 3 missing, 2 months absent",
            })
    void coverageIsCompleteIfNothingIsMissingOrAbsent(
            int known, int missing, long absentMonths, boolean isComplete, String text) {
        Coverage coverage = new Coverage(known, missing, absentMonths);
        assertThat(coverage.isComplete()).isEqualTo(isComplete);
        assertThat(coverage).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2, 3", "1, -2, 3", "1, 2, -3"})
    void countsAreNotNegative(int known, int missing, long absentMonths) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Coverage(known, missing, absentMonths))
                .withMessage("counts must not be negative, got " + known + ", " + missing + " and " + absentMonths);
    }

    private static Totals totals(int years) {
        return Rollup.withDefaults()
                .totals(table(IntStream.range(0, years)
                        .mapToObj(year -> "profit pv CN " + (2001 + year) + ": " + year + " 亿元")
                        .toArray(String[]::new)));
    }

    @Test
    void theFirstTenAreShown() {
        assertThat(totals(0)).hasToString("0 totals");
        assertThat(totals(1)).hasToString("1 total\nprofit pv CN 2001: 0 亿元, 1 level known");
        assertThat(totals(10).toString().lines())
                .hasSize(11)
                .startsWith("10 totals")
                .endsWith("profit pv CN 2010: 9 亿元, 1 level known");
        assertThat(totals(11).toString().lines())
                .hasSize(12)
                .startsWith("11 totals")
                .endsWith("profit pv CN 2010: 9 亿元, 1 level known", "...");
    }

    @Test
    void aPlaceOutsideIsRefused() {
        for (int index : new int[] {-1, 2}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> totals(2).total(index))
                    .withMessage("Index " + index + " out of bounds for length 2");
        }
    }

    @Test
    void aCellThatNoRowGoesIntoHasNoTotal() {
        Totals totals = Rollup.withDefaults()
                .toWhole(Dimension.REGION)
                .totals(table(
                        "profit pv CN-JS 2022: 1 亿元",
                        "profit pv CN-ZJ 2022: 2 亿元",
                        "staff pv CN-JS 2022: 3 人",
                        "staff pv CN-ZJ 2022: 4 人"));
        assertThat(totals.total(CELL)).map(Total::count).contains(2);
        assertThat(totals.total(Cell.parse("staff pv CN 2022")))
                .map(Total::cell)
                .contains(Cell.parse("staff pv CN 2022-12"));
        assertThat(totals.total(Cell.parse("profit pv CN-JS 2022"))).isEmpty();
        assertThat(totals.total(Cell.parse("tax pv CN 2022"))).isEmpty();
    }

    @Test
    void nullIsNamed() {
        Coverage coverage = new Coverage(0, 0, 0);
        assertThatNullPointerException()
                .isThrownBy(() -> new Total(null, Optional.empty(), YUAN, Optional.empty(), coverage))
                .withMessage("cell");
        assertThatNullPointerException()
                .isThrownBy(() -> new Total(CELL, null, YUAN, Optional.empty(), coverage))
                .withMessage("sum");
        assertThatNullPointerException()
                .isThrownBy(() -> new Total(CELL, Optional.empty(), null, Optional.empty(), coverage))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Total(CELL, Optional.empty(), YUAN, null, coverage))
                .withMessage("status");
        assertThatNullPointerException()
                .isThrownBy(() -> new Total(CELL, Optional.empty(), YUAN, Optional.empty(), null))
                .withMessage("coverage");
    }

    /** What goes nowhere would be missed by nobody. */
    @Test
    void cellsThatGoIntoNoTotalAreCounted() {
        IndicatorTable table = table(
                "revenue pv CN 2022: 9 亿元",
                "revenue pv CN-JS 2022: 1 亿元",
                "revenue pv CN-JS 2022: 2 亿元",
                "revenue pv DE 2022-01/2022-05: 3 亿元",
                "staff pv CN-JS 2022-11: 4 人",
                "staff pv CN-JS 2022-12: 5 人");
        Rollup defaults = Rollup.withDefaults();
        assertThat(defaults.totals(table).leftOut()).isZero();
        Rollup provinces = defaults.toRegions(RegionLevel.PROVINCE);
        assertThat(provinces.totals(table).leftOut()).isEqualTo(2);
        assertThat(provinces.totals(table).toString()).startsWith("3 totals, cells left out: 2\n");
        assertThat(provinces.cube(table).values()).allMatch(totals -> totals.leftOut() == 2);
        assertThat(defaults.toPeriods(CalendarPart.QUARTER).totals(table).leftOut())
                .isEqualTo(3);
        assertThat(defaults.withMeasures(measure -> Optional.of(measure).filter(Measure.STAFF::equals))
                        .totals(table)
                        .leftOut())
                .isEqualTo(3);
        assertThat(defaults.withSectors(any -> Optional.empty()).totals(table).leftOut())
                .isEqualTo(5);
    }

    @Test
    void functionsAreAskedOnceForEachMember() {
        List<Object> asked = new ArrayList<>();
        Rollup rollup = Rollup.withDefaults()
                .withRegions(region -> {
                    asked.add(region);
                    return Optional.of(region);
                })
                .withPeriods(period -> {
                    asked.add(period);
                    return Optional.of(period);
                });
        IndicatorTable table = table("revenue pv CN-JS 2022: 1 亿元", "revenue pv CN-ZJ 2022: 2 亿元");
        rollup.cube(table);
        assertThat(asked).hasSize(3).doesNotHaveDuplicates();
    }
}

package io.github.newenergy.indicators.table;

import static io.github.newenergy.indicators.table.WrittenRows.table;
import static io.github.newenergy.indicators.table.WrittenRows.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.Sector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What roll-ups refuse. */
class RollupRefusalsTest {

    private static final Rollup DEFAULTS = Rollup.withDefaults();
    private static final Rollup ALL = DEFAULTS.toWhole(Dimension.SECTOR)
            .toWhole(Dimension.REGION)
            .toWhole(Dimension.PERIOD)
            .with(Incomplete.PARTIAL);

    private static void assertRefused(ThrowingCallable call, String cell, String reason) {
        assertThatExceptionOfType(RefusedTotalException.class)
                .isThrownBy(call)
                .withMessage("no total of " + cell + ": " + reason)
                .satisfies(refused -> assertThat(refused.cell()).isEqualTo(Cell.parse(cell)));
    }

    /** In whichever order they stand in the table, and whichever of the two is the wider one in which dimension. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revenue pv CN 2022            | revenue pv/module CN 2022       | revenue pv CN 2022",
                "revenue pv CN 2022            | revenue pv CN-320200 2022       | revenue pv CN 2022",
                "revenue pv CN-HK 2022         | revenue pv WORLD 2022           | revenue pv WORLD 2022",
                "revenue pv CN-HK 2022         | revenue pv CN-HK/x-port 2022    | revenue pv CN-HK 2022",
                "revenue pv CN 2022-01         | revenue pv CN 2022-Q1           | revenue pv CN 2022-Q1",
                "revenue pv CN 2022-01/2022-05 | revenue pv CN 2022-04/2022-08   | revenue pv CN 2022-01/2022-08",
                "revenue pv CN-JS 2022         | revenue pv/module CN 2022       | revenue pv CN 2022",
                "revenue pv CN-JS 2022-Q1      | revenue pv/module CN 2022-02    | revenue pv CN 2022-Q1",
                "revenue pv CN 2022            | revenue pv/module CN-JS 2022-02 | revenue pv CN 2022",
                "staff pv CN 2022-12           | staff pv/module CN-JS 2022-12   | staff pv CN 2022-12",
                "price pv CN 2022              | price pv/module CN-JS 2022-02   | price pv CN 2022",
            })
    void partsThatOverlapAreRefused(String one, String other, String total) {
        String unit = Cell.parse(one).measure().equals(Measure.STAFF) ? " 人" : " 亿元";
        IndicatorTable table = table(one + ": 1" + unit, other + ": 2" + unit);
        for (Supplier<Object> call : List.<Supplier<Object>>of(
                () -> ALL.totals(table), () -> ALL.min(table), () -> ALL.max(table), () -> ALL.cube(table))) {
            assertThatExceptionOfType(RefusedTotalException.class)
                    .isThrownBy(call::get)
                    .satisfies(refused -> assertThat(refused.getMessage())
                            .isIn(
                                    "no total of " + total + ": " + one + " and " + other
                                            + " overlap: leave one of them out",
                                    "no total of " + total + ": " + other + " and " + one
                                            + " overlap: leave one of them out"));
        }
    }

    /**
     * A union of countries is not seen to enclose its members in the tree, nor are passenger cars seen to be new-energy
     * vehicles.
     */
    @ParameterizedTest
    @CsvSource({
        "revenue pv EU27 2022, revenue pv DE 2022",
        "revenue pv EU27 2022, revenue pv/module EUROPE 2022",
        "revenue pv ASIA 2022, revenue pv CN-JS 2022-02",
        "revenue vehicle/nev CN 2022, revenue vehicle/passenger CN 2022",
        "revenue pv/plant/distributed/household CN-JS 2022, revenue pv/plant/rooftop/x-east CN-JS 2022",
        "revenue storage/new_type/grid_side CN-JS 2022, revenue storage/new_type/flywheel CN 2022",
    })
    void partsThatMayCountTheSameAreRefused(String one, String other) {
        IndicatorTable table = table(one + ": 10 亿元", other + ": 3 亿元");
        assertThatExceptionOfType(RefusedTotalException.class)
                .isThrownBy(() -> ALL.totals(table))
                .withMessageContaining(" may overlap: leave one of them out")
                .withMessageContaining(one)
                .withMessageContaining(other);
        assertThat(DEFAULTS.totals(table).size()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revenue pv CN 2022        | revenue pv CN-HK 2022",
                "revenue pv CN 2022        | revenue pv CN-TW/x-port 2022",
                "revenue pv/cell CN 2022   | revenue pv/module CN-JS 2022",
                "revenue vehicle/passenger CN 2022 | revenue vehicle/commercial CN 2022",
                "revenue pv/plant/rooftop/x-a CN 2022 | revenue pv/plant/rooftop/x-b CN 2022",
                "revenue pv CN-ZJ 2022     | revenue pv/module CN-JS 2022",
                "revenue pv CN 2022        | revenue pv/module CN-JS 2023",
                "revenue pv EU27 2022      | revenue pv US 2022",
                "revenue pv EUROPE 2022    | revenue pv ASIA 2022",
                "revenue pv CN 2022        | exports pv/module CN 2022",
                "exports pv CN 2022-06     | exports pv/module CN 2022-12",
            })
    void partsThatDoNotOverlapAreAddedUp(String one, String other) {
        String unit = Cell.parse(one).measure().equals(Measure.STAFF) ? " 人" : " 亿元";
        assertThat(ALL.totals(table(one + ": 1" + unit, other + ": 2" + unit))
                        .totals()
                        .map(total -> total.sum().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo("3");
    }

    /** China stands beside its provinces, months beside quarters, without harm as long as they stay in groups of their own. */
    @Test
    void membersThatOverlapMayStandInDifferentGroups() {
        IndicatorTable table = table(
                "revenue pv CN 2022-Q1: 7 亿元",
                "revenue pv CN-JS 2022-01: 1 亿元",
                "revenue pv CN-JS 2022-Q1: 3 亿元",
                "revenue pv/module CN-JS 2022-Q1: 2 亿元");
        assertThat(DEFAULTS.totals(table).size()).isEqualTo(4);
        Rollup sum = DEFAULTS.with(Incomplete.PARTIAL)
                .toRegions(RegionLevel.PROVINCE)
                .withSectors(any ->
                        Optional.of(Sector.NEW_ENERGY).filter(all -> !any.code().equals("pv")));
        assertThat(texts(sum.totals(table))).containsExactly("revenue new_energy CN-JS 2022-Q1: 2 亿元, 1 level known");
    }

    @Test
    void ratiosAreNotAddedUp() {
        IndicatorTable table =
                table("price pv CN-JS 2022: 1 元", "price pv CN-ZJ 2022: missing 元", "price wind CN-ZJ 2022: 3 元");
        assertThat(DEFAULTS.with(Incomplete.MISSING).totals(table).size()).isEqualTo(3);
        assertRefused(
                () -> ALL.withSectors(Optional::of).totals(table), "price pv CN 2022", "levels of price do not add up");
        assertRefused(
                () -> DEFAULTS.totals(table("price pv CN 2022: 1 元", "price pv CN 2022: 1 元")),
                "price pv CN 2022",
                "levels of price do not add up");
    }

    /** The price of a city is not that of its nation, nor that of a month the one of its year, even where there is no other. */
    @Test
    void aRatioIsNotTheRatioOfAWiderCell() {
        IndicatorTable table = table("price pv CN-320200 2022-12: 3 元");
        String reason = "levels of price do not add up";
        assertRefused(() -> DEFAULTS.toRegions(RegionLevel.COUNTRY).totals(table), "price pv CN 2022-12", reason);
        assertRefused(
                () -> DEFAULTS.with(Incomplete.PARTIAL)
                        .toPeriods(CalendarPart.YEAR)
                        .totals(table),
                "price pv CN-320200 2022",
                reason);
        assertRefused(
                () -> DEFAULTS.toSectors(Set.of(Sector.NEW_ENERGY)).cube(table),
                "price new_energy CN-320200 2022-12",
                reason);
        assertThat(ALL.totals(table).total(0).sum()).contains(new BigDecimal("3"));
        assertThat(texts(DEFAULTS.toRegions(RegionLevel.COUNTRY).max(table)))
                .containsExactly("price pv CN 2022-12: 3 元");
    }

    /** The greatest stock of a year would be shown as the stock of December. */
    @Test
    void aStockOverALongerPeriodHasNoLeastOrGreatestLevel() {
        IndicatorTable table = table("staff pv CN 2022-11: 99 人", "staff pv CN 2022-12: 10 人");
        String reason = "a stock is read at the end of a period, keep periods apart";
        assertRefused(() -> DEFAULTS.toPeriods(CalendarPart.YEAR).max(table), "staff pv CN 2022-12", reason);
        assertRefused(() -> DEFAULTS.toWhole(Dimension.PERIOD).min(table), "staff pv CN 2022-12", reason);
        assertThat(DEFAULTS.toWhole(Dimension.REGION).max(table)).isEqualTo(table);
    }

    /** Whether the months climb to a year or to the whole of two years: a province that ends in November is not known. */
    @Test
    void aStockThatEndsEarlyIsAPartThatIsNotKnown() {
        IndicatorTable table = table("staff pv CN-JS 2022-12: 10 人", "staff wind CN-ZJ 2022-11: 20 人");
        String reason = "some of its parts are not known, 1 level known, 1 missing";
        Rollup nation = DEFAULTS.toSectors(Set.of(Sector.NEW_ENERGY)).toRegions(RegionLevel.COUNTRY);
        for (Rollup rollup : List.of(nation.toPeriods(CalendarPart.YEAR), nation.toWhole(Dimension.PERIOD))) {
            assertRefused(() -> rollup.totals(table), "staff new_energy CN 2022-12", reason);
            assertRefused(() -> rollup.cube(table), "staff new_energy CN 2022-12", reason);
        }
        Rollup years = DEFAULTS.toPeriods(CalendarPart.YEAR);
        String alone = "some of its parts are not known, 0 levels known, 1 missing";
        assertRefused(() -> years.totals(table), "staff wind CN-ZJ 2022-12", alone);
        assertRefused(() -> years.subtotals(table, List.of()), "staff new_energy CN 2022-12", reason);
    }

    @Test
    void incompleteTotalsAreRefusedUnlessAskedFor() {
        Rollup quarters = DEFAULTS.toPeriods(CalendarPart.QUARTER);
        IndicatorTable absent = table("revenue pv CN 2022-01: 1 亿元", "revenue pv CN 2022-03: 1 亿元");
        IndicatorTable missing =
                table("price pv CN 2022-Q1: 1 元", "price pv CN 2022-Q2: missing 元", "revenue pv CN 2022-Q2: 1 亿元");
        assertRefused(
                () -> quarters.totals(absent),
                "revenue pv CN 2022-Q1",
                "some of its parts are not known, 2 levels known, 1 month absent");
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> quarters.totals(missing),
                () -> quarters.min(missing),
                () -> quarters.max(missing),
                () -> quarters.cube(missing),
                () -> quarters.subtotals(missing, List.of()))) {
            assertThatExceptionOfType(RefusedTotalException.class).isThrownBy(call);
        }
        assertRefused(
                () -> quarters.max(missing),
                "price pv CN 2022-Q2",
                "some of its parts are not known, 0 levels known, 1 missing");
    }

    /** A stock that is missing in June does not matter to that of December. */
    @Test
    void totalsThatNobodyAskedForAreNotRefused() {
        IndicatorTable table = table("staff pv CN 2022-06: missing 人", "staff pv CN 2022-12: 5 人");
        assertThat(DEFAULTS.subtotals(table, List.of(Dimension.SECTOR)).values())
                .hasSize(2)
                .allSatisfy(
                        totals -> assertThat(texts(totals)).containsExactly("staff pv CN 2022-12: 5 人, 1 level known"));
        assertRefused(
                () -> DEFAULTS.subtotals(table, List.of(Dimension.PERIOD)),
                "staff pv CN 2022-06",
                "some of its parts are not known, 0 levels known, 1 missing");
    }

    @Test
    void aSumBeyondAllLongsIsNoLevelOfATable() {
        IndicatorTable table =
                table("profit pv CN-JS 2022: 92233720368547758.07 亿元", "profit pv CN-ZJ 2022: 92233720368547758.07 亿元");
        Totals totals = DEFAULTS.toWhole(Dimension.REGION).totals(table);
        assertThat(texts(totals)).containsExactly("profit pv CN 2022: 184467440737095516.14 亿元, 2 levels known");
        assertRefused(
                totals::toTable, "profit pv CN 2022", "184467440737095516.14 has no room among the levels of a table");
    }

    @Test
    void aPeriodThatDoesNotEncloseIsRefused() {
        Rollup wrong = DEFAULTS.withPeriods(period -> Optional.of(period.previous()));
        for (Rollup rollup : List.of(wrong, wrong.toWhole(Dimension.PERIOD))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rollup.totals(table("revenue pv CN 2022: 1 亿元", "revenue pv CN 2021: 1 亿元")))
                    .withMessage("a period must go into a longer one, got 2020 for 2021");
        }
    }

    @Test
    void sectorsOfDifferentTreesHaveNoWhole() {
        IndicatorTable table = table("revenue pv CN 2022: 1 亿元", "revenue x-steel CN 2022: 1 亿元");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.toWhole(Dimension.SECTOR).totals(table))
                .withMessage("no sector encloses all of [pv, x-steel]: group them by withSectors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.cube(table))
                .withMessage("no sector encloses all of [pv, x-steel]: group them by withSectors");
        assertThat(DEFAULTS.subtotals(table("revenue x-steel CN 2022: 1 亿元"), List.of()))
                .hasSize(1);
    }

    @Test
    void aFunctionThatGivesNullIsNamed() {
        IndicatorTable table = table("revenue pv CN 2022: 1 亿元");
        for (Rollup rollup : List.of(
                DEFAULTS.withSectors(any -> nothing()),
                DEFAULTS.withRegions(any -> nothing()),
                DEFAULTS.withPeriods(any -> nothing()),
                DEFAULTS.withMeasures(any -> nothing()))) {
            assertThatNullPointerException()
                    .isThrownBy(() -> rollup.totals(table))
                    .withMessageStartingWith("groupOf gave null for ");
        }
    }

    @SuppressWarnings({"NullAway", "OptionalAssignedToNull"}) // It is what a caller may get wrong.
    private static <T> Optional<T> nothing() {
        return null;
    }

    @Test
    void sectorsToClimbToStandApart() {
        List<Sector> wholes = new ArrayList<>(List.of(Sector.parse("pv"), Sector.parse("wind"), Sector.NEW_ENERGY));
        for (int turns = 0; turns < wholes.size(); turns++) {
            Collections.rotate(wholes, 1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DEFAULTS.toSectors(new LinkedHashSet<>(wholes)))
                    .withMessage("none of the sectors may enclose another, got new_energy and pv");
        }
    }

    @Test
    void aDimensionIsNamedOnce() {
        List<Dimension> order = List.of(Dimension.SECTOR, Dimension.PERIOD, Dimension.SECTOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.subtotals(table(), order))
                .withMessage("dimensions must differ, got [SECTOR, PERIOD, SECTOR]");
    }

    @Test
    void nullIsNamed() {
        assertNamed("newIncomplete", () -> DEFAULTS.with((Incomplete) null));
        assertNamed("newPool", () -> DEFAULTS.with((ForkJoinPool) null));
        assertNamed("groupOf", () -> DEFAULTS.withSectors(null));
        assertNamed("groupOf", () -> DEFAULTS.withRegions(null));
        assertNamed("groupOf", () -> DEFAULTS.withPeriods(null));
        assertNamed("groupOf", () -> DEFAULTS.withMeasures(null));
        assertNamed("wholes", () -> DEFAULTS.toSectors(null));
        assertNamed("level", () -> DEFAULTS.toRegions(null));
        assertNamed("part", () -> DEFAULTS.toPeriods(null));
        assertNamed("dimension", () -> DEFAULTS.toWhole(null));
        assertNamed("table", () -> DEFAULTS.totals(null));
        assertNamed("table", () -> DEFAULTS.min(null));
        assertNamed("table", () -> DEFAULTS.max(null));
        assertNamed("table", () -> DEFAULTS.cube(null));
        assertNamed("table", () -> DEFAULTS.subtotals(null, List.of()));
        assertNamed("order", () -> DEFAULTS.subtotals(table(), null));
        assertNamed("cell", () -> DEFAULTS.totals(table()).total(null));
        assertNamed("cell", () -> new RefusedTotalException(null, ""));
        assertNamed("reason", () -> new RefusedTotalException(Cell.parse("staff pv CN 2022"), null));
    }

    private static void assertNamed(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}

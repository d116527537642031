package io.github.newenergy.indicators.table;

import static io.github.newenergy.indicators.table.WrittenRows.table;
import static io.github.newenergy.indicators.table.WrittenRows.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final Rollup DEFAULTS = Rollup.withDefaults();
    private static final Rollup PARTIAL = DEFAULTS.with(Incomplete.PARTIAL);

    private static final IndicatorTable CITIES = table(
            "revenue pv/module CN-320200 2022-Q1: 1.50 亿元",
            "revenue pv/module CN-320200 2022-Q2: 2 亿元",
            "revenue pv/module CN-320500 2022-Q1: 4 亿元",
            "revenue pv/module CN-320500 2022-Q2: 8 亿元");

    @Test
    void everyMemberStaysInAGroupOfItsOwn() {
        assertThat(texts(DEFAULTS.totals(CITIES)))
                .containsExactly(
                        "revenue pv/module CN-320200 2022-Q1: 1.50 亿元, 1 level known",
                        "revenue pv/module CN-320200 2022-Q2: 2.00 亿元, 1 level known",
                        "revenue pv/module CN-320500 2022-Q1: 4.00 亿元, 1 level known",
                        "revenue pv/module CN-320500 2022-Q2: 8.00 亿元, 1 level known");
        assertThat(DEFAULTS.totals(CITIES).toTable()).isEqualTo(CITIES);
    }

    @Test
    void citiesMakeProvincesAndQuartersMakeHalves() {
        Rollup provinces = DEFAULTS.toRegions(RegionLevel.PROVINCE);
        assertThat(texts(provinces.totals(CITIES)))
                .containsExactly(
                        "revenue pv/module CN-JS 2022-Q1: 5.50 亿元, 2 levels known",
                        "revenue pv/module CN-JS 2022-Q2: 10.00 亿元, 2 levels known");
        assertThat(texts(provinces.toPeriods(CalendarPart.HALF).totals(CITIES)))
                .containsExactly("revenue pv/module CN-JS 2022-S1: 15.50 亿元, 4 levels known");
    }

    @Test
    void hongKongMacaoAndTaiwanStayApartFromChina() {
        IndicatorTable table = table(
                "revenue pv CN-320200 2022: 1 亿元",
                "revenue pv CN-HK 2022: 2 亿元",
                "revenue pv CN-MO/x-park 2022: 4 亿元",
                "revenue pv CN-TW 2022: 8 亿元",
                "revenue pv DE 2022: 16 亿元");
        assertThat(texts(DEFAULTS.toRegions(RegionLevel.COUNTRY).totals(table)))
                .containsExactly(
                        "revenue pv CN 2022: 1 亿元, 1 level known",
                        "revenue pv CN-HK 2022: 2 亿元, 1 level known",
                        "revenue pv CN-MO 2022: 4 亿元, 1 level known",
                        "revenue pv CN-TW 2022: 8 亿元, 1 level known",
                        "revenue pv DE 2022: 16 亿元, 1 level known");
        assertThat(texts(DEFAULTS.toRegions(RegionLevel.WORLD).totals(table)))
                .containsExactly("revenue pv WORLD 2022: 31 亿元, 5 levels known");
    }

    @Test
    void whatLiesInNoGroupIsLeftOut() {
        IndicatorTable table = table(
                "revenue pv/cell CN-320200 2022-01: 1 亿元",
                "revenue x-steel CN-320200 2022-01: 2 亿元",
                "revenue pv/cell CN 2022-01: 4 亿元",
                "revenue pv/cell CN-320200 2022-03/2022-05: 8 亿元");
        assertThat(texts(PARTIAL.toSectors(Set.of(Sector.parse("pv"), Sector.parse("wind")))
                        .toRegions(RegionLevel.PROVINCE)
                        .toPeriods(CalendarPart.QUARTER)
                        .totals(table)))
                .containsExactly("revenue pv CN-JS 2022-Q1: 1 亿元, 1 level known, 2 months absent");
    }

    @Test
    void aFunctionMayMakeGroupsThatAreInNoTree() {
        Region delta = Region.parse("CN/x-delta");
        Function<ReportingPeriod, Optional<ReportingPeriod>> fiscalYear =
                period -> Optional.of(ReportingPeriod.parse("2022-04/2023-03")).filter(year -> year.encloses(period));
        assertThat(texts(PARTIAL.withRegions(city -> Optional.of(delta))
                        .withSectors(any -> Optional.of(Sector.parse("x-mix")))
                        .withPeriods(fiscalYear)
                        .totals(CITIES)))
                .containsExactly(
                        "revenue x-mix CN/x-delta 2022-04/2023-03: 10.00 亿元, 2 levels known, 18 months absent");
    }

    @Test
    void aStockOfALongerPeriodIsThatOfItsEnd() {
        IndicatorTable table = table(
                "staff pv CN-320200 2022-06: 7 人",
                "staff pv CN-320200 2022-12: 10 人",
                "staff pv CN-320200 2023-06: 99 人",
                "staff pv CN-320500 2022: 5 人");
        Rollup years = PARTIAL.toRegions(RegionLevel.PROVINCE).toPeriods(CalendarPart.YEAR);
        assertThat(texts(years.totals(table)))
                .containsExactly(
                        "staff pv CN-JS 2022-12: 15 人, 2 levels known",
                        "staff pv CN-JS 2023-12: missing, 0 levels known, 1 missing, 1 month absent");
        assertThat(texts(years.toWhole(Dimension.PERIOD).totals(table)))
                .containsExactly("staff pv CN-JS 2023-12: missing, 0 levels known, 2 missing");
    }

    /**
     * A year of which a stock has a level is there, known at its end or not: otherwise it would be lost on the way to the
     * nation.
     */
    @Test
    void stocksClimbInTwoStepsAsInOne() {
        IndicatorTable table = table("staff pv CN-JS 2022-12: 10 人", "staff pv CN-ZJ 2022-11: 20 人");
        Rollup years = PARTIAL.toPeriods(CalendarPart.YEAR);
        Rollup nations = PARTIAL.toRegions(RegionLevel.COUNTRY);
        String nation = "staff pv CN 2022-12: 10 人, 1 level known, 1 missing";
        assertThat(texts(years.totals(table)))
                .containsExactly(
                        "staff pv CN-JS 2022-12: 10 人, 1 level known",
                        "staff pv CN-ZJ 2022-12: missing, 0 levels known, 1 missing");
        assertThat(texts(nations.totals(years.totals(table).toTable()))).containsExactly(nation);
        assertThat(texts(years.toRegions(RegionLevel.COUNTRY).totals(table))).containsExactly(nation);
    }

    @Test
    void monthsWithoutARowAreAbsentForEachSeriesOfTheGroup() {
        IndicatorTable table = table(
                "revenue pv CN-320200 2022-01: 1 亿元",
                "revenue pv CN-320200 2022-02: missing 亿元",
                "revenue pv CN-320200 2022-03: 2 亿元",
                "revenue pv CN-320500 2022-05: 4 亿元",
                "revenue pv CN-330100 2022-01/2022-03: 8 亿元",
                "revenue wind CN-320400 2022-01: 16 亿元");
        Rollup quarters = DEFAULTS.toPeriods(CalendarPart.QUARTER).toRegions(RegionLevel.PROVINCE);
        assertThat(texts(quarters.with(Incomplete.PARTIAL).totals(table)))
                .containsExactly(
                        "revenue pv CN-JS 2022-Q1: 3 亿元, 2 levels known, 1 missing, 3 months absent",
                        "revenue pv CN-JS 2022-Q2: 4 亿元, 1 level known, 5 months absent",
                        "revenue pv CN-ZJ 2022-Q1: 8 亿元, 1 level known",
                        "revenue wind CN-JS 2022-Q1: 16 亿元, 1 level known, 2 months absent");
        assertThat(texts(quarters.with(Incomplete.MISSING).totals(table)))
                .containsExactly(
                        "revenue pv CN-JS 2022-Q1: missing, 2 levels known, 1 missing, 3 months absent",
                        "revenue pv CN-JS 2022-Q2: missing, 1 level known, 5 months absent",
                        "revenue pv CN-ZJ 2022-Q1: 8 亿元, 1 level known",
                        "revenue wind CN-JS 2022-Q1: missing, 1 level known, 2 months absent");
    }

    @Test
    void aSumOfMissingLevelsAloneIsMissing() {
        IndicatorTable table = table("revenue pv CN 2022: missing 亿元");
        assertThat(texts(PARTIAL.totals(table)))
                .containsExactly("revenue pv CN 2022: missing, 0 levels known, 1 missing");
        assertThat(PARTIAL.totals(table).toTable()).isEqualTo(table);
        assertThat(PARTIAL.max(table)).isEqualTo(table);
    }

    @Test
    void theLeastSettledStatusIsThatOfTheTotal() {
        IndicatorTable table = table(
                "revenue pv CN-320200 2022-Q1: 1 亿元, estimated",
                "revenue pv CN-320200 2022-Q2: 2 亿元, revised",
                "revenue pv CN-320500 2022-Q1: 4 亿元, preliminary",
                "revenue pv CN-320500 2022-Q2: 8 亿元",
                "revenue pv CN-320500 2022-Q3: 16 亿元");
        assertThat(DEFAULTS.with(Incomplete.PARTIAL)
                        .toWhole(Dimension.REGION)
                        .totals(table)
                        .totals()
                        .map(Total::status))
                .containsExactly(Optional.of(Status.ESTIMATED), Optional.of(Status.REVISED), Optional.empty());
    }

    @Test
    void eachMeasureIsRolledUpByItsOwnNature() {
        IndicatorTable table = table(
                "revenue pv CN-320200 2022-11: 1 亿元",
                "revenue pv CN-320200 2022-12: 2 亿元",
                "staff pv CN-320200 2022-11: 4 人",
                "staff pv CN-320200 2022-12: 8 人");
        assertThat(texts(PARTIAL.toPeriods(CalendarPart.YEAR).totals(table)))
                .containsExactly(
                        "revenue pv CN-320200 2022: 3 亿元, 2 levels known, 10 months absent",
                        "staff pv CN-320200 2022-12: 8 人, 1 level known");
    }

    @Test
    void severalRowsOfACellAreAddedUp() {
        IndicatorTable table = table(
                "installed_capacity pv CN-320200 2022: 100 MW",
                "installed_capacity pv CN-320200 2022: 100 MW",
                "installed_capacity pv CN-320200 2022: 0.5 MW");
        assertThat(texts(DEFAULTS.totals(table)))
                .containsExactly("installed_capacity pv CN-320200 2022-12: 200.5 MW, 3 levels known");
        assertThat(texts(DEFAULTS.min(table))).containsExactly("installed_capacity pv CN-320200 2022-12: 0.5 MW");
        assertThat(texts(DEFAULTS.max(table))).containsExactly("installed_capacity pv CN-320200 2022-12: 100.0 MW");
    }

    @Test
    void ratiosHaveALeastAndAGreatestLevel() {
        IndicatorTable table = table(
                "price pv CN-320200 2022-Q1: -0.5 元",
                "price pv CN-320500 2022-Q1: -1.25 元, preliminary",
                "price pv CN-320200 2022-Q2: 3 元",
                "price pv CN-320500 2022-Q2: missing 元");
        Rollup rollup = DEFAULTS.toWhole(Dimension.REGION);
        assertThat(texts(rollup.with(Incomplete.PARTIAL).max(table)))
                .containsExactly("price pv CN-JS 2022-Q1: -0.50 元, preliminary", "price pv CN-JS 2022-Q2: 3.00 元");
        assertThat(texts(rollup.with(Incomplete.MISSING).min(table)))
                .containsExactly("price pv CN-JS 2022-Q1: -1.25 元, preliminary", "price pv CN-JS 2022-Q2: missing");
    }

    @Test
    void aTableWithoutRowsHasNoTotals() {
        assertThat(DEFAULTS.totals(table())).hasToString("0 totals");
        assertThat(DEFAULTS.totals(table()).toTable()).isEqualTo(table());
        assertThat(DEFAULTS.min(table())).isEqualTo(table());
        assertThat(DEFAULTS.cube(table()))
                .hasSize(8)
                .allSatisfy((kept, totals) -> assertThat(totals.size()).isZero());
    }

    @Test
    void aTableOfWhichAllIsLeftOutHasNoTotals() {
        for (Rollup rollup : new Rollup[] {
            DEFAULTS.withSectors(any -> Optional.empty()),
            DEFAULTS.withRegions(any -> Optional.empty()).toWhole(Dimension.REGION),
            DEFAULTS.withPeriods(any -> Optional.empty()).toWhole(Dimension.SECTOR),
            DEFAULTS.withMeasures(any -> Optional.empty())
        }) {
            assertThat(rollup.totals(CITIES).size()).isZero();
            assertThat(rollup.totals(CITIES).toTable()).isEqualTo(table());
            assertThat(rollup.max(CITIES)).isEqualTo(table());
            assertThat(rollup.cube(CITIES))
                    .hasSize(8)
                    .allSatisfy((kept, totals) -> assertThat(totals.size()).isZero());
        }
    }
}

package io.github.newenergy.indicators.table;

import static io.github.newenergy.indicators.table.WrittenRows.table;
import static io.github.newenergy.indicators.table.WrittenRows.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts of roll-ups that put all groups of a dimension into one. */
class RollupToWholeTest {

    private static final Rollup PARTIAL = Rollup.withDefaults().with(Incomplete.PARTIAL);

    @Test
    void theWholeIsTheNearestThatEnclosesAllGroups() {
        IndicatorTable table = table(
                "revenue pv/module CN-320200 2022-01: 1 亿元",
                "revenue pv/cell CN-320500 2022-02: 2 亿元",
                "revenue wind CN-HK 2022-04: 4 亿元");
        assertThat(PARTIAL.toWhole(Dimension.SECTOR).totals(table).totals().map(Total::cell))
                .extracting(Cell::sector)
                .containsOnly(Sector.NEW_ENERGY);
        assertThat(PARTIAL.toWhole(Dimension.REGION).totals(table).totals().map(Total::cell))
                .extracting(Cell::region)
                .containsOnly(Region.WORLD);
        assertThat(PARTIAL.toWhole(Dimension.PERIOD).totals(table).totals().map(Total::cell))
                .extracting(Cell::period)
                .containsOnly(ReportingPeriod.parse("2022-01/2022-04"));
        Rollup withoutWind = PARTIAL.toSectors(Set.of(Sector.parse("pv/module"), Sector.parse("pv/cell")));
        Rollup all =
                withoutWind.toWhole(Dimension.SECTOR).toWhole(Dimension.REGION).toWhole(Dimension.PERIOD);
        assertThat(texts(all.totals(table)))
                .containsExactly("revenue pv CN-JS 2022-01/2022-02: 3 亿元, 2 levels known, 2 months absent");
    }

    /** The year of the world lies in no quarter, so no quarter is the world's. */
    @Test
    void whatIsLeftOutDoesNotWidenTheWholeOfAnotherDimension() {
        IndicatorTable table = table(
                "revenue wind WORLD 2022: 100 亿元", "revenue pv CN 2022-Q1: 1 亿元", "revenue pv CN-HK 2022-Q1: 2 亿元");
        Rollup quarters = Rollup.withDefaults()
                .toPeriods(CalendarPart.QUARTER)
                .withRegions(region ->
                        Optional.of(region).filter(any -> !region.code().equals("CN-HK")));
        assertThat(texts(quarters.toWhole(Dimension.REGION)
                        .toWhole(Dimension.SECTOR)
                        .totals(table)))
                .containsExactly("revenue pv CN 2022-Q1: 1 亿元, 1 level known");
    }

    @Test
    void theWholeComesAfterTheClimbAndAnotherClimbComesInsteadOfIt() {
        Rollup years = PARTIAL.toPeriods(CalendarPart.YEAR).toWhole(Dimension.PERIOD);
        IndicatorTable table = table("revenue pv CN 2021-12: 1 亿元", "revenue pv CN 2022-01: 2 亿元");
        assertThat(texts(years.totals(table)))
                .containsExactly("revenue pv CN 2021/2022: 3 亿元, 2 levels known, 22 months absent");
        assertThat(texts(years.toPeriods(CalendarPart.MONTH).totals(table)))
                .containsExactly(
                        "revenue pv CN 2021-12: 1 亿元, 1 level known", "revenue pv CN 2022-01: 2 亿元, 1 level known");
        assertThat(texts(PARTIAL.toWhole(Dimension.REGION)
                        .toWhole(Dimension.SECTOR)
                        .toRegions(RegionLevel.COUNTRY)
                        .withSectors(Optional::of)
                        .totals(table(
                                "revenue pv CN 2022: 1 亿元",
                                "revenue wind CN 2022: 2 亿元",
                                "revenue wind DE 2022: 4 亿元"))))
                .containsExactly(
                        "revenue pv CN 2022: 1 亿元, 1 level known",
                        "revenue wind CN 2022: 2 亿元, 1 level known",
                        "revenue wind DE 2022: 4 亿元, 1 level known");
    }

    /** Otherwise the stock of all would be that of a part. */
    @Test
    void aStockThatEndsEarlyIsMissingAtTheEndOfAllPeriods() {
        IndicatorTable table = table("staff pv CN-320200 2022-12: 10 人", "staff pv CN-330100 2022-06: 5 人");
        assertThat(texts(PARTIAL.toWhole(Dimension.REGION)
                        .toWhole(Dimension.PERIOD)
                        .totals(table)))
                .containsExactly("staff pv CN 2022-12: 10 人, 1 level known, 1 missing");
    }
}

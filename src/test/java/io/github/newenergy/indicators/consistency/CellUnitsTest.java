package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.difference;
import static io.github.newenergy.indicators.consistency.PrintedFigures.group;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.multiple;
import static io.github.newenergy.indicators.consistency.PrintedFigures.page;
import static io.github.newenergy.indicators.consistency.PrintedFigures.rank;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellUnitsTest {

    private static final String MODULES = "production_capacity pv/module CN 2022-12";
    private static final String WAFERS = "production_capacity pv/wafer CN 2022-12";

    private static CellUnits units(Figure... figures) {
        return CellUnits.of(NamedFigure.allOf(List.of(page(figures))), List.of());
    }

    private static String unit(CellUnits units, String cell) {
        return units.unit(cell(cell)).map(Unit::toString).orElse("none");
    }

    @Test
    void allOfOneKindAreCountedInTheUnitPrintedMostOften() {
        CellUnits units = units(
                level("a", "revenue pv CN 2022", "5万元"),
                level("b", "revenue pv CN 2021", "5亿元"),
                level("c", "revenue pv CN 2020", "5亿元"));
        assertThat(unit(units, "revenue pv CN 2022")).isEqualTo("亿元");
    }

    @Test
    void ofUnitsPrintedEquallyOftenTheLargestIsTaken() {
        Figure small = level("a", "revenue pv CN 2022", "5万元");
        Figure large = level("b", "revenue pv CN 2021", "5亿元");
        assertThat(unit(units(small, large), "revenue pv CN 2021")).isEqualTo("亿元");
        assertThat(unit(units(large, small), "revenue pv CN 2021")).isEqualTo("亿元");
    }

    @Test
    void aPrintThatIsRepeatedCountsOnce() {
        assertThat(unit(
                        units(
                                level("a", "revenue pv CN 2022", "5万元"),
                                level("b", "revenue pv CN 2022", "5万元"),
                                level("c", "revenue pv CN 2021", "5亿元")),
                        "revenue pv CN 2021"))
                .isEqualTo("亿元");
    }

    @Test
    void ofUnitsOfOneSizeTheFirstBySymbolIsTaken() {
        Figure chinese = level("a", MODULES, "5吉瓦");
        Figure latin = level("b", MODULES.replace("2022", "2021"), "5GW");
        assertThat(unit(units(chinese, latin), MODULES)).isEqualTo(unit(units(latin, chinese), MODULES));
    }

    @Test
    void seriesWithoutAPrintAreOfTheKindOfTheNearestOnes() {
        String cells = "production_capacity pv/cell CN-JS 2022-12";
        String steel = "production_capacity x-steel CN-JS 2022-12";
        Figure tonnes = level("t", "production_capacity pv/polysilicon CN 2022-12", "5万吨");
        Figure power = level("p", "production_capacity pv/cell CN 2022-12", "5GW");
        Figure share = share("s", cells, steel, "20%");
        Figure growth = growth("g", steel.replace("CN-JS", "CN"), "20%");
        for (CellUnits units : List.of(units(tonnes, power, share, growth), units(growth, share, power, tonnes))) {
            assertThat(unit(units, cells)).isEqualTo("GW");
            assertThat(unit(units, steel)).isEqualTo("GW");
            assertThat(unit(units, steel.replace("CN-JS", "CN"))).isEqualTo("GW");
            assertThat(unit(units, steel.replace("CN-JS", "CN-ZJ"))).isEqualTo("none");
        }
    }

    @Test
    void oneSeriesIsOfOneKindAtAllTimes() {
        CellUnits units = units(level("a", MODULES, "5GW"));
        assertThat(unit(units, "production_capacity pv/module CN 2030-12")).isEqualTo("GW");
        assertThat(unit(units, WAFERS)).isEqualTo("none");
    }

    @Test
    void seriesThatAFigureComparesAreOfOneKind() {
        Figure level = level("a", MODULES, "5GW");
        assertThat(unit(units(level, share("s", WAFERS, MODULES, "20%")), WAFERS))
                .isEqualTo("GW");
        assertThat(unit(units(growth("g", WAFERS, "20%"), level), WAFERS)).isEqualTo("none");
        assertThat(unit(units(rank("r", MODULES, "第2", group(MODULES.replace("/module", ""), WAFERS)), level), WAFERS))
                .isEqualTo("GW");
    }

    @Test
    void aMultipleMayCompareTwoKinds() {
        String storage = "storage_energy storage CN 2022-12";
        String power = "installed_capacity storage CN 2022-12";
        CellUnits units = units(level("a", power, "5GW"), multiple("m", storage, power, "2倍"));
        assertThat(unit(units, storage)).isEqualTo("none");
    }

    @Test
    void aSecondKindOfOneSeriesIsAMismatch() {
        Figure tonnes = level("b", MODULES.replace("2022", "2021"), "5万吨");
        CellUnits units = units(level("a", MODULES, "5GW"), tonnes);
        assertThat(units.mismatch(level("a", MODULES, "5GW"))).isEmpty();
        assertThat(units.mismatch(tonnes))
                .contains("printed in 万吨, while production_capacity pv/module CN 2021-12 is counted in GW");
    }

    @Test
    void differencesOfRatesInPointsAreOfTheKindOfRates() {
        String rate = "utilisation_rate pv CN 2022";
        CellUnits units =
                units(level("a", rate, "98%"), difference("d", rate, "utilisation_rate pv CN 2021", "0.3个百分点"));
        assertThat(units.mismatch(difference("d", rate, "utilisation_rate pv CN 2021", "0.3个百分点")))
                .isEmpty();
        assertThat(unit(units, "utilisation_rate pv CN 2021")).isEqualTo("%");
    }

    @Test
    void aMeasureOfTwoKindsIsComparedWithinAKindOnly() {
        CellUnits units =
                units(level("a", MODULES, "5GW"), level("b", WAFERS, "5万吨"), level("c", "revenue pv CN 2022", "5亿元"));
        assertThat(units.areComparable(series(MODULES), series(MODULES.replace("2022", "2021"))))
                .isTrue();
        assertThat(units.areComparable(series(MODULES), series(WAFERS))).isFalse();
        assertThat(units.areComparable(series(MODULES.replace("/module", "")), series(MODULES)))
                .isFalse();
        assertThat(units.areComparable(series("revenue wind CN 2022"), series("revenue new_energy CN 2022")))
                .isTrue();
    }

    private static Series series(String text) {
        return Series.of(cell(text));
    }
}

package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Reading;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static final String BILLION = "5亿元";

    /** What is assumed of cells of which levels are printed, each as a cell and a level. */
    private static List<String> assumed(String... cellsAndLevels) {
        Figure[] figures = IntStream.range(0, cellsAndLevels.length / 2)
                .mapToObj(index -> level("f" + index, cellsAndLevels[2 * index], cellsAndLevels[2 * index + 1]))
                .toArray(Figure[]::new);
        Model model = FigureCompiler.compile(NamedFigure.allOf(List.of(page(figures))), Reading.hard(), List.of());
        return model.assumptions().stream()
                .filter(assumption -> assumption.kind() != Assumption.Kind.ROUNDING)
                .map(Assumption::toString)
                .toList();
    }

    private static List<String> assumedOfLevels(String... cells) {
        return assumed(
                Stream.of(cells).flatMap(cell -> Stream.of(cell, BILLION)).toArray(String[]::new));
    }

    @Test
    void levelsAreNotNegativeUnlessTheirMeasureHasASign() {
        assertThat(assumedOfLevels("revenue pv CN 2022")).containsExactly("revenue is not negative");
        assertThat(assumedOfLevels("profit pv CN 2022")).isEmpty();
        assertThat(assumedOfLevels("x-balance(flow,signed) pv CN 2022")).isEmpty();
    }

    @Test
    void aRateOfAYearIsNoSumAndAtMostThatOfNoWhole() {
        assertThat(assumed(
                        "utilisation_rate pv CN 2022", "95%",
                        "utilisation_rate pv CN 2022-S1", "90%",
                        "utilisation_rate new_energy CN 2022", "80%"))
                .containsExactly("utilisation_rate is not negative");
    }

    @Test
    void aYearIsCutByPeriodsThatLieApartWithinIt() {
        assertThat(assumedOfLevels("profit pv CN 2022", "profit pv CN 2022-Q2", "profit pv CN 2022-Q4"))
                .containsExactly("profit pv CN 2022 is the sum of profit pv CN 2022-Q1 and profit pv CN 2022-Q2"
                        + " and profit pv CN 2022-Q3 and profit pv CN 2022-Q4");
    }

    @Test
    void aPartIsAtMostItsNearestWholesOnly() {
        assertThat(assumedOfLevels(
                        "revenue pv/module CN-320200 2022",
                        "revenue pv CN-320200 2022",
                        "revenue pv/module CN-JS 2022",
                        "revenue pv CN-JS 2022",
                        "revenue new_energy CN 2022"))
                .containsExactly(
                        "revenue is not negative",
                        "revenue pv/module CN-320200 2022 is at most revenue pv/module CN-JS 2022",
                        "revenue pv/module CN-320200 2022 is at most revenue pv CN-320200 2022",
                        "revenue pv CN-320200 2022 is at most revenue pv CN-JS 2022",
                        "revenue pv/module CN-JS 2022 is at most revenue pv CN-JS 2022",
                        "revenue pv CN-JS 2022 is at most revenue new_energy CN 2022");
    }

    @Test
    void aPartIsAtMostAWholeOfAWiderPeriod() {
        assertThat(assumedOfLevels("revenue pv CN-JS 2022-Q1", "revenue pv CN 2022"))
                .containsExactly("revenue is not negative", "revenue pv CN-JS 2022-Q1 is at most revenue pv CN 2022");
    }

    @Test
    void signsAndRatiosMakeNoParts() {
        assertThat(assumedOfLevels("profit pv CN-JS 2022", "profit pv CN 2022")).isEmpty();
        assertThat(assumed("utilisation_rate pv CN-JS 2022", "90%", "utilisation_rate pv CN 2022", "80%"))
                .containsExactly("utilisation_rate is not negative");
    }

    @Test
    void hongKongMacaoAndTaiwanAreNoPartsOfFiguresOfChina() {
        for (String region : List.of("CN-HK", "CN-MO", "CN-TW")) {
            assertThat(assumedOfLevels("revenue pv " + region + " 2022", "revenue pv CN 2022"))
                    .containsExactly("revenue is not negative");
            assertThat(assumedOfLevels("revenue pv " + region + " 2022", "revenue pv WORLD 2022"))
                    .contains("revenue pv " + region + " 2022 is at most revenue pv WORLD 2022");
        }
    }

    @Test
    void overlappingPeriodsAreCutIntoPieces() {
        assertThat(assumedOfLevels(
                        "revenue pv CN 2022-01/2022-05", "revenue pv CN 2022-01/2022-09", "revenue pv CN 2022"))
                .containsExactly(
                        "revenue pv CN 2022-01/2022-09 is the sum of revenue pv CN 2022-01/2022-05"
                                + " and revenue pv CN 2022-06/2022-09",
                        "revenue pv CN 2022 is the sum of revenue pv CN 2022-01/2022-05"
                                + " and revenue pv CN 2022-06/2022-09 and revenue pv CN 2022-Q4",
                        "revenue is not negative");
    }

    @Test
    void periodsThatOverlapInPartShareAPiece() {
        assertThat(assumedOfLevels("revenue pv CN 2022-S1", "revenue pv CN 2022-04/2022-09"))
                .containsExactly(
                        "revenue pv CN 2022-S1 is the sum of revenue pv CN 2022-Q1 and revenue pv CN 2022-Q2",
                        "revenue pv CN 2022-04/2022-09 is the sum of revenue pv CN 2022-Q2 and revenue pv CN 2022-Q3",
                        "revenue is not negative");
    }

    @Test
    void periodsApartAddUpToNothing() {
        assertThat(assumedOfLevels("revenue pv CN 2022-S1", "revenue pv CN 2022-S2", "revenue pv CN 2023"))
                .containsExactly("revenue is not negative");
    }

    @Test
    void pointsOfTimeNeverAddUp() {
        assertThat(assumed("staff pv CN 2022-12", "5人", "staff pv CN 2022-06", "5人"))
                .containsExactly("staff is not negative");
    }

    @Test
    void piecesArePartsAsWell() {
        assertThat(assumedOfLevels("revenue pv CN 2022-S1", "revenue pv CN 2022", "revenue pv CN-JS 2022-S2"))
                .contains("revenue pv CN-JS 2022-S2 is at most revenue pv CN 2022-S2");
    }

    @Test
    void tonnesAreNoPartOfWattHours() {
        String part = "production_capacity pv/module CN 2022-12";
        String whole = "production_capacity pv CN 2022-12";
        String other = "production_capacity battery CN 2022-12";
        assertThat(assumed(part, "3GW", whole, "5GW", other, "7GWh"))
                .containsExactly("production_capacity is not negative", part + " is at most " + whole);
        assertThat(assumed(part, "3万吨", whole, "5GW")).containsExactly("production_capacity is not negative");
    }

    @Test
    void aFartherWholeOfTheSameKindIsFoundBehindANearerOneOfAnother() {
        String part = "production_capacity pv/module CN-JS 2022-12";
        String nearer = "production_capacity pv CN-JS 2022-12";
        String farther = "production_capacity pv CN 2022-12";
        assertThat(assumed(part, "3GW", nearer, "5万吨", farther, "7GW"))
                .containsExactly("production_capacity is not negative", part + " is at most " + farther);
    }
}

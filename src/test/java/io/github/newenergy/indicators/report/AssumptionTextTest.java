package io.github.newenergy.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Assumption.Kind;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssumptionTextTest {

    private static final String REVENUE = "revenue new_energy CN-320200 ";

    @Test
    void aGrowthStartsFromWhatSetsItsBaseApart() {
        Page page = new Page().growth("g", REVENUE + "2022", REVENUE + "2021", "5%");
        assertThat(text(page, new Assumption(Kind.SAME_SCOPE, "g", cells(REVENUE + "2021"))))
                .isEqualTo("g starts from the level of 2021");
        page.growth("h", REVENUE + "2022-01/2022-05", "revenue new_energy CN 2021-01/2021-05", "5%");
        assertThat(text(page, new Assumption(Kind.SAME_SCOPE, "h", cells("revenue new_energy CN 2021-01/2021-05"))))
                .isEqualTo("h starts from the level of China, January-May 2021");
    }

    @Test
    void aContributionStartsFromTheLevelsOfTwoCells() {
        Page page = new Page();
        Comparison part = Comparison.yearOnYear(Cell.parse("revenue pv CN-320200 2022"));
        Comparison whole = Comparison.yearOnYear(Cell.parse(REVENUE + "2022"));
        page.with(new ContributionFigure(page.attribution("c"), part, whole, PublishedNumber.parse("60%")));
        assertThat(text(page, new Assumption(Kind.SAME_SCOPE, "c", List.of(part.base(), whole.base()))))
                .isEqualTo("c starts from the level of 2021");
    }

    @Test
    void aFigureThatIsNotThereLeavesTheWholeName() {
        assertThat(text(new Page(), new Assumption(Kind.SAME_SCOPE, "g", cells(REVENUE + "2021"))))
                .isEqualTo("g starts from the level of New energy, revenue, Wuxi, 2021");
    }

    @Test
    void aWidthIsThePrintAndItsMeaning() {
        Page page = new Page().level("a", REVENUE + "2022", "约10亿元");
        Assumption width = new Assumption(Kind.WIDTH, "a: 约10亿元 means (0, 20] 亿元", List.of());
        assertThat(text(page, width)).isEqualTo("约10亿元 means (0, 20] 亿元");
        assertThat(text(new Page(), width)).isEqualTo("a: 约10亿元 means (0, 20] 亿元");
    }

    @Test
    void partsAreNamedByWhatSetsThemApartFromTheirWhole() {
        assertThat(text(new Assumption(
                        Kind.PART_OF_WHOLE, "", cells("revenue new_energy CN 2022", "revenue pv CN-320200 2022"))))
                .isEqualTo("Photovoltaics, revenue, Wuxi, 2022 is at most that of New energy, China");
        assertThat(text(new Assumption(Kind.MEMBERS_APART, "", cells(REVENUE + "2022"))))
                .isEqualTo("no ranked member of New energy, revenue, Wuxi, 2022 holds another");
    }

    @Test
    void ofManyPeriodsTheFirstAndTheLastAreNamed() {
        assertThat(text(new Assumption(
                        Kind.PERIODS_ADD_UP,
                        "",
                        cells(REVENUE + "2022", REVENUE + "2022-Q1", REVENUE + "2022-Q2", REVENUE + "2022-S2"))))
                .isEqualTo("New energy, revenue, Wuxi, 2022 is the sum of first quarter of 2022"
                        + " and second quarter of 2022 and second half of 2022");
        assertThat(text(new Assumption(
                        Kind.PERIODS_ADD_UP,
                        "",
                        cells(
                                REVENUE + "2022",
                                REVENUE + "2022-Q1",
                                REVENUE + "2022-Q2",
                                REVENUE + "2022-Q3",
                                REVENUE + "2022-Q4"))))
                .isEqualTo("New energy, revenue, Wuxi, 2022 is the sum of 4 parts from first quarter of 2022"
                        + " to fourth quarter of 2022");
    }

    @Test
    void rulesForAllLevelsNameTheirMeasure() {
        assertThat(text(new Assumption(Kind.NOT_NEGATIVE, "production_capacity", List.of())))
                .isEqualTo("production capacity is not negative");
        assertThat(text(new Assumption(Kind.ROUNDING, "HALF_UP", List.of())))
                .isEqualTo("prints are rounded by the rule HALF_UP");
    }

    private static String text(Assumption assumption) {
        return new AssumptionText(Map.of()).of(assumption);
    }

    private static String text(Page page, Assumption assumption) {
        return new AssumptionText(page.report().system().figures()).of(assumption);
    }

    private static List<Cell> cells(String... texts) {
        return Arrays.stream(texts).map(Cell::parse).toList();
    }
}

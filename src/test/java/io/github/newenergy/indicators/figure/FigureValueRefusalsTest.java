package io.github.newenergy.indicators.figure;

import static io.github.newenergy.indicators.figure.FigureRefusals.GROWTH;
import static io.github.newenergy.indicators.figure.FigureRefusals.ID;
import static io.github.newenergy.indicators.figure.FigureRefusals.refused;
import static io.github.newenergy.indicators.figure.FigureRefusals.taken;
import static io.github.newenergy.indicators.figure.SampleFigures.MODULES;
import static io.github.newenergy.indicators.figure.SampleFigures.MODULES_OF_CHINA;
import static io.github.newenergy.indicators.figure.SampleFigures.PV_REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.comparison;
import static io.github.newenergy.indicators.figure.SampleFigures.growthOf;
import static io.github.newenergy.indicators.figure.SampleFigures.number;
import static io.github.newenergy.indicators.figure.SampleFigures.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers, signs, units and words each kind of figure takes for a statement, and which not. */
class FigureValueRefusalsTest {

    // Ratios and points

    @ParameterizedTest
    @ValueSource(strings = {"5.2", "5.2个百分点", "25个基点"})
    void growthShareAndMultipleAreRatiosThatNameTheirForm(String text) {
        refused(
                () -> GrowthFigure.of(ID, GROWTH, number(text)),
                "a growth must be a ratio such as a percentage, got " + text);
        refused(
                () -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, number(text)),
                "a share must be a ratio such as a percentage, got " + text);
        refused(
                () -> new MultipleFigure(ID, GROWTH, number(text)),
                "a multiple must be a ratio such as a percentage, got " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.2%", "3‰", "两成", "1.2倍", "超六成"})
    void growthShareAndMultipleTakeAnyFormOfARatio(String text) {
        taken(() -> GrowthFigure.of(ID, GROWTH, number(text)));
        taken(() -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, number(text)));
        taken(() -> new MultipleFigure(ID, GROWTH, number(text)));
        taken(() -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number(text)));
        refused(
                () -> new PointChangeFigure(ID, GROWTH, growthOf(PV_REVENUE), number(text)),
                "a point_change must be in points, got " + text);
    }

    @Test
    void aContributionIsInPointsOrARatio() {
        taken(() -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number("9.4个百分点")));
        taken(() -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number("-13.8%")));
        taken(() -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number("216.9%")));
        refused(
                () -> new ContributionFigure(ID, growthOf(PV_REVENUE), GROWTH, number("9.4")),
                "a contribution must be in points or a ratio such as a percentage, got 9.4");
        refused(
                () -> new ContributionFigure(ID, GROWTH, GROWTH, number("100%")),
                "a part must contribute to another cell, got " + GROWTH + " twice");
    }

    @Test
    void aPointChangeIsBetweenTwoRatios() {
        refused(
                () -> new PointChangeFigure(ID, GROWTH, GROWTH, number("0个百分点")),
                "a point_change must be from another ratio, got " + GROWTH + " twice");
        refused(
                () -> new PointChangeFigure(ID, GROWTH, growthOf(PV_REVENUE), number("1.4")),
                "a point_change must be in points, got 1.4");
    }

    // Signs

    @Test
    void sharesMultiplesAndLevelsAreNegativeOnlyWhereTheMeasureMayBe() {
        refused(
                () -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, number("-5.2%")),
                "a share of production_capacity in production_capacity must not be negative, got -5.2%");
        refused(
                () -> new MultipleFigure(ID, GROWTH, number("-2倍")),
                "a multiple of revenue in revenue must not be negative, got -2倍");
        refused(
                () -> new LevelFigure(ID, REVENUE, quantity("-1亿元")),
                "a level of revenue must not be negative, got -1亿元");
        Cell loss = Cell.parse("profit pv CN 2023");
        taken(() -> new LevelFigure(ID, loss, quantity("-1亿元")));
        taken(() -> new LevelFigure(ID, REVENUE, quantity("0亿元")));
        taken(() -> new ShareFigure(ID, loss, Cell.parse("profit new_energy CN 2023"), number("-5%")));
        taken(() -> new ShareFigure(ID, loss, Cell.parse("revenue pv CN 2023"), number("-5%")));
        taken(() -> new MultipleFigure(ID, growthOf(loss), number("-2倍")));
    }

    @Test
    void whatIsFalseButSaidIsKept() {
        taken(() -> GrowthFigure.of(ID, GROWTH, number("-120%")));
        taken(() -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, number("120%")));
    }

    // Units

    @Test
    void onlyRatesArePrintedInPercentAndNoLevelInPoints() {
        Cell rate = Cell.parse("utilisation_rate battery CN 2023");
        taken(() -> new LevelFigure(ID, rate, quantity("70.5%")));
        refused(
                () -> new LevelFigure(ID, REVENUE, quantity("70.5%")),
                "a level of revenue cannot be printed in %, got 70.5%");
        refused(
                () -> new LevelFigure(ID, rate, quantity("1.2个百分点")),
                "a level of utilisation_rate cannot be printed in 个百分点, got 1.2个百分点");
    }

    @Test
    void onlyDifferencesOfRatesAreInPoints() {
        Comparison rates = comparison("utilisation_rate battery CN 2023", "utilisation_rate battery CN 2022");
        taken(() -> new DifferenceFigure(ID, rates, quantity("-1.2个百分点")));
        refused(
                () -> new DifferenceFigure(ID, rates, quantity("1.2%")),
                "a difference of rates must be in points, and a relative one is a growth, got 1.2%");
        refused(
                () -> new DifferenceFigure(ID, GROWTH, quantity("1.2个百分点")),
                "a difference of levels that are no rates cannot be in points, got 1.2个百分点 for " + GROWTH);
    }

    @Test
    void levelsAndDifferencesArePrintedInUnitsOfTheirMeasure() {
        Cell capacity = Cell.parse("installed_capacity pv CN 2023-12");
        taken(() -> new LevelFigure(ID, capacity, quantity("6.1亿千瓦")));
        refused(
                () -> new LevelFigure(ID, capacity, quantity("35亿元")),
                "a level of installed_capacity cannot be printed in 亿元, got 35亿元");
        refused(
                () -> new LevelFigure(ID, REVENUE, quantity("35 GW")),
                "a level of revenue cannot be printed in GW, got 35 GW");
        refused(
                () -> new DifferenceFigure(ID, GROWTH, quantity("35 GW")),
                "a difference of revenue cannot be printed in GW, got 35 GW");
    }

    // Remarks

    @Test
    void aRemarkSaysSomethingInOneLine() {
        refused(() -> new RemarkFigure(ID, RemarkFigure.Topic.EVENT, " ", List.of()), "text must not be blank");
        refused(
                () -> new RemarkFigure(ID, RemarkFigure.Topic.EVENT, "a\nb", List.of()),
                "text must not hold control characters, got U+000A at index 1");
        assertThat(RemarkFigure.Topic.EVENT).hasToString("event");
        assertThat(RemarkFigure.Topic.TECHNICAL).hasToString("technical");
    }
}

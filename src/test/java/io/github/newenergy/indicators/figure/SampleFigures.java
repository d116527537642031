package io.github.newenergy.indicators.figure;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.time.LocalDate;
import java.util.List;

/** One figure of each kind, from published facts where there are some, for tests that do not care which. */
final class SampleFigures {

    static final Source SOURCE = Source.of("Wuxi city newspaper", LocalDate.of(2023, 7, 13), "paragraph 2");

    static final Cell REVENUE = Cell.parse("revenue new_energy CN-320200 2022");
    static final Cell PV_REVENUE = Cell.parse("revenue pv CN-320200 2022");
    static final Cell MODULES = Cell.parse("production_capacity pv/module CN-320200 2023-06");
    static final Cell MODULES_OF_CHINA = Cell.parse("production_capacity pv/module CN 2023-06");

    private SampleFigures() {}

    static Attribution named(String id) {
        return Attribution.of(id, SOURCE);
    }

    static PublishedNumber number(String text) {
        return PublishedNumber.parse(text);
    }

    static PublishedQuantity quantity(String text) {
        return PublishedQuantity.parse(text);
    }

    static Comparison comparison(String cell, String base) {
        return new Comparison(Cell.parse(cell), Cell.parse(base));
    }

    static Comparison growthOf(Cell cell) {
        return Comparison.yearOnYear(cell);
    }

    /** In the order of the kinds. */
    static List<Figure> ofEachKind() {
        return List.of(
                new LevelFigure(named("level"), REVENUE, quantity("1550.72亿元")),
                GrowthFigure.of(named("growth"), growthOf(REVENUE), number("24.16%")),
                new ShareFigure(named("share"), MODULES, MODULES_OF_CHINA, number("5.2%")),
                new MultipleFigure(
                        named("multiple"),
                        comparison("installed_capacity storage CN 2023", "installed_capacity storage CN 2020"),
                        number("近10倍")),
                new DifferenceFigure(
                        named("difference"),
                        comparison("utilisation_hours x-power CN 2023", "utilisation_hours x-power CN 2022"),
                        quantity("-101小时")),
                new PointChangeFigure(
                        named("points"),
                        comparison("generation new_energy CN-NM 2023-Q1", "generation x-power CN-NM 2023-Q1"),
                        comparison("generation new_energy CN-NM 2022-Q1", "generation x-power CN-NM 2022-Q1"),
                        number("1.9个百分点")),
                new ContributionFigure(
                        named("contribution"),
                        growthOf(Cell.parse("generation wind CN-NM 2023-Q1")),
                        growthOf(Cell.parse("generation new_energy CN-NM 2023-Q1")),
                        number("19.8个百分点")),
                new TotalFigure(named("total"), REVENUE, List.of(PV_REVENUE), false),
                new OrderFigure(named("order"), growthOf(REVENUE), true),
                new RankFigure(named("rank"), MODULES, RankClaim.ofTop(3), RankGroup.of(MODULES_OF_CHINA)),
                new RemarkFigure(
                        named("remark"),
                        RemarkFigure.Topic.TECHNICAL,
                        "charging time and range",
                        List.of(quantity("5 min"), quantity("300 km"))));
    }
}

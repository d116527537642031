package io.github.newenergy.indicators.figure;

import static io.github.newenergy.indicators.figure.SampleFigures.MODULES;
import static io.github.newenergy.indicators.figure.SampleFigures.MODULES_OF_CHINA;
import static io.github.newenergy.indicators.figure.SampleFigures.PV_REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.growthOf;
import static io.github.newenergy.indicators.figure.SampleFigures.named;
import static io.github.newenergy.indicators.figure.SampleFigures.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The one line of each kind, as JShell shows it. */
class FigureTextTest {

    @Test
    void eachKindReadsAsAStatement() {
        assertThat(SampleFigures.ofEachKind())
                .extracting(Figure::toString)
                .containsExactly(
                        "level: 1550.72亿元 is revenue new_energy CN-320200 2022",
                        "growth: growth of 24.16%,"
                                + " revenue new_energy CN-320200 2022 against revenue new_energy CN-320200 2021",
                        "share: 5.2% of production_capacity pv/module CN 2023-06"
                                + " is production_capacity pv/module CN-320200 2023-06",
                        "multiple: installed_capacity storage CN 2023-12"
                                + " is 近10倍 of installed_capacity storage CN 2020-12",
                        "difference: -101小时 is utilisation_hours x-power CN 2023"
                                + " less utilisation_hours x-power CN 2022",
                        "points: change of 1.9个百分点,"
                                + " from generation new_energy CN-NM 2022-Q1 against generation x-power CN-NM 2022-Q1"
                                + " to generation new_energy CN-NM 2023-Q1 against generation x-power CN-NM 2023-Q1",
                        "contribution: contribution of 19.8个百分点,"
                                + " generation wind CN-NM 2023-Q1 against generation wind CN-NM 2022-Q1"
                                + " in generation new_energy CN-NM 2023-Q1 against generation new_energy CN-NM 2022-Q1",
                        "total: revenue new_energy CN-320200 2022 holds [revenue pv CN-320200 2022]",
                        "order: revenue new_energy CN-320200 2022 is above revenue new_energy CN-320200 2021",
                        "rank: production_capacity pv/module CN-320200 2023-06"
                                + " is 前3 in production_capacity pv/module CN 2023-06",
                        "remark: charging time and range [5 min, 300 km]");
    }

    @Test
    void whatIsUnusualIsSaidAtTheEnd() {
        assertThat(new GrowthFigure(
                        named("g"),
                        growthOf(REVENUE),
                        number("9%"),
                        new GrowthTerms(2, GrowthTerms.Basis.CONSTANT_PRICES)))
                .asString()
                .endsWith(" against revenue new_energy CN-320200 2021, 2 steps, basis constant_prices");
        assertThat(new TotalFigure(named("t"), REVENUE, List.of(PV_REVENUE), true))
                .hasToString("t: revenue new_energy CN-320200 2022 is the sum of [revenue pv CN-320200 2022]");
        assertThat(new OrderFigure(named("o"), growthOf(PV_REVENUE), false))
                .hasToString("o: revenue pv CN-320200 2022 is at least revenue pv CN-320200 2021");
        assertThat(new RemarkFigure(named("r"), RemarkFigure.Topic.EVENT, "first of its kind", List.of()))
                .hasToString("r: first of its kind");
    }

    @Test
    void aGroupSaysWhoIsInIt() {
        assertThat(RankGroup.of(MODULES_OF_CHINA)).hasToString("production_capacity pv/module CN 2023-06");
        assertThat(new RankGroup(MODULES_OF_CHINA, OptionalInt.of(1), List.of(MODULES)))
                .hasToString("production_capacity pv/module CN 2023-06, 1 member,"
                        + " among them [production_capacity pv/module CN-320200 2023-06]");
        assertThat(new RankGroup(MODULES_OF_CHINA, OptionalInt.of(31), List.of()))
                .hasToString("production_capacity pv/module CN 2023-06, 31 members");
    }
}

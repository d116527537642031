package io.github.newenergy.indicators.figure;

import static io.github.newenergy.indicators.figure.FigureRefusals.GROWTH;
import static io.github.newenergy.indicators.figure.FigureRefusals.ID;
import static io.github.newenergy.indicators.figure.FigureRefusals.absent;
import static io.github.newenergy.indicators.figure.SampleFigures.MODULES;
import static io.github.newenergy.indicators.figure.SampleFigures.MODULES_OF_CHINA;
import static io.github.newenergy.indicators.figure.SampleFigures.PV_REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.REVENUE;
import static io.github.newenergy.indicators.figure.SampleFigures.growthOf;
import static io.github.newenergy.indicators.figure.SampleFigures.number;
import static io.github.newenergy.indicators.figure.SampleFigures.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** No component of a figure may be absent, and the refusal names it. */
class FigureAbsenceTest {

    @Test
    void anAbsentComponentIsNamed() {
        absent(() -> new LevelFigure(null, REVENUE, quantity("1亿元")), "attribution");
        absent(() -> new LevelFigure(ID, null, quantity("1亿元")), "cell");
        absent(() -> new LevelFigure(ID, REVENUE, null), "level");
        absent(() -> GrowthFigure.of(null, GROWTH, number("1%")), "attribution");
        absent(() -> GrowthFigure.of(ID, null, number("1%")), "comparison");
        absent(() -> GrowthFigure.of(ID, GROWTH, null), "growth");
        absent(() -> new GrowthFigure(ID, GROWTH, number("1%"), null), "terms");
        absent(() -> new ShareFigure(null, MODULES, MODULES_OF_CHINA, number("1%")), "attribution");
        absent(() -> new ShareFigure(ID, null, MODULES_OF_CHINA, number("1%")), "part");
        absent(() -> new ShareFigure(ID, MODULES, null, number("1%")), "whole");
        absent(() -> new ShareFigure(ID, MODULES, MODULES_OF_CHINA, null), "share");
        absent(() -> new MultipleFigure(null, GROWTH, number("2倍")), "attribution");
        absent(() -> new MultipleFigure(ID, null, number("2倍")), "comparison");
        absent(() -> new MultipleFigure(ID, GROWTH, null), "multiple");
        absent(() -> new DifferenceFigure(null, GROWTH, quantity("1亿元")), "attribution");
        absent(() -> new DifferenceFigure(ID, null, quantity("1亿元")), "comparison");
        absent(() -> new DifferenceFigure(ID, GROWTH, null), "difference");
        absent(() -> new OrderFigure(null, GROWTH, true), "attribution");
        absent(() -> new OrderFigure(ID, null, true), "comparison");
        absent(() -> new Comparison(null, REVENUE), "cell");
        absent(() -> new Comparison(REVENUE, null), "base");
        absent(() -> Comparison.yearOnYear(null), "cell");
    }

    @Test
    void anAbsentComponentOfTheLargerKindsIsNamed() {
        Comparison part = growthOf(PV_REVENUE);
        absent(() -> new PointChangeFigure(null, GROWTH, part, number("1个百分点")), "attribution");
        absent(() -> new PointChangeFigure(ID, null, part, number("1个百分点")), "later");
        absent(() -> new PointChangeFigure(ID, GROWTH, null, number("1个百分点")), "earlier");
        absent(() -> new PointChangeFigure(ID, GROWTH, part, null), "points");
        absent(() -> new ContributionFigure(null, part, GROWTH, number("1%")), "attribution");
        absent(() -> new ContributionFigure(ID, null, GROWTH, number("1%")), "part");
        absent(() -> new ContributionFigure(ID, part, null, number("1%")), "whole");
        absent(() -> new ContributionFigure(ID, part, GROWTH, null), "contribution");
        absent(() -> new TotalFigure(null, REVENUE, List.of(PV_REVENUE), true), "attribution");
        absent(() -> new TotalFigure(ID, null, List.of(PV_REVENUE), true), "total");
        absent(() -> new TotalFigure(ID, REVENUE, null, true), "parts");
        absent(() -> new TotalFigure(ID, REVENUE, Arrays.asList(PV_REVENUE, null), true), "parts[1]");
        RankGroup group = RankGroup.of(MODULES_OF_CHINA);
        absent(() -> new RankFigure(null, MODULES, RankClaim.ofTop(3), group), "attribution");
        absent(() -> new RankFigure(ID, null, RankClaim.ofTop(3), group), "cell");
        absent(() -> new RankFigure(ID, MODULES, null, group), "rank");
        absent(() -> new RankFigure(ID, MODULES, RankClaim.ofTop(3), null), "group");
        absent(() -> RankGroup.of(null), "whole");
        absent(() -> new RankGroup(REVENUE, null, List.of()), "size");
        absent(() -> new RankGroup(REVENUE, OptionalInt.empty(), null), "members");
        absent(() -> new RemarkFigure(null, RemarkFigure.Topic.EVENT, "text", List.of()), "attribution");
        absent(() -> new RemarkFigure(ID, null, "text", List.of()), "topic");
        absent(() -> new RemarkFigure(ID, RemarkFigure.Topic.EVENT, null, List.of()), "text");
        absent(() -> new RemarkFigure(ID, RemarkFigure.Topic.EVENT, "text", null), "quantities");
    }
}

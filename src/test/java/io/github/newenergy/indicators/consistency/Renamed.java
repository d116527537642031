package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;

/**
 * Makes of each figure the same one under another id.
 *
 * @param attribution the new id with its source
 */
record Renamed(Attribution attribution) implements Figure.Cases<Figure> {

    static Figure as(Figure figure, String id) {
        return figure.match(new Renamed(FigurePage.attribution(id)));
    }

    @Override
    public Figure level(LevelFigure figure) {
        return new LevelFigure(attribution, figure.cell(), figure.level());
    }

    @Override
    public Figure growth(GrowthFigure figure) {
        return new GrowthFigure(attribution, figure.comparison(), figure.growth(), figure.terms());
    }

    @Override
    public Figure share(ShareFigure figure) {
        return new ShareFigure(attribution, figure.part(), figure.whole(), figure.share());
    }

    @Override
    public Figure multiple(MultipleFigure figure) {
        return new MultipleFigure(attribution, figure.comparison(), figure.multiple());
    }

    @Override
    public Figure difference(DifferenceFigure figure) {
        return new DifferenceFigure(attribution, figure.comparison(), figure.difference());
    }

    @Override
    public Figure pointChange(PointChangeFigure figure) {
        return new PointChangeFigure(attribution, figure.later(), figure.earlier(), figure.points());
    }

    @Override
    public Figure contribution(ContributionFigure figure) {
        return new ContributionFigure(attribution, figure.part(), figure.whole(), figure.contribution());
    }

    @Override
    public Figure total(TotalFigure figure) {
        return new TotalFigure(attribution, figure.total(), figure.parts(), figure.exhaustive());
    }

    @Override
    public Figure order(OrderFigure figure) {
        return new OrderFigure(attribution, figure.comparison(), figure.strict());
    }

    @Override
    public Figure rank(RankFigure figure) {
        return new RankFigure(attribution, figure.cell(), figure.rank(), figure.group());
    }

    @Override
    public Figure remark(RemarkFigure figure) {
        return new RemarkFigure(attribution, figure.topic(), figure.text(), figure.quantities());
    }
}

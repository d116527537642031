package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import java.util.List;

/** Gives the own nodes in a figure the names that the document has for them, wherever in the document they stand. */
record Relabelling(NodeLabels labels) implements Figure.Cases<Figure> {

    @Override
    public Figure level(LevelFigure figure) {
        return new LevelFigure(figure.attribution(), named(figure.cell()), figure.level());
    }

    @Override
    public Figure growth(GrowthFigure figure) {
        return new GrowthFigure(figure.attribution(), named(figure.comparison()), figure.growth(), figure.terms());
    }

    @Override
    public Figure share(ShareFigure figure) {
        return new ShareFigure(figure.attribution(), named(figure.part()), named(figure.whole()), figure.share());
    }

    @Override
    public Figure multiple(MultipleFigure figure) {
        return new MultipleFigure(figure.attribution(), named(figure.comparison()), figure.multiple());
    }

    @Override
    public Figure difference(DifferenceFigure figure) {
        return new DifferenceFigure(figure.attribution(), named(figure.comparison()), figure.difference());
    }

    @Override
    public Figure pointChange(PointChangeFigure figure) {
        return new PointChangeFigure(
                figure.attribution(), named(figure.later()), named(figure.earlier()), figure.points());
    }

    @Override
    public Figure contribution(ContributionFigure figure) {
        return new ContributionFigure(
                figure.attribution(), named(figure.part()), named(figure.whole()), figure.contribution());
    }

    @Override
    public Figure total(TotalFigure figure) {
        return new TotalFigure(figure.attribution(), named(figure.total()), named(figure.parts()), figure.exhaustive());
    }

    @Override
    public Figure order(OrderFigure figure) {
        return new OrderFigure(figure.attribution(), named(figure.comparison()), figure.strict());
    }

    @Override
    public Figure rank(RankFigure figure) {
        RankGroup group = figure.group();
        return new RankFigure(
                figure.attribution(),
                named(figure.cell()),
                figure.rank(),
                new RankGroup(named(group.whole()), group.size(), named(group.members())));
    }

    @Override
    public Figure remark(RemarkFigure figure) {
        return figure;
    }

    private List<Cell> named(List<Cell> cells) {
        return cells.stream().map(this::named).toList();
    }

    private Comparison named(Comparison comparison) {
        return new Comparison(named(comparison.cell()), named(comparison.base()));
    }

    private Cell named(Cell cell) {
        return new Cell(
                labels.sectors().named(cell.sector()),
                labels.regions().named(cell.region()),
                cell.period(),
                cell.measure());
    }
}

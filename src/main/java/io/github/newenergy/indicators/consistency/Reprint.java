package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Unit;
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
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A figure with another number in place of the printed one.
 *
 * @param number makes the other number; sign and form must still fit the figure
 * @param unit makes the other unit of a level or difference
 */
record Reprint(UnaryOperator<PublishedNumber> number, UnaryOperator<Unit> unit)
        implements Figure.Cases<Optional<Figure>> {

    /** The printed number of a figure, if it has one. */
    static Optional<PublishedNumber> numberOf(Figure figure) {
        PublishedNumber[] found = new PublishedNumber[1];
        UnaryOperator<PublishedNumber> noting = number -> {
            found[0] = number;
            return number;
        };
        figure.match(new Reprint(noting, UnaryOperator.identity()));
        return Optional.ofNullable(found[0]);
    }

    static Optional<Figure> of(Figure figure, UnaryOperator<PublishedNumber> number) {
        return figure.match(new Reprint(number, UnaryOperator.identity()));
    }

    private PublishedQuantity changed(PublishedQuantity quantity) {
        return new PublishedQuantity(number.apply(quantity.number()), unit.apply(quantity.unit()));
    }

    @Override
    public Optional<Figure> level(LevelFigure figure) {
        return Optional.of(new LevelFigure(figure.attribution(), figure.cell(), changed(figure.level())));
    }

    @Override
    public Optional<Figure> growth(GrowthFigure figure) {
        return Optional.of(new GrowthFigure(
                figure.attribution(), figure.comparison(), number.apply(figure.growth()), figure.terms()));
    }

    @Override
    public Optional<Figure> share(ShareFigure figure) {
        return Optional.of(
                new ShareFigure(figure.attribution(), figure.part(), figure.whole(), number.apply(figure.share())));
    }

    @Override
    public Optional<Figure> multiple(MultipleFigure figure) {
        return Optional.of(
                new MultipleFigure(figure.attribution(), figure.comparison(), number.apply(figure.multiple())));
    }

    @Override
    public Optional<Figure> difference(DifferenceFigure figure) {
        return Optional.of(
                new DifferenceFigure(figure.attribution(), figure.comparison(), changed(figure.difference())));
    }

    @Override
    public Optional<Figure> pointChange(PointChangeFigure figure) {
        return Optional.of(new PointChangeFigure(
                figure.attribution(), figure.later(), figure.earlier(), number.apply(figure.points())));
    }

    @Override
    public Optional<Figure> contribution(ContributionFigure figure) {
        return Optional.of(new ContributionFigure(
                figure.attribution(), figure.part(), figure.whole(), number.apply(figure.contribution())));
    }

    @Override
    public Optional<Figure> total(TotalFigure figure) {
        return Optional.empty();
    }

    @Override
    public Optional<Figure> order(OrderFigure figure) {
        return Optional.empty();
    }

    @Override
    public Optional<Figure> rank(RankFigure figure) {
        return Optional.empty();
    }

    @Override
    public Optional<Figure> remark(RemarkFigure figure) {
        return Optional.empty();
    }
}

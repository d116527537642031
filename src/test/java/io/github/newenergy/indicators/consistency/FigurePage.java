package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A page of figures, written down in the text forms of their parts; ids are f1, f2 and so on, as they come. */
final class FigurePage {

    private static final Source SOURCE = Source.of("Bulletin", LocalDate.of(2023, 7, 13), "table 1");

    private final List<Figure> figures = new ArrayList<>();

    static Attribution attribution(String id) {
        return Attribution.of(id, SOURCE);
    }

    static Publication publication(List<Figure> figures) {
        return new Publication("Figures", "Bulletin", SOURCE.date(), figures);
    }

    private Attribution next() {
        return attribution("f" + (figures.size() + 1));
    }

    private static Comparison comparison(String cell, String base) {
        return new Comparison(Cell.parse(cell), Cell.parse(base));
    }

    private static List<Cell> cells(String... texts) {
        return Stream.of(texts).map(Cell::parse).toList();
    }

    FigurePage with(Figure figure) {
        figures.add(figure);
        return this;
    }

    FigurePage level(String cell, String level) {
        return with(new LevelFigure(next(), Cell.parse(cell), PublishedQuantity.parse(level)));
    }

    FigurePage growth(String cell, String base, String growth) {
        return growth(comparison(cell, base), growth, GrowthTerms.SIMPLE);
    }

    FigurePage growth(Comparison comparison, String growth, GrowthTerms terms) {
        return with(new GrowthFigure(next(), comparison, PublishedNumber.parse(growth), terms));
    }

    FigurePage share(String part, String whole, String share) {
        return with(new ShareFigure(next(), Cell.parse(part), Cell.parse(whole), PublishedNumber.parse(share)));
    }

    FigurePage multiple(String cell, String base, String multiple) {
        return with(new MultipleFigure(next(), comparison(cell, base), PublishedNumber.parse(multiple)));
    }

    /** Two figures, at least and at most, that leave no room between them. */
    FigurePage exactMultiple(String cell, String base, String multiple) {
        return multiple(cell, base, "至少" + multiple + "倍").multiple(cell, base, "至多" + multiple + "倍");
    }

    FigurePage difference(String cell, String base, String difference) {
        return with(new DifferenceFigure(next(), comparison(cell, base), PublishedQuantity.parse(difference)));
    }

    FigurePage pointChange(Comparison later, Comparison earlier, String points) {
        return with(new PointChangeFigure(next(), later, earlier, PublishedNumber.parse(points)));
    }

    FigurePage contribution(Comparison part, Comparison whole, String contribution) {
        return with(new ContributionFigure(next(), part, whole, PublishedNumber.parse(contribution)));
    }

    FigurePage sum(String total, String... parts) {
        return with(new TotalFigure(next(), Cell.parse(total), cells(parts), true));
    }

    FigurePage ofWhich(String total, String... parts) {
        return with(new TotalFigure(next(), Cell.parse(total), cells(parts), false));
    }

    FigurePage atLeast(String cell, String base) {
        return with(new OrderFigure(next(), comparison(cell, base), false));
    }

    FigurePage above(String cell, String base) {
        return with(new OrderFigure(next(), comparison(cell, base), true));
    }

    FigurePage first(String cell, String whole, String... members) {
        RankGroup group = new RankGroup(Cell.parse(whole), OptionalInt.empty(), cells(members));
        return with(new RankFigure(next(), Cell.parse(cell), RankClaim.ofExactly(1), group));
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    Publication publication() {
        return publication(figures);
    }
}

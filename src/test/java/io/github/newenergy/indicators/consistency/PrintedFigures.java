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
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Short ways to write figures, all as texts. */
final class PrintedFigures {

    private static final Source SOURCE = Source.of("statistics office", LocalDate.of(2023, 7, 1), "table 1");

    private PrintedFigures() {}

    static Attribution named(String id) {
        return Attribution.of(id, SOURCE);
    }

    static Cell cell(String text) {
        return Cell.parse(text);
    }

    static List<Cell> cells(String... texts) {
        return Stream.of(texts).map(Cell::parse).toList();
    }

    static Comparison comparison(String cell, String base) {
        return new Comparison(cell(cell), cell(base));
    }

    static Figure level(String id, String cell, String level) {
        return new LevelFigure(named(id), cell(cell), PublishedQuantity.parse(level));
    }

    static Figure growth(String id, String cell, String growth) {
        return GrowthFigure.of(named(id), Comparison.yearOnYear(cell(cell)), PublishedNumber.parse(growth));
    }

    static Figure growth(String id, Comparison comparison, String growth, GrowthTerms terms) {
        return new GrowthFigure(named(id), comparison, PublishedNumber.parse(growth), terms);
    }

    static Figure share(String id, String part, String whole, String share) {
        return new ShareFigure(named(id), cell(part), cell(whole), PublishedNumber.parse(share));
    }

    static Figure multiple(String id, String cell, String base, String multiple) {
        return new MultipleFigure(named(id), comparison(cell, base), PublishedNumber.parse(multiple));
    }

    static Figure difference(String id, String cell, String base, String difference) {
        return new DifferenceFigure(named(id), comparison(cell, base), PublishedQuantity.parse(difference));
    }

    static Figure points(String id, Comparison later, Comparison earlier, String points) {
        return new PointChangeFigure(named(id), later, earlier, PublishedNumber.parse(points));
    }

    static Figure contribution(String id, Comparison part, Comparison whole, String contribution) {
        return new ContributionFigure(named(id), part, whole, PublishedNumber.parse(contribution));
    }

    static Figure total(String id, String total, boolean isExhaustive, String... parts) {
        return new TotalFigure(named(id), cell(total), cells(parts), isExhaustive);
    }

    static Figure order(String id, String cell, String base) {
        return new OrderFigure(named(id), comparison(cell, base), true);
    }

    static Figure rank(String id, String cell, String rank, RankGroup group) {
        return new RankFigure(named(id), cell(cell), RankClaim.parse(rank), group);
    }

    static RankGroup group(String whole, String... members) {
        return new RankGroup(cell(whole), OptionalInt.empty(), cells(members));
    }

    static RankGroup completeGroup(String whole, String... members) {
        return new RankGroup(cell(whole), OptionalInt.of(members.length), cells(members));
    }

    static Publication page(Figure... figures) {
        return new Publication("Figures", "statistics office", LocalDate.of(2023, 7, 1), List.of(figures));
    }

    static FigureSystem system(Figure... figures) {
        return FigureSystem.of(page(figures));
    }

    /** The verdict in one word. */
    static String kind(Verdict verdict) {
        String withoutConflict = verdict.isComplete() ? "consistent" : "undecided";
        return verdict.conflicts().isEmpty() ? withoutConflict : "contradiction";
    }
}

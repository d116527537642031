package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Unit;
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
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line of a report on a figure: what was printed, about what, and the interval under a reading.
 *
 * @param print the printed number, or the statement where there is none
 * @param about what the figure is about, in words
 * @param interval the true values that the print admits; empty where there is no number
 */
record FigureReading(String print, String about, Optional<PrintedInterval> interval) {

    static FigureReading of(Figure figure, Reading reading) {
        return figure.match(new ByKind(reading));
    }

    private static FigureReading ofNumber(String print, String about, PrintedInterval interval) {
        return new FigureReading(print, about, Optional.of(interval));
    }

    private static FigureReading ofWords(String print, String about) {
        return new FigureReading(print, about, Optional.empty());
    }

    /** The interval for readers; empty where there is none. */
    String shownInterval() {
        return interval.map(shown -> ReportText.exact(shown.bounds(), shown.unit()))
                .orElse("");
    }

    private record ByKind(Reading reading) implements Figure.Cases<FigureReading> {

        @Override
        public FigureReading level(LevelFigure figure) {
            return quantity(figure, figure.level(), named(figure.cell()));
        }

        @Override
        public FigureReading growth(GrowthFigure figure) {
            Cell cell = figure.comparison().cell();
            String base = beside(figure.comparison().base(), cell);
            return ratio(figure, signed(figure.growth()), figure.growth(), "growth of " + named(cell) + " on " + base);
        }

        @Override
        public FigureReading share(ShareFigure figure) {
            return ratio(
                    figure,
                    figure.share().toString(),
                    figure.share(),
                    "share of " + named(figure.part()) + " in " + beside(figure.whole(), figure.part()));
        }

        @Override
        public FigureReading multiple(MultipleFigure figure) {
            Cell cell = figure.comparison().cell();
            String base = beside(figure.comparison().base(), cell);
            return ofNumber(
                    figure.multiple().toString(),
                    named(cell) + " as a multiple of " + base,
                    new PrintedInterval(figure.id(), figure.multiple().bounds(reading), Unit.parse("times")));
        }

        @Override
        public FigureReading difference(DifferenceFigure figure) {
            Cell cell = figure.comparison().cell();
            return quantity(
                    figure,
                    figure.difference(),
                    named(cell) + " less that of " + beside(figure.comparison().base(), cell));
        }

        @Override
        public FigureReading pointChange(PointChangeFigure figure) {
            return ratio(
                    figure,
                    signed(figure.points()),
                    figure.points(),
                    "change of " + ratioNamed(figure.later()) + ", from " + ratioNamed(figure.earlier()));
        }

        @Override
        public FigureReading contribution(ContributionFigure figure) {
            String about = named(figure.part().cell()) + " to the growth of "
                    + named(figure.whole().cell());
            return ratio(figure, figure.contribution().toString(), figure.contribution(), "contribution of " + about);
        }

        @Override
        public FigureReading total(TotalFigure figure) {
            String verb = figure.exhaustive() ? "is the sum of " : "holds ";
            int parts = figure.parts().size();
            return ofWords(verb + parts + (parts == 1 ? " part" : " parts"), named(figure.total()));
        }

        @Override
        public FigureReading order(OrderFigure figure) {
            Cell cell = figure.comparison().cell();
            String about =
                    named(cell) + " compared with " + beside(figure.comparison().base(), cell);
            return ofWords(figure.strict() ? "greater" : "at least as great", about);
        }

        @Override
        public FigureReading rank(RankFigure figure) {
            return ofWords(
                    figure.rank().toText(Language.ENGLISH) + size(figure.group()),
                    "rank of " + named(figure.cell()) + " in "
                            + beside(figure.group().whole(), figure.cell()));
        }

        @Override
        public FigureReading remark(RemarkFigure figure) {
            String quantities =
                    figure.quantities().stream().map(Object::toString).collect(Collectors.joining(", "));
            return ofWords(quantities, figure.text());
        }

        private FigureReading quantity(Figure figure, PublishedQuantity quantity, String about) {
            return ofNumber(
                    quantity.toString(),
                    about,
                    new PrintedInterval(figure.id(), quantity.bounds(reading), quantity.unit()));
        }

        private FigureReading ratio(Figure figure, String print, PublishedNumber number, String about) {
            Unit unit = Unit.parse(number.form().isRatio() ? "%" : "percentage points");
            Bounds bounds = number.bounds(reading).dividedBy(unit.factor());
            return ofNumber(print, about, new PrintedInterval(figure.id(), bounds, unit));
        }

        private static String signed(PublishedNumber number) {
            return number.digits().signum() > 0 && number.hedge() == Hedge.NONE ? "+" + number : number.toString();
        }

        private static String size(RankGroup group) {
            return group.size().isPresent() ? " of " + group.size().getAsInt() : "";
        }

        private static String ratioNamed(Comparison comparison) {
            return named(comparison.cell()) + " to " + beside(comparison.base(), comparison.cell());
        }

        private static String named(Cell cell) {
            return cell.toText(Language.ENGLISH);
        }

        private static String beside(Cell cell, Cell from) {
            return cell.distinctionFrom(from, Language.ENGLISH);
        }
    }
}

package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.dimension.Cell;
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
import java.util.stream.Collectors;

/**
 * One line of a report on a figure: what was printed, about what, and the interval under a reading.
 *
 * @param print the printed number, or the statement where there is none
 * @param about what the figure is about, in words
 * @param interval the true values that the print admits; empty where there is no number
 */
record FigureReading(String print, String about, String interval) {

    static FigureReading of(Figure figure, Reading reading) {
        return figure.match(new ByKind(reading));
    }

    private record ByKind(Reading reading) implements Figure.Cases<FigureReading> {

        @Override
        public FigureReading level(LevelFigure figure) {
            return new FigureReading(
                    figure.level().toString(),
                    named(figure.cell()),
                    ReportText.exact(
                            figure.level().bounds(reading), figure.level().unit()));
        }

        @Override
        public FigureReading growth(GrowthFigure figure) {
            Cell cell = figure.comparison().cell();
            String base = beside(figure.comparison().base(), cell);
            return ratio(signed(figure.growth()), figure.growth(), "growth of " + named(cell) + " on " + base);
        }

        @Override
        public FigureReading share(ShareFigure figure) {
            return ratio(
                    figure.share().toString(),
                    figure.share(),
                    "share of " + named(figure.part()) + " in " + beside(figure.whole(), figure.part()));
        }

        @Override
        public FigureReading multiple(MultipleFigure figure) {
            Cell cell = figure.comparison().cell();
            String base = beside(figure.comparison().base(), cell);
            Bounds bounds = figure.multiple().bounds(reading);
            return new FigureReading(
                    figure.multiple().toString(),
                    named(cell) + " as a multiple of " + base,
                    ReportText.exact(bounds, Unit.parse("times")));
        }

        @Override
        public FigureReading difference(DifferenceFigure figure) {
            Cell cell = figure.comparison().cell();
            return new FigureReading(
                    figure.difference().toString(),
                    named(cell) + " less that of " + beside(figure.comparison().base(), cell),
                    ReportText.exact(
                            figure.difference().bounds(reading),
                            figure.difference().unit()));
        }

        @Override
        public FigureReading pointChange(PointChangeFigure figure) {
            return ratio(
                    signed(figure.points()),
                    figure.points(),
                    "change of " + ratioNamed(figure.later()) + ", from " + ratioNamed(figure.earlier()));
        }

        @Override
        public FigureReading contribution(ContributionFigure figure) {
            String about = named(figure.part().cell()) + " to the growth of "
                    + named(figure.whole().cell());
            return ratio(figure.contribution().toString(), figure.contribution(), "contribution of " + about);
        }

        @Override
        public FigureReading total(TotalFigure figure) {
            String verb = figure.exhaustive() ? "is the sum of " : "holds ";
            int parts = figure.parts().size();
            return new FigureReading(verb + parts + (parts == 1 ? " part" : " parts"), named(figure.total()), "");
        }

        @Override
        public FigureReading order(OrderFigure figure) {
            Cell cell = figure.comparison().cell();
            String about =
                    named(cell) + " compared with " + beside(figure.comparison().base(), cell);
            return new FigureReading(figure.strict() ? "greater" : "at least as great", about, "");
        }

        @Override
        public FigureReading rank(RankFigure figure) {
            return new FigureReading(
                    figure.rank().toText(Language.ENGLISH) + size(figure.group()),
                    "rank of " + named(figure.cell()) + " in "
                            + beside(figure.group().whole(), figure.cell()),
                    "");
        }

        @Override
        public FigureReading remark(RemarkFigure figure) {
            String quantities =
                    figure.quantities().stream().map(Object::toString).collect(Collectors.joining(", "));
            return new FigureReading(quantities, figure.text(), "");
        }

        private FigureReading ratio(String print, PublishedNumber number, String about) {
            Unit unit = Unit.parse(number.form().isRatio() ? "%" : "percentage points");
            Bounds bounds = number.bounds(reading).dividedBy(unit.factor());
            return new FigureReading(print, about, ReportText.exact(bounds, unit));
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
            return CellWords.distinction(cell, from, Language.ENGLISH);
        }
    }
}

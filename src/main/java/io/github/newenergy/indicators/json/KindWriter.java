package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms.Basis;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.io.IOException;

/** The fields of each kind of figure, but for those that all kinds share. */
enum KindWriter implements Figure.Cases<KindWriter.Fields> {
    CASES;

    /** The fields of one figure, ready to be written. */
    interface Fields {
        void write(FigureWriter writer) throws IOException;
    }

    @Override
    public Fields level(LevelFigure figure) {
        return writer -> {
            writer.writeOwn(figure.cell());
            write(figure.level(), writer);
        };
    }

    @Override
    public Fields growth(GrowthFigure figure) {
        return writer -> {
            writer.writeOwn(figure.comparison().cell());
            write(figure.growth(), writer);
            writer.write(FigureField.BASE, figure.comparison().base());
            if (figure.terms().steps() != 1) {
                writer.write(FigureField.STEPS, figure.terms().steps());
            }
            if (figure.terms().basis() != Basis.UNSTATED) {
                writer.write(
                        FigureField.BASIS, FigureField.BASES.of(figure.terms().basis()));
            }
        };
    }

    @Override
    public Fields share(ShareFigure figure) {
        return writer -> {
            writer.writeOwn(figure.part());
            write(figure.share(), writer);
            writer.write(FigureField.WHOLE, figure.whole());
        };
    }

    @Override
    public Fields multiple(MultipleFigure figure) {
        return writer -> {
            writer.writeOwn(figure.comparison().cell());
            write(figure.multiple(), writer);
            writer.write(FigureField.BASE, figure.comparison().base());
        };
    }

    @Override
    public Fields difference(DifferenceFigure figure) {
        return writer -> {
            writer.writeOwn(figure.comparison().cell());
            write(figure.difference(), writer);
            writer.write(FigureField.BASE, figure.comparison().base());
        };
    }

    @Override
    public Fields pointChange(PointChangeFigure figure) {
        Comparison later = figure.later();
        Comparison earlier = figure.earlier();
        boolean growth = isGrowth(later) && isGrowth(earlier);
        return writer -> {
            writer.write(FigureField.OF, FigureField.CHANGES.of(growth ? ChangeOf.GROWTH : ChangeOf.SHARE));
            writer.writeOwn(later.cell());
            write(figure.points(), writer);
            writer.write(FigureField.BASE, growth ? later.base() : earlier.cell());
            writer.write(growth ? FigureField.AGAINST : FigureField.WHOLE, growth ? earlier.cell() : later.base());
            writer.write(growth ? FigureField.AGAINST_BASE : FigureField.WHOLE_BASE, earlier.base());
        };
    }

    /** Whether two cells differ in time alone, as those of a growth rate do. */
    private static boolean isGrowth(Comparison comparison) {
        Cell cell = comparison.cell();
        return comparison.base().withPeriod(cell.period()).equals(cell);
    }

    @Override
    public Fields contribution(ContributionFigure figure) {
        return writer -> {
            writer.writeOwn(figure.part().cell());
            write(figure.contribution(), writer);
            writer.write(FigureField.BASE, figure.part().base());
            writer.write(FigureField.WHOLE, figure.whole().cell());
            writer.write(FigureField.WHOLE_BASE, figure.whole().base());
        };
    }

    @Override
    public Fields total(TotalFigure figure) {
        return writer -> {
            writer.writeOwn(figure.total());
            writer.writeCells(FigureField.PARTS, figure.parts());
            writer.write(FigureField.EXHAUSTIVE, figure.exhaustive());
        };
    }

    @Override
    public Fields order(OrderFigure figure) {
        return writer -> {
            writer.writeOwn(figure.comparison().cell());
            writer.write(FigureField.BASE, figure.comparison().base());
            writer.write(FigureField.STRICT, figure.strict());
        };
    }

    @Override
    public Fields rank(RankFigure figure) {
        RankGroup group = figure.group();
        return writer -> {
            writer.writeOwn(figure.cell());
            writer.write(FigureField.VALUE, String.valueOf(figure.rank().rank()));
            write(figure.rank().orBetter() ? Hedge.AT_MOST : Hedge.NONE, writer);
            writer.write(FigureField.WHOLE, group.whole());
            if (group.size().isPresent()) {
                writer.write(FigureField.SIZE, group.size().getAsInt());
            }
            if (!group.members().isEmpty()) {
                writer.writeCells(FigureField.MEMBERS, group.members());
            }
        };
    }

    @Override
    public Fields remark(RemarkFigure figure) {
        return writer -> {
            writer.write(FigureField.TOPIC, FigureField.TOPICS.of(figure.topic()));
            writer.write(FigureField.TEXT, figure.text());
            if (!figure.quantities().isEmpty()) {
                writer.writeTexts(FigureField.QUANTITIES, figure.quantities());
            }
        };
    }

    private static void write(PublishedQuantity quantity, FigureWriter writer) throws IOException {
        writer.write(FigureField.VALUE, quantity.number().digits().toPlainString());
        writer.write(FigureField.UNIT, quantity.unit().symbol());
        write(quantity.number().hedge(), writer);
    }

    private static void write(PublishedNumber number, FigureWriter writer) throws IOException {
        writer.write(FigureField.VALUE, number.digits().toPlainString());
        writer.write(FigureField.UNIT, PrintedUnit.of(number.form()));
        write(number.hedge(), writer);
    }

    private static void write(Hedge hedge, FigureWriter writer) throws IOException {
        if (hedge != Hedge.NONE) {
            writer.write(FigureField.HEDGE, FigureField.HEDGES.of(hedge));
        }
    }
}

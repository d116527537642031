package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
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
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * What each figure says, as inequalities between cells. A figure may leave open which of several lists of inequalities
 * holds: a part of a change says one thing of a rise and the opposite of a fall.
 */
final class OracleStatements implements Figure.Cases<List<List<OracleRow>>> {

    private final OracleCells cells;
    private final Reading reading;
    private final List<Figure> evidence;

    OracleStatements(OracleCells cells, Reading reading, List<Figure> evidence) {
        this.cells = cells;
        this.reading = reading;
        this.evidence = evidence;
    }

    private OracleForm form(Cell cell) {
        return cells.form(cell);
    }

    private OracleInterval interval(PublishedNumber number) {
        return OracleInterval.of(number, reading);
    }

    private OracleForm change(Comparison comparison) {
        return form(comparison.cell()).minus(form(comparison.base()));
    }

    /** One list of rows: nothing is left open. */
    private static List<List<OracleRow>> only(List<OracleRow> rows) {
        return List.of(rows);
    }

    /** The ratio of two levels lies in an interval, and the one below the line is above zero. */
    private static List<OracleRow> ratio(OracleForm over, OracleForm under, OracleInterval interval) {
        List<OracleRow> rows = new ArrayList<>(OracleRow.within(over, interval, under));
        rows.add(OracleRow.aboveZero(under));
        return rows;
    }

    @Override
    public List<List<OracleRow>> level(LevelFigure figure) {
        return only(OracleRow.within(form(figure.cell()), OracleInterval.of(figure.level(), reading)));
    }

    /** On other terms than usual the base is a level of its own, of which nothing is known but that it is above zero. */
    @Override
    public List<List<OracleRow>> growth(GrowthFigure figure) {
        boolean usual = figure.terms().basis() == GrowthTerms.Basis.UNSTATED;
        OracleForm base = usual ? form(figure.comparison().base()) : OracleForm.ofUnknown(cells.newUnknown());
        return only(ratio(form(figure.comparison().cell()), base, factor(figure)));
    }

    private OracleInterval factor(GrowthFigure figure) {
        return interval(figure.growth())
                .plus(BigFraction.ONE)
                .toPower(figure.terms().steps());
    }

    @Override
    public List<List<OracleRow>> share(ShareFigure figure) {
        return only(ratio(form(figure.part()), form(figure.whole()), interval(figure.share())));
    }

    @Override
    public List<List<OracleRow>> multiple(MultipleFigure figure) {
        Comparison comparison = figure.comparison();
        return only(ratio(form(comparison.cell()), form(comparison.base()), interval(figure.multiple())));
    }

    @Override
    public List<List<OracleRow>> difference(DifferenceFigure figure) {
        return only(OracleRow.within(change(figure.comparison()), OracleInterval.of(figure.difference(), reading)));
    }

    /** With one of the two ratios printed, the other lies in the sum or the difference of two intervals. */
    @Override
    public List<List<OracleRow>> pointChange(PointChangeFigure figure) {
        OracleInterval points = interval(figure.points());
        List<OracleRow> rows = new ArrayList<>();
        rows.add(OracleRow.aboveZero(form(figure.later().base())));
        rows.add(OracleRow.aboveZero(form(figure.earlier().base())));
        printed(figure.earlier()).forEach(ratio -> rows.addAll(ratioOf(figure.later(), ratio.plus(points))));
        printed(figure.later())
                .forEach(ratio ->
                        rows.addAll(ratioOf(figure.earlier(), ratio.plus(points.times(BigFraction.MINUS_ONE)))));
        return only(rows);
    }

    private List<OracleRow> ratioOf(Comparison comparison, OracleInterval interval) {
        return ratio(form(comparison.cell()), form(comparison.base()), interval);
    }

    private Stream<OracleInterval> printed(Comparison comparison) {
        return evidence.stream().flatMap(figure -> printedRatio(figure, comparison).stream());
    }

    private List<OracleInterval> printedRatio(Figure figure, Comparison wanted) {
        if (figure instanceof GrowthFigure growth
                && growth.comparison().equals(wanted)
                && growth.terms().equals(GrowthTerms.SIMPLE)) {
            return List.of(factor(growth));
        }
        if (figure instanceof ShareFigure share && new Comparison(share.part(), share.whole()).equals(wanted)) {
            return List.of(interval(share.share()));
        }
        if (figure instanceof MultipleFigure multiple && multiple.comparison().equals(wanted)) {
            return List.of(interval(multiple.multiple()));
        }
        return List.of();
    }

    /** In points: change of the part over the base of the whole. As a ratio: over the change of the whole, up or down. */
    @Override
    public List<List<OracleRow>> contribution(ContributionFigure figure) {
        OracleForm part = change(figure.part());
        OracleInterval contribution = interval(figure.contribution());
        NumberForm form = figure.contribution().form();
        if (form == NumberForm.POINTS || form == NumberForm.BASIS_POINTS) {
            return only(ratio(part, form(figure.whole().base()), contribution));
        }
        OracleForm rise = change(figure.whole());
        OracleForm fall = rise.times(BigFraction.MINUS_ONE);
        return List.of(ratio(part, rise, contribution), ratio(part.times(BigFraction.MINUS_ONE), fall, contribution));
    }

    @Override
    public List<List<OracleRow>> total(TotalFigure figure) {
        OracleForm rest = form(figure.total());
        for (Cell part : figure.parts()) {
            rest = rest.minus(form(part));
        }
        return only(
                List.of(figure.exhaustive() ? OracleRow.equal(rest, BigFraction.ZERO) : OracleRow.atLeastZero(rest)));
    }

    @Override
    public List<List<OracleRow>> order(OrderFigure figure) {
        OracleForm lead = change(figure.comparison());
        return only(List.of(figure.strict() ? OracleRow.aboveZero(lead) : OracleRow.atLeastZero(lead)));
    }

    /** The first is at least as great as each named member. Other ranks are not the oracle's. */
    @Override
    public List<List<OracleRow>> rank(RankFigure figure) {
        if (figure.rank().rank() != 1) {
            throw new IllegalArgumentException("the oracle knows the first rank only, got " + figure);
        }
        return only(figure.group().members().stream()
                .filter(member -> !member.equals(figure.cell()))
                .map(member -> OracleRow.atLeastZero(form(figure.cell()).minus(form(member))))
                .toList());
    }

    @Override
    public List<List<OracleRow>> remark(RemarkFigure figure) {
        return only(List.of());
    }
}

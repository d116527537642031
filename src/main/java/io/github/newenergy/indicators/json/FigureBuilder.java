package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.ContributionFigure;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.GrowthTerms.Basis;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Modality;
import io.github.newenergy.indicators.figure.MultipleFigure;
import io.github.newenergy.indicators.figure.OrderFigure;
import io.github.newenergy.indicators.figure.PointChangeFigure;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes one figure of its fields. Here stand the defaults of the cells that a figure may leave out, in whole or in part.
 *
 * <p>What a given cell leaves out is as in the figure's own cell, but for the base of a whole and of a cell held against.
 */
final class FigureBuilder {

    private static final int MOST_RANK_DIGITS = 9;

    private final FigureDraft draft;
    private final SourceDefaults sources;
    private final CellDraft own;

    FigureBuilder(FigureDraft draft, SourceDefaults sources) {
        this.draft = draft;
        this.sources = sources;
        this.own = new CellDraft(
                draft.orNull(FigureField.SECTOR),
                draft.orNull(FigureField.REGION),
                draft.orNull(FigureField.PERIOD),
                draft.orNull(FigureField.MEASURE));
    }

    Figure build() throws PublicationFormatException {
        try {
            FigureShape shape = FigureShape.of(draft);
            shape.check(draft);
            return shape.make(this);
        } catch (IllegalArgumentException problem) {
            throw draft.error(problem);
        }
    }

    LevelFigure level() {
        return new LevelFigure(attribution(), cell(), quantity());
    }

    GrowthFigure growth() throws PublicationFormatException {
        GrowthTerms terms =
                new GrowthTerms(draft.orElse(FigureField.STEPS, 1), draft.orElse(FigureField.BASIS, Basis.UNSTATED));
        if (terms.steps() > 1 && !draft.has(FigureField.BASE)) {
            throw draft.error("missing field base, required by a growth over more than one step");
        }
        return new GrowthFigure(attribution(), comparison(), number(), terms);
    }

    ShareFigure share() throws PublicationFormatException {
        return new ShareFigure(attribution(), cell(), whole(), number());
    }

    MultipleFigure multiple() throws PublicationFormatException {
        return new MultipleFigure(attribution(), comparison(), number());
    }

    DifferenceFigure difference() {
        return new DifferenceFigure(attribution(), comparison(), quantity());
    }

    PointChangeFigure shareChange() throws PublicationFormatException {
        Cell part = cell();
        Cell partBase = base(part);
        Cell whole = whole();
        Comparison later = new Comparison(part, whole);
        Comparison earlier = new Comparison(partBase, wholeBase(whole, partBase));
        return new PointChangeFigure(attribution(), later, earlier, number());
    }

    PointChangeFigure growthChange() throws PublicationFormatException {
        if (draft.has(FigureField.BASE) && !draft.has(FigureField.AGAINST_BASE)) {
            throw draft.error("missing field against_base, required beside the field base");
        }
        Comparison later = comparison();
        Cell against =
                given(FigureField.AGAINST, own).orElseGet(() -> later.cell().yearEarlier());
        Cell againstBase =
                given(FigureField.AGAINST_BASE, CellDraft.of(against)).orElseGet(against::yearEarlier);
        return new PointChangeFigure(attribution(), later, new Comparison(against, againstBase), number());
    }

    ContributionFigure contribution() throws PublicationFormatException {
        Comparison part = comparison();
        Cell whole = whole();
        return new ContributionFigure(
                attribution(), part, new Comparison(whole, wholeBase(whole, part.base())), number());
    }

    TotalFigure total() {
        return new TotalFigure(
                attribution(), cell(), cells(draft.need(FigureField.PARTS)), draft.need(FigureField.EXHAUSTIVE));
    }

    OrderFigure order() {
        return new OrderFigure(attribution(), comparison(), draft.need(FigureField.STRICT));
    }

    RankFigure rank() throws PublicationFormatException {
        OptionalInt size =
                draft.has(FigureField.SIZE) ? OptionalInt.of(draft.need(FigureField.SIZE)) : OptionalInt.empty();
        List<Cell> members = cells(draft.orElse(FigureField.MEMBERS, List.of()));
        return new RankFigure(attribution(), cell(), claim(), new RankGroup(whole(), size, members));
    }

    RemarkFigure remark() {
        return new RemarkFigure(
                attribution(),
                draft.need(FigureField.TOPIC),
                draft.need(FigureField.TEXT),
                draft.orElse(FigureField.QUANTITIES, List.of()));
    }

    private Attribution attribution() {
        Source source = sources.of(draft);
        return new Attribution(
                draft.need(FigureField.ID), source, draft.orElse(FigureField.MODALITY, Modality.REPORTED));
    }

    private Cell cell() {
        return own.toCell();
    }

    private Comparison comparison() {
        Cell cell = cell();
        return new Comparison(cell, base(cell));
    }

    /** A year earlier, unless it is given. */
    private Cell base(Cell cell) {
        return given(FigureField.BASE, own).orElseGet(cell::yearEarlier);
    }

    private Cell whole() {
        return draft.need(FigureField.WHOLE).over(own).toCell();
    }

    /** A year earlier like the part, or the whole in the period of the part's base, unless it is given. */
    private Cell wholeBase(Cell whole, Cell partBase) {
        Cell usual = draft.has(FigureField.BASE) ? whole.withPeriod(partBase.period()) : whole.yearEarlier();
        return given(FigureField.WHOLE_BASE, CellDraft.of(usual)).orElse(usual);
    }

    private Optional<Cell> given(FigureField<CellDraft> field, CellDraft start) {
        return draft.find(field).map(cell -> cell.over(start).toCell());
    }

    private List<Cell> cells(List<CellDraft> drafts) {
        List<Cell> cells = new ArrayList<>(drafts.size());
        for (CellDraft cell : drafts) {
            cells.add(cell.over(own).toCell());
        }
        return cells;
    }

    private PublishedNumber number() throws PublicationFormatException {
        PrintedUnit unit = draft.need(FigureField.UNIT);
        NumberForm form = unit.form().orElse(null);
        if (form == null) {
            throw draft.error(
                    FigureField.UNIT,
                    "the kind " + draft.need(FigureField.KIND) + " has a unit of ratios or points such as %, got "
                            + unit.unit());
        }
        return new PublishedNumber(draft.need(FigureField.VALUE), form, draft.orElse(FigureField.HEDGE, Hedge.NONE));
    }

    private PublishedQuantity quantity() {
        return PublishedQuantity.of(
                        draft.need(FigureField.VALUE),
                        draft.need(FigureField.UNIT).unit())
                .withHedge(draft.orElse(FigureField.HEDGE, Hedge.NONE));
    }

    private RankClaim claim() throws PublicationFormatException {
        Hedge hedge = draft.orElse(FigureField.HEDGE, Hedge.NONE);
        if (hedge != Hedge.NONE && hedge != Hedge.AT_MOST) {
            throw draft.error(
                    FigureField.HEDGE,
                    "a rank must have the hedge none or at_most, got " + FigureField.HEDGES.of(hedge));
        }
        BigDecimal value = draft.need(FigureField.VALUE);
        if (value.scale() != 0 || value.precision() > MOST_RANK_DIGITS) {
            throw draft.error(
                    FigureField.VALUE,
                    "a rank must be a whole number of at most " + MOST_RANK_DIGITS + " digits, got "
                            + value.toPlainString());
        }
        return new RankClaim(value.intValueExact(), hedge == Hedge.AT_MOST);
    }
}

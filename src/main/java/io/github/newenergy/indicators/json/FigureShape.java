package io.github.newenergy.indicators.json;

import static io.github.newenergy.indicators.json.FigureField.AGAINST;
import static io.github.newenergy.indicators.json.FigureField.AGAINST_BASE;
import static io.github.newenergy.indicators.json.FigureField.BASE;
import static io.github.newenergy.indicators.json.FigureField.BASIS;
import static io.github.newenergy.indicators.json.FigureField.DATE;
import static io.github.newenergy.indicators.json.FigureField.EXHAUSTIVE;
import static io.github.newenergy.indicators.json.FigureField.HEDGE;
import static io.github.newenergy.indicators.json.FigureField.ID;
import static io.github.newenergy.indicators.json.FigureField.KIND;
import static io.github.newenergy.indicators.json.FigureField.MEASURE;
import static io.github.newenergy.indicators.json.FigureField.MEMBERS;
import static io.github.newenergy.indicators.json.FigureField.MODALITY;
import static io.github.newenergy.indicators.json.FigureField.OF;
import static io.github.newenergy.indicators.json.FigureField.PARTS;
import static io.github.newenergy.indicators.json.FigureField.PASSAGE;
import static io.github.newenergy.indicators.json.FigureField.PERIOD;
import static io.github.newenergy.indicators.json.FigureField.PUBLISHER;
import static io.github.newenergy.indicators.json.FigureField.QUANTITIES;
import static io.github.newenergy.indicators.json.FigureField.QUOTE;
import static io.github.newenergy.indicators.json.FigureField.REGION;
import static io.github.newenergy.indicators.json.FigureField.SECTOR;
import static io.github.newenergy.indicators.json.FigureField.SIZE;
import static io.github.newenergy.indicators.json.FigureField.STEPS;
import static io.github.newenergy.indicators.json.FigureField.STRICT;
import static io.github.newenergy.indicators.json.FigureField.TEXT;
import static io.github.newenergy.indicators.json.FigureField.TOPIC;
import static io.github.newenergy.indicators.json.FigureField.UNIT;
import static io.github.newenergy.indicators.json.FigureField.VALUE;
import static io.github.newenergy.indicators.json.FigureField.WHOLE;
import static io.github.newenergy.indicators.json.FigureField.WHOLE_BASE;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.FigureKind;
import java.util.List;

/**
 * Which fields each kind of figure has: one line a kind, but two for changes in points.
 *
 * <p>Every figure has an id, a kind and a passage, and may have a modality, a quote, and a publisher and a date of its
 * own. Every figure but a remark has a cell.
 */
enum FigureShape {
    LEVEL(cellAnd(VALUE, UNIT), some(HEDGE), FigureBuilder::level),
    GROWTH(cellAnd(VALUE, UNIT), some(HEDGE, BASE, STEPS, BASIS), FigureBuilder::growth),
    SHARE(cellAnd(VALUE, UNIT, WHOLE), some(HEDGE), FigureBuilder::share),
    MULTIPLE(cellAnd(VALUE, UNIT), some(HEDGE, BASE), FigureBuilder::multiple),
    DIFFERENCE(cellAnd(VALUE, UNIT), some(HEDGE, BASE), FigureBuilder::difference),
    POINT_CHANGE_OF_SHARE(cellAnd(OF, VALUE, UNIT, WHOLE), some(HEDGE, BASE, WHOLE_BASE), FigureBuilder::shareChange),
    POINT_CHANGE_OF_GROWTH(
            cellAnd(OF, VALUE, UNIT), some(HEDGE, BASE, AGAINST, AGAINST_BASE), FigureBuilder::growthChange),
    CONTRIBUTION(cellAnd(VALUE, UNIT, WHOLE), some(HEDGE, BASE, WHOLE_BASE), FigureBuilder::contribution),
    TOTAL(cellAnd(PARTS, EXHAUSTIVE), some(), FigureBuilder::total),
    ORDER(cellAnd(BASE, STRICT), some(), FigureBuilder::order),
    RANK(cellAnd(VALUE, WHOLE), some(HEDGE, SIZE, MEMBERS), FigureBuilder::rank),
    REMARK(some(TOPIC, TEXT), some(QUANTITIES), FigureBuilder::remark);

    private static final List<FigureShape> ALL = List.of(values());
    private static final long ALWAYS = some(ID, KIND, PASSAGE);
    private static final long COMMON = ALWAYS | some(MODALITY, QUOTE, PUBLISHER, DATE);

    private final long required;
    private final long allowed;
    private final Making making;

    FigureShape(long required, long optional, Making making) {
        this.required = required;
        this.allowed = required | optional;
        this.making = making;
    }

    /** How a figure is made of its fields. */
    private interface Making {
        Figure make(FigureBuilder builder) throws PublicationFormatException;
    }

    /** The shape of a draft, by its kind. */
    static FigureShape of(FigureDraft draft) throws PublicationFormatException {
        if (!draft.has(KIND)) {
            throw draft.error("missing field kind");
        }
        FigureKind kind = draft.need(KIND);
        if (kind != FigureKind.POINT_CHANGE) {
            return valueOf(kind.name());
        }
        if (!draft.has(OF)) {
            throw draft.error("missing field of, required by the kind point_change");
        }
        return draft.need(OF) == ChangeOf.SHARE ? POINT_CHANGE_OF_SHARE : POINT_CHANGE_OF_GROWTH;
    }

    static List<FigureShape> all() {
        return ALL;
    }

    /** The fields without which there is no such figure. */
    List<FigureField<?>> required() {
        return FigureField.ofBits(required | ALWAYS);
    }

    /** All fields that such a figure may have. */
    List<FigureField<?>> allowed() {
        return FigureField.ofBits(allowed | COMMON);
    }

    void check(FigureDraft draft) throws PublicationFormatException {
        draft.checkFields(draft.need(KIND).toString(), required | ALWAYS, allowed | COMMON);
    }

    Figure make(FigureBuilder builder) throws PublicationFormatException {
        return making.make(builder);
    }

    private static long cellAnd(FigureField<?>... fields) {
        return some(SECTOR, REGION, PERIOD, MEASURE) | some(fields);
    }

    private static long some(FigureField<?>... fields) {
        long bits = 0;
        for (FigureField<?> field : fields) {
            bits |= field.bit();
        }
        return bits;
    }
}

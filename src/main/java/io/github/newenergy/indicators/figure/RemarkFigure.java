package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import java.util.List;

/**
 * A printed statement with or without numbers that says nothing about the level of any cell: a technical figure, an event,
 * a plan without a level.
 *
 * <p>It is kept so that a publication is complete, and it is never evidence.
 *
 * @param attribution which figure it is, and where it was read
 * @param topic what it speaks of
 * @param text the statement in plain words
 * @param quantities the numbers in it, may be none
 */
public record RemarkFigure(Attribution attribution, Topic topic, String text, List<PublishedQuantity> quantities)
        implements Figure {

    /** Checks that the text is not blank. */
    public RemarkFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(topic, "topic");
        requireNonNull(text, "text");
        Texts.checked(text, "text");
        quantities = List.copyOf(requireNonNull(quantities, "quantities"));
    }

    /** What a remark speaks of. */
    public enum Topic {
        /** What a product or a plant can do, such as minutes of charging. */
        TECHNICAL,
        /** What happened or shall happen, such as the start of production. */
        EVENT
    }

    @Override
    public boolean isEvidence() {
        return false;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.REMARK;
    }

    @Override
    public List<Cell> cells() {
        return List.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.remark(this);
    }

    /** One line for readers. */
    @Override
    public String toString() {
        return id() + ": " + text + (quantities.isEmpty() ? "" : " " + quantities);
    }
}

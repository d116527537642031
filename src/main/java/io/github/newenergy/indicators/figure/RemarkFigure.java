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
 * @param text the statement in plain words, one line of at most 2000 characters
 * @param quantities the numbers in it, at most 10,000, may be none
 */
public record RemarkFigure(Attribution attribution, Topic topic, String text, List<PublishedQuantity> quantities)
        implements Figure {

    /** Checks that the text is not blank, of one line and at most 2000 characters, and that there are at most 10,000 quantities. */
    public RemarkFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(topic, "topic");
        Texts.checked(text, "text");
        quantities = BoundedList.copyOf(quantities, "quantities");
    }

    /** What a remark speaks of. */
    public enum Topic {
        /** What a product or a plant can do, such as minutes of charging. */
        TECHNICAL("technical"),
        /** What happened or shall happen, such as the start of production. */
        EVENT("event");

        private final String text;

        Topic(String text) {
            this.text = text;
        }

        /** The name in files, such as {@code technical}. */
        @Override
        public String toString() {
            return text;
        }
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

    /** One line, such as {@code r: charging time and range [5 min, 300 km]}. */
    @Override
    public String toString() {
        return attribution.line(text + (quantities.isEmpty() ? "" : " " + quantities));
    }
}

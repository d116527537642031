package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * A printed share, such as 5.2% of the nation: {@code part = share x whole}.
 *
 * @param attribution which figure it is, and where it was read
 * @param part the part
 * @param whole the whole that the share is of
 * @param share the printed share, never in points
 */
public record ShareFigure(Attribution attribution, Cell part, Cell whole, PublishedNumber share) implements Figure {

    /** Checks that the share is a ratio, of another cell. */
    public ShareFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
        requireNonNull(share, "share");
        FigureKind.SHARE.checkForm(share);
        if (part.equals(whole)) {
            throw new IllegalArgumentException("a share must be of another cell, got " + part + " twice");
        }
    }

    @Override
    public FigureKind kind() {
        return FigureKind.SHARE;
    }

    @Override
    public List<Cell> cells() {
        return List.of(part, whole);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.share(this);
    }

    /** One line for readers. */
    @Override
    public String toString() {
        return id() + ": " + share + " of " + whole + " is " + part;
    }
}

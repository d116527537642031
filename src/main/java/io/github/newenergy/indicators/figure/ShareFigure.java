package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * A printed share, such as 5.2% of the nation: {@code part = share x whole}.
 *
 * <p>Part and whole are any two cells. Their measures may differ: research staff in staff, generation in consumption,
 * output in production capacity. So a share above 100% is kept as printed. The share of an increase in an increase is a
 * {@link ContributionFigure}.
 *
 * @param attribution which figure it is, and where it was read
 * @param part the part
 * @param whole the whole that the share is of
 * @param share the printed share, in percent or another form of a ratio, never plain or in points
 */
public record ShareFigure(Attribution attribution, Cell part, Cell whole, PublishedNumber share) implements Figure {

    /** Checks that the share is a ratio of another cell, below zero only where part or whole may be. */
    public ShareFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
        requireNonNull(share, "share");
        Ratios.checkRatio(share, FigureKind.SHARE);
        Ratios.checkSign(share, FigureKind.SHARE, part, whole);
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

    /**
     * One line, such as
     * {@code s: 5.2% of production_capacity pv/module CN 2023-06 is production_capacity pv/module CN-320200 2023-06}.
     */
    @Override
    public String toString() {
        return attribution.line(share + " of " + whole + " is " + part);
    }
}

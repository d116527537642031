package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * A printed change in percentage points: {@code later.cell / later.base - earlier.cell / earlier.base = points}.
 *
 * <p>A change of a share compares part and whole at two times. A change of a growth rate compares each level with its own
 * base: the two ones that a growth rate takes off cancel.
 *
 * @param attribution which figure it is, and where it was read
 * @param later the ratio that changed
 * @param earlier the ratio it changed from, or is held against
 * @param points the printed change in points; a fall is negative
 */
public record PointChangeFigure(Attribution attribution, Comparison later, Comparison earlier, PublishedNumber points)
        implements Figure {

    /** Checks that the change is in points. */
    public PointChangeFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(later, "later");
        requireNonNull(earlier, "earlier");
        requireNonNull(points, "points");
        FigureKind.POINT_CHANGE.checkForm(points);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.POINT_CHANGE;
    }

    @Override
    public List<Cell> cells() {
        return List.of(later.cell(), later.base(), earlier.cell(), earlier.base());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pointChange(this);
    }

    /** One line for readers. */
    @Override
    public String toString() {
        return id() + ": " + points + ", from " + earlier + " to " + later;
    }
}

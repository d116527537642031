package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * A printed change in percentage points: {@code later.cell / later.base - earlier.cell / earlier.base = points}.
 *
 * <p>A change of a share compares part and whole at two times. A change of a growth rate compares each level with its own
 * base: the two ones that a growth rate takes off cancel. The ratios need not be of one thing at two times: "33 points
 * above the growth of all industry" holds the growth of one sector against that of another.
 *
 * <p>A change of a contribution takes two differences over two bases and cannot be written so; keep it as a
 * {@link RemarkFigure}.
 *
 * @param attribution which figure it is, and where it was read
 * @param later the ratio that changed
 * @param earlier the ratio it changed from, or is held against
 * @param points the printed change in points; a fall is negative
 */
public record PointChangeFigure(Attribution attribution, Comparison later, Comparison earlier, PublishedNumber points)
        implements Figure {

    /** Checks that the change is in points, and between two ratios. */
    public PointChangeFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(later, "later");
        requireNonNull(earlier, "earlier");
        requireNonNull(points, "points");
        Ratios.checkPoints(points, FigureKind.POINT_CHANGE);
        if (later.equals(earlier)) {
            throw new IllegalArgumentException("a point_change must be from another ratio, got " + later + " twice");
        }
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

    /** One line, such as {@code p: change of 2.3个百分点, from A against B to C against D}, with cells for the letters. */
    @Override
    public String toString() {
        return attribution.line("change of " + points + ", from " + earlier + " to " + later);
    }
}

package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.List;

/**
 * A printed order of two cells, such as second only to Shandong, or a record high.
 *
 * <p>A record high is one figure for each earlier period, or a rank among them. Any two cells may be held against each
 * other, of two measures as well.
 *
 * @param attribution which figure it is, and where it was read
 * @param comparison the greater cell, and the lesser one as its base
 * @param strict true if the two cannot be equal
 */
public record OrderFigure(Attribution attribution, Comparison comparison, boolean strict) implements Figure {

    /** Checks that nothing is absent. */
    public OrderFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(comparison, "comparison");
    }

    @Override
    public FigureKind kind() {
        return FigureKind.ORDER;
    }

    @Override
    public List<Cell> cells() {
        return List.of(comparison.cell(), comparison.base());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.order(this);
    }

    /** One line, such as {@code o: revenue pv CN 2022 is above revenue pv CN 2021}. */
    @Override
    public String toString() {
        return attribution.line(comparison.cell() + (strict ? " is above " : " is at least ") + comparison.base());
    }
}

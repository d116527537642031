package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import java.util.List;

/**
 * A printed difference of two levels, such as 35亿元 more than a year earlier: {@code cell - base = difference}.
 *
 * @param attribution which figure it is, and where it was read
 * @param comparison the cell, and the one it is held against
 * @param difference the printed difference with its unit; less is negative
 */
public record DifferenceFigure(Attribution attribution, Comparison comparison, PublishedQuantity difference)
        implements Figure {

    /** Checks that nothing is absent. */
    public DifferenceFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(comparison, "comparison");
        requireNonNull(difference, "difference");
    }

    @Override
    public FigureKind kind() {
        return FigureKind.DIFFERENCE;
    }

    @Override
    public List<Cell> cells() {
        return List.of(comparison.cell(), comparison.base());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.difference(this);
    }

    /** One line for readers. */
    @Override
    public String toString() {
        return id() + ": " + difference + " more, " + comparison;
    }
}

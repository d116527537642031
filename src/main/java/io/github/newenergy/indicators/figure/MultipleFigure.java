package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * A printed multiple, such as 3.5 times the level of 2019: {@code cell = multiple x base}.
 *
 * @param attribution which figure it is, and where it was read
 * @param comparison the cell, and the one it is a multiple of
 * @param multiple the printed multiple, never in points
 */
public record MultipleFigure(Attribution attribution, Comparison comparison, PublishedNumber multiple)
        implements Figure {

    /** Checks that the multiple is a ratio. */
    public MultipleFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(comparison, "comparison");
        requireNonNull(multiple, "multiple");
        FigureKind.MULTIPLE.checkForm(multiple);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.MULTIPLE;
    }

    @Override
    public List<Cell> cells() {
        return List.of(comparison.cell(), comparison.base());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.multiple(this);
    }

    /** One line for readers. */
    @Override
    public String toString() {
        return id() + ": " + multiple + " the base, " + comparison;
    }
}

package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import java.util.List;

/**
 * A printed level, such as revenue of 1550.72亿元 in 2022.
 *
 * @param attribution which figure it is, and where it was read
 * @param cell what was measured
 * @param level the printed level with its unit
 */
public record LevelFigure(Attribution attribution, Cell cell, PublishedQuantity level) implements Figure {

    /** Checks that nothing is absent. */
    public LevelFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(cell, "cell");
        requireNonNull(level, "level");
    }

    @Override
    public FigureKind kind() {
        return FigureKind.LEVEL;
    }

    @Override
    public List<Cell> cells() {
        return List.of(cell);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.level(this);
    }

    /** One line for readers. */
    @Override
    public String toString() {
        return id() + ": " + level + " is " + cell;
    }
}

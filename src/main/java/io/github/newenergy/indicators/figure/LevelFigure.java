package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.QuantityKind;
import java.util.List;

/**
 * A printed level, such as revenue of 1550.72亿元 in 2022.
 *
 * <p>A rate is a level of a measure that is a ratio: utilisation of 70.5%. A cell may be printed more than once; each print
 * is a figure. A printed range is two figures, at least and at most.
 *
 * @param attribution which figure it is, and where it was read
 * @param cell what was measured
 * @param level the printed level with its unit
 */
public record LevelFigure(Attribution attribution, Cell cell, PublishedQuantity level) implements Figure {

    /** Checks that the measure may have such a level: below zero only some, in percent only ratios, in points none. */
    public LevelFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(cell, "cell");
        requireNonNull(level, "level");
        QuantityKind quantity = level.unit().kind();
        boolean fits = quantity != QuantityKind.POINTS
                && (quantity != QuantityKind.RATIO || cell.measure().nature() == Measure.Nature.RATIO);
        if (!fits) {
            throw new IllegalArgumentException(
                    "a level of " + cell.measure() + " cannot be printed in " + level.unit() + ", got " + level);
        }
        if (Ratios.isNegative(level.number().digits()) && !cell.measure().mayBeNegative()) {
            throw new IllegalArgumentException("a level of " + cell.measure() + " must not be negative, got " + level);
        }
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

    /** One line, such as {@code revenue-2022: 1550.72亿元 is revenue new_energy CN-320200 2022}. */
    @Override
    public String toString() {
        return attribution.line(level + " is " + cell);
    }
}

package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.QuantityKind;
import java.util.List;

/**
 * A printed difference of two levels, such as 35亿元 more than a year earlier: {@code cell - base = difference}.
 *
 * <p>The base is any other cell: exports less imports, or one region less another. A difference of two levels of a rate,
 * such as utilisation, is in points; a difference of two shares or growth rates is a {@link PointChangeFigure}.
 *
 * @param attribution which figure it is, and where it was read
 * @param comparison the cell, and the one it is held against
 * @param difference the printed difference with its unit; less is negative
 */
public record DifferenceFigure(Attribution attribution, Comparison comparison, PublishedQuantity difference)
        implements Figure {

    /** Checks that a difference of rates, and of rates alone, is in points. */
    public DifferenceFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(comparison, "comparison");
        requireNonNull(difference, "difference");
        QuantityKind quantity = difference.unit().kind();
        if (quantity == QuantityKind.RATIO) {
            throw new IllegalArgumentException(
                    "a difference of rates must be in points, and a relative one is a growth, got " + difference);
        }
        if (quantity == QuantityKind.POINTS && !(isRate(comparison.cell()) && isRate(comparison.base()))) {
            throw new IllegalArgumentException("a difference of levels that are no rates cannot be in points, got "
                    + difference + " for " + comparison);
        }
    }

    private static boolean isRate(Cell cell) {
        return cell.measure().nature() == Measure.Nature.RATIO;
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

    /** One line, such as {@code d: 35亿元 is revenue pv CN 2022 less revenue pv CN 2021}. */
    @Override
    public String toString() {
        return attribution.line(difference + " is " + comparison.cell() + " less " + comparison.base());
    }
}

package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * A printed multiple, such as 3.5 times the level of 2019: {@code cell = multiple x base}.
 *
 * <p>The base is any other cell, of another region or another measure as well: 2.7 new vehicles for each new charging point.
 * Levels of two kinds of quantities are meant in base units: storage of two hours is 2倍, watt-hours of watts.
 *
 * @param attribution which figure it is, and where it was read
 * @param comparison the cell, and the one it is a multiple of
 * @param multiple the printed multiple, in 倍 or another form of a ratio, never plain or in points
 */
public record MultipleFigure(Attribution attribution, Comparison comparison, PublishedNumber multiple)
        implements Figure {

    /** Checks that the multiple is a ratio, below zero only where a level may be. */
    public MultipleFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(comparison, "comparison");
        requireNonNull(multiple, "multiple");
        Ratios.checkRatio(multiple, FigureKind.MULTIPLE);
        Ratios.checkSign(multiple, FigureKind.MULTIPLE, comparison.cell(), comparison.base());
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

    /** One line, such as {@code m: revenue pv CN 2022 is 3.5倍 of revenue pv CN 2019}. */
    @Override
    public String toString() {
        return attribution.line(comparison.cell() + " is " + multiple + " of " + comparison.base());
    }
}

package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * A printed rate of growth, such as up 24.16% on the year before: {@code cell = (1 + growth)^steps x base}.
 *
 * <p>A fall is negative. In the form of a multiple the growth is the increment: 增长1.2倍 is +120%.
 *
 * @param attribution which figure it is, and where it was read
 * @param comparison the cell that grew, and the one it grew from
 * @param growth the printed rate, never in points
 * @param terms over how many steps, and on which scope and prices
 */
public record GrowthFigure(Attribution attribution, Comparison comparison, PublishedNumber growth, GrowthTerms terms)
        implements Figure {

    /** Checks that the rate is a ratio. */
    public GrowthFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(comparison, "comparison");
        requireNonNull(growth, "growth");
        requireNonNull(terms, "terms");
        FigureKind.GROWTH.checkForm(growth);
    }

    /**
     * A growth on the usual terms.
     *
     * @param attribution which figure it is, and where it was read
     * @param comparison the cell that grew, and the one it grew from
     * @param growth the printed rate
     * @return the figure
     */
    public static GrowthFigure of(Attribution attribution, Comparison comparison, PublishedNumber growth) {
        return new GrowthFigure(attribution, comparison, growth, GrowthTerms.SIMPLE);
    }

    @Override
    public FigureKind kind() {
        return FigureKind.GROWTH;
    }

    @Override
    public List<Cell> cells() {
        return List.of(comparison.cell(), comparison.base());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.growth(this);
    }

    /** One line for readers. */
    @Override
    public String toString() {
        return id() + ": " + "growth of " + growth + ", " + comparison
                + (terms.equals(GrowthTerms.SIMPLE) ? "" : ", " + terms);
    }
}

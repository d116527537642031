package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * A printed rate of growth, such as up 24.16% on the year before: {@code cell = (1 + growth)^steps x base}.
 *
 * <p>A fall is negative. In the form of a multiple the growth is the increment: 增长1.2倍 is +120%. A fall by more than
 * 100% is kept as printed; that it cannot be true is not the figure's to say.
 *
 * <p>The base of one step may be any cell: the month before, another region ("72% more than California"), another measure
 * (exports 20% above imports). An average over several steps needs one series over time.
 *
 * @param attribution which figure it is, and where it was read
 * @param comparison the cell that grew, and the one it grew from
 * @param growth the printed rate, in percent or another form of a ratio, never plain or in points
 * @param terms over how many steps, and on which scope and prices
 */
public record GrowthFigure(Attribution attribution, Comparison comparison, PublishedNumber growth, GrowthTerms terms)
        implements Figure {

    /** Checks that the rate is a ratio, and that one of several steps compares a cell with itself at an earlier time. */
    public GrowthFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(comparison, "comparison");
        requireNonNull(growth, "growth");
        requireNonNull(terms, "terms");
        Ratios.checkRatio(growth, FigureKind.GROWTH);
        if (terms.steps() > 1 && !comparison.isOverTime()) {
            throw new IllegalArgumentException("growth over " + terms.steps()
                    + " steps must compare a cell with an earlier one that differs in the period only, got "
                    + comparison);
        }
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

    /** One line, such as {@code g: growth of 24.16%, revenue pv CN 2022 against revenue pv CN 2021}. */
    @Override
    public String toString() {
        String unusual = terms.equals(GrowthTerms.SIMPLE) ? "" : ", " + terms;
        return attribution.line("growth of " + growth + ", " + comparison + unusual);
    }
}

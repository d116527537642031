package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.util.List;

/**
 * A printed contribution of a part to the growth of a whole.
 *
 * <p>In points (拉动) it is the change of the part over the base of the whole; as a ratio (贡献率) it is the change of the
 * part over the change of the whole. Ratios above 100% and below zero are legal, since parts may outgrow the whole or fall.
 *
 * <p>Each cell is any cell, so that the gap between two regions can be taken apart as well as growth. The measures of part
 * and whole may differ: consumption in the growth of value added.
 *
 * @param attribution which figure it is, and where it was read
 * @param part the part, and its base
 * @param whole the whole, and its base
 * @param contribution the printed contribution, in points or as a ratio, never plain
 */
public record ContributionFigure(
        Attribution attribution, Comparison part, Comparison whole, PublishedNumber contribution) implements Figure {

    /** Checks that the contribution is no plain number, and that part and whole differ. */
    public ContributionFigure {
        requireNonNull(attribution, "attribution");
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
        requireNonNull(contribution, "contribution");
        Ratios.checkRatioOrPoints(contribution, FigureKind.CONTRIBUTION);
        if (part.equals(whole)) {
            throw new IllegalArgumentException("a part must contribute to another cell, got " + part + " twice");
        }
    }

    @Override
    public FigureKind kind() {
        return FigureKind.CONTRIBUTION;
    }

    @Override
    public List<Cell> cells() {
        return List.of(part.cell(), part.base(), whole.cell(), whole.base());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.contribution(this);
    }

    /** One line, such as {@code c: contribution of 1.8个百分点, A against B in C against D}, with cells for the letters. */
    @Override
    public String toString() {
        return attribution.line("contribution of " + contribution + ", " + part + " in " + whole);
    }
}

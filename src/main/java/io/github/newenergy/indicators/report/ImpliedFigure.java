package io.github.newenergy.indicators.report;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;

/**
 * A figure that was not printed but follows from those that were.
 *
 * @param question what it is
 * @param bounds every value that the grounds allow, in {@code unit}
 * @param unit the unit of the bounds; percent for a ratio
 * @param grounds the figures and assumptions that it rests on
 */
public record ImpliedFigure(Question question, Bounds bounds, Unit unit, Grounds grounds) {

    /** Checks that nothing is absent. */
    public ImpliedFigure {
        requireNonNull(question, "question");
        requireNonNull(bounds, "bounds");
        requireNonNull(unit, "unit");
        requireNonNull(grounds, "grounds");
    }

    /** One line: question, interval rounded outward for print, and grounds. */
    @Override
    public String toString() {
        return question + " lies in " + ReportText.rounded(bounds, unit) + ", from " + grounds;
    }
}

package io.github.newenergy.indicators.report;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;

/**
 * The true values that the number of one figure admits.
 *
 * @param figure the id of the figure
 * @param bounds the values, in {@code unit}
 * @param unit the printed unit of a level or a difference; percent, percentage points or times for any other number
 */
public record PrintedInterval(String figure, Bounds bounds, Unit unit) {

    /** Checks that nothing is absent. */
    public PrintedInterval {
        requireNonNull(figure, "figure");
        requireNonNull(bounds, "bounds");
        requireNonNull(unit, "unit");
    }

    /** One line: the id, and the interval with its unit. */
    @Override
    public String toString() {
        return figure + " lies in " + ReportText.exact(bounds, unit);
    }
}

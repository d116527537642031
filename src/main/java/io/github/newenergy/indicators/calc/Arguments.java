package io.github.newenergy.indicators.calc;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;

/** Turns what a calculator is given into bounds, and refuses what no calculator takes. */
final class Arguments {

    private Arguments() {}

    /** Bounds let no decimal in that is beyond their limits. */
    static Bounds point(BigDecimal level, String name) {
        return Bounds.ofPoint(requireNonNull(level, name));
    }

    /** The same value in the one form that equal values share: plain, without trailing zeros. */
    static BigDecimal canonical(BigDecimal value, String name) {
        return point(value, name).lower().orElseThrow();
    }

    /** A print that is a ratio of levels; a difference of ratios, in points, is none. */
    static Bounds ratio(PublishedNumber print, String name, Reading reading) {
        if (!requireNonNull(print, name).form().isRatio()) {
            throw new IllegalArgumentException(name + " must be a ratio such as a percentage, got " + print);
        }
        return print.bounds(reading);
    }

    /** A quantity in the base unit of its kind, to which every unit has an exact factor. */
    static Bounds inBaseUnit(PublishedQuantity quantity, Reading reading) {
        return quantity.bounds(reading).multipliedBy(quantity.unit().factor());
    }
}

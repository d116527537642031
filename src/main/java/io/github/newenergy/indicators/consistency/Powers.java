package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;

/** Powers of bounds: what several years of one average growth make of one year. */
final class Powers {

    private static final Bounds NOT_NEGATIVE = Bounds.atLeast(BigDecimal.ZERO);

    private Powers() {}

    /** A factor below zero is kept as it is: a yearly fall by more than everything cannot be, over any number of years. */
    static Bounds of(Bounds factor, int steps) {
        return factor.intersection(NOT_NEGATIVE)
                .map(base -> product(base, steps))
                .orElse(factor);
    }

    private static Bounds product(Bounds base, int steps) {
        Bounds power = base;
        for (int step = 1; step < steps; step++) {
            power = power.multipliedBy(base);
        }
        // A lower end that grew beyond the limits of bounds has become infinite.
        return power.intersection(NOT_NEGATIVE).orElseThrow();
    }
}

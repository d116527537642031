package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import java.math.BigDecimal;

/**
 * How the cases read hedges: about is no wider than a plain number, the others admit the number itself, and growth by
 * nearly so much is no fall.
 */
enum CaseReading implements HedgePolicy {
    HEDGES;

    /** No rule of rounding is taken for granted. */
    static Reading reading() {
        return new Reading(Rounding.UNKNOWN, HEDGES);
    }

    @Override
    public Bounds admitted(Hedge hedge, BigDecimal magnitude) {
        return switch (hedge) {
            case NONE -> throw new IllegalArgumentException("a policy reads hedges, got NONE for " + magnitude);
            case ABOUT -> Rounding.UNKNOWN.admitted(magnitude);
            case OVER, AT_LEAST -> Bounds.atLeast(magnitude);
            case UNDER, NEARLY, AT_MOST -> Bounds.ofClosed(BigDecimal.ZERO, magnitude);
        };
    }
}

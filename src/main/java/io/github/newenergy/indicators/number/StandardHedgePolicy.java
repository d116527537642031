package io.github.newenergy.indicators.number;

import java.math.BigDecimal;

/** The two policies that {@link HedgePolicy} offers. An enum, so that they print and compare by name. */
enum StandardHedgePolicy implements HedgePolicy {
    HARD {
        @Override
        public Bounds admitted(Hedge hedge, BigDecimal magnitude) {
            return switch (hedge) {
                case NONE -> throw new IllegalArgumentException("a number without a hedge needs no policy");
                case ABOUT -> magnitude.signum() == 0 ? Bounds.unbounded() : Bounds.greaterThan(BigDecimal.ZERO);
                case OVER -> Bounds.greaterThan(magnitude);
                case UNDER, NEARLY -> Bounds.lessThan(magnitude);
                case AT_LEAST -> Bounds.atLeast(magnitude);
                case AT_MOST -> Bounds.atMost(magnitude);
            };
        }
    },
    SOFT {
        @Override
        public Bounds admitted(Hedge hedge, BigDecimal magnitude) {
            BigDecimal unit = significantUnit(magnitude);
            return switch (hedge) {
                case ABOUT -> Bounds.ofClosed(magnitude.subtract(unit), magnitude.add(unit));
                case OVER -> Bounds.ofOpen(magnitude, magnitude.add(unit));
                case NEARLY -> Bounds.ofClosedOpen(magnitude.subtract(unit), magnitude);
                case NONE, UNDER, AT_LEAST, AT_MOST -> HARD.admitted(hedge, magnitude);
            };
        }
    };

    /**
     * One unit of the last place that the writer meant.
     *
     * <p>Zeros at the end of an integer only fill it up (300多 stays below 400); a printed decimal zero is deliberate.
     */
    private static BigDecimal significantUnit(BigDecimal magnitude) {
        boolean filled = magnitude.scale() == 0 && magnitude.signum() != 0;
        return (filled ? magnitude.stripTrailingZeros() : magnitude).ulp();
    }
}

package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** The two policies that {@link HedgePolicy} offers. An enum, so that they print and compare by name. */
enum StandardHedgePolicy implements HedgePolicy {
    HARD {
        @Override
        Bounds of(Hedge hedge, BigDecimal magnitude) {
            return switch (hedge) {
                case NONE -> throw new IllegalArgumentException("a policy reads hedges, got NONE for " + magnitude);
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
        Bounds of(Hedge hedge, BigDecimal magnitude) {
            BigDecimal unit = significantUnit(magnitude);
            return switch (hedge) {
                case ABOUT -> about(magnitude, unit);
                case OVER -> Bounds.ofOpen(magnitude, magnitude.add(unit));
                case NEARLY -> Bounds.ofClosedOpen(magnitude.subtract(unit), magnitude);
                case NONE, UNDER, AT_LEAST, AT_MOST -> HARD.of(hedge, magnitude);
            };
        }
    };

    @Override
    public Bounds admitted(Hedge hedge, BigDecimal magnitude) {
        requireNonNull(hedge, "hedge");
        BigDecimal checked = DecimalLimits.checked(magnitude, "magnitude");
        if (checked.signum() < 0) {
            throw new IllegalArgumentException("magnitude must not be negative, got " + checked);
        }
        return of(hedge, checked);
    }

    abstract Bounds of(Hedge hedge, BigDecimal magnitude);

    /** A width never reaches over zero: about 1 is above zero, as the hard reading has it. */
    private static Bounds about(BigDecimal magnitude, BigDecimal unit) {
        BigDecimal low = magnitude.subtract(unit);
        BigDecimal high = magnitude.add(unit);
        return low.signum() == 0 ? Bounds.ofOpenClosed(low, high) : Bounds.ofClosed(low, high);
    }

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

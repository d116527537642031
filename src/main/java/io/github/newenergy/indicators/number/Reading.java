package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

/**
 * How prints are read: which rounding made their digits, and what their hedges mean.
 *
 * <p>A reading is an argument of everything that turns prints into bounds. There is no global one.
 *
 * @param rounding how the publisher rounded numbers without a hedge
 * @param hedges what the hedged numbers admit
 */
public record Reading(Rounding rounding, HedgePolicy hedges) {

    private static final Reading HARD = new Reading(Rounding.HALF_UP, HedgePolicy.HARD);
    private static final Reading SOFT = new Reading(Rounding.HALF_UP, HedgePolicy.SOFT);

    /** Checks the components. */
    public Reading {
        requireNonNull(rounding, "rounding");
        requireNonNull(hedges, "hedges");
    }

    /**
     * Half up, and of hedges only what their words assert: the sound choice for a proof.
     *
     * @return the reading
     */
    public static Reading hard() {
        return HARD;
    }

    /**
     * Half up, and hedges with the width that readers usually assume: the choice for an estimate.
     *
     * @return the reading
     */
    public static Reading soft() {
        return SOFT;
    }

    /**
     * The same reading of hedges under another rounding.
     *
     * @param newRounding how the publisher rounded
     * @return the new reading
     */
    public Reading with(Rounding newRounding) {
        return new Reading(newRounding, hedges);
    }

    /**
     * The same rounding under another reading of hedges.
     *
     * @param newHedges what hedged numbers admit
     * @return the new reading
     */
    public Reading with(HedgePolicy newHedges) {
        return new Reading(rounding, newHedges);
    }
}

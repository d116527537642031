package io.github.newenergy.indicators.number;

import java.math.BigDecimal;

/**
 * Decides which true values a hedged print admits.
 *
 * <p>No standard gives 约 or 近 a width. So there are two readings, and a user may pass a third: {@link #HARD} takes only
 * what the words assert and is fit for proving that figures clash; {@link #SOFT} adds the width that readers usually
 * assume and is fit for estimates. A policy is an argument, never a global setting.
 */
@FunctionalInterface
public interface HedgePolicy {

    /**
     * Only what the words assert.
     *
     * <p>With {@code v} the printed magnitude: about says only the sign, (0, ∞); over is (v, ∞); under and nearly are (−∞, v);
     * at least is [v, ∞); at most is (−∞, v]. About zero admits everything.
     */
    HedgePolicy HARD = StandardHedgePolicy.HARD;

    /**
     * What readers usually take the words to mean.
     *
     * <p>With {@code v} the printed magnitude and {@code u} one unit of its last significant place (100 for 300, 1 for
     * 12, 0.1 for 12.0): about is [v−u, v+u], without zero unless the print is zero; over is (v, v+u); nearly is [v−u, v); the others are as in {@link #HARD}.
     * The widths are this library's convention.
     */
    HedgePolicy SOFT = StandardHedgePolicy.SOFT;

    /**
     * Bounds the true magnitudes that a hedged magnitude admits.
     *
     * @param hedge the hedge, never {@link Hedge#NONE}, which is rounding's affair
     * @param magnitude the printed digits without their sign, with their printed scale
     * @return the admitted magnitudes, in the printed unit; they are mirrored by the caller when the print is negative
     * @throws IllegalArgumentException if the hedge is {@code NONE}, or the magnitude is negative or breaks a limit of
     *     {@link PublishedNumber}
     */
    Bounds admitted(Hedge hedge, BigDecimal magnitude);
}

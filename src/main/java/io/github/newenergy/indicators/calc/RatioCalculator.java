package io.github.newenergy.indicators.calc;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.calc.Outcome.Known;
import io.github.newenergy.indicators.calc.Outcome.Reason;
import io.github.newenergy.indicators.calc.Outcome.Undefined;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.figure.CapacityShare;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;

/**
 * Shares of a whole, and the whole or the part that a share implies: {@code part = share * whole}.
 *
 * <p>A share is a plain ratio, 0.052 for 5.2%, and stands on a whole above zero. Without such a whole there is a label: see
 * {@link Outcome.Reason}. A share above 1 or below 0 is a value like any other. Whether it shows that two figures clash is
 * for the caller to say: of a part it does, of imports in consumption it does not.
 *
 * <p>Bounds and prints are taken for independent of each other; the ranges are then tight but for the outward rounding of
 * quotients that do not end. That a part does not exceed its whole is not assumed.
 *
 * <p>Calculators are immutable. The usual one reads prints by {@link Reading#hard()}.
 */
public final class RatioCalculator {

    private static final RatioCalculator DEFAULTS = new RatioCalculator(Reading.hard());

    private final Reading reading;

    private RatioCalculator(Reading reading) {
        this.reading = reading;
    }

    /**
     * The usual calculator: hard reading of prints.
     *
     * @return the calculator
     */
    public static RatioCalculator withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same calculator under another reading of prints.
     *
     * @param newReading how prints are rounded, and what hedges mean
     * @return the calculator
     */
    public RatioCalculator with(Reading newReading) {
        return new RatioCalculator(requireNonNull(newReading, "newReading"));
    }

    /**
     * The share of one exact level in another: {@code part / whole}.
     *
     * @param part the part
     * @param whole the whole, in the same unit
     * @return the share, a point where it ends within 34 digits; or a label, see {@link #share(Bounds, Bounds)}
     * @throws IllegalArgumentException if a level has more than 256 digits before or behind the decimal point
     */
    public Outcome share(BigDecimal part, BigDecimal whole) {
        return share(Arguments.point(part, "part"), Arguments.point(whole, "whole"));
    }

    /**
     * The share of one level in another, of both of which bounds are known: {@code part / whole}.
     *
     * @param part the part
     * @param whole the whole, in the same unit
     * @return the range of the share, or a label: zero, negative or uncertain whole
     */
    public Outcome share(Bounds part, Bounds whole) {
        requireNonNull(part, "part");
        if (requireNonNull(whole, "whole").isPositive()) {
            return new Known(part.dividedBy(whole));
        }
        Reason uncertainOrZero = whole.isPoint() ? Reason.ZERO_WHOLE : Reason.UNCERTAIN_WHOLE;
        return new Undefined(whole.isNegative() ? Reason.NEGATIVE_WHOLE : uncertainOrZero, part + " of " + whole);
    }

    /**
     * The share of one printed level in another, whatever their units of one kind.
     *
     * @param part the part
     * @param whole the whole
     * @return the range of the share, or a label, see {@link #share(Bounds, Bounds)}
     * @throws UnitMismatchException if the units measure different kinds
     */
    public Outcome share(PublishedQuantity part, PublishedQuantity whole) {
        requireNonNull(part, "part")
                .unit()
                .checkSameKind(requireNonNull(whole, "whole").unit());
        return share(Arguments.inBaseUnit(part, reading), Arguments.inBaseUnit(whole, reading));
    }

    /**
     * The whole that a part and its share imply: {@code part / share}.
     *
     * <p>Also relates two shares of one part: what is 37% of the province and 5.5% of the nation makes the province
     * {@code impliedWhole(5.5%, 37%)} of the nation.
     *
     * @param part the part, in any unit
     * @param share its share, 0.052 for 5.2%
     * @return the whole in the unit of {@code part}, above zero; without an upper bound if the share may be zero; or a
     *     label if no whole above zero fits, as with a share of zero and a part above zero
     */
    public Outcome impliedWhole(Bounds part, Bounds share) {
        requireNonNull(part, "part");
        return PositiveUnknown.of(part, requireNonNull(share, "share"))
                .<Outcome>map(Known::new)
                .orElseGet(() -> new Undefined(Reason.NO_POSITIVE_WHOLE, "part " + part + " with a share of " + share));
    }

    /**
     * The whole that a printed part and its printed share imply.
     *
     * @param part the part
     * @param share its share, never in points
     * @return the whole in the unit of {@code part}, or a label, see {@link #impliedWhole(Bounds, Bounds)}
     * @throws IllegalArgumentException if the share is in points
     */
    public Outcome impliedWhole(PublishedQuantity part, PublishedNumber share) {
        Bounds level = requireNonNull(part, "part").bounds(reading);
        return impliedWhole(level, Arguments.ratio(share, "share", reading));
    }

    /**
     * The part that a whole and a share of it imply: {@code share * whole}.
     *
     * @param whole the whole, in any unit; of its bounds only what lies above zero counts, since no share stands on
     *     anything else
     * @param share the share, 0.052 for 5.2%
     * @return the part in the unit of {@code whole}, or a label if the whole is surely not above zero
     */
    public Outcome impliedPart(Bounds whole, Bounds share) {
        requireNonNull(share, "share");
        return requireNonNull(whole, "whole")
                .intersection(PositiveUnknown.POSITIVE)
                .<Outcome>map(positive -> new Known(positive.multipliedBy(share)))
                .orElseGet(
                        () -> new Undefined(Reason.NO_POSITIVE_WHOLE, "whole " + whole + " with a share of " + share));
    }

    /**
     * The part that a printed whole and a printed share of it imply.
     *
     * @param whole the whole
     * @param share the share, never in points
     * @return the part in the unit of {@code whole}, or a label, see {@link #impliedPart(Bounds, Bounds)}
     * @throws IllegalArgumentException if the share is in points
     */
    public Outcome impliedPart(PublishedQuantity whole, PublishedNumber share) {
        Bounds level = requireNonNull(whole, "whole").bounds(reading);
        return impliedPart(level, Arguments.ratio(share, "share", reading));
    }

    /**
     * The share of a share: what is {@code inner} of a part that is itself {@code outer} of the whole.
     *
     * @param inner the share in the part
     * @param outer the share of that part in the whole
     * @return the exact range of the product
     */
    public Bounds shareOfShare(Bounds inner, Bounds outer) {
        return requireNonNull(inner, "inner").multipliedBy(requireNonNull(outer, "outer"));
    }

    /**
     * The share of a printed share: what is {@code inner} of a part that is itself {@code outer} of the whole.
     *
     * @param inner the share in the part, never in points
     * @param outer the share of that part in the whole, never in points
     * @return the exact range of the product
     * @throws IllegalArgumentException if one of the two is in points
     */
    public Bounds shareOfShare(PublishedNumber inner, PublishedNumber outer) {
        return shareOfShare(Arguments.ratio(inner, "inner", reading), Arguments.ratio(outer, "outer", reading));
    }

    /**
     * The nearer region's share of the wider one, as the shares of one capacity in both imply it: {@code wider / nearer}.
     *
     * @param nearer the share in the nearer region, as of a city in its province
     * @param wider the share of the same capacity in the wider region, as of that city in the nation
     * @return the range of the share
     * @throws IllegalArgumentException if the capacities differ, or the wider region does not lie around the nearer one
     * @throws ArithmeticException if the nearer share is surely zero and the wider one surely is not
     */
    public Bounds shareOfNearerRegion(CapacityShare nearer, CapacityShare wider) {
        return requireNonNull(nearer, "nearer").shareOfNearerRegion(requireNonNull(wider, "wider"), reading);
    }

    /**
     * The shares of a whole that the words of a rank admit, where no member is negative.
     *
     * <p>Whoever is exactly the r-th has r − 1 members above it, each at least as great, so its share is at most
     * {@code 1 / r}. Among the top r it may be the first, so these words put no ceiling on it. Under competition ranks, where
     * the members above are strictly greater, {@code 1 / r} itself is not reached for r above 1; it is under other tie
     * rules.
     *
     * @param claim the rank among all members of the whole, the greatest first
     * @return [0, 1/r] for exactly the r-th, [0, 1] for the top r
     */
    public Bounds shareAdmittedBy(RankClaim claim) {
        int members = requireNonNull(claim, "claim").orBetter() ? 1 : claim.rank();
        return Bounds.ofClosed(BigDecimal.ZERO, BigDecimal.ONE).dividedBy(BigDecimal.valueOf(members));
    }

    /** The options, for a console. */
    @Override
    public String toString() {
        return "RatioCalculator[" + reading + "]";
    }
}

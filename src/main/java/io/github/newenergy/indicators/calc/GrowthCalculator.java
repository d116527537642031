package io.github.newenergy.indicators.calc;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.calc.Outcome.Known;
import io.github.newenergy.indicators.calc.Outcome.Reason;
import io.github.newenergy.indicators.calc.Outcome.Undefined;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;

/**
 * Growth between two levels, and the level that a growth rate implies: {@code current = (1 + growth)^steps * base}.
 *
 * <p>A growth rate is a plain ratio, 0.2416 for +24.16%, and stands on a base above zero. Without such a base there is a
 * label: see {@link Outcome.Reason}. The current level may be anything; a rate below −1 means a fall from above zero to
 * below it.
 *
 * <p>In every verb the later level comes before the earlier one, as in "701.05, up from 534.3". Bounds and prints are
 * taken for independent of each other; the ranges are then tight but for the outward rounding of quotients and roots that
 * do not end.
 *
 * <p>Calculators are immutable. The usual one reads prints by {@link Reading#hard()} and takes one step.
 *
 * @see "SDMX guidelines for growth rates: the change over a period type, divided by the earlier value"
 */
public final class GrowthCalculator {

    private static final int MOST_STEPS = 1_000;

    private static final GrowthCalculator DEFAULTS = new GrowthCalculator(Reading.hard(), 1);

    private final Reading reading;
    private final int steps;

    private GrowthCalculator(Reading reading, int steps) {
        this.reading = reading;
        this.steps = steps;
    }

    /**
     * The usual calculator: hard reading of prints, one step.
     *
     * @return the calculator
     */
    public static GrowthCalculator withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same calculator under another reading of prints.
     *
     * @param newReading how prints are rounded, and what hedges mean
     * @return the calculator
     */
    public GrowthCalculator with(Reading newReading) {
        return new GrowthCalculator(requireNonNull(newReading, "newReading"), steps);
    }

    /**
     * The same calculator for average rates, which compound over several steps: 2 for a two-year average (两年平均), 5 for
     * the average annual rate (年均增长) of 2021-2025 on 2020.
     *
     * <p>An average rate lies at −1 or above; what lies below cannot repeat and is left out of account.
     *
     * @param newSteps how often a rate repeats between the base and the current level, 1 to 1000
     * @return the calculator
     * @throws IllegalArgumentException if {@code newSteps} is out of range
     * @see "U.S. Bureau of Economic Analysis, FAQ 463: average annual growth"
     */
    public GrowthCalculator withSteps(int newSteps) {
        if (newSteps < 1 || newSteps > MOST_STEPS) {
            throw new IllegalArgumentException("steps must be from 1 to " + MOST_STEPS + ", got " + newSteps);
        }
        return new GrowthCalculator(reading, newSteps);
    }

    /**
     * Growth between two exact levels: {@code (current / base)^(1 / steps) - 1}.
     *
     * @param current the later level
     * @param base the earlier level, in the same unit
     * @return the rate, a point where it ends within 34 digits; or a label, see {@link #growth(Bounds, Bounds)}
     * @throws IllegalArgumentException if a level has more than 256 digits before or behind the decimal point
     */
    public Outcome growth(BigDecimal current, BigDecimal base) {
        return growth(Arguments.point(current, "current"), Arguments.point(base, "base"));
    }

    /**
     * Growth between two levels of which bounds are known: {@code (current / base)^(1 / steps) - 1}.
     *
     * <p>A label is given only where it holds for certain. So a current level that may be negative gives a range, in which
     * the values below −1 are those of a turn to loss; one that is surely negative gives the label.
     *
     * @param current the later level
     * @param base the earlier level, in the same unit
     * @return the range of the rate, or a label: zero, negative or uncertain base, turned to profit or to loss, loss
     *     narrowed, widened or unchanged
     */
    public Outcome growth(Bounds current, Bounds base) {
        requireNonNull(current, "current");
        if (!requireNonNull(base, "base").isPositive()) {
            return new Undefined(labelWithoutPositiveBase(current, base), "from " + base + " to " + current);
        }
        if (current.isNegative()) {
            return new Undefined(Reason.TURNED_TO_LOSS, "from " + base + " to " + current);
        }
        Bounds factor = Compounding.root(current.dividedBy(base), steps).orElseThrow();
        return new Known(factor.minus(BigDecimal.ONE));
    }

    /**
     * Growth between two printed levels, whatever their units of one kind.
     *
     * @param current the later level
     * @param base the earlier level
     * @return the range of the rate, or a label, see {@link #growth(Bounds, Bounds)}
     * @throws UnitMismatchException if the units measure different kinds
     */
    public Outcome growth(PublishedQuantity current, PublishedQuantity base) {
        requireNonNull(current, "current")
                .unit()
                .checkSameKind(requireNonNull(base, "base").unit());
        return growth(Arguments.inBaseUnit(current, reading), Arguments.inBaseUnit(base, reading));
    }

    /**
     * The earlier level that a later level and its growth imply: {@code current / (1 + growth)^steps}.
     *
     * <p>This is the base that the publisher compared with. On a comparable scope (可比口径) it need not be the level that
     * was printed a year before.
     *
     * @param current the later level, in any unit
     * @param growth its rate over the base, 0.2416 for +24.16%
     * @return the base in the unit of {@code current}, above zero; without an upper bound if the rate may be −1, since a
     *     fall to nothing tells no base; or a label if no base above zero fits, as with a rate of −1 and a current level
     *     above zero
     */
    public Outcome impliedBase(Bounds current, Bounds growth) {
        requireNonNull(current, "current");
        Bounds step = requireNonNull(growth, "growth").plus(BigDecimal.ONE);
        return Compounding.power(step, steps)
                .map(factor -> PositiveUnknown.of(current, factor)
                        .<Outcome>map(Known::new)
                        .orElseGet(() -> new Undefined(
                                Reason.NO_POSITIVE_BASE, "current level " + current + " at a rate of " + growth)))
                .orElseGet(() -> notCompoundable(growth));
    }

    /**
     * The earlier level that a printed level and its printed growth imply.
     *
     * @param current the later level
     * @param growth its rate over the base, never in points; in the form of a multiple it is the increment, 1.2倍 is +120%
     * @return the base in the unit of {@code current}, or a label, see {@link #impliedBase(Bounds, Bounds)}
     * @throws IllegalArgumentException if the rate is in points
     */
    public Outcome impliedBase(PublishedQuantity current, PublishedNumber growth) {
        Bounds level = requireNonNull(current, "current").bounds(reading);
        return impliedBase(level, Arguments.ratio(growth, "growth", reading));
    }

    /**
     * The later level that an earlier level and the growth since then imply: {@code base * (1 + growth)^steps}.
     *
     * @param base the earlier level, in any unit; of its bounds only what lies above zero counts, since no rate stands on
     *     anything else
     * @param growth the rate, 0.2416 for +24.16%
     * @return the current level in the unit of {@code base}, or a label if the base is surely not above zero
     */
    public Outcome impliedCurrent(Bounds base, Bounds growth) {
        requireNonNull(base, "base");
        Bounds step = requireNonNull(growth, "growth").plus(BigDecimal.ONE);
        return Compounding.power(step, steps)
                .map(factor -> base.intersection(PositiveUnknown.POSITIVE)
                        .<Outcome>map(positive -> new Known(positive.multipliedBy(factor)))
                        .orElseGet(() ->
                                new Undefined(Reason.NO_POSITIVE_BASE, "base " + base + " at a rate of " + growth)))
                .orElseGet(() -> notCompoundable(growth));
    }

    /**
     * The later level that a printed level and a printed growth imply.
     *
     * @param base the earlier level
     * @param growth the rate, never in points
     * @return the current level in the unit of {@code base}, or a label, see {@link #impliedCurrent(Bounds, Bounds)}
     * @throws IllegalArgumentException if the rate is in points
     */
    public Outcome impliedCurrent(PublishedQuantity base, PublishedNumber growth) {
        Bounds level = requireNonNull(base, "base").bounds(reading);
        return impliedCurrent(level, Arguments.ratio(growth, "growth", reading));
    }

    /**
     * The growth over all steps that a rate for each step comes to: {@code (1 + growth)^steps - 1}.
     *
     * @param growth the rate of each step
     * @return the exact range of the growth over all steps, or a label if there are several steps and the rate surely lies
     *     below −1
     */
    public Outcome compounded(Bounds growth) {
        return Compounding.power(requireNonNull(growth, "growth").plus(BigDecimal.ONE), steps)
                .<Outcome>map(factor -> new Known(factor.minus(BigDecimal.ONE)))
                .orElseGet(() -> notCompoundable(growth));
    }

    /**
     * The growth over all steps that a printed rate for each step comes to.
     *
     * @param growth the rate of each step, never in points
     * @return the range of the growth over all steps, or a label, see {@link #compounded(Bounds)}
     * @throws IllegalArgumentException if the rate is in points
     */
    public Outcome compounded(PublishedNumber growth) {
        return compounded(Arguments.ratio(growth, "growth", reading));
    }

    /**
     * By how much a rate or a share has changed: {@code later - earlier}, in points and not in percent of it.
     *
     * @param later the later rate or share, as a plain ratio
     * @param earlier the earlier one
     * @return the exact range of the difference as a plain ratio: 0.014 for 1.4 percentage points, or 140 basis points
     */
    public Bounds pointDifference(Bounds later, Bounds earlier) {
        return requireNonNull(later, "later").minus(requireNonNull(earlier, "earlier"));
    }

    /**
     * By how much a printed rate or share has changed, in points.
     *
     * @param later the later rate or share, never itself in points
     * @param earlier the earlier one, never itself in points
     * @return the exact range of the difference as a plain ratio: 0.014 for 1.4 percentage points
     * @throws IllegalArgumentException if one of the two is in points
     */
    public Bounds pointDifference(PublishedNumber later, PublishedNumber earlier) {
        return pointDifference(Arguments.ratio(later, "later", reading), Arguments.ratio(earlier, "earlier", reading));
    }

    private static Reason labelWithoutPositiveBase(Bounds current, Bounds base) {
        if (!base.isNegative()) {
            return base.isPoint() ? Reason.ZERO_BASE : Reason.UNCERTAIN_BASE;
        }
        if (current.isPositive()) {
            return Reason.TURNED_TO_PROFIT;
        }
        Bounds change = current.minus(base);
        if (change.isNegative()) {
            return Reason.LOSS_WIDENED;
        }
        if (change.isPoint() && change.contains(BigDecimal.ZERO)) {
            return Reason.LOSS_UNCHANGED;
        }
        boolean staysLoss = !current.overlaps(PositiveUnknown.POSITIVE);
        return change.isPositive() && staysLoss ? Reason.LOSS_NARROWED : Reason.NEGATIVE_BASE;
    }

    private static Outcome notCompoundable(Bounds growth) {
        return new Undefined(Reason.NOT_COMPOUNDABLE, "rate " + growth);
    }

    /** The options, for a console. */
    @Override
    public String toString() {
        return "GrowthCalculator[" + reading + ", steps " + steps + "]";
    }
}

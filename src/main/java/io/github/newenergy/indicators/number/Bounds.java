package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The set of true values that something printed or computed allows: an interval of decimals, never empty.
 *
 * <p>Each end is closed, open or infinite. Two bounds are equal when they hold the same values: {@code [1.0, 2)} equals
 * {@code [1, 2.00)}. Intervals have no order; compare them by {@link #encloses}, {@link #overlaps} and
 * {@link #isConnected}.
 *
 * <p>Arithmetic takes its operands for independent, and gives exactly the values that a result can have. Where an end
 * cannot be written it moves outward, and is closed then, so that no true value is ever lost: the end of a quotient with
 * more than {@value #QUOTIENT_DIGITS} significant digits is rounded; so is any end with more than 256 decimal places; an
 * end of more than 256 digits before the decimal point becomes infinite. As arguments such decimals are refused: every
 * method that takes one throws {@link IllegalArgumentException} for more than 256 digits before or behind the point.
 *
 * <p>The text form is the usual one of mathematics, as {@code [24.155, 24.165)} or {@code (-∞, 3]}.
 */
public final class Bounds {

    // Long by what it documents: ends, products, quotients and texts lie beside it.

    /** Significant digits to which the end of a quotient is rounded outward, if it has more. */
    public static final int QUOTIENT_DIGITS = 34;

    private static final Bounds UNBOUNDED = new Bounds(BoundsEnd.INFINITE, BoundsEnd.INFINITE);

    private final BoundsEnd lower;
    private final BoundsEnd upper;

    Bounds(BoundsEnd lower, BoundsEnd upper) {
        this.lower = lower;
        this.upper = upper;
        if (!lower.leavesRoomTo(upper)) {
            throw new IllegalArgumentException("bounds must not be empty, got " + this);
        }
    }

    /**
     * {@return the values from {@code lower} to {@code upper}, both included}
     *
     * @param lower the least value
     * @param upper the greatest value
     * @throws IllegalArgumentException if {@code lower > upper}
     */
    public static Bounds ofClosed(BigDecimal lower, BigDecimal upper) {
        return new Bounds(BoundsEnd.closed(lower, "lower"), BoundsEnd.closed(upper, "upper"));
    }

    /**
     * {@return the values between {@code lower} and {@code upper}, both excluded}
     *
     * @param lower the lower end
     * @param upper the upper end
     * @throws IllegalArgumentException if {@code lower >= upper}
     */
    public static Bounds ofOpen(BigDecimal lower, BigDecimal upper) {
        return new Bounds(BoundsEnd.open(lower, "lower"), BoundsEnd.open(upper, "upper"));
    }

    /**
     * {@return the values from {@code lower}, included, to {@code upper}, excluded}
     *
     * @param lower the least value
     * @param upper the upper end
     * @throws IllegalArgumentException if {@code lower >= upper}
     */
    public static Bounds ofClosedOpen(BigDecimal lower, BigDecimal upper) {
        return new Bounds(BoundsEnd.closed(lower, "lower"), BoundsEnd.open(upper, "upper"));
    }

    /**
     * {@return the values from {@code lower}, excluded, to {@code upper}, included}
     *
     * @param lower the lower end
     * @param upper the greatest value
     * @throws IllegalArgumentException if {@code lower >= upper}
     */
    public static Bounds ofOpenClosed(BigDecimal lower, BigDecimal upper) {
        return new Bounds(BoundsEnd.open(lower, "lower"), BoundsEnd.closed(upper, "upper"));
    }

    /**
     * {@return one value only, {@code [value, value]}}
     *
     * @param value the value
     */
    public static Bounds ofPoint(BigDecimal value) {
        return ofPoint(value, "value");
    }

    private static Bounds ofPoint(BigDecimal value, String name) {
        BoundsEnd end = BoundsEnd.closed(value, name);
        return new Bounds(end, end);
    }

    /**
     * {@return all values from {@code lower} on, {@code [lower, ∞)}}
     *
     * @param lower the least value
     */
    public static Bounds atLeast(BigDecimal lower) {
        return new Bounds(BoundsEnd.closed(lower, "lower"), BoundsEnd.INFINITE);
    }

    /**
     * {@return all values above {@code lower}, {@code (lower, ∞)}}
     *
     * @param lower the lower end
     */
    public static Bounds greaterThan(BigDecimal lower) {
        return new Bounds(BoundsEnd.open(lower, "lower"), BoundsEnd.INFINITE);
    }

    /**
     * {@return all values up to {@code upper}, {@code (-∞, upper]}}
     *
     * @param upper the greatest value
     */
    public static Bounds atMost(BigDecimal upper) {
        return new Bounds(BoundsEnd.INFINITE, BoundsEnd.closed(upper, "upper"));
    }

    /**
     * {@return all values below {@code upper}, {@code (-∞, upper)}}
     *
     * @param upper the upper end
     */
    public static Bounds lessThan(BigDecimal upper) {
        return new Bounds(BoundsEnd.INFINITE, BoundsEnd.open(upper, "upper"));
    }

    /** {@return all values, {@code (-∞, ∞)}: nothing is known} */
    public static Bounds unbounded() {
        return UNBOUNDED;
    }

    /**
     * Reads the text form, such as {@code [24.155, 24.165)} or {@code (-∞, 3]}.
     *
     * @param text what {@link #toString} prints; the blank after the comma may be missing, no other may be there
     * @return the bounds
     * @throws UnreadableTextException if the text has another form
     * @throws IllegalArgumentException if the bounds would be empty
     */
    public static Bounds parse(CharSequence text) {
        return BoundsText.parse(requireNonNull(text, "text"));
    }

    /** {@return the lower end, or empty if the values have no lower bound} */
    public Optional<BigDecimal> lower() {
        return Optional.ofNullable(lower.value());
    }

    /** {@return the upper end, or empty if the values have no upper bound} */
    public Optional<BigDecimal> upper() {
        return Optional.ofNullable(upper.value());
    }

    /** {@return whether the lower end is not itself among the values: {@code (a, …}, or no end at all} */
    public boolean isLowerOpen() {
        return lower.isOpen();
    }

    /** {@return whether the upper end is not itself among the values: {@code …, b)}, or no end at all} */
    public boolean isUpperOpen() {
        return upper.isOpen();
    }

    /** {@return whether there is one value only, {@code [a, a]}} */
    public boolean isPoint() {
        return lower.value() != null && lower.equals(upper);
    }

    /** {@return whether every value is above zero: true for {@code (0, 1]}, false for {@code [0, 1]}} */
    public boolean isPositive() {
        return lower.value() != null && lower.signum() >= (lower.isOpen() ? 0 : 1);
    }

    /** {@return whether every value is below zero: true for {@code [-1, 0)}, false for {@code [-1, 0]}} */
    public boolean isNegative() {
        return upper.value() != null && upper.signum() <= (upper.isOpen() ? 0 : -1);
    }

    /** {@return upper end less lower end: zero for a point, empty if an end is infinite} */
    public Optional<BigDecimal> width() {
        return upper().flatMap(high -> lower().map(high::subtract));
    }

    /**
     * {@return whether a value is among these: between the ends, or on a closed end}
     *
     * @param value any decimal
     */
    public boolean contains(BigDecimal value) {
        return encloses(ofPoint(value));
    }

    /**
     * {@return whether every value of the other bounds is among these; each encloses itself}
     *
     * @param other the other bounds
     */
    public boolean encloses(Bounds other) {
        return lower.compareAsLower(requireNonNull(other, "other").lower) <= 0
                && upper.compareAsUpper(other.upper) >= 0;
    }

    /**
     * {@return whether some value is in both, so that {@link #intersection} is not empty}
     *
     * @param other the other bounds
     */
    public boolean overlaps(Bounds other) {
        return intersection(other).isPresent();
    }

    /**
     * Whether no value lies between the two: they overlap, or touch as {@code [1, 2)} and {@code [2, 3]} do.
     *
     * @param other the other bounds
     * @return true if their {@link #span} holds nothing but their own values
     */
    public boolean isConnected(Bounds other) {
        requireNonNull(other, "other");
        return lower.isConnectedTo(other.upper) && other.lower.isConnectedTo(upper);
    }

    /**
     * {@return the values in both, or empty if there are none}
     *
     * @param other the other bounds
     */
    public Optional<Bounds> intersection(Bounds other) {
        BoundsEnd low = lower.compareAsLower(requireNonNull(other, "other").lower) >= 0 ? lower : other.lower;
        BoundsEnd high = upper.compareAsUpper(other.upper) <= 0 ? upper : other.upper;
        return low.leavesRoomTo(high) ? Optional.of(new Bounds(low, high)) : Optional.empty();
    }

    /**
     * {@return the smallest bounds that hold the values of both, and so whatever lies between them}
     *
     * @param other the other bounds
     */
    public Bounds span(Bounds other) {
        BoundsEnd low = lower.compareAsLower(requireNonNull(other, "other").lower) <= 0 ? lower : other.lower;
        BoundsEnd high = upper.compareAsUpper(other.upper) >= 0 ? upper : other.upper;
        return new Bounds(low, high);
    }

    /**
     * {@return all sums of a value of these and a value of the other}
     *
     * @param other the bounds of an independent value
     */
    public Bounds plus(Bounds other) {
        return new Bounds(
                lower.plus(requireNonNull(other, "other").lower, RoundingMode.FLOOR),
                upper.plus(other.upper, RoundingMode.CEILING));
    }

    /**
     * {@return all values moved up by a number}
     *
     * @param number the number to add
     */
    public Bounds plus(BigDecimal number) {
        return plus(ofPoint(number, "number"));
    }

    /**
     * {@return all differences of a value of these and a value of the other}
     *
     * @param other the bounds of an independent value
     */
    public Bounds minus(Bounds other) {
        return plus(requireNonNull(other, "other").negated());
    }

    /**
     * {@return all values moved down by a number}
     *
     * @param number the number to subtract
     */
    public Bounds minus(BigDecimal number) {
        return minus(ofPoint(number, "number"));
    }

    /** {@return all values with the other sign} */
    public Bounds negated() {
        return new Bounds(upper.negated(), lower.negated());
    }

    /**
     * {@return all products of a value of these and a value of the other}
     *
     * @param other the bounds of an independent value
     */
    public Bounds multipliedBy(Bounds other) {
        return BoundsProduct.of(lower, upper, requireNonNull(other, "other").lower, other.upper);
    }

    /**
     * {@return all values times a number}
     *
     * @param number the exact factor
     */
    public Bounds multipliedBy(BigDecimal number) {
        BigDecimal factor = DecimalLimits.checkedEnd(number, "number");
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return this;
        }
        BoundsEnd least = factor.signum() < 0 ? upper : lower;
        BoundsEnd greatest = factor.signum() < 0 ? lower : upper;
        return factor.signum() == 0
                ? ofPoint(factor)
                : new Bounds(least.times(factor, RoundingMode.FLOOR), greatest.times(factor, RoundingMode.CEILING));
    }

    /**
     * {@return all quotients of a value of these by a value of the other}
     *
     * @param divisor the bounds of an independent value; zero may be an open end of them, not among them
     * @throws ArithmeticException if zero is among the divisors
     */
    public Bounds dividedBy(Bounds divisor) {
        requireNonNull(divisor, "divisor");
        if (divisor.isNegative()) {
            return negated().dividedBy(divisor.negated());
        }
        if (!divisor.isPositive()) {
            throw new ArithmeticException("cannot divide " + this + " by " + divisor + ", which holds zero");
        }
        return new Bounds(
                BoundsQuotient.lower(lower, divisor.lower, divisor.upper),
                BoundsQuotient.upper(upper, divisor.lower, divisor.upper));
    }

    /**
     * {@return all values divided by a number}
     *
     * @param number the exact divisor
     * @throws ArithmeticException if the number is zero
     */
    public Bounds dividedBy(BigDecimal number) {
        return dividedBy(ofPoint(number, "number"));
    }

    /**
     * {@return bounds that enclose these, with ends of few places, for print; an end that had to move is closed}
     *
     * @param places how many decimal places an end may have, from 0 to 100
     * @throws IllegalArgumentException if {@code places} is out of range
     */
    public Bounds roundedOutward(int places) {
        if (places < 0 || places > DecimalLimits.SCALE) {
            throw new IllegalArgumentException("places must be from 0 to " + DecimalLimits.SCALE + ", got " + places);
        }
        return new Bounds(lower.rounded(places, RoundingMode.FLOOR), upper.rounded(places, RoundingMode.CEILING));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Bounds other && lower.equals(other.lower) && upper.equals(other.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper);
    }

    /** The text form, such as {@code [24.155, 24.165)}; what {@link #parse} reads. */
    @Override
    public String toString() {
        return BoundsText.print(this);
    }
}

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
 * <p>Each end is closed, open or infinite. Sums, differences and products are exact. A quotient that does not end is
 * rounded outward at {@value #QUOTIENT_DIGITS} significant digits, so the interval always holds every true value; an
 * end that was moved outward is closed. Two bounds are equal when they hold the same values: {@code [1.0, 2)} equals
 * {@code [1, 2.00)}.
 *
 * <p>Intervals have no order. Compare them by {@link #encloses}, {@link #overlaps} and {@link #isConnected}.
 *
 * <p>The text form is the usual one of mathematics, as {@code [24.155, 24.165)} or {@code (-∞, 3]}.
 */
public final class Bounds {

    /** Significant digits to which a quotient that does not end is rounded outward. */
    public static final int QUOTIENT_DIGITS = 34;

    static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Bounds UNBOUNDED = new Bounds(BoundsEnd.INFINITE, BoundsEnd.INFINITE);

    private final BoundsEnd lower;
    private final BoundsEnd upper;

    Bounds(BoundsEnd lower, BoundsEnd upper) {
        this.lower = lower;
        this.upper = upper;
        if (!isInOrder(lower, upper)) {
            throw new IllegalArgumentException("bounds must not be empty, got " + this);
        }
    }

    /**
     * The values from {@code lower} to {@code upper}, both included.
     *
     * @param lower the least value
     * @param upper the greatest value
     * @return {@code [lower, upper]}
     * @throws IllegalArgumentException if {@code lower > upper}
     */
    public static Bounds ofClosed(BigDecimal lower, BigDecimal upper) {
        return new Bounds(BoundsEnd.closed(lower, "lower"), BoundsEnd.closed(upper, "upper"));
    }

    /**
     * The values between {@code lower} and {@code upper}, both excluded.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @return {@code (lower, upper)}
     * @throws IllegalArgumentException if {@code lower >= upper}
     */
    public static Bounds ofOpen(BigDecimal lower, BigDecimal upper) {
        return new Bounds(BoundsEnd.open(lower, "lower"), BoundsEnd.open(upper, "upper"));
    }

    /**
     * The values from {@code lower}, included, to {@code upper}, excluded.
     *
     * @param lower the least value
     * @param upper the upper end
     * @return {@code [lower, upper)}
     * @throws IllegalArgumentException if {@code lower >= upper}
     */
    public static Bounds ofClosedOpen(BigDecimal lower, BigDecimal upper) {
        return new Bounds(BoundsEnd.closed(lower, "lower"), BoundsEnd.open(upper, "upper"));
    }

    /**
     * The values from {@code lower}, excluded, to {@code upper}, included.
     *
     * @param lower the lower end
     * @param upper the greatest value
     * @return {@code (lower, upper]}
     * @throws IllegalArgumentException if {@code lower >= upper}
     */
    public static Bounds ofOpenClosed(BigDecimal lower, BigDecimal upper) {
        return new Bounds(BoundsEnd.open(lower, "lower"), BoundsEnd.closed(upper, "upper"));
    }

    /**
     * One value only.
     *
     * @param value the value
     * @return {@code [value, value]}
     */
    public static Bounds ofPoint(BigDecimal value) {
        BoundsEnd end = BoundsEnd.closed(value, "value");
        return new Bounds(end, end);
    }

    /**
     * All values from {@code lower} on.
     *
     * @param lower the least value
     * @return {@code [lower, ∞)}
     */
    public static Bounds atLeast(BigDecimal lower) {
        return new Bounds(BoundsEnd.closed(lower, "lower"), BoundsEnd.INFINITE);
    }

    /**
     * All values above {@code lower}.
     *
     * @param lower the lower end
     * @return {@code (lower, ∞)}
     */
    public static Bounds greaterThan(BigDecimal lower) {
        return new Bounds(BoundsEnd.open(lower, "lower"), BoundsEnd.INFINITE);
    }

    /**
     * All values up to {@code upper}.
     *
     * @param upper the greatest value
     * @return {@code (-∞, upper]}
     */
    public static Bounds atMost(BigDecimal upper) {
        return new Bounds(BoundsEnd.INFINITE, BoundsEnd.closed(upper, "upper"));
    }

    /**
     * All values below {@code upper}.
     *
     * @param upper the upper end
     * @return {@code (-∞, upper)}
     */
    public static Bounds lessThan(BigDecimal upper) {
        return new Bounds(BoundsEnd.INFINITE, BoundsEnd.open(upper, "upper"));
    }

    /**
     * All values: nothing is known.
     *
     * @return {@code (-∞, ∞)}
     */
    public static Bounds unbounded() {
        return UNBOUNDED;
    }

    /**
     * Reads the text form, such as {@code [24.155, 24.165)} or {@code (-∞, 3]}.
     *
     * @param text what {@link #toString} prints; blanks only after the comma
     * @return the bounds
     * @throws UnreadableTextException if the text has another form
     * @throws IllegalArgumentException if the bounds would be empty
     */
    public static Bounds parse(CharSequence text) {
        return BoundsText.parse(requireNonNull(text, "text"));
    }

    /**
     * The lower end.
     *
     * @return the end, or empty if the values have no lower bound
     */
    public Optional<BigDecimal> lower() {
        return Optional.ofNullable(lower.value());
    }

    /**
     * The upper end.
     *
     * @return the end, or empty if the values have no upper bound
     */
    public Optional<BigDecimal> upper() {
        return Optional.ofNullable(upper.value());
    }

    /**
     * Whether the lower end is not itself among the values.
     *
     * @return true for {@code (a, …} and for no lower end
     */
    public boolean isLowerOpen() {
        return lower.isOpen();
    }

    /**
     * Whether the upper end is not itself among the values.
     *
     * @return true for {@code …, b)} and for no upper end
     */
    public boolean isUpperOpen() {
        return upper.isOpen();
    }

    /**
     * Whether there is one value only.
     *
     * @return true for {@code [a, a]}
     */
    public boolean isPoint() {
        return lower.value() != null && lower.equals(upper);
    }

    /**
     * Whether every value is above zero.
     *
     * @return true for {@code (0, 1]}, false for {@code [0, 1]}
     */
    public boolean isPositive() {
        return lower.value() != null && lower.signum() >= (lower.isOpen() ? 0 : 1);
    }

    /**
     * Whether every value is below zero.
     *
     * @return true for {@code [-1, 0)}, false for {@code [-1, 0]}
     */
    public boolean isNegative() {
        return negated().isPositive();
    }

    /**
     * Upper end less lower end.
     *
     * @return the width, zero for a point, or empty if an end is infinite
     */
    public Optional<BigDecimal> width() {
        return upper().flatMap(high -> lower().map(high::subtract));
    }

    /**
     * Whether a value is among these.
     *
     * @param value any decimal
     * @return true if it lies between the ends, or on a closed end
     */
    public boolean contains(BigDecimal value) {
        return encloses(ofPoint(value));
    }

    /**
     * Whether every value of the other bounds is among these.
     *
     * @param other the other bounds
     * @return true if they lie inside, an equal set included
     */
    public boolean encloses(Bounds other) {
        return lower.compareAsLower(requireNonNull(other, "other").lower) <= 0
                && upper.compareAsUpper(other.upper) >= 0;
    }

    /**
     * Whether some value is in both.
     *
     * @param other the other bounds
     * @return true if {@link #intersection} is not empty
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
     * The values in both.
     *
     * @param other the other bounds
     * @return the common values, or empty if there are none
     */
    public Optional<Bounds> intersection(Bounds other) {
        BoundsEnd low = lower.compareAsLower(requireNonNull(other, "other").lower) >= 0 ? lower : other.lower;
        BoundsEnd high = upper.compareAsUpper(other.upper) <= 0 ? upper : other.upper;
        return isInOrder(low, high) ? Optional.of(new Bounds(low, high)) : Optional.empty();
    }

    /**
     * The smallest bounds that hold the values of both.
     *
     * @param other the other bounds
     * @return both, and whatever lies between them
     */
    public Bounds span(Bounds other) {
        BoundsEnd low = lower.compareAsLower(requireNonNull(other, "other").lower) <= 0 ? lower : other.lower;
        BoundsEnd high = upper.compareAsUpper(other.upper) >= 0 ? upper : other.upper;
        return new Bounds(low, high);
    }

    /**
     * All sums of a value of these and a value of the other.
     *
     * @param other the bounds of an independent value
     * @return the exact range of the sum
     */
    public Bounds plus(Bounds other) {
        return new Bounds(lower.plus(requireNonNull(other, "other").lower), upper.plus(other.upper));
    }

    /**
     * All values moved by a number.
     *
     * @param number the number to add
     * @return the exact range of the sum
     */
    public Bounds plus(BigDecimal number) {
        return plus(ofPoint(number));
    }

    /**
     * All differences of a value of these and a value of the other.
     *
     * @param other the bounds of an independent value
     * @return the exact range of the difference
     */
    public Bounds minus(Bounds other) {
        return plus(requireNonNull(other, "other").negated());
    }

    /**
     * All values moved down by a number.
     *
     * @param number the number to subtract
     * @return the exact range of the difference
     */
    public Bounds minus(BigDecimal number) {
        return plus(requireNonNull(number, "number").negate());
    }

    /**
     * All values with the other sign.
     *
     * @return the mirror image at zero
     */
    public Bounds negated() {
        return new Bounds(upper.negated(), lower.negated());
    }

    /**
     * All products of a value of these and a value of the other.
     *
     * @param other the bounds of an independent value
     * @return the exact range of the product
     */
    public Bounds multipliedBy(Bounds other) {
        return BoundsProduct.of(lower, upper, requireNonNull(other, "other").lower, other.upper);
    }

    /**
     * All values times a number.
     *
     * @param number the exact factor
     * @return the exact range of the product
     */
    public Bounds multipliedBy(BigDecimal number) {
        return multipliedBy(ofPoint(number));
    }

    /**
     * All quotients of a value of these by a value of the other.
     *
     * @param divisor the bounds of an independent value; zero may be an open end of them, not among them
     * @return the range of the quotient, tight but for the outward rounding of ends that do not end
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
     * All values divided by a number.
     *
     * @param number the exact divisor
     * @return the range of the quotient, as {@link #dividedBy(Bounds)} gives it
     * @throws ArithmeticException if the number is zero
     */
    public Bounds dividedBy(BigDecimal number) {
        return dividedBy(ofPoint(number));
    }

    /**
     * The same bounds with ends of few places, for print.
     *
     * @param places how many decimal places an end may have, from 0 to 100
     * @return bounds that enclose these; an end that had to move is closed
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

    private static boolean isInOrder(BoundsEnd lower, BoundsEnd upper) {
        BigDecimal low = lower.value();
        BigDecimal high = upper.value();
        if (low == null || high == null) {
            return true;
        }
        int order = low.compareTo(high);
        return order < 0 || (order == 0 && !lower.isOpen() && !upper.isOpen());
    }
}

package io.github.newenergy.indicators.consistency;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * An exact quotient of two whole numbers in lowest terms, the denominator positive.
 *
 * <p>Most numbers of a page fit into two longs, and arithmetic on those creates no big integers. What does not fit moves to
 * big integers and comes back when it can, so that equal values always have one form.
 */
final class Rational implements Comparable<Rational> {

    static final Rational ZERO = new Rational(0, 1);
    static final Rational ONE = new Rational(1, 1);

    private static final int DOUBLE_BITS = 64;

    /** As many as fit. */
    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> power * 10).limit(19).toArray();

    private final long numerator;
    private final long denominator;

    /** Both are null where the longs hold the value. */
    private final @Nullable BigInteger bigNumerator;

    private final @Nullable BigInteger bigDenominator;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = null;
        this.bigDenominator = null;
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    static Rational of(long whole) {
        return isSmall(whole) ? new Rational(whole, 1) : of(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Rational of(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        if (decimal.scale() >= 0 && decimal.scale() < POWERS_OF_TEN.length && fitsIntoLong(unscaled)) {
            return reducedByTens(unscaled.longValue(), decimal.scale());
        }
        return decimal.scale() <= 0
                ? of(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE)
                : of(unscaled, BigInteger.TEN.pow(decimal.scale()));
    }

    /** The quotient of two whole numbers, the second one not zero. */
    static Rational of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return ofReduced(quotient(numerator, divisor), quotient(denominator, divisor));
    }

    /** Without a look for a common divisor, which takes far longer than all else where numbers are long. */
    private static Rational ofReduced(BigInteger over, BigInteger under) {
        if (fitsIntoLong(over) && fitsIntoLong(under)) {
            return new Rational(over.longValue(), under.longValue());
        }
        return new Rational(over, under);
    }

    private static BigInteger quotient(BigInteger number, BigInteger divisor) {
        return divisor.equals(BigInteger.ONE) ? number : number.divide(divisor);
    }

    /** With its negative, so that neither a sign nor a reciprocal changes the form. */
    private static boolean fitsIntoLong(BigInteger number) {
        return number.abs().bitLength() < Long.SIZE - 1;
    }

    private static Rational reduced(long numerator, long denominator) {
        long divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
        return new Rational(numerator / divisor, denominator / divisor);
    }

    /** A number with decimal places: it can only have twos and fives in common with a power of ten. */
    private static Rational reducedByTens(long unscaled, int places) {
        if (unscaled == 0) {
            return ZERO;
        }
        int twos = Math.min(Long.numberOfTrailingZeros(unscaled), places);
        long numerator = unscaled >> twos;
        long denominator = POWERS_OF_TEN[places] >> twos;
        for (int fives = 0; fives < places && numerator % 5 == 0; fives++) {
            numerator /= 5;
            denominator /= 5;
        }
        return numerator == 1 && denominator == 1 ? ONE : new Rational(numerator, denominator);
    }

    /** By halving, which takes no division; neither number is below zero, and not both are zero. */
    private static long greatestCommonDivisor(long one, long other) {
        if (one == 0 || other == 0) {
            return one + other;
        }
        int twos = Long.numberOfTrailingZeros(one | other);
        long a = one >> Long.numberOfTrailingZeros(one);
        long b = other >> Long.numberOfTrailingZeros(other);
        while (a != b && a != 1 && b != 1) {
            long difference = a - b;
            a = Math.min(a, b);
            b = Math.abs(difference) >> Long.numberOfTrailingZeros(difference);
        }
        return Math.min(a, b) << twos;
    }

    private boolean isSmall() {
        return bigNumerator == null;
    }

    private boolean isOne() {
        return numerator == 1 && denominator == 1;
    }

    /** Whether both numbers fit into 31 bits, so that a product of two and the sum of two products fit into a long. */
    private boolean isTiny() {
        return bigNumerator == null && isInt(numerator) && isInt(denominator);
    }

    private static boolean isInt(long value) {
        return (value + (1L << 30)) >>> 31 == 0;
    }

    BigInteger numerator() {
        return bigNumerator == null ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    BigInteger denominator() {
        return bigDenominator == null ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    /** The length of the longer one of the two whole numbers, in bits. */
    int bitLength() {
        return isSmall()
                ? Long.SIZE
                : Math.max(numerator().bitLength(), denominator().bitLength());
    }

    int signum() {
        return bigNumerator == null ? Long.signum(numerator) : bigNumerator.signum();
    }

    Rational negated() {
        return isSmall()
                ? new Rational(-numerator, denominator)
                : new Rational(numerator().negate(), denominator());
    }

    Rational plus(Rational other) {
        if (other.signum() == 0) {
            return this;
        }
        if (signum() == 0) {
            return other;
        }
        if (isTiny() && other.isTiny()) {
            if (denominator == 1 && other.denominator == 1) {
                return new Rational(numerator + other.numerator, 1);
            }
            return reduced(
                    numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
        }
        if (isSmall() && other.isSmall()) {
            // The numbers are below 2^62 in magnitude: a sum of two cannot overflow, a product can.
            long one = numerator * other.denominator;
            long two = other.numerator * denominator;
            long under = denominator * other.denominator;
            if (fits(numerator, other.denominator, one)
                    && fits(other.numerator, denominator, two)
                    && fits(denominator, other.denominator, under)
                    && isSmall(one + two)) {
                return reduced(one + two, under);
            }
        }
        return plusLong(other);
    }

    /** Only what divides both denominators can divide the sum of the numerators and its denominator. */
    private Rational plusLong(Rational other) {
        BigInteger shared = denominator().gcd(other.denominator());
        BigInteger own = quotient(denominator(), shared);
        BigInteger others = quotient(other.denominator(), shared);
        BigInteger sum = numerator().multiply(others).add(other.numerator().multiply(own));
        if (shared.equals(BigInteger.ONE)) {
            return ofReduced(sum, own.multiply(others));
        }
        BigInteger divisor = sum.gcd(shared);
        return ofReduced(quotient(sum, divisor), own.multiply(quotient(other.denominator(), divisor)));
    }

    Rational minus(Rational other) {
        return plus(other.negated());
    }

    Rational times(Rational other) {
        if (signum() == 0 || other.signum() == 0) {
            return ZERO;
        }
        if (isOne()) {
            return other;
        }
        if (other.isOne()) {
            return this;
        }
        if (isSmall() && other.isSmall()) {
            long across = greatestCommonDivisor(Math.abs(numerator), other.denominator);
            long down = greatestCommonDivisor(Math.abs(other.numerator), denominator);
            long over = numerator / across;
            long otherOver = other.numerator / down;
            long under = denominator / down;
            long otherUnder = other.denominator / across;
            long product = over * otherOver;
            long quotient = under * otherUnder;
            if (fits(over, otherOver, product) && fits(under, otherUnder, quotient)) {
                return new Rational(product, quotient);
            }
        }
        return timesLong(other);
    }

    /** Divisors are sought across: mostly one of two factors is short, and then that is quick. */
    private Rational timesLong(Rational other) {
        BigInteger across = numerator().gcd(other.denominator());
        BigInteger down = other.numerator().gcd(denominator());
        return ofReduced(
                quotient(numerator(), across).multiply(quotient(other.numerator(), down)),
                quotient(denominator(), down).multiply(quotient(other.denominator(), across)));
    }

    /** Whether a product of two longs neither overflowed nor needs more than 62 bits. */
    private static boolean fits(long one, long other, long product) {
        return Math.multiplyHigh(one, other) == (product >> (Long.SIZE - 1)) && isSmall(product);
    }

    /** Whether a long needs at most 62 bits beside its sign. */
    private static boolean isSmall(long value) {
        return value > Long.MIN_VALUE / 2 && value < Long.MAX_VALUE / 2;
    }

    /** One over this number, which must not be zero. */
    Rational reciprocal() {
        if (signum() == 0) {
            throw new ArithmeticException("zero has no reciprocal");
        }
        if (isSmall()) {
            return numerator < 0 ? new Rational(-denominator, -numerator) : new Rational(denominator, numerator);
        }
        return numerator().signum() < 0
                ? new Rational(denominator().negate(), numerator().negate())
                : new Rational(denominator(), numerator());
    }

    Rational dividedBy(Rational divisor) {
        return times(divisor.reciprocal());
    }

    /** The nearest double, as good as makes no matter: for proposals only. */
    double doubleValue() {
        if (isSmall()) {
            return (double) numerator / denominator;
        }
        int shift = numerator().bitLength() - denominator().bitLength() - DOUBLE_BITS;
        BigInteger quotient = shift > 0
                ? numerator().divide(denominator().shiftLeft(shift))
                : numerator().shiftLeft(-shift).divide(denominator());
        return Math.scalb(quotient.doubleValue(), shift);
    }

    @Override
    public int compareTo(Rational other) {
        int sign = Integer.compare(signum(), other.signum());
        if (sign != 0) {
            return sign;
        }
        if (isTiny() && other.isTiny()) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        if (isSmall() && other.isSmall() && denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Rational other
                && numerator == other.numerator
                && denominator == other.denominator
                && Objects.equals(bigNumerator, other.bigNumerator)
                && Objects.equals(bigDenominator, other.bigDenominator);
    }

    @Override
    public int hashCode() {
        return isSmall()
                ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator)
                : 31 * numerator().hashCode() + denominator().hashCode();
    }

    /** Such as {@code 7} or {@code -1/3}. */
    @Override
    public String toString() {
        return denominator().equals(BigInteger.ONE) ? numerator().toString() : numerator() + "/" + denominator();
    }
}

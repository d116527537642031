package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * A sum of decimals that never rounds, and how many there are.
 *
 * <p>It is an accumulator: {@link #add} and {@link #merge} change it. Whatever the order of the values, and in however many
 * pieces they are added up before the pieces are merged, {@link #result} and {@link #toBytes} are the same to the bit. So
 * partial sums may be worked out by several threads or machines. It is not for several threads at once.
 *
 * <p>The sum of no values is zero. A sum has as many decimal places as that of its values which has most, at least none:
 * 1.50 and 2.5 are 4.00.
 *
 * @see <a href="https://doi.org/10.1137/1.9780898718027">Higham, Accuracy and Stability of Numerical Algorithms, chapter 4:
 *     why sums of rounded numbers depend on their order</a>
 */
public final class ExactSum {

    /** The format that {@link #toBytes} writes. */
    private static final byte VERSION = 1;

    private static final int HEADER = Byte.BYTES + Long.BYTES + Byte.BYTES;
    private static final int MOST_DIGITS = 64;
    private static final int MOST_PLACES = 100;

    /** More than 2^63 values of 64 digits need, with 100 places before and behind the decimal point: they are below 10^283. */
    private static final int MOST_BYTES = 118;

    private long count;
    private int scale;

    /** What was added since the last time that a long was too short for it. */
    private long recent;

    private BigInteger before = BigInteger.ZERO;

    private ExactSum() {}

    /**
     * The sum of no values.
     *
     * @return a new accumulator
     */
    public static ExactSum empty() {
        return new ExactSum();
    }

    /**
     * Reads what {@link #toBytes} wrote, in this or an earlier version.
     *
     * @param bytes the bytes
     * @return a new accumulator
     * @throws IllegalArgumentException if they are not what {@link #toBytes} writes
     */
    public static ExactSum fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(requireNonNull(bytes, "bytes"));
        ExactSum sum = new ExactSum();
        try {
            byte version = buffer.get();
            if (version != VERSION) {
                throw new IllegalArgumentException("bytes must begin with version " + VERSION + ", got " + version);
            }
            sum.count = buffer.getLong();
            sum.scale = buffer.get();
        } catch (BufferUnderflowException cut) {
            throw new IllegalArgumentException(
                    "bytes must be more than " + HEADER + " in number, got " + bytes.length, cut);
        }
        if (buffer.remaining() < 1 || buffer.remaining() > MOST_BYTES) {
            throw new IllegalArgumentException("bytes must be from " + (HEADER + 1) + " to " + (HEADER + MOST_BYTES)
                    + " in number, got " + bytes.length);
        }
        byte[] unscaled = new byte[buffer.remaining()];
        buffer.get(unscaled);
        sum.before = new BigInteger(unscaled);
        if (sum.count < 0
                || sum.scale < 0
                || sum.scale > MOST_PLACES
                || sum.before.toByteArray().length != unscaled.length
                || (sum.count == 0 && (sum.before.signum() != 0 || sum.scale != 0))) {
            throw new IllegalArgumentException("bytes must be those of a sum, got " + sum.count + " values, "
                    + sum.scale + " places and the number " + sum.before);
        }
        return sum;
    }

    /**
     * Adds a value.
     *
     * @param value a decimal of at most 64 significant digits, with a scale from −100 to 100
     * @return this sum
     * @throws IllegalArgumentException if the value is beyond these limits; the sum is then as before
     * @throws ArithmeticException if there are 2^63 values
     */
    public ExactSum add(BigDecimal value) {
        int places = requireNonNull(value, "value").scale();
        if (places < -MOST_PLACES || places > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "value must have a scale from -" + MOST_PLACES + " to " + MOST_PLACES + ", got " + places);
        }
        // A decimal digit takes less than 3.33 bits.
        if (value.unscaledValue().bitLength() > MOST_DIGITS * 10L / 3 || value.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("value must have at most " + MOST_DIGITS + " significant digits");
        }
        count = Math.addExact(count, 1);
        BigInteger whole = unscaled(value.unscaledValue(), places, Math.max(scale, places));
        widen(Math.max(scale, places));
        before = before.add(whole);
        return this;
    }

    /**
     * Adds a value that is written as a whole number of units of a decimal place: 155072 and 2 for 1550.72.
     *
     * @param unscaled the whole number, any long
     * @param places how many decimal places it has, 0 to 100
     * @return this sum
     * @throws IllegalArgumentException if {@code places} is out of range; the sum is then as before
     * @throws ArithmeticException if there are 2^63 values
     */
    public ExactSum add(long unscaled, int places) {
        if (places != scale) {
            return add(BigDecimal.valueOf(unscaled, checkedPlaces(places)));
        }
        count = Math.addExact(count, 1);
        add(unscaled);
        return this;
    }

    private static int checkedPlaces(int places) {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException("places must be from 0 to " + MOST_PLACES + ", got " + places);
        }
        return places;
    }

    private void add(long unscaled) {
        long sum = recent + unscaled;
        if (((recent ^ sum) & (unscaled ^ sum)) < 0) {
            before = before.add(BigInteger.valueOf(recent));
            recent = unscaled;
        } else {
            recent = sum;
        }
    }

    /**
     * Adds all values of another sum.
     *
     * @param other the other sum, which stays as it is; may be this one
     * @return this sum
     * @throws ArithmeticException if there are 2^63 values; the sum is then as before
     */
    public ExactSum merge(ExactSum other) {
        long both = Math.addExact(count, requireNonNull(other, "other").count);
        int places = Math.max(scale, other.scale);
        BigInteger more = unscaled(other.unscaled(), other.scale, places);
        widen(places);
        before = before.add(more);
        count = both;
        return this;
    }

    private void widen(int places) {
        before = unscaled(unscaled(), scale, places);
        recent = 0;
        scale = places;
    }

    private BigInteger unscaled() {
        return before.add(BigInteger.valueOf(recent));
    }

    private static BigInteger unscaled(BigInteger number, int places, int wanted) {
        return number.multiply(BigInteger.TEN.pow(wanted - places));
    }

    /**
     * How many values were added.
     *
     * @return the number of values, those of merged sums included
     */
    public long count() {
        return count;
    }

    /**
     * The sum.
     *
     * @return the exact sum, zero of no values
     */
    public BigDecimal result() {
        return new BigDecimal(unscaled(), scale);
    }

    /**
     * The sum in a form that other machines and later versions read: a byte for the version, eight for the number of values,
     * one for the decimal places, and the sum without its decimal point in two's complement, the highest byte first.
     *
     * @return new bytes; equal ones for sums of the same values in any order and any pieces
     */
    public byte[] toBytes() {
        byte[] unscaled = unscaled().toByteArray();
        return ByteBuffer.allocate(HEADER + unscaled.length)
                .put(VERSION)
                .putLong(count)
                .put((byte) scale)
                .put(unscaled)
                .array();
    }

    /** One phrase, such as {@code 4.00 of 2 values}. */
    @Override
    public String toString() {
        return result().toPlainString() + " of " + count + (count == 1 ? " value" : " values");
    }
}

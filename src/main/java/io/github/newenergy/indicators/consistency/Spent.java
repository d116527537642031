package io.github.newenergy.indicators.consistency;

/**
 * What a calculation took, counted so that every machine counts the same.
 *
 * @param steps arithmetic operations, one on long numbers counted as several
 * @param digits the decimal digits of the longest number, 0 while all were short
 * @param cases how many cases of choices were looked into
 */
public record Spent(long steps, int digits, int cases) {

    static final Spent NOTHING = new Spent(0, 0, 0);

    /** Three decimal digits take ten bits, nearly. */
    private static final int BITS = 10;

    private static final int DIGITS = 3;

    /** Checks that nothing is negative. */
    public Spent {
        if (steps < 0 || digits < 0 || cases < 0) {
            throw new IllegalArgumentException(
                    "steps, digits and cases must not be negative, got " + steps + ", " + digits + " and " + cases);
        }
    }

    static int digits(int bits) {
        return (int) ((long) bits * DIGITS / BITS);
    }

    /** The two together: the sums of the steps and the cases, and the longer number. */
    Spent and(Spent other) {
        return new Spent(steps + other.steps, Math.max(digits, other.digits), cases + other.cases);
    }

    /** One phrase, such as {@code 1200 steps, numbers of up to 64 digits}. */
    @Override
    public String toString() {
        return steps + " steps"
                + (cases == 0 ? "" : ", " + cases + " cases")
                + (digits == 0 ? "" : ", numbers of up to " + digits + " digits");
    }
}

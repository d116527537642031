package io.github.newenergy.indicators.consistency;

/**
 * How much a check or an answer may take, for each independent part of a system.
 *
 * <p>A budget counts work, not time: the same figures are decided, or left undecided, on every machine. Steps add up over
 * all that is done for one part: so many to decide it, and so many again to leave out of its conflicts what they do not need;
 * or so many to answer all questions about it. Each of the two may be exceeded by its last operation, where a part is decided
 * in pieces by several threads by the last one of each piece. Putting the figures of a part together for the first time takes
 * time in proportion to their number; it is neither limited nor counted.
 *
 * @param steps the most arithmetic operations; one on long numbers counts as several
 * @param digits the most decimal digits of a number on the way
 * @param cases the most cases to distinguish in one decision where a figure says "one of several", as a rank does
 */
public record Budget(long steps, int digits, int cases) {

    private static final long USUAL_STEPS = 2_000_000_000L;
    private static final int USUAL_DIGITS = 50_000;
    private static final int USUAL_CASES = 256;

    /** Checks that all three are positive. */
    public Budget {
        if (steps < 1 || digits < 1 || cases < 1) {
            throw new IllegalArgumentException(
                    "steps, digits and cases must be positive, got " + steps + ", " + digits + " and " + cases);
        }
    }

    /**
     * Enough for the figures of a year book: seconds on one processor for each part.
     *
     * @return two thousand million steps, numbers of 50,000 digits, 256 cases
     */
    public static Budget withDefaults() {
        return new Budget(USUAL_STEPS, USUAL_DIGITS, USUAL_CASES);
    }

    /**
     * The same budget with another limit of steps.
     *
     * @param newSteps the most arithmetic operations
     * @return the budget
     */
    public Budget withSteps(long newSteps) {
        return new Budget(newSteps, digits, cases);
    }

    /**
     * The same budget with another limit of digits.
     *
     * @param newDigits the most decimal digits of a number
     * @return the budget
     */
    public Budget withDigits(int newDigits) {
        return new Budget(steps, newDigits, cases);
    }

    /**
     * The same budget with another limit of cases.
     *
     * @param newCases the most cases to distinguish
     * @return the budget
     */
    public Budget withCases(int newCases) {
        return new Budget(steps, digits, newCases);
    }
}

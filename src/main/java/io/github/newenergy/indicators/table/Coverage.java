package io.github.newenergy.indicators.table;

/**
 * How much is known of what goes into a total.
 *
 * @param known how many levels are known
 * @param missing how many levels are missing
 * @param absentMonths for how many months there is no row, over all series of the table that go into the total
 */
public record Coverage(int known, int missing, long absentMonths) {

    /**
     * Checks that nothing is counted below zero.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Coverage {
        if (known < 0 || missing < 0 || absentMonths < 0) {
            throw new IllegalArgumentException(
                    "counts must not be negative, got " + known + ", " + missing + " and " + absentMonths);
        }
    }

    /**
     * Whether all parts are known.
     *
     * @return true if no level is missing and no month absent
     */
    public boolean isComplete() {
        return missing == 0 && absentMonths == 0;
    }

    /** Such as {@code 91 levels known, 2 missing, 1 month absent}. */
    @Override
    public String toString() {
        return known + (known == 1 ? " level" : " levels") + " known"
                + (missing == 0 ? "" : ", " + missing + " missing")
                + (absentMonths == 0
                        ? ""
                        : ", " + absentMonths + (absentMonths == 1 ? " month" : " months") + " absent");
    }
}

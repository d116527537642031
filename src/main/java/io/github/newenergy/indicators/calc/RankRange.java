package io.github.newenergy.indicators.calc;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.number.UnreadableTextException;

/**
 * The best and the worst competition rank that something can truly have.
 *
 * <p>Both are reached. Between them there may be gaps: above two levels that are equal for certain comes first, below them
 * third, and second does not occur.
 *
 * @param best the best rank, from 1
 * @param worst the worst rank, not before {@code best}
 */
public record RankRange(int best, int worst) {

    /** Checks the order. */
    public RankRange {
        if (best < 1) {
            throw new IllegalArgumentException("best must be at least 1, got " + best);
        }
        if (worst < best) {
            throw new IllegalArgumentException("worst must be at least " + best + ", got " + worst);
        }
    }

    /**
     * One rank for certain.
     *
     * @param rank the rank, from 1
     * @return the range of this rank alone
     */
    public static RankRange ofExactly(int rank) {
        return new RankRange(rank, rank);
    }

    /**
     * Reads the text form: {@code 3} or {@code 2-4}.
     *
     * @param text what {@link #toString} prints
     * @return the range
     * @throws UnreadableTextException if the text has another form
     */
    public static RankRange parse(CharSequence text) {
        int length = requireNonNull(text, "text").length();
        int bestEnd = endOfDigits(text, 0);
        int best = rank(text, 0, bestEnd);
        if (bestEnd == length) {
            return ofExactly(best);
        }
        if (text.charAt(bestEnd) != '-') {
            throw new UnreadableTextException(text, bestEnd, "expected the end, or - and the worst rank,");
        }
        int worstEnd = endOfDigits(text, bestEnd + 1);
        int worst = rank(text, bestEnd + 1, worstEnd);
        if (worstEnd < length) {
            throw new UnreadableTextException(text, worstEnd, "expected the end");
        }
        if (worst <= best) {
            throw new UnreadableTextException(text, bestEnd + 1, "expected a rank worse than " + best);
        }
        return new RankRange(best, worst);
    }

    private static int endOfDigits(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int rank(CharSequence text, int start, int end) {
        long rank = 0;
        for (int index = start; index < end && rank <= Integer.MAX_VALUE; index++) {
            rank = 10 * rank + (text.charAt(index) - '0');
        }
        if (rank == 0 || rank > Integer.MAX_VALUE || text.charAt(start) == '0') {
            throw new UnreadableTextException(
                    text, start, "expected a rank from 1 to " + Integer.MAX_VALUE + " without leading zeros");
        }
        return (int) rank;
    }

    /**
     * Whether the rank is known.
     *
     * @return true if best and worst rank are the same
     */
    public boolean isExact() {
        return best == worst;
    }

    /**
     * Whether a rank lies in this range.
     *
     * @param rank any rank
     * @return true from best to worst
     */
    public boolean contains(int rank) {
        return best <= rank && rank <= worst;
    }

    /**
     * Whether the words of a published rank fit.
     *
     * @param claim the published rank, counted from the same end as this range
     * @return always if each rank of this range fits, never if none does, else possible; since there may be gaps, possible
     *     does not promise that an exact rank is reached
     */
    public Certainty satisfies(RankClaim claim) {
        boolean bestFits = requireNonNull(claim, "claim").admits(best);
        boolean worstFits = claim.admits(worst);
        if (bestFits && worstFits) {
            return Certainty.ALWAYS;
        }
        return bestFits || worstFits || contains(claim.rank()) ? Certainty.POSSIBLE : Certainty.NEVER;
    }

    /** The rank if it is known, such as {@code 3}, else best and worst, such as {@code 2-4}; what {@link #parse} reads. */
    @Override
    public String toString() {
        return isExact() ? Integer.toString(best) : best + "-" + worst;
    }
}

package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;

/**
 * A published rank: exactly the r-th, or among the top r. The greatest level has rank 1.
 *
 * <p>Ranks are competition ranks: 1 plus the number of members that are strictly greater. Ranks are never hedged: "near
 * the top" names no rank and is a remark.
 *
 * @param rank the printed rank, 1 to 1,000,000
 * @param orBetter whether a better rank fits the words as well: true for "top three", false for "third" and for the
 *     first, since nothing is better
 */
public record RankClaim(int rank, boolean orBetter) {

    static final int WORST = 1_000_000;

    /** Checks the rank. */
    public RankClaim {
        orBetter = orBetter && rank > 1;
        if (rank < 1 || rank > WORST) {
            throw new IllegalArgumentException("rank must be from 1 to " + WORST + ", got " + rank);
        }
    }

    /**
     * Exactly this rank.
     *
     * @param rank the rank
     * @return the claim
     */
    public static RankClaim ofExactly(int rank) {
        return new RankClaim(rank, false);
    }

    /**
     * This rank or a better one.
     *
     * @param rank the worst rank that fits
     * @return the claim
     */
    public static RankClaim ofTop(int rank) {
        return new RankClaim(rank, true);
    }

    /**
     * Reads a rank phrase in Chinese or English: {@code 第二}, {@code 第2位}, {@code 前三}, {@code 前3名}, {@code 首位},
     * {@code second}, {@code 2nd}, {@code top three}, {@code top 3}.
     *
     * <p>Chinese numerals are read from one to ninety-nine, English words from one to ten; other ranks need ASCII digits.
     *
     * @param text the phrase and nothing else
     * @return the claim
     * @throws UnreadableTextException if it is no such phrase
     */
    public static RankClaim parse(CharSequence text) {
        return RankText.parse(requireNonNull(text, "text").toString());
    }

    /**
     * Whether a rank fits the words.
     *
     * @param actual a rank from 1
     * @return true for the printed rank, and for better ones if those fit as well
     */
    public boolean admits(int actual) {
        return actual == rank || (orBetter && actual >= 1 && actual < rank);
    }

    /**
     * Prints the phrase for readers of one language.
     *
     * @param language the language
     * @return such as {@code 前3} or {@code top 3}, {@code 第2} or {@code 2nd}
     */
    public String toText(Language language) {
        return RankText.print(this, requireNonNull(language, "language"));
    }

    /** The Chinese phrase, such as {@code 第2} or {@code 前3}; what {@link #parse} reads. */
    @Override
    public String toString() {
        return toText(Language.CHINESE);
    }
}

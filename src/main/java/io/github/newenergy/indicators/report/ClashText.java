package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.number.Language;

/** Why figures cannot all be true, in words and numbers. */
final class ClashText {

    private ClashText() {}

    static String impossible(KnownValue value) {
        return named(value) + " would lie in " + ReportText.shown(value)
                + (value.bounds().isNegative() ? ", below zero" : ", more than its whole");
    }

    static String disjoint(KnownValue one, KnownValue other) {
        return named(one) + " would lie in " + ReportText.apart(one, other) + " and in " + ReportText.apart(other, one);
    }

    static String partAboveWhole(KnownValue part, KnownValue whole) {
        return named(part) + ", in " + ReportText.apart(part, whole) + ", would be more than that of "
                + CellWords.distinction(whole.cell(), part.cell(), Language.ENGLISH) + ", in "
                + ReportText.apart(whole, part);
    }

    static String tooMuchForRank(KnownValue share, RankClaim rank) {
        return named(share) + ", in " + ReportText.shown(share) + ", is too much for the rank "
                + rank.toText(Language.ENGLISH) + ": at most 1/" + rank.rank() + " is left for it";
    }

    private static String named(KnownValue value) {
        return value.question().toText(Language.ENGLISH);
    }
}

package io.github.newenergy.indicators.consistency;

import java.util.List;

/**
 * What figures imply beyond what they print.
 *
 * @param known the answers that bound something, or leave a printed number less room than its print: levels first, then growth, then shares
 * @param undecided the questions that the budget was not enough for, in the same order; whether the figures imply an answer
 *     to them is not known
 */
public record ImpliedFigures(List<Answer.Known> known, List<Question> undecided) {

    /** Copies the lists. */
    public ImpliedFigures {
        known = GaplessList.copyOf(known, "known");
        undecided = GaplessList.copyOf(undecided, "undecided");
    }
}

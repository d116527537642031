package io.github.newenergy.indicators.benchmarks;

/**
 * A row with a peer: our time, that of the peer, and their ratio.
 *
 * @param what what is compared with what
 * @param ours our time
 * @param peer the time of the peer in the same run
 * @param atMost the greatest ratio that meets the goal; infinity for a row that only informs
 */
record RatioRow(String what, MeasuredTime ours, MeasuredTime peer, double atMost) implements TableRow {

    double ratio() {
        return ours.median() / peer.median();
    }

    @Override
    public boolean hasGoal() {
        return !Double.isInfinite(atMost);
    }

    boolean isMet() {
        return ratio() <= atMost;
    }

    @Override
    public String toMarkdown() {
        String goal = hasGoal() ? "≤ " + MeasuredTime.threeDigits(atMost) : "–";
        String met = !hasGoal() ? "–" : TableRow.met(isMet());
        return "| " + what + " | " + ours + " | " + peer + " | " + MeasuredTime.threeDigits(ratio()) + " | " + goal
                + " | " + met + " |\n";
    }
}

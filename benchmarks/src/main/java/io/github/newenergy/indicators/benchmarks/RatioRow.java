package io.github.newenergy.indicators.benchmarks;

/**
 * One row of the {@link RatioTable}.
 *
 * @param what what is compared with what
 * @param ours our time
 * @param peer the time of the peer in the same run
 * @param atMost the greatest ratio that meets the goal; infinity for a row that only informs
 */
record RatioRow(String what, MeasuredTime ours, MeasuredTime peer, double atMost) {

    static final String HEADER = """
            | what | ours | peer | ratio | goal | met |
            |---|--:|--:|--:|--:|---|
            """;

    double ratio() {
        return ours.median() / peer.median();
    }

    boolean hasGoal() {
        return !Double.isInfinite(atMost);
    }

    boolean isMet() {
        return ratio() <= atMost;
    }

    String toMarkdown() {
        String goal = hasGoal() ? "≤ " + MeasuredTime.threeDigits(atMost) : "–";
        String met = !hasGoal() ? "–" : isMet() ? "yes" : "**no**";
        return "| " + what + " | " + ours + " | " + peer + " | " + MeasuredTime.threeDigits(ratio()) + " | " + goal
                + " | " + met + " |\n";
    }
}

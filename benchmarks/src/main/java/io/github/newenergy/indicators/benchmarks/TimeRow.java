package io.github.newenergy.indicators.benchmarks;

/**
 * A row without a peer: our time beside a time that it must not exceed.
 *
 * @param what what is measured
 * @param ours our time
 * @param atMost the greatest time that meets the goal, in nanoseconds
 */
record TimeRow(String what, MeasuredTime ours, double atMost) implements TableRow {

    @Override
    public boolean hasGoal() {
        return true;
    }

    @Override
    public String toMarkdown() {
        return "| " + what + " | " + ours + " | – | – | ≤ " + MeasuredTime.inFittingUnit(atMost) + " | "
                + TableRow.met(ours.median() <= atMost) + " |\n";
    }
}

package io.github.newenergy.indicators.benchmarks;

import java.math.BigDecimal;

/**
 * A row with a peer: our time, that of the peer, and their ratio. Where the goal is to be several times as fast, goal and ratio
 * are also written as fractions.
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

    /** Whether the goal is to be twice, three times, eight times as fast. */
    private boolean isFraction() {
        double times = 1 / atMost;
        return times >= 2 && Math.abs(times - Math.rint(times)) < 1e-9;
    }

    private String goal() {
        if (!hasGoal()) {
            return "–";
        }
        if (isFraction()) {
            return "≤ 1/" + Math.round(1 / atMost);
        }
        return "≤ " + BigDecimal.valueOf(atMost).stripTrailingZeros().toPlainString();
    }

    private String printedRatio() {
        String decimal = MeasuredTime.threeDigits(ratio());
        return isFraction() ? decimal + " = 1/" + MeasuredTime.threeDigits(1 / ratio()) : decimal;
    }

    @Override
    public String toMarkdown() {
        String met = !hasGoal() ? "–" : TableRow.met(isMet());
        return "| " + what + " | " + ours + " | " + peer + " | " + printedRatio() + " | " + goal() + " | " + met
                + " |\n";
    }
}

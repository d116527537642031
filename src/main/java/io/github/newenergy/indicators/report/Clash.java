package io.github.newenergy.indicators.report;

import static java.util.Objects.requireNonNull;

/**
 * Figures that cannot all be true.
 *
 * @param grounds the figures, and the assumptions without which they might be
 * @param reason why not, in words and numbers
 */
public record Clash(Grounds grounds, String reason) {

    /** Checks that nothing is absent. */
    public Clash {
        requireNonNull(grounds, "grounds");
        requireNonNull(reason, "reason");
    }

    /** One line: the reason and the grounds. */
    @Override
    public String toString() {
        return reason + ", from " + grounds;
    }
}

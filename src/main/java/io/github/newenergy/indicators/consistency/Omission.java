package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

/**
 * A figure that is evidence and is not used, or not for all that it says.
 *
 * @param figure the name of the figure in the system
 * @param reason why not
 */
public record Omission(String figure, String reason) {

    /** Checks that nothing is absent. */
    public Omission {
        requireNonNull(figure, "figure");
        requireNonNull(reason, "reason");
    }

    /** One line: the figure and the reason. */
    @Override
    public String toString() {
        return figure + ": " + reason;
    }
}

package io.github.newenergy.indicators.consistency;

import java.util.List;

/**
 * Figures and assumptions that cannot all be true, while any of them can be given up to save the others.
 *
 * @param figures the names of the figures
 * @param assumptions the assumptions
 * @param certificates the proof: one certificate, or one for each case that the figures leave open
 */
public record Conflict(List<String> figures, List<Assumption> assumptions, List<Certificate> certificates) {

    /** Checks that there is a proof. */
    public Conflict {
        figures = GaplessList.copyOf(figures, "figures");
        assumptions = GaplessList.copyOf(assumptions, "assumptions");
        certificates = GaplessList.copyOf(certificates, "certificates");
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("certificates must be at least one, got none for " + figures);
        }
    }

    /** One line: the figures, the assumptions and the proof. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("not all of ")
                .append(String.join(", ", figures))
                .append(" can be true");
        if (!assumptions.isEmpty()) {
            text.append(" if ")
                    .append(String.join(
                            " and ",
                            assumptions.stream().map(Assumption::toString).toList()));
        }
        certificates.forEach(certificate -> text.append("; ").append(certificate));
        return text.toString();
    }
}

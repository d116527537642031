package io.github.newenergy.indicators.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a conclusion rests on.
 *
 * @param figures the ids of the figures that it needs, each once
 * @param assumptions what must hold besides, in words; empty when the figures alone suffice
 */
public record Grounds(List<String> figures, List<String> assumptions) {

    /** Copies the lists and drops repetitions. */
    public Grounds {
        figures = distinct(requireNonNull(figures, "figures"));
        assumptions = distinct(requireNonNull(assumptions, "assumptions"));
    }

    /**
     * Figures without a further assumption.
     *
     * @param figures the ids of the figures
     * @return the grounds
     */
    public static Grounds of(String... figures) {
        return new Grounds(List.of(figures), List.of());
    }

    /** Both together. */
    Grounds plus(Grounds other) {
        List<String> allFigures = new ArrayList<>(figures);
        allFigures.addAll(other.figures);
        List<String> allAssumptions = new ArrayList<>(assumptions);
        allAssumptions.addAll(other.assumptions);
        return new Grounds(allFigures, allAssumptions);
    }

    Grounds assuming(String assumption) {
        return plus(new Grounds(List.of(), List.of(assumption)));
    }

    private static List<String> distinct(List<String> texts) {
        Set<String> once = new LinkedHashSet<>(texts);
        return List.copyOf(once);
    }

    /** One line, such as {@code revenue-2022, growth-2022; if both are on one scope}. */
    @Override
    public String toString() {
        String joined = String.join(", ", figures);
        return assumptions.isEmpty() ? joined : joined + "; if " + String.join(" and if ", assumptions);
    }
}

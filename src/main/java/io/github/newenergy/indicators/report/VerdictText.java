package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Conflict;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Repair;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The verdict for a console.
 *
 * @param isAllUsed whether no figure is left out, wholly or in part
 * @param repairs the repairs of conflicts
 * @param assumptionText how assumptions are told
 * @param repairText how repairs are told
 */
record VerdictText(
        boolean isAllUsed, Map<Conflict, List<Repair>> repairs, AssumptionText assumptionText, RepairText repairText)
        implements Verdict.Cases<String> {

    private static final int MOST_REPAIRS = 12;

    static VerdictText of(FigureSystem system, Map<Conflict, List<Repair>> repairs) {
        Map<String, Figure> figures = system.figures();
        AssumptionText assumptionText = new AssumptionText(figures);
        return new VerdictText(
                system.omissions().isEmpty(), repairs, assumptionText, new RepairText(figures, assumptionText));
    }

    @Override
    public String consistent(Verdict.Consistent verdict) {
        return "Consistent: all these figures can be true together" + (isAllUsed ? "." : ", as far as they are used.");
    }

    @Override
    public String contradiction(Verdict.Contradiction verdict) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Contradiction: these figures cannot all be true."
                + " Levels that are linked with them are left out above, since anything follows from a contradiction.");
        verdict.conflicts().forEach(conflict -> paragraphs.add(conflict(conflict)));
        if (!verdict.isComplete()) {
            paragraphs.add("The budget was spent, " + verdict.spent()
                    + ": other figures may clash, too, and these may be more than are needed.");
        }
        return String.join("\n\n", paragraphs);
    }

    private String conflict(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(", ", conflict.figures()));
        for (Assumption assumption : conflict.assumptions()) {
            lines.add((lines.size() == 1 ? "if " : "and ") + assumptionText.of(assumption));
        }
        for (Certificate certificate : conflict.certificates()) {
            lines.add(CertificateText.of(certificate));
        }
        List<Repair> changes = repairs.getOrDefault(conflict, List.of());
        if (!changes.isEmpty()) {
            lines.add("Repairs:");
            changes.stream().limit(MOST_REPAIRS).forEach(change -> lines.add("- " + repairText.of(change)));
        }
        if (changes.size() > MOST_REPAIRS) {
            lines.add("- and " + (changes.size() - MOST_REPAIRS) + " more");
        }
        return lines.stream().map(TextTable::oneLine).collect(Collectors.joining("\n"));
    }

    @Override
    public String undecided(Verdict.Undecided verdict) {
        return "Undecided: the budget was spent, " + verdict.spent() + ".";
    }
}

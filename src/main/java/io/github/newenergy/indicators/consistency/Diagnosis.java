package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.figure.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for single changes after which one conflict is gone and everything else still holds. */
final class Diagnosis {

    private final Model model;
    private final List<NamedFigure> figures;
    private final Trial trial;

    Diagnosis(Model model, List<NamedFigure> figures, Trial trial) {
        this.model = model;
        this.figures = figures;
        this.trial = trial;
    }

    /** The changes: what to leave out, then numbers from the nearest on, then slips. */
    List<Repair> repairs(Conflict conflict) {
        if (!clashes(conflict)) {
            return List.of();
        }
        Set<String> setAside = new HashSet<>(new Check(model, trial.budget())
                .verdict(trial.switches().active(model))
                .figures());
        conflict.figures().forEach(setAside::remove);
        List<NamedFigure> page = figures.stream()
                .filter(figure -> !setAside.contains(figure.name()))
                .toList();
        List<NamedFigure> members = page.stream()
                .filter(figure -> conflict.figures().contains(figure.name()))
                .toList();
        return repairs(members, conflict.assumptions(), new Surroundings(model, page, members, trial));
    }

    /** Whether a conflict is one of this model; false where the budget does not suffice to say. */
    private boolean clashes(Conflict conflict) {
        List<int[]> premises = new ArrayList<>();
        for (String figure : conflict.figures()) {
            if (model.premise(figure) < 0) {
                throw new IllegalArgumentException(
                        "a conflict must be one of this system, which has no figure " + figure);
            }
            premises.add(new int[] {model.premise(figure)});
        }
        for (Assumption assumption : conflict.assumptions()) {
            if (!model.assumptions().contains(assumption) || !trial.switches().isOn(model, assumption)) {
                throw new IllegalArgumentException(
                        "a conflict must be one of this system, which does not assume that " + assumption);
            }
            premises.add(new int[] {model.premise(assumption)});
        }
        Verdict verdict = new Check(model, trial.budget()).verdict(PremiseSet.of(premises));
        if (verdict.conflicts().isEmpty() && verdict.isComplete()) {
            List<String> ifs =
                    conflict.assumptions().stream().map(Assumption::toString).toList();
            throw new IllegalArgumentException("a conflict must be one of this system, in which "
                    + String.join(", ", conflict.figures()) + " do not contradict each other"
                    + (ifs.isEmpty() ? "" : " if " + String.join(" and ", ifs)));
        }
        return !verdict.conflicts().isEmpty();
    }

    private List<Repair> repairs(List<NamedFigure> members, List<Assumption> assumptions, Surroundings surroundings) {
        List<Repair> repairs = new ArrayList<>();
        List<Repair.Change> changes = new ArrayList<>();
        List<Repair> slips = new ArrayList<>();
        for (NamedFigure member : members) {
            List<NamedFigure> others = surroundings.without(member);
            if (surroundings.canHold(others)) {
                repairs.add(new Repair.LeaveOut(member.name()));
                if (Reprint.numberOf(member.figure()).isPresent()) {
                    Predicate<Figure> canHold = replacement -> surroundings.canHold(member, replacement);
                    NearestNumber.of(member, new Leeway(member, others, surroundings), canHold)
                            .ifPresent(changes::add);
                    slips.addAll(slips(member, canHold));
                }
            }
        }
        for (Assumption assumption : assumptions) {
            if (surroundings.canHold(members, trial.switches().without(assumption))) {
                repairs.add(new Repair.GiveUp(assumption));
            }
        }
        changes.sort(Comparator.comparing(change -> change.units().abs()));
        repairs.addAll(changes);
        repairs.addAll(slips);
        return repairs;
    }

    private static List<Repair> slips(NamedFigure member, Predicate<Figure> canHold) {
        List<Repair> slips = new ArrayList<>();
        for (Slips.Candidate candidate : Slips.of(member.figure())) {
            candidate.replacements().stream()
                    .filter(canHold)
                    .findFirst()
                    .map(figure -> new Repair.Unslip(candidate.slip(), member.name(), figure))
                    .ifPresent(slips::add);
        }
        return slips;
    }
}

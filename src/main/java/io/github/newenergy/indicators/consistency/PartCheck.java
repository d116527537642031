package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the contradictions of one part of a model, or levels for which all of it holds.
 *
 * <p>Contradictions are taken out one after the other, with all their figures, until the rest is consistent: so each is
 * found that shares no figure with another one.
 */
final class PartCheck {

    private final Model model;
    private final Part part;
    private final Budget budget;
    private final Reduction reduction;
    private final CertificateWriter writer;

    PartCheck(Model model, Part part, Budget budget) {
        this.model = model;
        this.part = part;
        this.budget = budget;
        this.reduction = new Reduction(model, budget);
        this.writer = new CertificateWriter(model);
    }

    /**
     * What is found.
     *
     * @param conflicts the contradictions, none where levels are found
     * @param levels for which all holds, by the numbers of cells; none where there are contradictions
     * @param isDecided whether the budget was enough
     * @param spent the work
     */
    record Finding(List<Conflict> conflicts, Map<Integer, Rational> levels, boolean isDecided, Spent spent) {}

    Finding find(PremiseSet premises) {
        List<Refutation> found = new ArrayList<>();
        Spent spent = Spent.NOTHING;
        PremiseSet active = premises;
        Part left = part.resting(premises);
        while (true) {
            Round round = round(left);
            spent = spent.and(round.spent());
            if (round.refutations().isEmpty()) {
                return finding(found, round, spent);
            }
            found.addAll(round.refutations());
            for (Refutation refutation : round.refutations()) {
                active = active.without(refutation.premises().figures(model));
            }
            left = part.resting(active);
        }
    }

    private Finding finding(List<Refutation> found, Round last, Spent spent) {
        List<Conflict> conflicts = found.stream().map(this::conflict).toList();
        boolean isDecided = last.isDecided() && !reduction.isCutShort();
        Map<Integer, Rational> levels = conflicts.isEmpty() && isDecided
                ? new Witness(model, last.assembly(), last.solutions()).levels()
                : Map.of();
        return new Finding(conflicts, levels, isDecided, spent);
    }

    /**
     * What is found while some figures are left out.
     *
     * @param refutations irreducible ones, no two of which share a figure
     * @param assembly the constraints
     * @param solutions of the parts that can hold
     * @param isDecided whether the budget was enough
     * @param spent the work
     */
    private record Round(
            List<Refutation> refutations,
            Assembly assembly,
            List<Solver.Solution> solutions,
            boolean isDecided,
            Spent spent) {}

    private Round round(Part left) {
        List<Constraint> constraints = left.constraints();
        List<Choice> choices = left.choices();
        Assembly assembly = new Assembly(constraints, choices, new ExactArithmetic(Meter.unlimited()));
        if (!assembly.refutations().isEmpty()) {
            List<Refutation> seen = assembly.refutations().stream()
                    .sorted(Comparator.comparingInt(
                            refutation -> refutation.premises().size()))
                    .toList();
            return new Round(apart(seen.stream(), constraints, choices), assembly, List.of(), true, Spent.NOTHING);
        }
        List<Decided> decided = Check.forEach(Part.of(assembly, choices), this::decided);
        Spent spent = decided.stream().map(Decided::spent).reduce(Spent.NOTHING, Spent::and);
        List<Solver.Decision> decisions =
                decided.stream().flatMap(each -> each.decision().stream()).toList();
        Stream<Refutation> refutations = decided.stream().flatMap(each -> each.refutations().stream());
        return new Round(
                apart(refutations, constraints, choices),
                assembly,
                decisions.stream().flatMap(each -> each.solution().stream()).toList(),
                decisions.size() == decided.size(),
                spent);
    }

    /**
     * What is known of what is left of the part.
     *
     * @param decision the decision, if there is one within the budget
     * @param refutations where it cannot hold: why not, short reasons first
     * @param spent the work
     */
    private record Decided(Optional<Solver.Decision> decision, List<Refutation> refutations, Spent spent) {}

    private Decided decided(Part rest) {
        Meter meter = new Meter(budget);
        try {
            Solver.Decision decision = new Solver(meter).decide(rest.constraints(), rest.choices());
            List<Refutation> refutations = decision.refutation().stream()
                    .flatMap(refutation -> withShorterOnes(rest, refutation))
                    .toList();
            return new Decided(Optional.of(decision), refutations, meter.spent());
        } catch (BudgetExceededException exceeded) {
            return new Decided(Optional.empty(), List.of(), exceeded.spent());
        }
    }

    private Stream<Refutation> withShorterOnes(Part rest, Refutation refutation) {
        try {
            return Stream.concat(refutationsByPairs(rest, new Meter(budget)), Stream.of(refutation));
        } catch (BudgetExceededException exceeded) {
            // What was found already stands; the budget was too small to look for something shorter.
            return Stream.of(refutation);
        }
    }

    /**
     * Refutations by what is said of two unknowns alone.
     *
     * <p>They come before the one that the solver happened to find: that one may be a mixture, and take the figures of
     * several short contradictions with it.
     */
    private static Stream<Refutation> refutationsByPairs(Part rest, Meter meter) {
        Map<Integer, List<Constraint>> alone = new HashMap<>();
        Map<Set<Integer>, List<Constraint>> pairs = new LinkedHashMap<>();
        for (Constraint constraint : rest.constraints()) {
            int[] cells = constraint.cells();
            if (cells.length == 1) {
                alone.computeIfAbsent(cells[0], unknown -> new ArrayList<>()).add(constraint);
            } else if (cells.length == 2) {
                pairs.computeIfAbsent(Set.of(cells[0], cells[1]), unknown -> new ArrayList<>())
                        .add(constraint);
            }
        }
        pairs.forEach(
                (cells, constraints) -> cells.forEach(cell -> constraints.addAll(alone.getOrDefault(cell, List.of()))));
        return pairs.values().stream()
                .flatMap(constraints -> new Solver(meter).decide(constraints, List.of()).refutation().stream())
                .toList()
                .stream();
    }

    /** Irreducible refutations that share no figure; those that are left out come up again in the next round. */
    private List<Refutation> apart(Stream<Refutation> refutations, List<Constraint> constraints, List<Choice> choices) {
        List<Refutation> result = new ArrayList<>();
        refutations.forEach(refutation -> {
            PremiseSet figures = refutation.premises().figures(model);
            if (result.stream().noneMatch(known -> known.premises().intersects(figures))) {
                result.add(reduction.irreducible(refutation, constraints, choices));
            }
        });
        return result;
    }

    private Conflict conflict(Refutation refutation) {
        List<String> figures = new ArrayList<>();
        List<Assumption> assumptions = new ArrayList<>();
        for (int premise : refutation.premises().toArray()) {
            if (model.isFigure(premise)) {
                figures.add(model.figures().get(premise));
            } else {
                assumptions.add(model.assumption(premise));
            }
        }
        return new Conflict(figures, assumptions, writer.refutations(refutation));
    }
}

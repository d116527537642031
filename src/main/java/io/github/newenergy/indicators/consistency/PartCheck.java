package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the contradictions of one part of a model, or levels for which all of it holds.
 *
 * <p>Contradictions are taken out one after the other, with all their figures, until the rest is consistent: so each is
 * found that shares no figure with another one.
 */
final class PartCheck {

    /** Smaller shares of a budget would be spent before much is decided. */
    private static final long LEAST_SHARE = 100_000;

    private final Model model;
    private final Part part;

    /** For all that is decided, over all rounds. */
    private final Meter deciding;

    /** As much again for making contradictions short. */
    private final Meter shortening;

    /** What was found of a rest once holds for as long as it stays the same. */
    private final Map<Part, Solver.Decision> known = new HashMap<>();

    private final List<Refutation> found = new ArrayList<>();
    private boolean isCutShort;

    PartCheck(Model model, Part part, Budget budget) {
        this.model = model;
        this.part = part;
        this.deciding = new Meter(budget);
        this.shortening = new Meter(budget);
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
        Part left = part.resting(premises);
        Optional<Assembly> assembly = Optional.of(assembly(left, Meter.unlimited()));
        Map<Integer, Rational> levels = Map.of();
        boolean isDecided = false;
        while (assembly.isPresent()) {
            Round round = round(left, assembly.get());
            if (round.refutations().isEmpty()) {
                isDecided = round.isDecided() && !isCutShort;
                levels = isDecided && found.isEmpty() ? round.levels(model) : levels;
                break;
            }
            found.addAll(round.refutations());
            Part rest = left.resting(left.premises().without(figures(round.refutations())));
            left = rest;
            assembly = deciding.within(() -> assembly(rest, deciding));
        }
        CertificateWriter writer = new CertificateWriter(model);
        List<Conflict> conflicts =
                found.stream().map(refutation -> conflict(refutation, writer)).toList();
        return new Finding(conflicts, levels, isDecided, deciding.spent().and(shortening.spent()));
    }

    private static Assembly assembly(Part left, Meter meter) {
        return new Assembly(left.constraints(), left.choices(), new ExactArithmetic(meter));
    }

    private PremiseSet figures(List<Refutation> refutations) {
        return PremiseSet.of(refutations.stream()
                .map(refutation -> refutation.premises().figures(model).toArray())
                .toList());
    }

    /**
     * What is found while some figures are left out.
     *
     * @param refutations irreducible ones, no two of which share a figure
     * @param assembly the constraints
     * @param solutions of the parts that can hold
     * @param isDecided whether the budget was enough
     */
    private record Round(
            List<Refutation> refutations, Assembly assembly, List<Solver.Solution> solutions, boolean isDecided) {

        Map<Integer, Rational> levels(Model model) {
            return new Witness(model, assembly, solutions).levels();
        }
    }

    private Round round(Part left, Assembly assembly) {
        if (!assembly.refutations().isEmpty()) {
            Apart apart = new Apart(left);
            assembly.refutations().stream()
                    .sorted(Comparator.comparingInt(
                            refutation -> refutation.premises().size()))
                    .forEach(apart::add);
            return new Round(apart.refutations, assembly, List.of(), true);
        }
        List<Part> rests = Part.of(assembly, left.choices());
        List<Optional<Solver.Decision>> decisions = decisions(rests);
        List<Solver.Solution> solutions = new ArrayList<>();
        List<Integer> refuted = new ArrayList<>();
        for (int rest = 0; rest < rests.size(); rest++) {
            Optional<Solver.Decision> decision = decisions.get(rest);
            decision.flatMap(Solver.Decision::solution).ifPresent(solutions::add);
            if (decision.flatMap(Solver.Decision::refutation).isPresent()) {
                refuted.add(rest);
            }
        }
        List<Refutation> refutations = List.of();
        if (!refuted.isEmpty()) {
            Apart apart = new Apart(left);
            for (int rest : refuted) {
                addRefutationsByPairs(rests.get(rest), apart);
                decisions.get(rest).flatMap(Solver.Decision::refutation).ifPresent(apart::add);
            }
            refutations = apart.refutations;
        }
        return new Round(refutations, assembly, solutions, decisions.stream().allMatch(Optional::isPresent));
    }

    /**
     * Decides what is left of the part, rest by rest, in several threads where there are many. Then each has an even share of
     * what is left of the budget, so that none depends on what another one took; those for which that was too little are
     * decided one after the other, as far as the budget goes.
     */
    private List<Optional<Solver.Decision>> decisions(List<Part> rests) {
        List<Part> open =
                rests.stream().filter(rest -> !known.containsKey(rest)).toList();
        if (Check.isForSeveral(open) && deciding.left() / open.size() >= LEAST_SHARE) {
            List<Share> shares = Check.forEach(open, rest -> {
                Meter meter = deciding.share(open.size());
                return new Share(rest, decision(rest, meter), meter.spent());
            });
            for (Share share : shares) {
                deciding.add(share.spent());
                share.decision().ifPresent(decision -> known.put(share.rest(), decision));
            }
        }
        return rests.stream().map(this::decision).toList();
    }

    /**
     * What was decided with a share of the budget.
     *
     * @param rest what is left of the part
     * @param decision the decision, if there is one within the share
     * @param spent the work
     */
    private record Share(Part rest, Optional<Solver.Decision> decision, Spent spent) {}

    private Optional<Solver.Decision> decision(Part rest) {
        Solver.Decision before = known.get(rest);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Solver.Decision> decision = decision(rest, deciding);
        decision.ifPresent(now -> known.put(rest, now));
        return decision;
    }

    private static Optional<Solver.Decision> decision(Part rest, Meter meter) {
        return meter.within(() -> new Solver(meter).decide(rest.constraints(), rest.choices()));
    }

    /**
     * Refutations by what is said of two unknowns alone.
     *
     * <p>They come before the one that the solver happened to find: that one may be a mixture, and take the figures of
     * several short contradictions with it.
     */
    private void addRefutationsByPairs(Part rest, Apart apart) {
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
        for (List<Constraint> constraints : pairs.values()) {
            decision(new Part(constraints, List.of()), shortening)
                    .flatMap(Solver.Decision::refutation)
                    .ifPresent(apart::add);
        }
    }

    /** Irreducible refutations that share no figure; those that are left out come up again in the next round. */
    private final class Apart {

        private final List<Refutation> refutations = new ArrayList<>();
        private final Set<Integer> figures = new HashSet<>();
        private final Reduction reduction;

        Apart(Part left) {
            this.reduction = new Reduction(model, left, shortening);
        }

        void add(Refutation refutation) {
            PremiseSet own = refutation.premises().figures(model);
            if (Arrays.stream(own.toArray()).noneMatch(figures::contains)) {
                Refutation irreducible = reduction.irreducible(refutation);
                refutations.add(irreducible);
                Arrays.stream(irreducible.premises().figures(model).toArray()).forEach(figures::add);
                isCutShort |= reduction.isCutShort();
            }
        }
    }

    private Conflict conflict(Refutation refutation, CertificateWriter writer) {
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

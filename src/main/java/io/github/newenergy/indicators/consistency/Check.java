package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the verdict on a model.
 *
 * <p>Contradictions are taken out one after the other, with all their figures, until the rest is consistent: so each is
 * found that shares no figure with another one.
 */
final class Check {

    /** Fewer parts are decided sooner than a second thread is woken. */
    private static final int PARTS_FOR_TWO = 16;

    private final Model model;
    private final Budget budget;
    private final CertificateWriter writer;

    /** Whether the budget was spent before a contradiction was known to be irreducible. */
    private boolean isCutShort;

    Check(Model model, Budget budget) {
        this.model = model;
        this.budget = budget;
        this.writer = new CertificateWriter(model);
    }

    /**
     * What is known of one part.
     *
     * @param decision the decision, if there is one within the budget
     * @param refutations where it cannot hold: why not, short reasons first
     * @param spent the work
     */
    private record Decided(Optional<Solver.Decision> decision, List<Refutation> refutations, Spent spent) {}

    Verdict verdict(PremiseSet premises) {
        List<Refutation> found = new ArrayList<>();
        Spent spent = Spent.NOTHING;
        PremiseSet active = premises;
        while (true) {
            Round round = round(active);
            spent = spent.and(round.spent());
            if (round.refutations().isEmpty()) {
                return verdict(found, round, spent);
            }
            found.addAll(round.refutations());
            for (Refutation refutation : round.refutations()) {
                active = active.without(figuresOf(refutation.premises()));
            }
        }
    }

    private Verdict verdict(List<Refutation> found, Round last, Spent spent) {
        if (!found.isEmpty()) {
            return new Verdict.Contradiction(
                    found.stream().map(this::conflict).toList(), last.isDecided() && !isCutShort, spent);
        }
        if (!last.isDecided()) {
            return new Verdict.Undecided(spent);
        }
        return new Verdict.Consistent(new Witness(model, last.assembly(), last.solutions()).levels(), spent);
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

    private Round round(PremiseSet active) {
        List<Constraint> constraints = active.constraintsOf(model.constraints());
        List<Choice> choices = active.choicesOf(model.choices());
        Assembly assembly = new Assembly(constraints, choices, new ExactArithmetic(Meter.unlimited()));
        if (!assembly.refutations().isEmpty()) {
            List<Refutation> seen = assembly.refutations().stream()
                    .sorted((one, other) -> Integer.compare(
                            one.premises().size(), other.premises().size()))
                    .toList();
            return new Round(apart(seen.stream(), constraints, choices), assembly, List.of(), true, Spent.NOTHING);
        }
        List<Part> parts = Part.of(assembly, choices);
        Stream<Part> stream = parts.size() < PARTS_FOR_TWO ? parts.stream() : parts.parallelStream();
        List<Decided> decided = stream.map(this::decided).toList();
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

    private Decided decided(Part part) {
        Meter meter = new Meter(budget);
        try {
            Solver.Decision decision = new Solver(meter).decide(part.constraints(), part.choices());
            List<Refutation> refutations = decision.refutation().stream()
                    .flatMap(refutation -> withShorterOnes(part, refutation))
                    .toList();
            return new Decided(Optional.of(decision), refutations, meter.spent());
        } catch (BudgetExceededException exceeded) {
            return new Decided(Optional.empty(), List.of(), exceeded.spent());
        }
    }

    private Stream<Refutation> withShorterOnes(Part part, Refutation refutation) {
        try {
            return Stream.concat(refutationsByPairs(part, new Meter(budget)), Stream.of(refutation));
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
    private static Stream<Refutation> refutationsByPairs(Part part, Meter meter) {
        Map<Integer, List<Constraint>> alone = new HashMap<>();
        Map<Set<Integer>, List<Constraint>> pairs = new LinkedHashMap<>();
        for (Constraint constraint : part.constraints()) {
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
            PremiseSet figures = figuresOf(refutation.premises());
            if (result.stream().noneMatch(known -> known.premises().intersects(figures))) {
                result.add(irreducible(refutation, constraints, choices));
            }
        });
        return result;
    }

    private PremiseSet figuresOf(PremiseSet premises) {
        int[] figures =
                Arrays.stream(premises.toArray()).filter(model::isFigure).toArray();
        return PremiseSet.of(List.of(figures));
    }

    /**
     * Leaves out one premise after the other as long as a contradiction remains.
     *
     * <p>First among the premises of the refutation itself, which are few. Then once more with all that is assumed of the same
     * levels: no figure shall be accused only because it says what is assumed anyway.
     */
    private Refutation irreducible(Refutation refutation, List<Constraint> constraints, List<Choice> choices) {
        PremiseSet own = refutation.premises();
        Refutation small = reduced(refutation, own, own.constraintsOf(constraints), choices);
        Neighbourhood neighbourhood = new Neighbourhood(model, small.premises());
        List<Constraint> known = neighbourhood.constraints(constraints);
        PremiseSet all = small.premises()
                .and(PremiseSet.of(known.stream().map(Constraint::premises).toList()))
                .and(PremiseSet.of(neighbourhood.choicePremises(choices)));
        return reduced(small, all, known, choices);
    }

    /** Figures go first, the last one first, and assumptions next, so that few figures are accused. */
    private Refutation reduced(
            Refutation refutation, PremiseSet premises, List<Constraint> constraints, List<Choice> choices) {
        List<Choice> ownChoices = premises.choicesOf(choices);
        PremiseSet left = premises;
        Refutation best = refutation;
        for (int premise : inOrder(premises)) {
            PremiseSet fewer = left.without(premise);
            if (!model.isFigure(premise) && !best.premises().contains(premise)) {
                left = fewer;
            } else if (left.contains(premise)) {
                Optional<Refutation> found =
                        refutation(fewer.constraintsOf(constraints), fewer.choicesOf(ownChoices), best);
                if (found.isPresent()) {
                    best = found.get();
                    left = fewer.without(figuresOf(fewer)).and(best.premises());
                }
            }
        }
        return best;
    }

    private int[] inOrder(PremiseSet premises) {
        IntStream figures = IntStream.of(premises.toArray()).filter(model::isFigure);
        IntStream assumptions = IntStream.of(premises.toArray()).filter(premise -> !model.isFigure(premise));
        return IntStream.concat(
                        figures.boxed().sorted(Comparator.reverseOrder()).mapToInt(Integer::intValue), assumptions)
                .toArray();
    }

    /**
     * Why constraints cannot hold, as far as the budget goes.
     *
     * <p>Where they can, that is mostly seen at the ends that clashed before: all but the one that was left out can be met.
     */
    private Optional<Refutation> refutation(List<Constraint> constraints, List<Choice> choices, Refutation known) {
        Set<Constraint.Side> sides = known.sum().stream()
                .map(weighted -> weighted.constraint().side())
                .collect(Collectors.toSet());
        try {
            return new Solver(new Meter(budget), sides)
                    .decide(constraints, choices)
                    .refutation();
        } catch (BudgetExceededException exceeded) {
            isCutShort = true;
            return Optional.empty();
        }
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

package io.github.newenergy.indicators.consistency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes contradictions irreducible: without any one of the figures and assumptions that are left there would be none. */
final class Reduction {

    private final Model model;
    private final Budget budget;
    private boolean isCutShort;

    Reduction(Model model, Budget budget) {
        this.model = model;
        this.budget = budget;
    }

    /** Whether the budget was spent before a contradiction was known to be irreducible. */
    boolean isCutShort() {
        return isCutShort;
    }

    /**
     * Leaves out one premise after the other as long as a contradiction remains.
     *
     * <p>First among the premises of the refutation itself, which are few. Then once more with all that is assumed of the same
     * levels: no figure shall be accused only because it says what is assumed anyway.
     */
    Refutation irreducible(Refutation refutation, List<Constraint> constraints, List<Choice> choices) {
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
                    left = fewer.without(fewer.figures(model)).and(best.premises());
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
}

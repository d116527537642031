package io.github.newenergy.indicators.consistency;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes contradictions irreducible: without any one of the figures and assumptions that are left there would be none. */
final class Reduction {

    private final Model model;
    private final Meter meter;
    private final Neighbourhood neighbourhood;
    private boolean isCutShort;

    /** Of contradictions of one part, as far as the meter goes. */
    Reduction(Model model, Part part, Meter meter) {
        this.model = model;
        this.meter = meter;
        this.neighbourhood = new Neighbourhood(model, part.constraints(), part.choices());
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
    Refutation irreducible(Refutation refutation) {
        if (meter.left() == 0) {
            isCutShort = true;
            return refutation;
        }
        Refutation small = reduced(refutation, refutation.premises(), neighbourhood.own(refutation));
        Part known = neighbourhood.withAllAssumed(small);
        PremiseSet all = known.premises();
        return reduced(small, all.without(all.figures(model)).and(small.premises()), known);
    }

    /** Figures go first, the last one first, and assumptions next, so that few figures are accused. */
    private Refutation reduced(Refutation refutation, PremiseSet premises, Part part) {
        PremiseSet left = premises;
        Refutation best = refutation;
        for (int premise : inOrder(premises)) {
            PremiseSet fewer = left.without(premise);
            if (!model.isFigure(premise) && !best.premises().contains(premise)) {
                left = fewer;
            } else if (left.contains(premise)) {
                Optional<Refutation> found = refutation(part.resting(fewer), best);
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
    private Optional<Refutation> refutation(Part part, Refutation known) {
        Set<Constraint.Side> sides = known.sum().stream()
                .map(weighted -> weighted.constraint().side())
                .collect(Collectors.toSet());
        Optional<Solver.Decision> decision =
                meter.within(() -> new Solver(meter, sides).decide(part.constraints(), part.choices()));
        isCutShort |= decision.isEmpty();
        return decision.flatMap(Solver.Decision::refutation);
    }
}

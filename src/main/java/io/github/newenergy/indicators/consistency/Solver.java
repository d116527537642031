package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Decides whether constraints can all hold. Exact, or stopped by the budget. */
final class Solver {

    private final Meter meter;
    private final Set<Constraint.Side> sides;
    private final ExactArithmetic arithmetic;

    Solver(Meter meter) {
        this(meter, Set.of());
    }

    /** A solver that first looks where sums lie at their bounds on some sides. */
    Solver(Meter meter, Set<Constraint.Side> sides) {
        this.meter = meter;
        this.sides = sides;
        this.arithmetic = new ExactArithmetic(meter);
    }

    /**
     * Levels for which constraints hold.
     *
     * @param levels of each cell that a constraint speaks of
     * @param held the constraints, with those of one case of each choice
     */
    record Solution(Map<Integer, Delta<Rational>> levels, List<Constraint> held) {}

    /**
     * A solution or a refutation, never both.
     *
     * @param solution levels for which all holds
     * @param refutation why there are none
     */
    record Decision(Optional<Solution> solution, Optional<Refutation> refutation) {

        static Decision of(Solution solution) {
            return new Decision(Optional.of(solution), Optional.empty());
        }

        static Decision of(Refutation refutation) {
            return new Decision(Optional.empty(), Optional.of(refutation));
        }
    }

    /** Decides whether constraints, and one case of each choice, can hold together. */
    Decision decide(List<Constraint> constraints, List<Choice> choices) {
        Decision decision = decide(constraints);
        if (decision.solution().isEmpty()) {
            return decision;
        }
        Map<Integer, Delta<Rational>> levels = decision.solution().get().levels();
        List<Constraint> held = new ArrayList<>(constraints);
        for (Choice choice : choices) {
            Optional<List<Constraint>> holding =
                    choice.cases().stream().filter(each -> holds(each, levels)).findFirst();
            if (holding.isEmpty()) {
                return decideByCases(constraints, choices, choice);
            }
            held.addAll(holding.get());
        }
        return Decision.of(new Solution(levels, held));
    }

    private Decision decideByCases(List<Constraint> constraints, List<Choice> choices, Choice choice) {
        List<Choice> others =
                choices.stream().filter(other -> !other.equals(choice)).toList();
        List<Refutation.CaseRefutation> refuted = new ArrayList<>();
        for (List<Constraint> supposed : choice.cases()) {
            meter.countCase();
            List<Constraint> more =
                    Stream.concat(constraints.stream(), supposed.stream()).toList();
            Decision decision = decide(more, others);
            if (decision.refutation().isEmpty()) {
                return decision;
            }
            refuted.add(new Refutation.CaseRefutation(
                    choice, supposed, decision.refutation().get()));
        }
        return Decision.of(new Refutation(List.of(), refuted));
    }

    private Decision decide(List<Constraint> constraints) {
        Assembly assembly = new Assembly(constraints, arithmetic);
        Optional<Refutation> refutation = assembly.refutations().stream()
                .min(Comparator.comparingInt(each -> each.premises().size()));
        if (refutation.isPresent()) {
            return Decision.of(refutation.get());
        }
        LinearSystem system = assembly.system();
        Proposal proposal = new Proposal(system, assembly.resting(system, sides), meter);
        Optional<Rational[]> interior = proposal.interior();
        if (interior.isPresent()) {
            return Decision.of(solution(assembly, constraints, column -> atRest(interior.get()[column])));
        }
        Optional<Multipliers<Rational>> proposed = proposal.contradiction();
        if (proposed.isPresent()) {
            return Decision.of(new Refutation(assembly.weighted(system, proposed.get()), List.of()));
        }
        Simplex<Rational> simplex = new Simplex<>(system, arithmetic, proposal.resting());
        Optional<Multipliers<Rational>> conflict = simplex.findFeasible();
        if (conflict.isPresent()) {
            return Decision.of(new Refutation(assembly.weighted(system, conflict.get()), List.of()));
        }
        return Decision.of(solution(assembly, constraints, simplex::value));
    }

    private static Delta<Rational> atRest(Rational value) {
        return new Delta<>(value, Rational.ZERO);
    }

    private static Solution solution(
            Assembly assembly, List<Constraint> constraints, IntFunction<Delta<Rational>> values) {
        Map<Integer, Delta<Rational>> levels = new HashMap<>();
        for (int column = 0; column < assembly.columns(); column++) {
            levels.put(assembly.cell(column), values.apply(column));
        }
        return new Solution(levels, constraints);
    }

    boolean holds(List<Constraint> constraints, Map<Integer, Delta<Rational>> levels) {
        return constraints.stream().allMatch(constraint -> holds(constraint, levels));
    }

    private boolean holds(Constraint constraint, Map<Integer, Delta<Rational>> levels) {
        Delta<Rational> sum = new Delta<>(Rational.of(constraint.bound()).negated(), Rational.ZERO);
        for (int entry = 0; entry < constraint.cells().length; entry++) {
            Delta<Rational> level = levels.get(constraint.cells()[entry]);
            if (level == null) {
                return false;
            }
            sum = sum.plus(level.times(Rational.of(constraint.coefficients()[entry]), arithmetic), arithmetic);
        }
        int sign = constraint.relation().isLower() ? sum.signum(arithmetic) : -sum.signum(arithmetic);
        return sign > 0 || (sign == 0 && !constraint.relation().isStrict());
    }
}

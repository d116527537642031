package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Raises quotients of levels as far as constraints allow, one after the other from where the last one ended.
 *
 * <p>A quotient is raised by Dinkelbach's method: the sum above the line, less the best quotient so far times the sum below
 * it, is raised until it cannot rise above zero. Each step is exact, and the last one is the proof.
 *
 * @see <a href="https://doi.org/10.1287/mnsc.13.7.492">Dinkelbach, On Nonlinear Fractional Programming, 1967</a>
 */
final class Optimiser {

    private final Meter meter;
    private final ExactArithmetic arithmetic;
    private final List<Constraint> constraints;
    private final List<Choice> choices;
    private final List<Constraint> supposed;
    private final Assembly assembly;
    private final LinearSystem system;
    private final Proposal proposal;
    private Simplex<Rational> simplex;
    private final Optional<Refutation> refutation;

    /** Where the constraints can hold and no case of a choice can: why not. */
    private List<Supremum.Proof> proofsOfRefutedCases = List.of();

    Optimiser(List<Constraint> constraints, List<Choice> choices, Meter meter) {
        this(constraints, choices, List.of(), meter);
    }

    private Optimiser(List<Constraint> constraints, List<Choice> choices, List<Constraint> supposed, Meter meter) {
        this.meter = meter;
        this.arithmetic = new ExactArithmetic(meter);
        this.constraints = constraints;
        this.choices = choices;
        this.supposed = supposed;
        this.assembly = new Assembly(
                Stream.concat(constraints.stream(), supposed.stream()).toList(), arithmetic);
        this.system = assembly.system();
        this.proposal = new Proposal(system, Resting.of(system), meter);
        this.simplex = new Simplex<>(system, arithmetic, proposal.resting());
        Optional<Refutation> seen = assembly.refutations().stream().findFirst();
        this.refutation = seen.isPresent()
                ? seen
                : simplex.findFeasible()
                        .map(conflict -> new Refutation(assembly.weighted(system, conflict), List.of()));
    }

    /** Why the constraints cannot hold, apart from their choices. */
    Optional<Refutation> refutation() {
        return refutation;
    }

    boolean hasChoices() {
        return !choices.isEmpty();
    }

    /** The same constraints and some more, which are named as supposed. */
    Optimiser supposing(List<Constraint> more) {
        return new Optimiser(
                constraints,
                choices,
                Stream.concat(supposed.stream(), more.stream()).toList(),
                meter);
    }

    /**
     * Raises a quotient.
     *
     * @param objective the quotient, whose sum below the line is known to be above zero
     * @return how far, or empty if the constraints cannot hold
     */
    Optional<Supremum> supremum(Objective objective) {
        if (refutation.isPresent()) {
            return Optional.empty();
        }
        Supremum relaxed = relaxed(objective);
        Optional<Choice> open = choices.stream()
                .filter(choice ->
                        !relaxed.isReached() || choice.cases().stream().noneMatch(this::holds))
                .findFirst();
        return open.isEmpty() ? Optional.of(relaxed) : byCases(open.get(), objective);
    }

    private boolean holds(List<Constraint> together) {
        Map<Integer, Delta<Rational>> levels = new HashMap<>();
        for (int column = 0; column < assembly.columns(); column++) {
            levels.put(assembly.cell(column), simplex.value(column));
        }
        return new Solver(meter).holds(together, levels);
    }

    private Optional<Supremum> byCases(Choice choice, Objective objective) {
        List<Choice> others =
                choices.stream().filter(other -> !other.equals(choice)).toList();
        Supremum best = null;
        List<Supremum.Proof> proofs = new ArrayList<>();
        for (List<Constraint> each : choice.cases()) {
            meter.countCase();
            List<Constraint> more =
                    Stream.concat(supposed.stream(), each.stream()).toList();
            Optimiser optimiser = new Optimiser(constraints, others, more, meter);
            Optional<Supremum> found = optimiser.supremum(objective);
            if (found.isPresent()) {
                proofs.addAll(found.get().proofs());
                best = best == null || !best.isAtLeast(found.get()) ? found.get() : best;
            } else {
                optimiser.proofsOfRefutation().forEach(proofs::add);
            }
        }
        if (best == null) {
            proofsOfRefutedCases = proofs;
        }
        return Optional.ofNullable(best).map(found -> new Supremum(found.value(), found.isAttained(), true, proofs));
    }

    private List<Supremum.Proof> proofsOfRefutation() {
        Stream<Supremum.Proof> proofs = refutation.stream()
                .flatMap(found -> found.leaves().stream())
                .map(leaf -> new Supremum.Proof(supposed, leaf.sum(), Optional.empty()));
        return Stream.concat(proofs, proofsOfRefutedCases.stream()).toList();
    }

    private Supremum relaxed(Objective objective) {
        Map<Integer, Rational> over = columns(objective.numerator());
        Map<Integer, Rational> under = columns(objective.denominator());
        if (over == null || under == null) {
            return Supremum.INFINITE;
        }
        startNearTheTop(over, under);
        return under.isEmpty() ? linear(over) : fractional(new Objective(over, under));
    }

    /** Where floating-point arithmetic takes the quotient to be greatest, if all items are within their ends there. */
    private void startNearTheTop(Map<Integer, Rational> over, Map<Integer, Rational> under) {
        proposal.raised(over, under)
                .map(resting -> new Simplex<>(system, arithmetic, resting))
                .filter(start -> start.outside().isEmpty())
                .ifPresent(start -> simplex = start);
    }

    /** By column; null if no constraint speaks of one of the cells, which then can be anything. */
    private @Nullable Map<Integer, Rational> columns(Map<Integer, Rational> byCell) {
        Map<Integer, Rational> result = new TreeMap<>();
        for (Map.Entry<Integer, Rational> term : byCell.entrySet()) {
            int column = assembly.columnOf(term.getKey());
            if (column < 0) {
                return null;
            }
            result.put(column, term.getValue());
        }
        return result;
    }

    private Supremum linear(Map<Integer, Rational> objective) {
        Optimum<Rational> optimum = simplex.maximise(objective);
        if (optimum.ray().isPresent()) {
            return Supremum.INFINITE;
        }
        return supremum(optimum.value().number(), optimum.value().slack().signum() == 0, true, optimum);
    }

    private Supremum supremum(Rational value, boolean isAttained, boolean isReached, Optimum<Rational> optimum) {
        List<Weighted> sum = assembly.weighted(system, optimum.multipliers());
        return new Supremum(
                Optional.of(value),
                isAttained,
                isReached,
                List.of(new Supremum.Proof(supposed, sum, Optional.of(value))));
    }

    private Supremum fractional(Objective objective) {
        Map<Integer, Rational> over = objective.numerator();
        Map<Integer, Rational> under = objective.denominator();
        Rational ratio = start(over, under);
        while (true) {
            Optimum<Rational> optimum = simplex.maximise(objective.less(ratio));
            if (optimum.ray().isPresent()) {
                Map<Integer, Rational> ray = optimum.ray().get();
                Rational rise = along(over, ray);
                Rational run = along(under, ray);
                if (run.signum() <= 0) {
                    return Supremum.INFINITE;
                }
                ratio = rise.dividedBy(run);
            } else if (optimum.value().number().signum() <= 0) {
                boolean isReached =
                        optimum.value().number().signum() == 0 && value(under).signum() > 0;
                return supremum(ratio, optimum.value().signum(arithmetic) == 0, isReached, optimum);
            } else {
                Rational below = value(under);
                if (below.signum() <= 0) {
                    return Supremum.INFINITE;
                }
                ratio = value(over).dividedBy(below);
            }
        }
    }

    /** A quotient that can be, or that can be come near to. */
    private Rational start(Map<Integer, Rational> over, Map<Integer, Rational> under) {
        if (value(under).signum() <= 0) {
            Optimum<Rational> farthest = simplex.maximise(under);
            if (farthest.ray().isPresent()) {
                Map<Integer, Rational> ray = farthest.ray().get();
                return along(over, ray).dividedBy(along(under, ray));
            }
        }
        return value(over).dividedBy(value(under));
    }

    private Rational value(Map<Integer, Rational> terms) {
        Rational sum = Rational.ZERO;
        for (Map.Entry<Integer, Rational> term : terms.entrySet()) {
            sum = sum.plus(simplex.value(term.getKey()).number().times(term.getValue()));
        }
        return sum;
    }

    private static Rational along(Map<Integer, Rational> terms, Map<Integer, Rational> ray) {
        Rational sum = Rational.ZERO;
        for (Map.Entry<Integer, Rational> term : terms.entrySet()) {
            sum = sum.plus(ray.getOrDefault(term.getKey(), Rational.ZERO).times(term.getValue()));
        }
        return sum;
    }
}

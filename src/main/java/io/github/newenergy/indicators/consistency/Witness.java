package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Levels for which all constraints hold, as plain numbers: the slack of open ends is given a size, and all is checked. */
final class Witness {

    private static final Rational HALF = Rational.of(2).reciprocal();

    private final Model model;
    private final Assembly assembly;

    /** By the numbers of cells. */
    private final Map<Integer, Delta<Rational>> levels = new HashMap<>();

    private final List<Constraint> held = new ArrayList<>();

    Witness(Model model, Assembly assembly, List<Solver.Solution> solutions) {
        this.model = model;
        this.assembly = assembly;
        for (int column = 0; column < assembly.columns(); column++) {
            levels.put(assembly.cell(column), new Delta<>(middle(column), Rational.ZERO));
        }
        for (Solver.Solution solution : solutions) {
            levels.putAll(solution.levels());
            held.addAll(solution.held());
        }
    }

    /** Of a level that nothing ties to another one: what was printed lies in the middle. */
    private Rational middle(int column) {
        End least = assembly.lower(column);
        End most = assembly.upper(column);
        if (least != null && most != null) {
            return least.value().plus(most.value()).times(HALF);
        }
        return least != null
                ? offEnd(least, Rational.ONE)
                : most != null ? offEnd(most, Rational.ONE.negated()) : Rational.ZERO;
    }

    private static Rational offEnd(End end, Rational step) {
        return end.isOpen() ? end.value().plus(step) : end.value();
    }

    /** The levels, by the numbers of cells. */
    Map<Integer, Rational> levels() {
        assembly.forEachNeeded((column, constraint) -> held.add(constraint));
        Rational slack = slack();
        Map<Integer, Rational> values = new HashMap<>();
        levels.forEach((cell, level) ->
                values.put(cell, level.number().plus(level.slack().times(slack))));
        for (Constraint constraint : held) {
            check(constraint, values);
        }
        return values;
    }

    /** Half of the greatest slack for which everything holds, and no more than one. */
    private Rational slack() {
        Rational greatest = Rational.ONE;
        for (Constraint constraint : held) {
            Rational number = Rational.of(constraint.bound()).negated();
            Rational change = Rational.ZERO;
            for (int entry = 0; entry < constraint.cells().length; entry++) {
                Rational coefficient = Rational.of(constraint.coefficients()[entry]);
                Delta<Rational> level = of(levels, constraint.cells()[entry]);
                number = number.plus(level.number().times(coefficient));
                change = change.plus(level.slack().times(coefficient));
            }
            if (change.signum() * number.signum() < 0) {
                Rational most = number.dividedBy(change).negated();
                greatest = most.compareTo(greatest) < 0 ? most : greatest;
            }
        }
        return greatest.times(HALF);
    }

    private static <V> V of(Map<Integer, V> values, int cell) {
        return requireNonNull(values.get(cell), "a level for each cell of a constraint");
    }

    private void check(Constraint constraint, Map<Integer, Rational> values) {
        Rational rest = Rational.of(constraint.bound()).negated();
        for (int entry = 0; entry < constraint.cells().length; entry++) {
            rest = rest.plus(of(values, constraint.cells()[entry])
                    .times(Rational.of(constraint.coefficients()[entry])));
        }
        int sign = constraint.relation().isLower() ? rest.signum() : -rest.signum();
        if (sign < 0 || (sign == 0 && constraint.relation().isStrict())) {
            throw new IllegalStateException(
                    "a witness does not fit: " + new CertificateWriter(model).statement(constraint));
        }
    }
}

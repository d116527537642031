package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Levels for which all constraints hold, as plain numbers: the slack of open ends is given a size, and all is checked. */
final class Witness {

    private static final Rational HALF = Rational.of(2).reciprocal();

    private final Model model;
    private final Assembly assembly;
    private final Delta<Rational>[] levels;
    private final List<Constraint> held = new ArrayList<>();

    @SuppressWarnings("unchecked")
    Witness(Model model, Assembly assembly, List<Solver.Solution> solutions) {
        this.model = model;
        this.assembly = assembly;
        this.levels = (Delta<Rational>[]) new Delta<?>[model.cells().size()];
        for (int cell = 0; cell < levels.length; cell++) {
            levels[cell] = new Delta<>(middle(assembly.columnOf(cell)), Rational.ZERO);
        }
        for (Solver.Solution solution : solutions) {
            solution.levels().forEach((cell, level) -> levels[cell] = level);
            held.addAll(solution.held());
        }
    }

    /** Of a level that nothing ties to another one: what was printed lies in the middle. */
    private Rational middle(int column) {
        End least = column < 0 ? null : assembly.lower(column);
        End most = column < 0 ? null : assembly.upper(column);
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

    Map<Cell, Verdict.Consistent.Level> levels() {
        assembly.forEachNeeded((column, constraint) -> held.add(constraint));
        Rational slack = slack();
        Map<Cell, Verdict.Consistent.Level> result = new LinkedHashMap<>();
        Rational[] values = new Rational[levels.length];
        for (int cell = 0; cell < levels.length; cell++) {
            values[cell] = levels[cell].number().plus(levels[cell].slack().times(slack));
            result.put(
                    model.cells().get(cell),
                    new Verdict.Consistent.Level(
                            CertificateWriter.fraction(values[cell]),
                            model.units().unit(model.cells().get(cell))));
        }
        for (Constraint constraint : held) {
            check(constraint, values);
        }
        return result;
    }

    /** Half of the greatest slack for which everything holds, and no more than one. */
    private Rational slack() {
        Rational greatest = Rational.ONE;
        for (Constraint constraint : held) {
            Rational number = Rational.of(constraint.bound()).negated();
            Rational change = Rational.ZERO;
            for (int entry = 0; entry < constraint.cells().length; entry++) {
                Rational coefficient = Rational.of(constraint.coefficients()[entry]);
                Delta<Rational> level = levels[constraint.cells()[entry]];
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

    private void check(Constraint constraint, Rational[] values) {
        Rational rest = Rational.of(constraint.bound()).negated();
        for (int entry = 0; entry < constraint.cells().length; entry++) {
            rest = rest.plus(values[constraint.cells()[entry]].times(
                    Rational.of(constraint.coefficients()[entry])));
        }
        int sign = constraint.relation().isLower() ? rest.signum() : -rest.signum();
        if (sign < 0 || (sign == 0 && constraint.relation().isStrict())) {
            throw new IllegalStateException(
                    "a witness does not fit: " + new CertificateWriter(model).statement(constraint));
        }
    }
}

package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the verdict on a model: part by part, and what is found of them put together. */
final class Check {

    /** Fewer parts are decided sooner than a second thread is woken. */
    private static final int PARTS_FOR_TWO = 16;

    private final Model model;
    private final Budget budget;

    Check(Model model, Budget budget) {
        this.model = model;
        this.budget = budget;
    }

    Verdict verdict(PremiseSet premises) {
        List<PartCheck.Finding> findings =
                forEach(Part.of(model), part -> new PartCheck(model, part, budget).find(premises));
        Spent spent = findings.stream().map(PartCheck.Finding::spent).reduce(Spent.NOTHING, Spent::and);
        boolean isDecided = findings.stream().allMatch(PartCheck.Finding::isDecided);
        List<Conflict> conflicts =
                findings.stream().flatMap(found -> found.conflicts().stream()).toList();
        if (!conflicts.isEmpty()) {
            return new Verdict.Contradiction(conflicts, isDecided, spent);
        }
        return isDecided ? new Verdict.Consistent(levels(findings), spent) : new Verdict.Undecided(spent);
    }

    /** In two threads, or more, where there are many parts. */
    static <R> List<R> forEach(List<Part> parts, Function<Part, R> action) {
        Stream<Part> stream = isForSeveral(parts) ? parts.parallelStream() : parts.stream();
        return stream.map(action).toList();
    }

    static boolean isForSeveral(List<Part> parts) {
        return parts.size() >= PARTS_FOR_TWO;
    }

    /** Levels that nothing is said of are zero. */
    private Map<Cell, Verdict.Consistent.Level> levels(List<PartCheck.Finding> findings) {
        Rational[] values = new Rational[model.cells().size()];
        Arrays.fill(values, Rational.ZERO);
        findings.forEach(found -> found.levels().forEach((cell, value) -> values[cell] = value));
        Map<Cell, Verdict.Consistent.Level> levels = new LinkedHashMap<>();
        model.numbers()
                .forEach((cell, number) -> levels.put(
                        cell,
                        new Verdict.Consistent.Level(
                                CertificateWriter.fraction(values[number]),
                                model.units().unit(cell))));
        return levels;
    }
}

package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Fraction;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.fraction.BigFraction;

/** Holds what the engine says of figures against the oracle. */
final class Judge implements Verdict.Cases<List<String>> {

    private final List<Figure> figures;
    private final Reading reading;
    private final FourierMotzkinOracle oracle;

    private Judge(List<Figure> figures, Reading reading) {
        this.figures = figures;
        this.reading = reading;
        this.oracle = FourierMotzkinOracle.of(figures, reading);
    }

    /** What is wrong with the verdict on figures, in words; nothing if all is well. */
    static List<String> faultsOfVerdict(List<Figure> figures, Reading reading) {
        FigureSystem system = FigureSystem.of(FigurePage.publication(figures)).with(reading);
        return system.check().match(new Judge(figures, reading));
    }

    static BigFraction exact(Fraction fraction) {
        return new BigFraction(fraction.numerator(), fraction.denominator());
    }

    @Override
    public List<String> undecided(Verdict.Undecided verdict) {
        return List.of("undecided: " + verdict);
    }

    @Override
    public List<String> consistent(Verdict.Consistent verdict) {
        if (!oracle.isConsistent()) {
            return List.of("called consistent, which it is not");
        }
        Map<Cell, BigFraction> levels = new HashMap<>();
        verdict.levels().forEach((cell, level) -> {
            BigFraction factor =
                    level.unit().map(Unit::factor).map(OracleInterval::exact).orElse(BigFraction.ONE);
            levels.put(cell, exact(level.value()).multiply(factor));
        });
        List<String> faults = new ArrayList<>();
        for (Cell cell : oracle.cells()) {
            if (!levels.containsKey(cell)) {
                faults.add("no level for " + cell);
            }
        }
        levels.keySet().retainAll(oracle.cells());
        if (!oracle.admits(levels)) {
            faults.add("levels that do not fit: " + verdict.levels());
        }
        return faults;
    }

    @Override
    public List<String> contradiction(Verdict.Contradiction verdict) {
        if (oracle.isConsistent()) {
            return List.of("called contradictory, which it is not: " + verdict);
        }
        List<String> faults = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Conflict conflict : verdict.conflicts()) {
            faultsOf(conflict).forEach(fault -> faults.add(fault + ": " + conflict));
            for (String figure : conflict.figures()) {
                if (!taken.add(figure)) {
                    faults.add(figure + " stands in two conflicts: " + verdict);
                }
            }
        }
        List<Figure> rest =
                figures.stream().filter(figure -> !taken.contains(figure.id())).toList();
        if (!isConsistent(rest)) {
            faults.add("a contradiction is left beside " + verdict);
        }
        return faults;
    }

    private boolean isConsistent(List<Figure> some) {
        return FourierMotzkinOracle.of(some, reading).isConsistent();
    }

    private List<String> faultsOf(Conflict conflict) {
        List<String> faults = new ArrayList<>();
        for (Certificate certificate : conflict.certificates()) {
            if (!certificate.isRefutation() || !CertificateChecker.isValid(certificate)) {
                faults.add("a certificate that proves nothing: " + certificate);
            }
            for (Certificate.Line line : certificate.lines()) {
                if (!conflict.figures().containsAll(line.statement().figures())
                        || !conflict.assumptions().containsAll(line.statement().assumptions())) {
                    faults.add("a line that rests on more than the conflict names: " + line);
                }
            }
        }
        List<Figure> members = figures.stream()
                .filter(figure -> conflict.figures().contains(figure.id()))
                .toList();
        if (isConsistent(members)) {
            faults.add("members that are consistent");
        }
        if (FourierMotzkinOracle.of(members, reading, conflict.assumptions()).isConsistent()) {
            faults.add("members that are consistent under the assumptions named");
        }
        for (Figure left : members) {
            List<Figure> rest =
                    members.stream().filter(member -> !member.equals(left)).toList();
            if (!isConsistent(rest)) {
                faults.add("reducible by " + left.id());
            }
        }
        for (Assumption left : conflict.assumptions()) {
            List<Assumption> rest = conflict.assumptions().stream()
                    .filter(assumption -> !assumption.equals(left))
                    .toList();
            if (!FourierMotzkinOracle.of(members, reading, rest).isConsistent()) {
                faults.add("reducible by " + left);
            }
        }
        return faults;
    }
}

package io.github.newenergy.indicators.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.CertificateChecker;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Question;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Optimisation;

/**
 * A system that this library and {@link OjalgoPeer} both solve, and what is known of it beforehand.
 *
 * @param publication the figures
 * @param asked the cell whose greatest level the peer is asked for
 * @param moved the figure that makes it false, or empty if it is true
 */
record ComparedSystem(Publication publication, Cell asked, Optional<String> moved) {

    private static final long SEED = 20230713;

    ComparedSystem {
        requireNonNull(publication, "publication");
        requireNonNull(asked, "asked");
        requireNonNull(moved, "moved");
    }

    /** One component of a size that {@link SyntheticPublications#ofSize} knows. */
    static ComparedSystem of(int figures, double levelsPrinted, boolean isTrue) {
        SyntheticPublications synthetic =
                SyntheticPublications.ofSize(figures, SEED).withLevelsPrinted(levelsPrinted);
        List<Cell> cells = List.copyOf(synthetic.truth().keySet());
        Cell asked = cells.get(cells.size() / 2);
        if (isTrue) {
            return new ComparedSystem(synthetic.publication(), asked, Optional.empty());
        }
        FalsifiedPublication falsified = FalsifiedPublication.of(synthetic.publication(), SEED);
        return new ComparedSystem(falsified.publication(), asked, Optional.of(falsified.moved()));
    }

    Verdict check() {
        return FigureSystem.of(publication).check();
    }

    Optimisation.Result solve() {
        return OjalgoPeer.of(publication).upperBound(asked);
    }

    /** Refuses a wrong verdict, a witness that is none, and a proof that does not add up or leaves out the moved figure. */
    void requireRightAnswers() {
        boolean isTrue = moved.isEmpty();
        require(
                solve().getState() == (isTrue ? Optimisation.State.OPTIMAL : Optimisation.State.INFEASIBLE),
                "the peer must be right");
        Verdict verdict = check();
        if (verdict instanceof Verdict.Consistent consistent) {
            require(isTrue, "a false system must not be called consistent");
            requireWitness(publication, consistent);
            requireSameBound();
        } else if (verdict instanceof Verdict.Contradiction contradiction) {
            require(!isTrue, "a true system must not be called contradictory");
            require(contradiction.figures().contains(moved.orElseThrow()), "the moved figure must be accused");
            contradiction
                    .conflicts()
                    .forEach(conflict -> conflict.certificates().forEach(ComparedSystem::requireProof));
        } else {
            throw new IllegalStateException("the verdict must be found, got " + verdict);
        }
    }

    private void requireSameBound() {
        double bound = solve().getValue();
        Answer answer = FigureSystem.of(publication).bounds(Question.ofLevel(asked));
        double own = answer instanceof Answer.Known known
                ? known.bounds().upper().orElseThrow().doubleValue()
                : Double.NaN;
        require(
                Math.abs(own - bound) <= 1e-7 * bound,
                "the peer must find the same bound, " + answer + ", got " + bound);
    }

    static void requireWitness(Publication publication, Verdict.Consistent verdict) {
        Map<Cell, FigureTruth.Level> levels = new HashMap<>();
        verdict.levels()
                .forEach((cell, level) -> levels.put(
                        cell,
                        new FigureTruth.Level(
                                level.value().numerator(), level.value().denominator())));
        for (Figure figure : publication.figures()) {
            require(FigureTruth.holds(figure, levels), "the witness must satisfy " + figure);
        }
    }

    private static void requireProof(Certificate certificate) {
        require(
                certificate.isRefutation() && CertificateChecker.isValid(certificate),
                "the certificate must add up: " + certificate);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException(what);
        }
    }
}

package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** Holds the bounds that the engine gives against those of the oracle: end by end, to the last digit. */
final class BoundsJudge implements Answer.Cases<List<String>> {

    private static final BigFraction HUNDRED = new BigFraction(100);

    private final FourierMotzkinOracle oracle;
    private final Question question;

    private BoundsJudge(FourierMotzkinOracle oracle, Question question) {
        this.oracle = oracle;
        this.question = question;
    }

    /** What is wrong with the answer to a question, in words; nothing if all is well. */
    static List<String> faults(List<Figure> figures, Reading reading, Question question) {
        FourierMotzkinOracle oracle =
                FourierMotzkinOracle.of(figures, reading, question.cells().toArray(Cell[]::new));
        FigureSystem system = FigureSystem.of(FigurePage.publication(figures)).with(reading);
        return system.bounds(question).match(new BoundsJudge(oracle, question));
    }

    /** Of contradictory figures anything follows; only what can be said of the others is then left. */
    @Override
    public List<String> known(Answer.Known answer) {
        List<String> faults = new ArrayList<>();
        Optional<OracleInterval> expected = oracle.isConsistent() ? expected(answer) : Optional.empty();
        if (expected.isPresent()) {
            compare(answer, expected.get(), true, faults);
            compare(answer, expected.get(), false, faults);
        } else if (oracle.isConsistent()) {
            faults.add("bounds of what has none: " + answer);
        }
        answer.lower().ifPresent(end -> checkProof(end, faults));
        answer.upper().ifPresent(end -> checkProof(end, faults));
        return faults;
    }

    private static void checkProof(Answer.End end, List<String> faults) {
        if (end.certificates().isEmpty()) {
            faults.add("no proof of " + end);
        }
        for (Certificate certificate : end.certificates()) {
            CertificateChecker.flaw(certificate).ifPresent(flaw -> faults.add(flaw + " in " + certificate));
        }
    }

    private Optional<OracleInterval> expected(Answer.Known answer) {
        List<Cell> cells = question.cells();
        BigFraction unit = OracleInterval.exact(answer.unit().factor());
        return switch (question.kind()) {
            case LEVEL -> oracle.bounds(cells.get(0)).map(interval -> interval.times(unit.reciprocal()));
            case SUM -> oracle.sumBounds(cells).map(interval -> interval.times(unit.reciprocal()));
            case DIFFERENCE ->
                oracle.differenceBounds(cells.get(0), cells.get(1)).map(interval -> interval.times(unit.reciprocal()));
            case RATIO -> oracle.ratioBounds(cells.get(0), cells.get(1)).map(interval -> interval.times(HUNDRED));
            case GROWTH ->
                oracle.ratioBounds(cells.get(0), cells.get(1))
                        .map(interval -> interval.plus(BigFraction.MINUS_ONE).times(HUNDRED));
        };
    }

    private static void compare(Answer.Known answer, OracleInterval expected, boolean isLower, List<String> faults) {
        Optional<Answer.End> found = isLower ? answer.lower() : answer.upper();
        Optional<BigFraction> end = isLower ? expected.lower() : expected.upper();
        boolean isOpen = isLower ? expected.lowerOpen() : expected.upperOpen();
        String name = isLower ? "lower end" : "upper end";
        if (!found.map(each -> Judge.exact(each.value())).equals(end)) {
            faults.add(name + " of " + answer + " should be that of " + expected);
        } else if (found.isPresent() && found.get().isOpen() != isOpen) {
            faults.add(name + " open or closed: " + answer + " should be " + expected);
        } else if (!isWritten(answer.bounds(), isLower, end, isOpen)) {
            faults.add(name + " badly written: " + answer + " should be " + expected);
        }
    }

    /** To the digit where a decimal can say it; else just outside, within 34 digits, and closed. */
    private static boolean isWritten(Bounds bounds, boolean isLower, Optional<BigFraction> end, boolean isOpen) {
        Optional<BigDecimal> written = isLower ? bounds.lower() : bounds.upper();
        if (end.isEmpty() || written.isEmpty()) {
            return end.isEmpty() && written.isEmpty();
        }
        boolean isWrittenOpen = isLower ? bounds.isLowerOpen() : bounds.isUpperOpen();
        BigFraction outward = OracleInterval.exact(written.get()).subtract(end.get());
        if (outward.equals(BigFraction.ZERO)) {
            return isWrittenOpen == isOpen;
        }
        BigFraction most = end.get().abs().divide(new BigFraction(java.math.BigInteger.TEN.pow(33)));
        boolean isOutside = outward.compareTo(BigFraction.ZERO) < 0 == isLower;
        return isOutside && !isWrittenOpen && outward.abs().compareTo(most) < 0;
    }

    @Override
    public List<String> unknown(Answer.Unknown answer) {
        Cell first = question.cells().get(0);
        Cell last = question.cells().get(question.cells().size() - 1);
        boolean isRight = switch (answer.reason()) {
            case CONTRADICTION -> !oracle.isConsistent();
            // Whether a level is printed is not the oracle's affair, but a ratio never lacks a unit.
            case NO_LEVEL ->
                !oracle.isConsistent()
                        || question.kind() == Question.Kind.LEVEL
                        || question.kind() == Question.Kind.SUM
                        || question.kind() == Question.Kind.DIFFERENCE;
            case ZERO_BASE -> !oracle.isConsistent() || oracle.bounds(last).equals(zero());
            case NEGATIVE_BASE ->
                !oracle.isConsistent() || oracle.ratioBounds(first, last).isEmpty();
            case UNCERTAIN_BASE ->
                !oracle.isConsistent()
                        || oracle.bounds(last)
                                .orElseThrow()
                                .lower()
                                .map(low -> low.compareTo(BigFraction.ZERO) < 0)
                                .orElse(true);
            case UNDECIDED -> false;
        };
        return isRight ? List.of() : List.of("no answer: " + answer);
    }

    private static Optional<OracleInterval> zero() {
        return Optional.of(OracleInterval.closed(BigFraction.ZERO, BigFraction.ZERO));
    }
}

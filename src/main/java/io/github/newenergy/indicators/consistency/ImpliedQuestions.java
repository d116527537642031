package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be asked of a system, and which answers say more than its figures print. */
final class ImpliedQuestions {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    /** No news of what is never negative, and neither is a fall by less than everything. */
    private static final Bounds ABOVE_ZERO = Bounds.greaterThan(BigDecimal.ZERO);

    private final Model model;
    private final Map<Quotient, Print> printed = new HashMap<>();

    /**
     * What is printed of a quotient.
     *
     * @param bounds where it lies by its prints alone
     * @param figures the figures that print it
     */
    private record Print(Bounds bounds, Set<String> figures) {

        static final Print NONE = new Print(Bounds.unbounded(), Set.of());

        Print and(Print other) {
            Set<String> all = new HashSet<>(figures);
            all.addAll(other.figures);
            return new Print(bounds.intersection(other.bounds).orElse(bounds), all);
        }
    }

    /** Of a model of figures; a growth on another scope prints nothing about its two levels. */
    ImpliedQuestions(Model model, List<NamedFigure> figures, Reading reading, Predicate<Assumption> isOn) {
        this.model = model;
        for (NamedFigure figure : figures) {
            FigureClaims.of(figure, reading)
                    .filter(claim -> model.units().mismatch(figure.figure()).isEmpty())
                    .filter(claim -> claim.scopes().stream().allMatch(isOn))
                    .ifPresent(claim -> printed.merge(
                            claim.quotient().asCounted(),
                            new Print(claim.bounds().apply(reading), Set.copyOf(claim.figures())),
                            Print::and));
        }
    }

    /** Levels of cells, growth on the year before, and shares of parts in their wholes. */
    List<Question> all() {
        Set<Question> questions = new LinkedHashSet<>();
        Stream.of(levels(), growth(), shares()).flatMap(stream -> stream).forEach(questions::add);
        return List.copyOf(questions);
    }

    /** The answers that say more than is printed, and what was left undecided. */
    ImpliedFigures answers(Inquiry inquiry) {
        List<Answer.Known> known = new ArrayList<>();
        List<Question> undecided = new ArrayList<>();
        for (Question question : all()) {
            Answer answer = inquiry.answer(question);
            answer.match(KNOWN).filter(this::isInformative).ifPresent(known::add);
            if (answer.equals(new Answer.Unknown(question, Answer.Reason.UNDECIDED))) {
                undecided.add(question);
            }
        }
        return new ImpliedFigures(known, undecided);
    }

    /** Whether figures that do not print the answer move one of its ends. */
    private boolean isInformative(Answer.Known answer) {
        Print print = printed.getOrDefault(answer.question().quotient(), Print.NONE);
        Bounds implied = asPrinted(answer);
        boolean isLower = rests(answer.lower(), print)
                && isNearer(implied, print.bounds())
                && (mayBeNegative(answer) || isNearer(implied, ABOVE_ZERO));
        return isLower
                || (rests(answer.upper(), print)
                        && isNearer(implied.negated(), print.bounds().negated()));
    }

    private static boolean rests(Optional<Answer.End> end, Print print) {
        return end.filter(known -> !print.figures().containsAll(known.figures()))
                .isPresent();
    }

    private static boolean mayBeNegative(Answer.Known answer) {
        return answer.question().cells().stream()
                .anyMatch(cell -> cell.measure().mayBeNegative());
    }

    /** Whether a lower end leaves less room than a known one. */
    private static boolean isNearer(Bounds implied, Bounds known) {
        return !upward(implied).encloses(upward(known));
    }

    private static Bounds upward(Bounds bounds) {
        return bounds.lower()
                .map(end -> bounds.isLowerOpen() ? Bounds.greaterThan(end) : Bounds.atLeast(end))
                .orElse(Bounds.unbounded());
    }

    /** In base units, or as a plain ratio, as the claims of figures are. */
    private static Bounds asPrinted(Answer.Known answer) {
        return switch (answer.question().kind()) {
            case LEVEL, SUM, DIFFERENCE ->
                answer.bounds().multipliedBy(answer.unit().factor());
            case RATIO -> answer.bounds().multipliedBy(PERCENT);
            case GROWTH -> answer.bounds().multipliedBy(PERCENT).plus(BigDecimal.ONE);
        };
    }

    private static final Answer.Cases<Optional<Answer.Known>> KNOWN = new Answer.Cases<>() {
        @Override
        public Optional<Answer.Known> known(Answer.Known answer) {
            return Optional.of(answer);
        }

        @Override
        public Optional<Answer.Known> unknown(Answer.Unknown answer) {
            return Optional.empty();
        }
    };

    private Stream<Question> levels() {
        return model.cells().stream().map(Question::ofLevel);
    }

    private Stream<Question> growth() {
        return model.cells().stream()
                .filter(cell ->
                        cell.period().first().getYear() > 1 && model.numbers().containsKey(cell.yearEarlier()))
                .map(cell -> Question.ofGrowth(cell, cell.yearEarlier()));
    }

    private Stream<Question> shares() {
        return model.assumptions().stream()
                .filter(assumption -> assumption.kind() == Assumption.Kind.PART_OF_WHOLE)
                .map(Assumption::cells)
                .map(cells -> Question.ofShare(cells.get(1), cells.get(0)));
    }
}

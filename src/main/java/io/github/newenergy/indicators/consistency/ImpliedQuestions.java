package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be asked of a system that its figures do not print. */
final class ImpliedQuestions {

    /** In percent. */
    private static final BigDecimal LEAST_GROWTH = new BigDecimal(-100);

    private final Model model;
    private final Set<Quotient> printed = new HashSet<>();

    ImpliedQuestions(Model model, List<NamedFigure> figures) {
        this.model = model;
        for (NamedFigure figure : figures) {
            FigureClaims.of(figure, Reading.hard())
                    .filter(claim -> model.units().mismatch(figure.figure()).isEmpty())
                    .ifPresent(claim -> printed.add(claim.quotient().asCounted()));
        }
    }

    List<Question> all() {
        return withPrinted().stream()
                .filter(question -> !printed.contains(question.quotient()))
                .toList();
    }

    /** The same, and those whose answers are printed as well. */
    List<Question> withPrinted() {
        Set<Question> questions = new LinkedHashSet<>();
        Stream.of(levels(), growth(), shares()).flatMap(stream -> stream).forEach(questions::add);
        return List.copyOf(questions);
    }

    /** The answers that bound something, and what was left undecided. */
    ImpliedFigures answers(Inquiry inquiry) {
        List<Answer.Known> known = new ArrayList<>();
        List<Question> undecided = new ArrayList<>();
        for (Question question : all()) {
            Answer answer = inquiry.answer(question);
            answer.match(KNOWN).filter(ImpliedQuestions::isInformative).ifPresent(known::add);
            if (answer.equals(new Answer.Unknown(question, Answer.Reason.UNDECIDED))) {
                undecided.add(question);
            }
        }
        return new ImpliedFigures(known, undecided);
    }

    /** That a level or a ratio is zero or more tells nothing, and neither does a fall by no more than everything. */
    private static boolean isInformative(Answer.Known answer) {
        BigDecimal least = answer.question().kind() == Question.Kind.GROWTH ? LEAST_GROWTH : BigDecimal.ZERO;
        boolean isLower =
                answer.bounds().lower().filter(end -> end.compareTo(least) > 0).isPresent();
        return !answer.figures().isEmpty()
                && (isLower || answer.bounds().upper().isPresent());
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

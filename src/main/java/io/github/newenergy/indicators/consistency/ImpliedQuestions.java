package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Reading;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be asked of a system that its figures do not print. */
final class ImpliedQuestions {

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
        Set<Question> questions = new LinkedHashSet<>();
        Stream.of(levels(), growth(), shares())
                .flatMap(stream -> stream)
                .filter(question -> !printed.contains(question.quotient()))
                .forEach(questions::add);
        return List.copyOf(questions);
    }

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

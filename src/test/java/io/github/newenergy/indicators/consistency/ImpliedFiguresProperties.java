package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What figures imply is what they answer when they are asked for it. */
class ImpliedFiguresProperties {

    @Provide
    Arbitrary<RandomPublications.Sample> samples() {
        return RandomPublications.any();
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Arbitraries.of(Reading.hard(), Reading.soft());
    }

    /** Without the proof, of which there may be several. */
    private static List<Object> found(Answer.Known answer) {
        Function<Answer.End, List<Object>> end = each -> List.of(each.value(), each.isOpen());
        return List.of(
                answer.question(),
                answer.bounds(),
                answer.unit(),
                answer.lower().map(end),
                answer.upper().map(end));
    }

    private static void assertProofs(Answer.Known answer) {
        answer.lower().ifPresent(ImpliedFiguresProperties::assertProof);
        answer.upper().ifPresent(ImpliedFiguresProperties::assertProof);
    }

    private static void assertProof(Answer.End end) {
        assertThat(end.certificates()).isNotEmpty().allMatch(CertificateChecker::isValid);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theyAreTheAnswersToTheirQuestions(
            @ForAll("samples") RandomPublications.Sample sample, @ForAll("readings") Reading reading) {
        FigureSystem system = FigureSystem.of(sample.publication()).with(reading);
        List<Answer.Known> implied = system.impliedFigures().known();
        Statistics.label("some")
                .collect(!implied.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 30));
        assertThat(implied).extracting(Answer.Known::question).doesNotHaveDuplicates();
        for (Answer.Known answer : implied) {
            assertThat(system.bounds(answer.question()))
                    .isInstanceOfSatisfying(
                            Answer.Known.class,
                            asked -> assertThat(found(answer)).isEqualTo(found(asked)));
            assertProofs(answer);
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void levelsAreThereJustWhenFiguresBoundThemMoreNarrowlyThanTheyArePrinted(
            @ForAll("samples") RandomPublications.Sample sample, @ForAll("readings") Reading reading) {
        FigureSystem system = FigureSystem.of(sample.publication()).with(reading);
        Set<Question> implied = system.impliedFigures().known().stream()
                .map(Answer.Known::question)
                .collect(Collectors.toSet());
        Map<Cell, Bounds> printed = new HashMap<>();
        Set<Cell> cells = new LinkedHashSet<>();
        for (Figure figure : system.figures().values()) {
            cells.addAll(figure.cells());
            if (figure instanceof LevelFigure level) {
                printed.merge(
                        level.cell(),
                        level.level()
                                .bounds(reading)
                                .multipliedBy(level.level().unit().factor()),
                        (one, other) -> one.intersection(other).orElse(one));
            }
        }
        for (Cell cell : cells) {
            Question question = Question.ofLevel(cell);
            boolean saysMore = system.bounds(question) instanceof Answer.Known known
                    && !known.figures().isEmpty()
                    && isNarrower(known, cell, printed.getOrDefault(cell, Bounds.unbounded()));
            assertThat(implied.contains(question))
                    .as("%s of %s", question, sample)
                    .isEqualTo(saysMore);
        }
    }

    /** Whether some value of the print is ruled out; zero and less are no loss where nothing is below zero. */
    private static boolean isNarrower(Answer.Known known, Cell cell, Bounds print) {
        Bounds implied = known.bounds().multipliedBy(known.unit().factor());
        Optional<Bounds> possible = cell.measure().mayBeNegative()
                ? Optional.of(print)
                : print.intersection(Bounds.greaterThan(BigDecimal.ZERO));
        return possible.isPresent() && !possible.flatMap(implied::intersection).equals(possible);
    }
}

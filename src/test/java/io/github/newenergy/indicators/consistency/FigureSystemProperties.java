package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.RandomPublications.Sample;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of figure systems: what the oracle says, and what must not depend on how the figures are written down. */
class FigureSystemProperties {

    @Provide
    Arbitrary<Sample> samples() {
        return RandomPublications.any();
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Arbitraries.of(Reading.hard(), Reading.soft());
    }

    /** Lets a sample pass that is too big for the oracle, and sees to it that this is rare. */
    private static void withinReach(Runnable law) {
        boolean isWithin = true;
        try {
            law.run();
        } catch (FourierMotzkin.TooBigException beyond) {
            isWithin = false;
        }
        Statistics.label("within reach")
                .collect(isWithin)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 95));
    }

    private static List<Question> questions(Sample sample) {
        List<Cell> cells = sample.world().cells();
        List<Question> questions = new ArrayList<>();
        cells.forEach(cell -> questions.add(Question.ofLevel(cell)));
        questions.add(Question.ofRatio(cells.get(0), cells.get(1)));
        questions.add(Question.ofGrowth(cells.get(1), cells.get(0)));
        questions.add(Question.ofDifference(cells.get(0), cells.get(1)));
        questions.add(Question.ofSum(cells.stream().distinct().toList()));
        return questions;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void verdictsAndConflictsAreTheOracles(@ForAll("samples") Sample sample, @ForAll("readings") Reading reading) {
        withinReach(() -> assertThat(Judge.faultsOfVerdict(sample.publication().figures(), reading))
                .as("%s", sample)
                .isEmpty());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void boundsAreTheOracles(@ForAll("samples") Sample sample, @ForAll("readings") Reading reading) {
        withinReach(() -> {
            for (Question question : questions(sample)) {
                assertThat(BoundsJudge.faults(sample.publication().figures(), reading, question))
                        .as("%s", sample)
                        .isEmpty();
            }
        });
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfFiguresChangesNothing(@ForAll("samples") Sample sample, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(sample.publication().figures());
        Collections.shuffle(shuffled, random);
        assertSame(sample, system(shuffled));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void namesOfFiguresChangeNothing(@ForAll("samples") Sample sample) {
        List<Figure> figures = sample.publication().figures();
        List<Figure> renamed = IntStream.range(0, figures.size())
                .mapToObj(index -> Renamed.as(figures.get(index), "z" + (figures.size() - index)))
                .toList();
        assertSame(sample, system(renamed));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void sayingAllTwiceChangesNothing(@ForAll("samples") Sample sample) {
        List<Figure> figures = sample.publication().figures();
        List<Figure> doubled = Stream.concat(
                        figures.stream(), figures.stream().map(figure -> Renamed.as(figure, figure.id() + "-twice")))
                .toList();
        assertSame(sample, system(doubled));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void oneOrTwoPublicationsAreTheSame(@ForAll("samples") Sample sample) {
        List<Figure> figures = sample.publication().figures();
        int half = figures.size() / 2;
        Publication first = FigurePage.publication(figures.subList(0, half));
        Publication second = FigurePage.publication(figures.subList(half, figures.size()));
        assertSame(sample, FigureSystem.of(first, second));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void unitsChangeNothing(@ForAll("samples") Sample sample, @ForAll boolean large) {
        List<Figure> rescaled = sample.publication().figures().stream()
                .map(figure -> large ? RescaledUnits.largest(figure) : RescaledUnits.smallest(figure))
                .toList();
        assertSame(sample, system(rescaled));
    }

    private static FigureSystem system(List<Figure> figures) {
        return FigureSystem.of(FigurePage.publication(figures));
    }

    private static void assertSame(Sample sample, FigureSystem other) {
        FigureSystem original = system(sample.publication().figures());
        assertThat(kind(other)).as("%s", sample).isEqualTo(kind(original));
        if (kind(original).equals("consistent")) {
            for (Question question : questions(sample)) {
                assertThat(inBaseUnits(other.bounds(question)))
                        .as("%s of %s", question, sample)
                        .isEqualTo(inBaseUnits(original.bounds(question)));
            }
        }
    }

    private static String kind(FigureSystem system) {
        return PrintedFigures.kind(system.check());
    }

    /** The exact ends, since those of bounds are rounded in the unit of the answer. */
    private static String inBaseUnits(Answer answer) {
        return answer.match(new Answer.Cases<>() {
            @Override
            public String known(Answer.Known known) {
                return end(known.lower(), known.unit()) + ", " + end(known.upper(), known.unit());
            }

            @Override
            public String unknown(Answer.Unknown unknown) {
                return unknown.reason().toString();
            }
        });
    }

    private static String end(Optional<Answer.End> end, Unit unit) {
        return end.map(each -> Judge.exact(each.value())
                                .multiply(OracleInterval.exact(unit.factor()))
                                .toString()
                        + (each.isOpen() ? " open" : " closed"))
                .orElse("none");
    }
}

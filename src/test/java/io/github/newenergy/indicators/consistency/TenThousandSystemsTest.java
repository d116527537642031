package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.RandomPublications.Kind;
import io.github.newenergy.indicators.consistency.RandomPublications.Sample;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand small systems, the same on every machine: true ones, ones with a slip, and ones that say whatever comes. */
class TenThousandSystemsTest {

    private static final int SYSTEMS = 10_000;
    private static final List<Kind> KINDS = List.of(Kind.TRUE, Kind.SLIP, Kind.WHATEVER);

    /** What was found of one system: nothing, a disagreement, or that it is too big for the oracle. */
    private record Outcome(boolean isTooBig, List<String> faults) {}

    @Test
    void verdictsConflictsAndBoundsAreThoseOfTheOracle() {
        List<Outcome> outcomes = IntStream.range(0, SYSTEMS)
                .parallel()
                .mapToObj(TenThousandSystemsTest::outcome)
                .toList();
        assertThat(outcomes.stream()
                        .flatMap(outcome -> outcome.faults().stream())
                        .limit(10))
                .isEmpty();
        assertThat(outcomes.stream().filter(Outcome::isTooBig).count()).isLessThan(SYSTEMS / 100);
    }

    private static Outcome outcome(int seed) {
        Sample sample = RandomPublications.of(KINDS.get(seed % KINDS.size()), new Random(seed));
        Reading reading = seed % 5 == 0 ? Reading.soft() : Reading.hard();
        Question question = question(sample, seed);
        Function<List<Figure>, List<String>> judge = figures -> faults(figures, reading, question);
        try {
            List<Figure> figures = sample.publication().figures();
            List<String> faults = judge.apply(figures);
            return new Outcome(false, faults.isEmpty() ? faults : List.of(smallest(figures, judge)));
        } catch (FourierMotzkin.TooBigException beyond) {
            return new Outcome(true, List.of());
        }
    }

    private static Question question(Sample sample, int seed) {
        List<Cell> cells = sample.world().cells();
        return switch (seed % 4) {
            case 0 -> Question.ofLevel(cells.get(0));
            case 1 -> Question.ofRatio(cells.get(0), cells.get(1));
            case 2 -> Question.ofGrowth(cells.get(1), cells.get(0));
            default -> Question.ofDifference(cells.get(0), cells.get(1));
        };
    }

    private static List<String> faults(List<Figure> figures, Reading reading, Question question) {
        try {
            List<String> faults = new ArrayList<>(Judge.faultsOfVerdict(figures, reading));
            faults.addAll(BoundsJudge.faults(figures, reading, question));
            return faults;
        } catch (IllegalStateException | ArithmeticException thrown) {
            return List.of("threw " + thrown);
        }
    }

    /** Leaves figures out as long as something stays wrong, so that what is shown is short. */
    private static String smallest(List<Figure> figures, Function<List<Figure>, List<String>> judge) {
        List<Figure> best = figures;
        for (Figure figure : figures) {
            List<Figure> fewer =
                    best.stream().filter(other -> !other.equals(figure)).toList();
            if (!fewer.isEmpty() && !judge.apply(fewer).isEmpty()) {
                best = fewer;
            }
        }
        return FigurePage.publication(best) + "\n" + judge.apply(best);
    }
}

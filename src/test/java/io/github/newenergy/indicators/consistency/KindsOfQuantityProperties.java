package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.figure.Figure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of pages on which levels of one measure are printed in several kinds of quantities. */
class KindsOfQuantityProperties {

    private static final String MEASURE = "production_capacity ";
    private static final List<String> SERIES = List.of(
            "new_energy CN", "pv CN", "pv/module CN", "pv/module CN-JS", "pv/polysilicon CN", "pv CN-JS", "x-steel CN");
    private static final List<String> YEARS = List.of("2020-12", "2021-12", "2022-12");
    private static final List<String> UNITS = List.of("GW", "万千瓦", "GWh", "万吨", "吨", "GW", "GW");

    @Provide
    Arbitrary<List<Figure>> pages() {
        return Arbitraries.randomValue(KindsOfQuantityProperties::page);
    }

    private static <T> T oneOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String series(Random random) {
        return MEASURE + oneOf(SERIES, random);
    }

    private static List<Figure> page(Random random) {
        List<Figure> figures = new ArrayList<>();
        int count = 2 + random.nextInt(6);
        while (figures.size() < count) {
            figures.add(figure("f" + (figures.size() + 1), random));
        }
        return figures;
    }

    private static Figure figure(String id, Random random) {
        String series = series(random);
        String other = series;
        while (other.equals(series)) {
            other = series(random);
        }
        String year = " " + oneOf(YEARS, random);
        String quantity = (4 + random.nextInt(3)) + oneOf(UNITS, random);
        return switch (random.nextInt(8)) {
            case 0 -> PrintedFigures.growth(id, series + " 2022-12", (10 + random.nextInt(3)) + "%");
            case 1 -> PrintedFigures.share(id, series + year, other + year, (30 + random.nextInt(40)) + "%");
            case 2 -> PrintedFigures.difference(id, series + " 2022-12", series + " 2021-12", quantity);
            case 3 -> PrintedFigures.order(id, series + year, other + year);
            default -> PrintedFigures.level(id, series + year, quantity);
        };
    }

    private static FigureSystem system(List<Figure> figures) {
        return FigureSystem.of(FigurePage.publication(figures));
    }

    private static List<Figure> renamed(List<Figure> figures, String ending) {
        return figures.stream()
                .map(figure -> Renamed.as(figure, figure.id() + ending))
                .toList();
    }

    private static Set<Cell> cells(FigureSystem system) {
        Set<Cell> cells = new LinkedHashSet<>();
        system.figures().values().forEach(figure -> cells.addAll(figure.cells()));
        SERIES.forEach(series -> cells.add(Cell.parse(MEASURE + series + " 2022-12")));
        return cells;
    }

    /** Bounds with their units, or why there are none, of all levels and of some ratios. */
    private static Map<Question, String> answers(FigureSystem system) {
        Map<Question, String> answers = new HashMap<>();
        for (Cell cell : cells(system)) {
            Question level = Question.ofLevel(cell);
            answers.put(level, answer(system, level));
            Question growth = Question.ofGrowth(cell, cell.yearEarlier());
            answers.put(growth, answer(system, growth));
            Cell whole = Cell.parse(MEASURE + "new_energy CN " + cell.period());
            if (!cell.equals(whole)) {
                Question share = Question.ofShare(cell, whole);
                answers.put(share, answer(system, share));
            }
        }
        return answers;
    }

    private static String answer(FigureSystem system, Question question) {
        try {
            return system.bounds(question).match(new Answer.Cases<>() {
                @Override
                public String known(Answer.Known answer) {
                    return answer.bounds() + " " + answer.unit();
                }

                @Override
                public String unknown(Answer.Unknown answer) {
                    return answer.reason().toString();
                }
            });
        } catch (UnitMismatchException mismatch) {
            return "two kinds";
        }
    }

    private static void assertSame(FigureSystem other, FigureSystem original) {
        String verdict = PrintedFigures.kind(original.check());
        Statistics.label("verdict").collect(verdict).coverage(coverage -> {
            coverage.check("consistent").percentage(percentage -> percentage > 20);
            coverage.check("contradiction").percentage(percentage -> percentage > 20);
        });
        assertThat(PrintedFigures.kind(other.check())).isEqualTo(verdict);
        assertThat(answers(other)).isEqualTo(answers(original));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfFiguresChangesNothing(@ForAll("pages") List<Figure> page, @ForAll Random random) {
        List<Figure> shuffled = new ArrayList<>(page);
        Collections.shuffle(shuffled, random);
        FigureSystem other = system(shuffled);
        assertSame(other, system(page));
        assertThat(other.omissions())
                .containsExactlyInAnyOrderElementsOf(system(page).omissions());
    }

    /** Two of all, or some figures several times. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void sayingSomethingAgainChangesNothing(@ForAll("pages") List<Figure> page, @ForAll Random random) {
        List<Figure> repeated = new ArrayList<>(page);
        for (int time = 0; time < 3; time++) {
            List<Figure> again = new ArrayList<>(renamed(page, "-" + time));
            again.removeIf(figure -> random.nextBoolean());
            repeated.addAll(again);
        }
        Collections.shuffle(repeated, random);
        assertSame(system(repeated), system(page));
    }

    /** Levels of one kind clash whatever is printed in others: the prints of each kind alone are a page that must hold. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void levelsOfOneCellAreHeldAgainstThoseOfTheirKind(@ForAll("pages") List<Figure> page, @ForAll Random random) {
        String cell = series(random) + " 2022-12";
        String unit = oneOf(UNITS, random);
        List<Figure> clash = new ArrayList<>(page);
        clash.add(PrintedFigures.level("less", cell, "300" + unit));
        clash.add(PrintedFigures.level("more", cell, "400" + unit));
        Collections.shuffle(clash, random);
        assertThat(system(clash).check()).isInstanceOf(Verdict.Contradiction.class);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsImpliedIsWhatIsAnswered(@ForAll("pages") List<Figure> page) {
        FigureSystem system = system(page);
        for (Answer.Known implied : system.impliedFigures().known()) {
            assertThat(system.bounds(implied.question()))
                    .isInstanceOfSatisfying(
                            Answer.Known.class,
                            answer -> assertThat(answer.bounds()).isEqualTo(implied.bounds()));
        }
    }
}

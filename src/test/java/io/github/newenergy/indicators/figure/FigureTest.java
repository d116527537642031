package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTest {

    /** Names the case that was asked, and the figure it was given. */
    private static final class CaseNames implements Figure.Cases<List<Object>> {
        @Override
        public List<Object> level(LevelFigure figure) {
            return List.of("level", figure);
        }

        @Override
        public List<Object> growth(GrowthFigure figure) {
            return List.of("growth", figure);
        }

        @Override
        public List<Object> share(ShareFigure figure) {
            return List.of("share", figure);
        }

        @Override
        public List<Object> multiple(MultipleFigure figure) {
            return List.of("multiple", figure);
        }

        @Override
        public List<Object> difference(DifferenceFigure figure) {
            return List.of("difference", figure);
        }

        @Override
        public List<Object> pointChange(PointChangeFigure figure) {
            return List.of("point_change", figure);
        }

        @Override
        public List<Object> contribution(ContributionFigure figure) {
            return List.of("contribution", figure);
        }

        @Override
        public List<Object> total(TotalFigure figure) {
            return List.of("total", figure);
        }

        @Override
        public List<Object> order(OrderFigure figure) {
            return List.of("order", figure);
        }

        @Override
        public List<Object> rank(RankFigure figure) {
            return List.of("rank", figure);
        }

        @Override
        public List<Object> remark(RemarkFigure figure) {
            return List.of("remark", figure);
        }
    }

    static List<Figure> figures() {
        return SampleFigures.ofEachKind();
    }

    static List<Class<?>> types() {
        return Arrays.asList(Figure.class.getPermittedSubclasses());
    }

    @Test
    void everyTypeAndEveryKindHasOneSample() {
        assertThat(figures()).extracting(Object::getClass).containsExactlyElementsOf(types());
        assertThat(figures()).extracting(Figure::kind).containsExactly(FigureKind.values());
    }

    @Test
    void kindsHaveTheNamesOfFiles() {
        assertThat(FigureKind.values())
                .extracting(FigureKind::toString)
                .containsExactly(
                        "level",
                        "growth",
                        "share",
                        "multiple",
                        "difference",
                        "point_change",
                        "contribution",
                        "total",
                        "order",
                        "rank",
                        "remark");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void matchAsksTheCaseOfTheKindWithTheFigure(Figure figure) {
        assertThat(figure.match(new CaseNames())).containsExactly(figure.kind().toString(), figure);
    }

    @Test
    void noTwoKindsShareACase() {
        Set<Object> cases = figures().stream()
                .map(figure -> figure.match(new CaseNames()).get(0))
                .collect(Collectors.toSet());
        assertThat(cases)
                .hasSize(Figure.Cases.class.getDeclaredMethods().length)
                .hasSize(FigureKind.values().length);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureShowsItsIdAndWhatItSaysInOneLine(Figure figure) {
        assertThat(figure.toString()).startsWith(figure.id() + ": ").doesNotContain("\n", "Optional", "=");
        assertThat(figure.source()).isEqualTo(SampleFigures.SOURCE);
        assertThat(figure.attribution()).isEqualTo(SampleFigures.named(figure.id()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureSpeaksOfCellsUnlessItIsARemark(Figure figure) {
        assertThat(figure.cells().isEmpty()).isEqualTo(figure.kind() == FigureKind.REMARK);
        assertThat(figure.isEvidence()).isEqualTo(figure.kind() != FigureKind.REMARK);
    }

    @Test
    void theCellThatAFigureIsAboutComesFirst() {
        List<Cell> leading = figures().stream()
                .filter(figure -> !figure.cells().isEmpty())
                .map(figure -> figure.cells().get(0))
                .toList();
        assertThat(leading)
                .containsExactly(
                        SampleFigures.REVENUE,
                        SampleFigures.REVENUE,
                        SampleFigures.MODULES,
                        Cell.parse("installed_capacity storage CN 2023-12"),
                        Cell.parse("utilisation_hours x-power CN 2023"),
                        Cell.parse("generation new_energy CN-NM 2023-Q1"),
                        Cell.parse("generation wind CN-NM 2023-Q1"),
                        SampleFigures.REVENUE,
                        SampleFigures.REVENUE,
                        SampleFigures.MODULES);
    }

    @ParameterizedTest
    @EnumSource(
            value = Modality.class,
            names = {"FORECAST", "TARGET", "PLANNED"})
    void whatIsNotReportedIsNoEvidenceAndSaysSo(Modality modality) {
        Attribution plan = new Attribution("plan", SampleFigures.SOURCE, modality);
        Figure figure = new LevelFigure(plan, SampleFigures.REVENUE, SampleFigures.quantity("2000亿元"));
        assertThat(figure.isEvidence()).isFalse();
        assertThat(figure).hasToString("plan: 2000亿元 is revenue new_energy CN-320200 2022 (" + modality + ")");
    }

    @Test
    void moodsHaveTheNamesOfFiles() {
        assertThat(Modality.values())
                .extracting(Modality::toString)
                .containsExactly("reported", "forecast", "target", "planned");
        assertThat(EnumSet.allOf(Modality.class))
                .filteredOn(Modality::isEvidence)
                .containsExactly(Modality.REPORTED);
    }

    @Test
    void equalityIsThatOfAllComponents() {
        assertThat(figures()).isEqualTo(SampleFigures.ofEachKind());
        assertThat(figures()).extracting(Object::hashCode).isEqualTo(hashCodes(SampleFigures.ofEachKind()));
        assertThat(new HashSet<>(figures())).hasSize(types().size());
        Attribution other = SampleFigures.named("other");
        LevelFigure level = (LevelFigure) figures().get(0);
        assertThat(level)
                .isNotEqualTo(new LevelFigure(other, level.cell(), level.level()))
                .isNotEqualTo(new LevelFigure(level.attribution(), SampleFigures.PV_REVENUE, level.level()))
                // Printed to another place, so another print.
                .isNotEqualTo(new LevelFigure(level.attribution(), level.cell(), SampleFigures.quantity("1550.720亿元")));
    }

    private static List<Integer> hashCodes(List<Figure> figures) {
        return figures.stream().map(Object::hashCode).toList();
    }
}

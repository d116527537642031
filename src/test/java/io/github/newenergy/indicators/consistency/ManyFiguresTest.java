package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Reading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** So many figures that several threads decide them say what they say region by region. */
class ManyFiguresTest {

    /** Of many more parts than there are threads. */
    private static final int FEWEST_FIGURES = 2_500;

    private static <E> List<String> sorted(Stream<E> some) {
        return some.map(Object::toString).sorted().toList();
    }

    private static <E> List<String> ofRegions(
            ManyRegions regions, Reading reading, Function<FigureSystem, List<E>> part) {
        return sorted(IntStream.range(0, ManyRegions.REGIONS)
                .mapToObj(region -> regions.system(region).with(reading))
                .flatMap(system -> part.apply(system).stream()));
    }

    private static List<String> statements(FigureSystem system) {
        return system.statements().stream()
                .map(statement -> sorted(statement.figures().stream()) + " " + statement + " "
                        + sorted(statement.assumptions().stream()))
                .toList();
    }

    @Test
    void figuresSayWhatTheySayInSmallSystems() {
        ManyRegions regions = ManyRegions.of();
        assertThat(regions.figures()).hasSizeGreaterThan(FEWEST_FIGURES);
        for (Reading reading : List.of(Reading.hard(), Reading.soft())) {
            FigureSystem system = regions.system().with(reading);
            assertThat(sorted(statements(system).stream()))
                    .isEqualTo(ofRegions(regions, reading, ManyFiguresTest::statements));
            assertThat(sorted(system.omissions().stream()))
                    .isEqualTo(ofRegions(regions, reading, FigureSystem::omissions));
            // What is assumed of a measure is assumed in every region.
            assertThat(sorted(system.assumptions().stream()))
                    .isEqualTo(ofRegions(regions, reading, FigureSystem::assumptions).stream()
                            .distinct()
                            .toList());
            assertThat(sorted(system.switchedOff().stream()))
                    .isEqualTo(ofRegions(regions, reading, FigureSystem::switchedOff));
        }
    }

    @Test
    void figuresKeepTheirNamesAndTheirOrder() {
        ManyRegions regions = ManyRegions.of();
        List<Figure> figures = regions.figures();
        assertThat(regions.system().figures().keySet())
                .containsExactlyElementsOf(figures.stream().map(Figure::id).toList());
        assertThat(regions.system().figures().values()).containsExactlyElementsOf(figures);
    }

    @Test
    void aChangeInPointsFindsTheRatioOfItsRegion() {
        String region = String.valueOf(ManyRegions.REGION_OF_POINTS);
        FigureSystem system = ManyRegions.of().system();
        assertThat(system.statements())
                .filteredOn(statement -> statement.figures().contains("points-" + region))
                .isNotEmpty()
                .allSatisfy(statement ->
                        assertThat(statement.figures()).containsExactly("share-" + region, "points-" + region));
    }

    @Test
    void statementsAreInOneOrderEachTime() {
        ManyRegions regions = ManyRegions.of();
        List<String> once = statements(regions.system());
        for (int time = 0; time < 3; time++) {
            assertThat(statements(regions.system())).isEqualTo(once);
        }
    }

    private static Set<String> conflicts(FigureSystem system) {
        Set<String> conflicts = new TreeSet<>();
        if (system.check() instanceof Verdict.Contradiction contradiction) {
            assertThat(contradiction.isComplete()).isTrue();
            for (Conflict conflict : contradiction.conflicts()) {
                assertThat(conflict.certificates()).allMatch(CertificateChecker::isValid);
                conflicts.add(sorted(conflict.figures().stream()) + " " + sorted(conflict.assumptions().stream()));
            }
        }
        return conflicts;
    }

    @Test
    void conflictsAreThoseOfEachRegionAlone() {
        List<Integer> contradictory = List.of(0, ManyRegions.REGION_OF_POINTS, 100, 219);
        ManyRegions regions = ManyRegions.of(contradictory.toArray(new Integer[0]));
        Reading reading = Reading.soft();
        Set<String> expected = new TreeSet<>();
        for (int region = 0; region < ManyRegions.REGIONS; region++) {
            Set<String> own = conflicts(regions.system(region).with(reading));
            assertThat(own.isEmpty()).isEqualTo(!contradictory.contains(region));
            expected.addAll(own);
        }
        assertThat(conflicts(regions.system().with(reading))).isEqualTo(expected);
    }

    @Test
    void levelsAreFoundForEveryCellAndEveryStatementHoldsForThem() {
        ManyRegions regions = ManyRegions.of();
        FigureSystem system = regions.system().with(Reading.soft());
        assertThat(system.check()).isInstanceOfSatisfying(Verdict.Consistent.class, verdict -> {
            Set<Cell> cells = new HashSet<>();
            regions.figures().forEach(figure -> cells.addAll(figure.cells()));
            system.statements().forEach(statement -> statement.terms().forEach(term -> cells.add(term.cell())));
            assertThat(verdict.levels().keySet()).isEqualTo(cells);
            Map<Cell, BigFraction> levels = new HashMap<>();
            verdict.levels().forEach((cell, level) -> levels.put(cell, Judge.exact(level.value())));
            List<Statement> counted = system.statements().stream()
                    .filter(statement -> isAsCounted(statement, verdict.levels()))
                    .toList();
            assertThat(counted).allMatch(statement -> holds(statement, levels));
            // Each region prints one level in tonnes, which is counted in GW: two ends, one of them twice, and not
            // negative.
            assertThat(system.statements()).hasSize(counted.size() + 4 * ManyRegions.REGIONS);
        });
    }

    private static boolean isAsCounted(Statement statement, Map<Cell, Verdict.Consistent.Level> levels) {
        return statement.terms().stream()
                .allMatch(term -> levels.get(term.cell())
                        .unit()
                        .map(Unit::toString)
                        .orElse("")
                        .equals(term.unit()));
    }

    private static boolean holds(Statement statement, Map<Cell, BigFraction> levels) {
        BigFraction sum = OracleInterval.exact(statement.bound()).negate();
        for (Statement.Term term : statement.terms()) {
            sum = sum.add(OracleInterval.exact(term.coefficient()).multiply(levels.get(term.cell())));
        }
        int order = sum.compareTo(BigFraction.ZERO);
        return (order == 0 && !statement.relation().isStrict())
                || (order != 0 && order > 0 == statement.relation().isLower());
    }

    @Test
    void boundsAreThoseOfEachRegionAlone() {
        ManyRegions regions = ManyRegions.of();
        FigureSystem system = regions.system();
        for (int region : new int[] {ManyRegions.REGION_OF_POINTS, 219}) {
            FigureSystem alone = regions.system(region);
            for (Answer.Known answer : alone.impliedFigures().known()) {
                assertThat(system.bounds(answer.question())).hasToString(answer.toString());
            }
        }
    }
}

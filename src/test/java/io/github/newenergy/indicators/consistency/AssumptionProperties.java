package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.RandomPublications.Kind;
import io.github.newenergy.indicators.consistency.RandomPublications.Sample;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws of assumptions: fewer of them allow more, and a conflict needs all of its own. */
class AssumptionProperties {

    @Provide
    Arbitrary<Sample> samples() {
        return RandomPublications.any();
    }

    @Provide
    Arbitrary<Sample> faultySamples() {
        return Arbitraries.of(Kind.SLIP, Kind.WHATEVER).flatMap(RandomPublications::of);
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Arbitraries.of(Reading.hard(), Reading.soft());
    }

    private static FigureSystem system(Sample sample, Reading reading) {
        return FigureSystem.of(sample.publication()).with(reading);
    }

    private static List<Question> questions(Sample sample) {
        List<Cell> cells = sample.world().cells();
        List<Question> questions = new ArrayList<>();
        cells.forEach(cell -> questions.add(Question.ofLevel(cell)));
        questions.add(Question.ofRatio(cells.get(0), cells.get(1)));
        questions.add(Question.ofDifference(cells.get(0), cells.get(1)));
        return questions;
    }

    private static String said(FigureSystem system, Sample sample) {
        return String.join(
                "\n",
                system.statements().toString(),
                system.assumptions().toString(),
                system.switchedOff().toString(),
                system.omissions().toString(),
                system.check().toString(),
                questions(sample).stream().map(system::bounds).toList().toString());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void switchingOffAndOnAgainChangesNothing(@ForAll("samples") Sample sample, @ForAll("readings") Reading reading) {
        FigureSystem system = system(sample, reading);
        String original = said(system, sample);
        for (Assumption assumption : system.assumptions()) {
            FigureSystem without = system.without(assumption);
            assertThat(without.assumptions()).doesNotContain(assumption);
            assertThat(without.switchedOff()).contains(assumption);
            assertThat(said(without.with(assumption), sample)).isEqualTo(original);
        }
        for (Assumption assumption : system.switchedOff()) {
            FigureSystem with = system.with(assumption);
            assertThat(with.assumptions()).contains(assumption);
            assertThat(said(with.without(assumption), sample)).isEqualTo(original);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatNobodyAssumesCanBeSwitchedOnOrOff(@ForAll("samples") Sample sample) {
        FigureSystem system = system(sample, Reading.hard());
        Assumption foreign = new Assumption(Assumption.Kind.WIDTH, "of no figure here", List.of());
        String original = said(system, sample);
        assertThat(said(system.with(foreign), sample)).isEqualTo(original);
        assertThat(said(system.without(foreign), sample)).isEqualTo(original);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void fewerAssumptionsNeverContradictNorNarrow(
            @ForAll("samples") Sample sample, @ForAll("readings") Reading reading) {
        FigureSystem system = system(sample, reading);
        boolean isConsistent = system.check() instanceof Verdict.Consistent;
        Statistics.label("consistent")
                .collect(isConsistent)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 30));
        if (!isConsistent) {
            return;
        }
        for (Assumption assumption : system.assumptions()) {
            FigureSystem without = system.without(assumption);
            assertThat(without.check()).as("%s", assumption).isInstanceOf(Verdict.Consistent.class);
            for (Question question : questions(sample)) {
                assertAtLeastAsWide(without.bounds(question), system.bounds(question));
            }
        }
    }

    private static void assertAtLeastAsWide(Answer wide, Answer narrow) {
        if (!(narrow instanceof Answer.Known known)) {
            return;
        }
        if (wide instanceof Answer.Known wider) {
            assertThat(wider.unit()).isEqualTo(known.unit());
            assertThat(isAsFar(wider.lower(), known.lower(), -1) && isAsFar(wider.upper(), known.upper(), 1))
                    .as("%s after %s", wide, narrow)
                    .isTrue();
        } else {
            assertThat(((Answer.Unknown) wide).reason()).isEqualTo(Answer.Reason.UNCERTAIN_BASE);
        }
    }

    private static boolean isAsFar(Optional<Answer.End> wide, Optional<Answer.End> narrow, int side) {
        if (wide.isEmpty() || narrow.isEmpty()) {
            return wide.isEmpty();
        }
        int order = side
                * Judge.exact(wide.get().value())
                        .compareTo(Judge.exact(narrow.get().value()));
        return order > 0 || (order == 0 && (narrow.get().isOpen() || !wide.get().isOpen()));
    }

    private static List<Conflict> conflicts(FigureSystem system) {
        return system.check() instanceof Verdict.Contradiction contradiction ? contradiction.conflicts() : List.of();
    }

    private static FigureSystem withOnly(FigureSystem system, List<Assumption> assumptions) {
        FigureSystem result = system;
        for (Assumption assumption : system.assumptions()) {
            result = assumptions.contains(assumption) ? result : result.without(assumption);
        }
        return result;
    }

    /** Conflicts that need no more than another one does. */
    private static List<Conflict> within(List<Conflict> conflicts, Conflict other) {
        return conflicts.stream()
                .filter(conflict -> other.figures().containsAll(conflict.figures()))
                .filter(conflict -> other.assumptions().containsAll(conflict.assumptions()))
                .toList();
    }

    private static boolean isTouched(Conflict conflict, List<Conflict> conflicts) {
        Set<String> figures = new HashSet<>();
        conflicts.forEach(each -> figures.addAll(each.figures()));
        return conflict.figures().stream().anyMatch(figures::contains);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aConflictIsGoneWithoutAnyOfItsAssumptionsAndTheOthersStay(
            @ForAll("faultySamples") Sample sample, @ForAll("readings") Reading reading) {
        FigureSystem system = system(sample, reading);
        List<Conflict> conflicts = conflicts(system);
        Statistics.label("conflicts that rest on assumptions")
                .collect(conflicts.stream()
                        .anyMatch(conflict -> !conflict.assumptions().isEmpty()))
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 10));
        for (Conflict conflict : conflicts) {
            for (Assumption assumption : conflict.assumptions()) {
                List<Conflict> left = conflicts(system.without(assumption));
                assertThat(left)
                        .allSatisfy(each -> assertThat(each.assumptions()).doesNotContain(assumption));
                assertThat(within(left, conflict)).isEmpty();
                assertThat(conflicts)
                        .filteredOn(other -> !other.assumptions().contains(assumption))
                        .allMatch(other -> isTouched(other, left));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aConflictNeedsItsAssumptionsAndNoOthers(
            @ForAll("faultySamples") Sample sample, @ForAll("readings") Reading reading) {
        FigureSystem system = system(sample, reading);
        for (Conflict conflict : conflicts(system)) {
            assertThat(isTouched(conflict, conflicts(withOnly(system, conflict.assumptions()))))
                    .isTrue();
            for (Assumption left : conflict.assumptions()) {
                List<Assumption> fewer = conflict.assumptions().stream()
                        .filter(assumption -> !assumption.equals(left))
                        .toList();
                assertThat(within(conflicts(withOnly(system, fewer)), conflict)).isEmpty();
            }
        }
    }
}

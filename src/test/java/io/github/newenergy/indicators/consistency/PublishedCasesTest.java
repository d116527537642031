package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.Answer.Known;
import io.github.newenergy.indicators.consistency.PublishedCase.Expected;
import io.github.newenergy.indicators.consistency.Verdict.Consistent;
import io.github.newenergy.indicators.consistency.Verdict.Contradiction;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine finds of figures that were really published is what was found of them by other means. */
class PublishedCasesTest {

    static List<PublishedCase> cases() {
        return PublishedCase.all();
    }

    static List<PublishedCase> contradictions() {
        return PublishedCase.all().stream()
                .filter(each -> each.verdict() == Expected.CONTRADICTION)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void figuresClashWhereTheyAreKnownToClash(PublishedCase published) {
        Verdict verdict = system(published).check();
        assertThat(verdict)
                .as("%s", verdict)
                .isInstanceOf(published.verdict() == Expected.CONTRADICTION ? Contradiction.class : Consistent.class);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void allSeparateContradictionsAreFoundAndNoOthers(PublishedCase published) {
        Contradiction verdict = contradiction(published);
        assertThat(verdict.isComplete()).isTrue();
        assertThat(verdict.conflicts()).hasSameSizeAs(published.contradictions());
        for (Conflict conflict : verdict.conflicts()) {
            Set<String> figures = PublishedCase.named(conflict.figures());
            if (!published.otherContradictions().contains(figures)) {
                assertThat(published.contradictions()).contains(figures);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void withoutAnyOneOfItsMembersAConflictIsNone(PublishedCase published) {
        for (Conflict conflict : contradiction(published).conflicts()) {
            assertThat(systemOf(published, conflict.figures()).check()).isInstanceOf(Contradiction.class);
            for (String figure : conflict.figures()) {
                List<String> others = new ArrayList<>(conflict.figures());
                others.remove(figure);
                assertThat(systemOf(published, others).check())
                        .as("%s without %s", conflict, figure)
                        .isInstanceOf(Consistent.class);
            }
            for (Assumption assumption : conflict.assumptions()) {
                assertThat(systemOf(published, conflict.figures())
                                .without(assumption)
                                .check())
                        .as("%s without %s", conflict, assumption)
                        .isInstanceOf(Consistent.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void levelsLieWhereTheyAreKnownToLie(PublishedCase published) {
        FigureSystem system = system(published);
        for (ExpectedBounds expected : published.bounds()) {
            Answer answer = system.bounds(expected.question());
            assertThat(answer).as("%s", answer).isInstanceOf(Known.class);
            Known known = (Known) answer;
            Bounds found = known.unit().convert(known.bounds(), expected.unit());
            assertThat(found).as("%s", expected).matches(expected::isMatchedBy);
        }
    }

    @Test
    void sharesThatRoseTooFastClashWithTwoGrowthRates() {
        assertThat(conflicts("zh-changzhou-2022")).containsExactly(Set.of("g", "gh", "s", "ds"));
    }

    @Test
    void aHedgedIncrementClashesWithTheGrowth() {
        assertThat(conflicts("zh-storage-2023")).containsExactly(Set.of("c", "n", "g"));
    }

    /** What is needed was found to be 0.296 %, rounded. */
    @Test
    void thatHedgeNeedsARoomOfThreeInAThousand() {
        FigureSystem system = system(PublishedCase.named("zh-storage-2023"));
        assertThat(system.with(aboutWithin("0.00296")).check()).isInstanceOf(Contradiction.class);
        assertThat(system.with(aboutWithin("0.00297")).check()).isInstanceOf(Consistent.class);
    }

    private static Reading aboutWithin(String share) {
        return CaseReading.reading().with((hedge, magnitude) -> {
            BigDecimal room = magnitude.multiply(new BigDecimal(share));
            return hedge == Hedge.ABOUT
                    ? Bounds.ofClosed(magnitude.subtract(room), magnitude.add(room))
                    : CaseReading.HEDGES.admitted(hedge, magnitude);
        });
    }

    @Test
    void fiveLevelsClashWithTheirGrowthEachForItself() {
        assertThat(conflicts("zh-hunan-2023q1"))
                .containsExactlyInAnyOrder(
                        Set.of("t", "dt", "gt"),
                        Set.of("f", "df", "gf"),
                        Set.of("h", "dh", "gh"),
                        Set.of("w", "dw", "gw"),
                        Set.of("p", "dp", "gp"));
    }

    @Test
    void aTotalGrowsFasterThanItsFourParts() {
        Set<Set<String>> conflicts = conflicts("zh-shandong-2017q3");
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.iterator().next()).contains("gt", "gw", "gp", "gb");
    }

    @Test
    void twoPartsAndTheirTotalGrowAtRatesThatDoNotFit() {
        Set<Set<String>> conflicts = conflicts("zh-catl-2023-vol");
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.iterator().next()).contains("g", "ga", "gb").hasSize(5);
    }

    @Test
    void aShareOfThreeProvincesIsNotTheirSum() {
        assertThat(conflicts("zh-pv-2022-ci")).containsExactly(Set.of("t", "s", "a", "b", "c"));
    }

    private static Set<Set<String>> conflicts(String id) {
        return contradiction(PublishedCase.named(id)).conflicts().stream()
                .map(conflict -> PublishedCase.named(conflict.figures()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Contradiction contradiction(PublishedCase published) {
        Verdict verdict = system(published).check();
        assertThat(verdict).isInstanceOf(Contradiction.class);
        return (Contradiction) verdict;
    }

    private static FigureSystem system(PublishedCase published) {
        return system(published, published.publications());
    }

    private static FigureSystem systemOf(PublishedCase published, List<String> figures) {
        return system(
                published,
                published.publications().stream()
                        .map(publication -> only(figures, publication))
                        .toList());
    }

    private static Publication only(List<String> figures, Publication publication) {
        return new Publication(
                publication.title(),
                publication.publisher(),
                publication.date(),
                publication.figures().stream()
                        .filter(figure -> figures.contains(figure.id()))
                        .toList());
    }

    private static FigureSystem system(PublishedCase published, List<Publication> publications) {
        FigureSystem system = FigureSystem.of(publications).with(CaseReading.reading());
        for (Assumption assumption : system.switchedOff()) {
            if (published.assumptions().contains(assumption.kind().toString())) {
                system = system.with(assumption);
            }
        }
        return system;
    }
}

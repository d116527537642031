package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.comparison;
import static io.github.newenergy.indicators.consistency.PrintedFigures.contribution;
import static io.github.newenergy.indicators.consistency.PrintedFigures.difference;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.order;
import static io.github.newenergy.indicators.consistency.PrintedFigures.points;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static io.github.newenergy.indicators.consistency.PrintedFigures.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.number.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureCompilerTest {

    private static final String NOW = "revenue pv CN 2022";
    private static final String BEFORE = "revenue pv CN 2021";
    private static final String PART = "revenue pv CN-JS 2022";
    private static final String PART_BEFORE = "revenue pv CN-JS 2021";

    /** What figures say, without that it rests on the rule of rounding. */
    private static List<String> said(Figure... figures) {
        return system(figures).statements().stream()
                .filter(statement -> !statement.figures().isEmpty())
                .filter(statement -> statement.assumptions().stream()
                        .noneMatch(assumption -> assumption.kind() == Assumption.Kind.ROUNDING))
                .map(statement -> statement.figures() + " " + statement)
                .toList();
    }

    @Test
    void levelsAreCountedInTheirUnit() {
        assertThat(said(level("l", NOW, "150.5亿元")))
                .containsExactly("[l] " + NOW + " in 亿元 >= 150.45", "[l] " + NOW + " in 亿元 <= 150.55");
    }

    @Test
    void levelsInOtherUnitsAreConvertedExactly() {
        assertThat(said(level("a", NOW, "5亿元"), level("b", BEFORE, "7亿元"), level("c", PART, "33333万元")))
                .contains("[c] " + PART + " in 亿元 >= 3.33325", "[c] " + PART + " in 亿元 <= 3.33335");
    }

    @Test
    void growthIsARatioOnABaseAboveZero() {
        assertThat(said(growth("g", NOW, "25%")))
                .containsExactly(
                        "[g] " + BEFORE + " > 0",
                        "[g] " + NOW + " >= 1.245 x " + BEFORE,
                        "[g] " + NOW + " <= 1.255 x " + BEFORE,
                        "[g] " + NOW + " > 0");
    }

    @Test
    void growthOnAnotherScopeSaysTheSignUntilItsBaseIsAssumed() {
        Figure growth =
                growth("g", comparison(NOW, BEFORE), "25%", new GrowthTerms(1, GrowthTerms.Basis.COMPARABLE_SCOPE));
        FigureSystem system = system(growth);
        assertThat(said(growth)).containsExactly("[g] " + NOW + " > 0");
        assertThat(system.assumptions()).extracting(Assumption::kind).doesNotContain(Assumption.Kind.SAME_SCOPE);
        Assumption scope = system.switchedOff().get(0);
        assertThat(scope).hasToString("g starts from the level of " + BEFORE);
        assertThat(system.with(scope).switchedOff()).isEmpty();
        assertThat(system.with(scope).statements())
                .filteredOn(statement -> statement.figures().contains("g"))
                .hasSize(5);
        assertThat(system.with(scope).without(scope).statements()).isEqualTo(system.statements());
    }

    @Test
    void aFallByMoreThanEverythingCannotBeWhateverItsBaseIs() {
        GrowthTerms comparable = new GrowthTerms(1, GrowthTerms.Basis.COMPARABLE_SCOPE);
        for (GrowthTerms terms : List.of(GrowthTerms.SIMPLE, comparable)) {
            FigureSystem system = system(growth("g", comparison(NOW, BEFORE), "-150%", terms));
            assertThat(system.check().conflicts()).singleElement().satisfies(conflict -> {
                assertThat(conflict.figures()).containsExactly("g");
                assertThat(conflict.assumptions())
                        .extracting(Assumption::kind)
                        .containsExactly(Assumption.Kind.NOT_NEGATIVE);
            });
        }
    }

    @Test
    void aFallByEverythingLeavesNothing() {
        GrowthTerms comparable = new GrowthTerms(1, GrowthTerms.Basis.COMPARABLE_SCOPE);
        assertThat(said(growth("g", comparison(NOW, BEFORE), "至少-100%", comparable)))
                .contains("[g] " + NOW + " <= 0")
                .noneMatch(statement -> statement.contains(BEFORE));
    }

    @Test
    void differencesAreOfLevels() {
        assertThat(said(difference("d", NOW, BEFORE, "-35亿元")))
                .containsExactly(
                        "[d] " + NOW + " in 亿元 >= " + BEFORE + " in 亿元 + -35.5",
                        "[d] " + NOW + " in 亿元 <= " + BEFORE + " in 亿元 + -34.5");
    }

    @Test
    void totalsAreSumsOrAtLeastTheirParts() {
        String other = "revenue wind CN 2022";
        String whole = "revenue new_energy CN 2022";
        assertThat(said(total("t", whole, true, NOW, other)))
                .containsExactly(
                        "[t] " + whole + " >= " + NOW + " + " + other, "[t] " + whole + " <= " + NOW + " + " + other);
        assertThat(said(total("t", whole, false, NOW, other)))
                .containsExactly("[t] " + whole + " >= " + NOW + " + " + other);
    }

    @Test
    void ordersAreStrictOrNot() {
        assertThat(said(order("o", NOW, BEFORE))).containsExactly("[o] " + NOW + " > " + BEFORE);
    }

    @Test
    void contributionsInPointsAreHeldAgainstTheBaseOfTheWhole() {
        assertThat(said(contribution("c", comparison(PART, PART_BEFORE), comparison(NOW, BEFORE), "2个百分点")))
                .containsExactly(
                        "[c] " + BEFORE + " > 0",
                        "[c] " + PART + " >= " + PART_BEFORE + " + 0.015 x " + BEFORE,
                        "[c] " + PART + " <= " + PART_BEFORE + " + 0.025 x " + BEFORE);
    }

    @Test
    void contributionsInPercentAreHeldAgainstTheChangeOfTheWholeInEitherDirection() {
        FigureSystem system = system(
                contribution("c", comparison(PART, PART_BEFORE), comparison(NOW, BEFORE), "20%"),
                level("now", NOW, "50亿元"),
                level("before", BEFORE, "100亿元"));
        Question change = Question.ofDifference(PrintedFigures.cell(PART), PrintedFigures.cell(PART_BEFORE));
        assertThat(system.bounds(change)).hasToString(change + " lies in (-10.455, -9.555) 亿元");
    }

    @Test
    void aChangeInPointsIsFollowedThroughThePrintedRatio() {
        Figure change = points("p", comparison(PART, NOW), comparison(PART_BEFORE, BEFORE), "2个百分点");
        assertThat(said(share("s", PART, NOW, "20%"), change))
                .contains(
                        "[s, p] " + PART_BEFORE + " >= 0.17 x " + BEFORE,
                        "[s, p] " + PART_BEFORE + " <= 0.19 x " + BEFORE);
        assertThat(said(share("s", PART_BEFORE, BEFORE, "20%"), change))
                .contains("[s, p] " + PART + " >= 0.21 x " + NOW, "[s, p] " + PART + " <= 0.23 x " + NOW);
        assertThat(system(share("s", PART, NOW, "20%"), change).omissions())
                .containsExactly(
                        new Omission(
                                "p",
                                "used through what is printed of its ratios only, since a difference of unknown ratios is not linear"));
    }

    @Test
    void aChangeInPointsIsFollowedThroughTheRatioOfTwoPrintedLevels() {
        Figure change = points("p", comparison(PART, NOW), comparison(PART_BEFORE, BEFORE), "2个百分点");
        assertThat(said(level("part", PART, "20亿元"), level("whole", NOW, "100.0亿元"), change))
                .contains(
                        // 19.5 / 100.05 less 2.5 points, and 20.5 / 99.95 less 1.5 points, rounded outward
                        "[part, whole, p] " + PART_BEFORE + " in 亿元 >= 0.169902548725 x " + BEFORE + " in 亿元",
                        "[part, whole, p] " + PART_BEFORE + " in 亿元 <= 0.190102551276 x " + BEFORE + " in 亿元");
        assertThat(system(
                                level("part", PART, "60.0亿元"),
                                level("whole", NOW, "100.0亿元"),
                                level("part-before", PART_BEFORE, "50.0亿元"),
                                level("whole-before", BEFORE, "100.0亿元"),
                                change)
                        .check())
                .isInstanceOf(Verdict.Contradiction.class);
    }

    @Test
    void aChangeOfAGrowthRestsOnTheBaseOfEachOfTheTwo() {
        String first = "revenue pv CN 2020";
        FigureSystem system = system(
                growth("g", NOW, "25%"), points("p", comparison(NOW, BEFORE), comparison(BEFORE, first), "2个百分点"));
        assertThat(system.statements())
                .filteredOn(statement -> statement.figures().equals(List.of("g", "p")))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.assumptions())
                        .extracting(Assumption::toString)
                        .contains("g starts from the level of " + BEFORE, "p starts from the level of " + first));
    }

    @Test
    void aHedgedChangeInPointsRestsOnItsOwnWidth() {
        FigureSystem system = system(
                        share("s", PART, NOW, "20%"),
                        points("p", comparison(PART, NOW), comparison(PART_BEFORE, BEFORE), "约2个百分点"))
                .with(Reading.soft());
        assertThat(system.statements())
                .filteredOn(statement -> statement.figures().equals(List.of("s", "p")))
                .flatExtracting(Statement::assumptions)
                .extracting(Assumption::kind)
                .contains(Assumption.Kind.WIDTH);
    }

    @Test
    void aChangeInPointsOfUnknownRatiosIsLeftOut() {
        Figure change = points("p", comparison(PART, NOW), comparison(PART_BEFORE, BEFORE), "2个百分点");
        assertThat(said(change)).isEmpty();
        assertThat(system(change).omissions())
                .containsExactly(new Omission(
                        "p", "neither of the two ratios is printed, and a difference of unknown ratios is not linear"));
    }

    @Test
    void aLevelOfASecondKindInOneSeriesSpeaksOfThatKindOnly() {
        String capacity = "production_capacity pv/module CN 2022-12";
        FigureSystem system = system(level("a", capacity, "5GW"), level("b", capacity.replace("2022", "2021"), "5万吨"));
        assertThat(system.omissions())
                .containsExactly(new Omission(
                        "b", "printed in 万吨, while production_capacity pv/module CN 2021-12 is counted in GW"));
        assertThat(system.statements())
                .filteredOn(statement -> statement.figures().contains("b"))
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.terms())
                        .extracting(Statement.Term::unit)
                        .containsExactly("万吨"));
    }

    @Test
    void aContradictionNamesOneOfTwoWidthsWhereItNeedsOnlyOne() {
        String may = "firms pv CN 2022-05";
        String december = "firms pv CN 2022-12";
        FigureSystem system = system(
                        share("share", december, may, "超0.5倍"),
                        points("change", comparison(december, may), comparison(may, december), "近-83.34个百分点"))
                .with(Reading.soft());
        // From above 1.66 to at most 0.6 is a fall by more than a point, and by its words alone the change is less than
        // 0.8334.
        assertThat(system.check().conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.assumptions())
                        .extracting(Assumption::subject)
                        .containsExactly("share: 超0.5倍 means (50 %, 60 %)"));
    }
}

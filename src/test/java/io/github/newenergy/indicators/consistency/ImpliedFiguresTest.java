package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.comparison;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.GrowthTerms;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer is told where figures that do not print it leave it less room than those that do. */
class ImpliedFiguresTest {

    private static final String LATER = "revenue pv CN 2022";
    private static final String EARLIER = "revenue pv CN 2021";
    private static final String PART = "revenue pv CN-JS 2022";

    private static List<String> implied(FigureSystem system) {
        return system.impliedFigures().known().stream()
                .map(Answer.Known::toString)
                .toList();
    }

    @Test
    void aGrowthOnAnotherScopePrintsNothingOfThePrintedLevels() {
        assertThat(implied(system(
                        level("later", LATER, "110.0亿元"),
                        level("earlier", EARLIER, "80.0亿元"),
                        growth(
                                "growth",
                                comparison(LATER, EARLIER),
                                "37.50%",
                                new GrowthTerms(1, GrowthTerms.Basis.COMPARABLE_SCOPE)))))
                .singleElement()
                .asString()
                .startsWith(LATER + " / " + EARLIER + " - 1 lies in [37.35");
    }

    @Test
    void aLevelOfAnotherKindPrintsNothingOfTheLevelThatIsCounted() {
        assertThat(implied(system(
                        level("power", "sales storage CN 2022", "100.0GW"),
                        level("before", "sales storage CN 2021", "80.0GWh"),
                        level("earlier", "sales storage CN 2020", "64GWh"),
                        growth("growth", "sales storage CN 2022", "25%"))))
                .anySatisfy(answer -> assertThat(answer).startsWith("sales storage CN 2022 lies in [99.5"));
    }

    @Test
    void whatSeveralFiguresPrintOfOneLevelIsNotImplied() {
        FigureSystem system = system(level("one", LATER, "100亿元"), level("other", LATER, "101亿元"));
        Assumption rounding = system.check().conflicts().get(0).assumptions().get(0);
        assertThat(rounding.kind()).isEqualTo(Assumption.Kind.ROUNDING);
        assertThat(implied(system.without(rounding))).isEmpty();
    }

    @Test
    void anEndThatIsNoLongerAdmittedIsNews() {
        assertThat(implied(system(
                        level("whole", LATER, "199亿元"),
                        share("share", PART, LATER, "超50%"),
                        level("part", PART, "99.3亿元"))))
                .contains(PART + " lies in (99.25, 99.35) 亿元");
    }

    @Test
    void anEndOfAGrowthIsHeldAgainstItsPrint() {
        assertThat(implied(system(
                        level("later", LATER, "超124.9亿元"),
                        level("earlier", EARLIER, "100.0亿元"),
                        growth("growth", LATER, "25%"))))
                .anySatisfy(answer -> assertThat(answer)
                        .startsWith(LATER + " / " + EARLIER + " - 1 lies in [24.83")
                        .endsWith(", 25.5) %"));
    }

    @Test
    void anEndOfAShareIsHeldAgainstItsPrint() {
        assertThat(implied(system(
                        level("part", PART, "不足25亿元"),
                        level("whole", LATER, "100.0亿元"),
                        share("share", PART, LATER, "25%"))))
                .anySatisfy(answer -> assertThat(answer).startsWith(PART + " / " + LATER + " lies in [24.5, 25.01"));
    }

    @Test
    void theFirstYearOfAllHasNoYearBefore() {
        assertThat(implied(system(level("level", "revenue pv CN 0001", "5亿元")))).isEmpty();
    }
}

package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.comparison;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each end is given as far as it stands without an assumption, and once more as tight as the assumption makes it. */
class PrintEndTest {

    private static final String STAFF = "staff pv CN 2022-12";

    private static List<String> ends(Figure figure, Reading reading) {
        Claim claim = FigureClaims.of(new NamedFigure("f", figure), reading).orElseThrow();
        return PrintEnd.of(claim, reading).stream()
                .map(end -> Relation.of(end.isLower(), end.isOpen()) + " "
                        + end.value().toPlainString() + " "
                        + end.assumptions().stream().map(Assumption::kind).toList())
                .toList();
    }

    private static Figure share(String print) {
        return PrintedFigures.share("f", "revenue pv CN-JS 2022", "revenue pv CN 2022", print);
    }

    private static Figure growthOf(String print, int steps) {
        String base = "revenue pv CN " + (2022 - steps);
        return growth(
                "f", comparison("revenue pv CN 2022", base), print, new GrowthTerms(steps, GrowthTerms.Basis.UNSTATED));
    }

    @Test
    void aPlainPrintIsOpenOnlyUnderItsRounding() {
        assertThat(ends(share("20%"), Reading.hard()))
                .containsExactly(">= 0.195 []", "<= 0.205 []", "< 0.205 [rounding]");
        assertThat(ends(share("20%"), Reading.hard().with(Rounding.HALF_EVEN)))
                .containsExactly(">= 0.195 []", "<= 0.205 []");
        assertThat(ends(share("20%"), Reading.hard().with(Rounding.UNKNOWN)))
                .containsExactly(">= 0.195 []", "<= 0.205 []");
    }

    @Test
    void truncationIsAnAssumptionWhereRoundingToTheNearestAdmitsMore() {
        assertThat(ends(share("20%"), Reading.hard().with(Rounding.TRUNCATION)))
                .containsExactly(">= 0.195 []", "< 0.21 []", ">= 0.2 [rounding]");
        assertThat(ends(share("20%"), Reading.hard().with(Rounding.CEILING)))
                .containsExactly("> 0.19 []", "<= 0.205 []", "<= 0.2 [rounding]");
    }

    @Test
    void hedgesSayInTheHardReadingOnlyWhatTheirWordsDo() {
        assertThat(ends(share("约20%"), Reading.hard())).containsExactly("> 0 []");
        assertThat(ends(share("超20%"), Reading.hard())).containsExactly("> 0.2 []");
        assertThat(ends(share("近20%"), Reading.hard())).containsExactly("< 0.2 []");
        assertThat(ends(share("20%以上"), Reading.hard())).containsExactly(">= 0.2 []");
        assertThat(ends(share("20%以下"), Reading.hard())).containsExactly("<= 0.2 []");
    }

    @Test
    void theWidthsOfHedgesAreAssumptions() {
        assertThat(ends(share("约20%"), Reading.soft())).containsExactly("> 0 []", ">= 0.1 [width]", "<= 0.3 [width]");
        assertThat(ends(share("超20%"), Reading.soft())).containsExactly("> 0.2 []", "< 0.3 [width]");
        assertThat(ends(share("近20%"), Reading.soft())).containsExactly("< 0.2 []", ">= 0.1 [width]");
        assertThat(ends(share("20%以上"), Reading.soft())).containsExactly(">= 0.2 []");
    }

    @Test
    void tenthsRestOnTheirWidthInEveryReading() {
        List<String> ends = List.of(">= 0.15 [width]", "<= 0.25 [width]", "< 0.25 [width, rounding]");
        assertThat(ends(share("两成"), Reading.hard())).isEqualTo(ends);
        assertThat(ends(share("两成"), Reading.soft())).isEqualTo(ends);
    }

    @Test
    void theWidthSaysWhatThePrintIsTakenToMean() {
        Claim claim = FigureClaims.of(new NamedFigure("f", share("约20%")), Reading.soft())
                .orElseThrow();
        assertThat(claim.widths())
                .singleElement()
                .satisfies(width -> assertThat(width.assumption()).hasToString("f: 约20% means [10 %, 30 %]"));
        Claim level = FigureClaims.of(new NamedFigure("f", level("f", STAFF, "超3万人")), Reading.soft())
                .orElseThrow();
        assertThat(level.widths())
                .singleElement()
                .satisfies(width -> assertThat(width.assumption()).hasToString("f: 超3万人 means (3, 4) 万人"));
    }

    @Test
    void countsToTheLastOneAreExact() {
        assertThat(ends(level("f", STAFF, "188人"), Reading.hard())).containsExactly(">= 188 []", "<= 188 []");
        assertThat(ends(level("f", STAFF, "12万人"), Reading.hard()))
                .containsExactly(">= 115000 []", "<= 125000 []", "< 125000 [rounding]");
    }

    @Test
    void growthStartsFromAScope() {
        assertThat(ends(growthOf("10%", 1), Reading.hard()))
                .containsExactly(">= 1.095 [same_scope]", "<= 1.105 [same_scope]", "< 1.105 [same_scope, rounding]");
        assertThat(ends(growthOf("近10%", 1), Reading.soft()))
                .containsExactly("< 1.1 [same_scope]", ">= 1 [same_scope, width]");
    }

    @Test
    void growthOverSeveralStepsIsAPower() {
        assertThat(ends(growthOf("10%", 3), Reading.hard()))
                .containsExactly(
                        ">= 1.312932375 [same_scope]",
                        "<= 1.349232625 [same_scope]",
                        "< 1.349232625 [same_scope, rounding]");
    }

    @Test
    void aFallByMoreThanEverythingIsKept() {
        assertThat(ends(growthOf("-150%", 2), Reading.hard()))
                .containsExactly(">= -0.505 [same_scope]", "<= -0.495 [same_scope]", "> -0.505 [same_scope, rounding]");
    }

    @Test
    void aFallByEverythingLeavesNothingOrLittle() {
        assertThat(ends(growthOf("-100%", 2), Reading.hard()))
                .containsExactly(">= 0 [same_scope]", "<= 0.000025 [same_scope]");
    }

    @Test
    void comparisonsThatAreNotOverTimeHaveNoScope() {
        Figure against =
                growth("f", comparison("revenue pv CN 2022", "revenue wind CN 2022"), "10%", GrowthTerms.SIMPLE);
        assertThat(ends(against, Reading.hard())).containsExactly(">= 1.095 []", "<= 1.105 []", "< 1.105 [rounding]");
    }
}

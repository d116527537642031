package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.comparison;
import static io.github.newenergy.indicators.consistency.PrintedFigures.contribution;
import static io.github.newenergy.indicators.consistency.PrintedFigures.difference;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.multiple;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.Repair.Slip;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.DifferenceFigure;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.LevelFigure;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipsTest {

    private static final String NOW = "revenue pv CN 2022";
    private static final String BEFORE = "revenue pv CN 2021";
    private static final Comparison OVER_TIME = comparison(NOW, BEFORE);

    /** What may be meant, without the name of the figure. */
    private static List<String> meant(Slip slip, Figure figure) {
        return Slips.of(figure).stream()
                .filter(candidate -> candidate.slip() == slip)
                .flatMap(candidate -> candidate.replacements().stream())
                .map(SlipsTest::print)
                .toList();
    }

    private static String print(Figure figure) {
        String number = figure instanceof LevelFigure level
                ? level.level().toString()
                : figure instanceof DifferenceFigure difference
                        ? difference.difference().toString()
                        : Reprint.numberOf(figure).orElseThrow().toString();
        return figure.kind() + " " + number;
    }

    @Test
    void aLevelMayBeTenThousandTimesTooLargeOrTooSmall() {
        assertThat(meant(Slip.TEN_THOUSANDFOLD, level("a", NOW, "5亿元")))
                .containsExactlyInAnyOrder("level 5万元", "level 5万亿元");
        assertThat(meant(Slip.TEN_THOUSANDFOLD, level("a", NOW, "5万元")))
                .containsExactlyInAnyOrder("level 5亿元", "level 5元");
        assertThat(meant(Slip.TEN_THOUSANDFOLD, difference("a", NOW, BEFORE, "5亿元")))
                .containsExactlyInAnyOrder("difference 5万元", "difference 5万亿元");
        assertThat(meant(Slip.TEN_THOUSANDFOLD, growth("a", NOW, "5%"))).isEmpty();
    }

    @Test
    void pointsAreTakenForPercentAndPercentForPoints() {
        Comparison part = comparison("revenue pv CN-JS 2022", "revenue pv CN-JS 2021");
        assertThat(meant(Slip.PERCENT_AND_POINTS, contribution("a", part, OVER_TIME, "5%")))
                .containsExactly("contribution 5个百分点");
        assertThat(meant(Slip.PERCENT_AND_POINTS, contribution("a", part, OVER_TIME, "5个百分点")))
                .containsExactly("contribution 5%");
        assertThat(meant(Slip.PERCENT_AND_POINTS, growth("a", NOW, "5%"))).isEmpty();
        String rate = "utilisation_rate pv CN 2022";
        assertThat(meant(Slip.PERCENT_AND_POINTS, growth("a", rate, "5%")))
                .containsExactly("difference 5 percentage points");
        assertThat(meant(Slip.PERCENT_AND_POINTS, growth("a", rate, "2倍"))).isEmpty();
        assertThat(meant(Slip.PERCENT_AND_POINTS, growth("a", "utilisation_hours pv CN 2022", "5%")))
                .isEmpty();
    }

    @Test
    void toIsTakenForByAndByForTo() {
        assertThat(meant(Slip.TO_AND_BY, growth("a", NOW, "25%"))).containsExactly("multiple 25%");
        assertThat(meant(Slip.TO_AND_BY, growth("a", NOW, "0%"))).containsExactly("multiple 0%");
        assertThat(meant(Slip.TO_AND_BY, growth("a", NOW, "-25%"))).isEmpty();
        GrowthTerms twoYears = new GrowthTerms(2, GrowthTerms.Basis.UNSTATED);
        assertThat(meant(Slip.TO_AND_BY, growth("a", comparison(NOW, "revenue pv CN 2020"), "25%", twoYears)))
                .isEmpty();
        assertThat(meant(Slip.TO_AND_BY, multiple("a", NOW, BEFORE, "125%"))).containsExactly("growth 125%");
        assertThat(meant(Slip.TO_AND_BY, difference("a", NOW, BEFORE, "5亿元"))).containsExactly("level 5亿元");
        assertThat(meant(Slip.TO_AND_BY, difference("a", NOW, BEFORE, "-5亿元"))).isEmpty();
        assertThat(meant(Slip.TO_AND_BY, level("a", NOW, "5亿元"))).containsExactly("difference 5亿元");
        assertThat(meant(Slip.TO_AND_BY, level("a", "revenue pv CN 0001", "5亿元")))
                .isEmpty();
        String rate = "utilisation_rate pv CN 2022";
        assertThat(meant(Slip.TO_AND_BY, level("a", rate, "95%"))).isEmpty();
        assertThat(meant(Slip.TO_AND_BY, difference("a", rate, "utilisation_rate pv CN 2021", "5个百分点")))
                .isEmpty();
    }

    @Test
    void timesAreTakenForTimesMore() {
        assertThat(meant(Slip.TIMES, growth("a", NOW, "2倍"))).containsExactly("multiple 2倍");
        assertThat(meant(Slip.TIMES, multiple("a", NOW, BEFORE, "2倍"))).containsExactly("growth 2倍");
        assertThat(meant(Slip.TO_AND_BY, growth("a", NOW, "2倍"))).isEmpty();
        assertThat(meant(Slip.TIMES, growth("a", NOW, "25%"))).isEmpty();
    }

    @Test
    void oneDigitMayBeWrongTheNearestFirstAndTheFirstNotZero() {
        assertThat(meant(Slip.WRONG_DIGIT, level("a", NOW, "7亿元")))
                .containsExactly(
                        "level 6亿元",
                        "level 8亿元",
                        "level 5亿元",
                        "level 9亿元",
                        "level 4亿元",
                        "level 3亿元",
                        "level 2亿元",
                        "level 1亿元",
                        "level 0亿元");
        assertThat(meant(Slip.WRONG_DIGIT, level("a", NOW, "17亿元")))
                .hasSize(8 + 9)
                .startsWith("level 27亿元")
                .doesNotContain("level 7亿元", "level 17亿元");
        assertThat(meant(Slip.WRONG_DIGIT, growth("a", NOW, "-7%"))).startsWith("growth -6%", "growth -8%");
    }

    @Test
    void twoNeighboursMayHaveChangedPlaces() {
        assertThat(meant(Slip.SWAPPED_DIGITS, level("a", NOW, "12.30亿元")))
                .containsExactly("level 21.30亿元", "level 13.20亿元", "level 12.03亿元");
        assertThat(meant(Slip.SWAPPED_DIGITS, level("a", NOW, "1100亿元"))).containsExactly("level 1010亿元");
        assertThat(meant(Slip.SWAPPED_DIGITS, level("a", NOW, "10亿元"))).isEmpty();
    }
}

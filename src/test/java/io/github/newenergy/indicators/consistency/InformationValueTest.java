package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InformationValueTest {

    private static final String PV = "revenue pv CN ";
    private static final String ALL = "revenue new_energy CN ";

    private static List<String> gains(FigureSystem system, Question question) {
        return system.gains(question).stream()
                .map(gain -> gain.figure() + " to " + gain.precision().toPlainString())
                .toList();
    }

    @Test
    void aPrintIsNoFinerThanIsWorthItsDigits() {
        FigureSystem system =
                system(level("revenue", PV + "2022", "1550.72亿元"), growth("growth", PV + "2022", "24.16%"));
        assertThat(gains(system, Question.ofLevel(cell(PV + "2021"))))
                .containsExactly(PV + "2022 / " + PV + "2021 - 1 to 0.000001");
    }

    @Test
    void whatNarrowsMostComesFirst() {
        FigureSystem system = system(
                level("all", ALL + "2023", "2000亿元"),
                share("share", PV + "2022", ALL + "2022", "60%"),
                growth("growth", ALL + "2023", "10%"));
        assertThat(gains(system, Question.ofLevel(cell(PV + "2022"))))
                .containsExactly(
                        PV + "2022 / " + ALL + "2022 to 0.01",
                        ALL + "2022 to 1",
                        ALL + "2023 / " + ALL + "2022 - 1 to 0.1");
    }

    @Test
    void whereEachDigitTellsMoreSixAreTried() {
        FigureSystem system =
                system(level("now", PV + "2022", "1550.72000000000000000亿元"), level("before", PV + "2021", "1250亿元"));
        assertThat(gains(system, Question.ofLevel(cell(PV + "2021"))))
                .containsExactly(PV + "2022 / " + PV + "2021 - 1 to 0.0000001");
    }

    @Test
    void theMiddleIsPrintedRoundedHalfUp() {
        FigureSystem years = system(level("now", PV + "2022", "100亿元"), level("before", PV + "2021", "90亿元"));
        Question change = Question.ofDifference(cell(PV + "2022"), cell(PV + "2021"));
        // A growth of 11.12 %, in the middle of 9.944 % and 12.291 %.
        assertThat(years.gains(change).get(0).narrowed().toString()).contains(" lies in [9.953", ", 10.061");
        Gain gain = years.gains(change).get(1);
        assertThat(gain.figure()).isEqualTo(Question.ofLevel(cell(PV + "2022")));
        // From 99.95 to 100.05 less 89.5 to 90.5.
        assertThat(gain.narrowed().bounds())
                .isEqualTo(Bounds.greaterThan(new BigDecimal("9.45"))
                        .intersection(Bounds.atMost(new BigDecimal("10.55")))
                        .orElseThrow());
    }

    @Test
    void whatLeavesAnEndOpenIsNoGain() {
        FigureSystem system = system(level("level", PV + "2022", "超100亿元"), growth("growth", PV + "2022", "10%"));
        assertThat(system.gains(Question.ofLevel(cell(PV + "2021")))).isEmpty();
    }
}

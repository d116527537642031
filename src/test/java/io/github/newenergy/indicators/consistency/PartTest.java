package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartTest {

    private static Constraint atLeast(int bound, int... cells) {
        BigDecimal[] ones = new BigDecimal[cells.length];
        Arrays.fill(ones, BigDecimal.ONE);
        return new Constraint(cells, ones, Relation.AT_LEAST, BigDecimal.valueOf(bound), new int[] {0});
    }

    private static List<Part> parts(List<Constraint> constraints, Choice... choices) {
        List<Choice> all = List.of(choices);
        return Part.of(new Assembly(constraints, all, new ExactArithmetic(Meter.unlimited())), all);
    }

    private static Choice choice(Constraint... cases) {
        return new Choice(Stream.of(cases).map(List::of).toList(), new int[] {0});
    }

    private static int[] sorted(Part part) {
        return Arrays.stream(part.cells()).sorted().toArray();
    }

    @Test
    void rowsThatShareNoUnknownLieInPartsOfTheirOwn() {
        List<Part> parts = parts(List.of(atLeast(1, 0, 1), atLeast(1, 1, 2), atLeast(1, 3, 4)));
        assertThat(parts).hasSize(2);
        assertThat(sorted(parts.get(0))).containsExactly(0, 1, 2);
        assertThat(sorted(parts.get(1))).containsExactly(3, 4);
    }

    @Test
    void endsOfUnknownsThatNoRowTiesToOthersAreInNoPart() {
        assertThat(parts(List.of(atLeast(1, 0), atLeast(2, 1)))).isEmpty();
    }

    @Test
    void rowsThatHoldAnywayTieNothing() {
        assertThat(parts(List.of(atLeast(1, 0), atLeast(1, 1), atLeast(2, 0, 1))))
                .isEmpty();
    }

    @Test
    void choicesTieTheUnknownsOfAllTheirCases() {
        List<Part> parts =
                parts(List.of(atLeast(1, 0), atLeast(1, 1), atLeast(1, 2)), choice(atLeast(2, 0), atLeast(2, 1)));
        assertThat(parts).hasSize(1);
        assertThat(sorted(parts.get(0))).containsExactly(0, 1);
        assertThat(parts.get(0).choices()).hasSize(1);
    }

    @Test
    void choicesMeetInAnUnknownThatNoConstraintSpeaksOf() {
        List<Part> parts = parts(
                List.of(atLeast(1, 0), atLeast(1, 1)),
                choice(atLeast(9, 0, 2), atLeast(8, 0, 2)),
                choice(atLeast(9, 1, 2), atLeast(8, 1, 2)),
                choice(atLeast(9, 3, 4), atLeast(8, 3, 4)));
        assertThat(parts).hasSize(2);
        assertThat(sorted(parts.get(0))).containsExactly(0, 1, 2);
        assertThat(sorted(parts.get(1))).containsExactly(3, 4);
    }

    @Test
    void twoGrowthRatesOfAProfitMeetInTheLevelBetweenThem() {
        FigureSystem profits = system(
                level("profit-2022", "profit pv CN 2022", "100亿元"),
                level("profit-2020", "profit pv CN 2020", "50亿元"),
                growth("growth-2022", "profit pv CN 2022", "10%"),
                growth("growth-2021", "profit pv CN 2021", "10%"));
        assertThat(profits.check())
                .isInstanceOfSatisfying(
                        Verdict.Contradiction.class,
                        verdict -> assertThat(verdict.figures())
                                .containsExactlyInAnyOrder("profit-2022", "profit-2020", "growth-2022", "growth-2021"));
        assertThat(profits.bounds(Question.ofLevel(cell("profit pv CN 2021"))))
                .hasToString("profit pv CN 2021 is not known: the figures cannot all be true");
    }
}

package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.comparison;
import static io.github.newenergy.indicators.consistency.PrintedFigures.contribution;
import static io.github.newenergy.indicators.consistency.PrintedFigures.group;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.points;
import static io.github.newenergy.indicators.consistency.PrintedFigures.rank;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Profits and losses, and ranks: what is printed of true levels is consistent, and implies no bounds without the truth. */
class ChoicesProperties {

    private static final String[] CELLS = {
        "profit pv CN 2021",
        "profit pv CN 2022",
        "profit pv CN-JS 2021",
        "profit pv CN-JS 2022",
        "profit pv CN-ZJ 2022",
        "profit pv CN-AH 2022"
    };

    /**
     * True profits, none of them zero, and which figures are printed of them.
     *
     * @param levels in the order of the cells
     * @param isPrinted which figures
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Truth(int[] levels, boolean[] isPrinted) {

        private BigDecimal ratio(int over, int under) {
            return BigDecimal.valueOf(100L * over).divide(BigDecimal.valueOf(under), 30, RoundingMode.HALF_EVEN);
        }

        private static String print(BigDecimal truth, String unit) {
            return truth.setScale(1, RoundingMode.HALF_UP).toPlainString() + unit;
        }

        private int change(int later, int earlier) {
            return levels[later] - levels[earlier];
        }

        private int ahead() {
            return (levels[4] > levels[3] ? 1 : 0) + (levels[5] > levels[3] ? 1 : 0);
        }

        Figure[] figures() {
            List<Figure> all = new ArrayList<>();
            for (int cell = 0; cell < CELLS.length; cell++) {
                all.add(level("level-" + cell, CELLS[cell], print(BigDecimal.valueOf(levels[cell], 1), "亿元")));
            }
            all.add(growth("growth", CELLS[1], print(ratio(change(1, 0), levels[0]), "%")));
            all.add(growth("growth-part", CELLS[3], print(ratio(change(3, 2), levels[2]), "%")));
            all.add(share("share", CELLS[3], CELLS[1], print(ratio(levels[3], levels[1]), "%")));
            all.add(points(
                    "points",
                    comparison(CELLS[3], CELLS[1]),
                    comparison(CELLS[2], CELLS[0]),
                    print(ratio(levels[3], levels[1]).subtract(ratio(levels[2], levels[0])), "个百分点")));
            all.add(contribution(
                    "contribution",
                    comparison(CELLS[3], CELLS[2]),
                    comparison(CELLS[1], CELLS[0]),
                    print(ratio(change(3, 2), levels[0]), "个百分点")));
            if (change(1, 0) != 0) {
                all.add(contribution(
                        "rate",
                        comparison(CELLS[3], CELLS[2]),
                        comparison(CELLS[1], CELLS[0]),
                        print(ratio(change(3, 2), change(1, 0)), "%")));
            }
            all.add(rank(
                    "rank", CELLS[3], ahead() == 0 ? "第1" : "前" + (ahead() + 1), group(CELLS[1], CELLS[4], CELLS[5])));
            List<Figure> printed = new ArrayList<>();
            for (int figure = 0; figure < all.size(); figure++) {
                if (isPrinted[figure]) {
                    printed.add(all.get(figure));
                }
            }
            return printed.toArray(Figure[]::new);
        }

        @Override
        public String toString() {
            return Arrays.toString(levels) + " " + Arrays.toString(figures());
        }
    }

    @Provide
    Arbitrary<Truth> truths() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(-50, 50)
                                .filter(level -> level != 0)
                                .array(int[].class)
                                .ofSize(CELLS.length),
                        Arbitraries.of(true, false).array(boolean[].class).ofSize(13))
                .as(Truth::new);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void thePrintsOfOneTruthAgree(@ForAll("truths") Truth truth) {
        assertThat(system(truth.figures()).check()).isInstanceOf(Verdict.Consistent.class);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noBoundsLeaveTheTruthOut(@ForAll("truths") Truth truth) {
        FigureSystem system = system(truth.figures());
        for (int cell = 0; cell < CELLS.length; cell++) {
            BigDecimal level = BigDecimal.valueOf(truth.levels()[cell], 1);
            if (system.bounds(Question.ofLevel(cell(CELLS[cell]))) instanceof Answer.Known answer) {
                assertThat(answer.bounds().contains(level))
                        .as(answer.toString())
                        .isTrue();
            }
        }
        BigDecimal growth = truth.ratio(truth.change(3, 2), truth.levels()[2]);
        if (system.bounds(Question.ofGrowth(cell(CELLS[3]), cell(CELLS[2]))) instanceof Answer.Known answer) {
            assertThat(answer.bounds().contains(growth)).as(answer.toString()).isTrue();
        }
    }
}

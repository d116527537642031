package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.order;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static io.github.newenergy.indicators.consistency.PrintedFigures.total;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.fraction.BigFraction;

/** Figures printed from true levels are consistent, and the levels that are shown for them fit every statement. */
class WitnessProperties {

    private static final String[] CELLS = {
        "revenue pv CN 2021",
        "revenue pv CN 2022",
        "revenue pv CN-JS 2021",
        "revenue pv CN-JS 2022",
        "revenue pv/module CN-JS 2022"
    };

    /**
     * True levels and what is printed of them.
     *
     * @param levels in the order of the cells
     * @param isPrinted which figures are printed
     * @param places of all prints
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Truth(int[] levels, boolean[] isPrinted, int places) {

        private String print(BigDecimal truth) {
            return truth.setScale(places, RoundingMode.HALF_UP).toPlainString();
        }

        private BigDecimal percent(int level, int base) {
            return BigDecimal.valueOf(levels[level])
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(levels[base]), 30, RoundingMode.HALF_EVEN);
        }

        Figure[] figures() {
            List<Figure> all = new ArrayList<>();
            for (int cell = 0; cell < CELLS.length; cell++) {
                all.add(level("level-" + cell, CELLS[cell], print(BigDecimal.valueOf(levels[cell], 1)) + "亿元"));
            }
            BigDecimal hundred = BigDecimal.valueOf(100);
            all.add(growth("growth", CELLS[1], print(percent(1, 0).subtract(hundred)) + "%"));
            all.add(growth("growth-part", CELLS[3], print(percent(3, 2).subtract(hundred)) + "%"));
            all.add(share("share-2021", CELLS[2], CELLS[0], print(percent(2, 0)) + "%"));
            all.add(share("share-2022", CELLS[3], CELLS[1], print(percent(3, 1)) + "%"));
            all.add(share("share-of-part", CELLS[4], CELLS[3], print(percent(4, 3)) + "%"));
            all.add(total("total", CELLS[3], false, CELLS[4]));
            if (levels[1] != levels[0]) {
                all.add(order("order", CELLS[levels[1] > levels[0] ? 1 : 0], CELLS[levels[1] > levels[0] ? 0 : 1]));
            }
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
            return Arrays.toString(figures());
        }
    }

    @Provide
    Arbitrary<Truth> truths() {
        Arbitrary<Integer> percent = Arbitraries.integers().between(1, 100);
        return Combinators.combine(
                        Arbitraries.integers().between(1_000, 9_000),
                        Arbitraries.integers().between(1_000, 9_000),
                        percent,
                        percent,
                        percent,
                        Arbitraries.of(true, false).array(boolean[].class).ofSize(12),
                        Arbitraries.integers().between(0, 3))
                .as((before, now, partBefore, part, module, isPrinted, places) -> new Truth(
                        new int[] {
                            before, now, before * partBefore / 100, now * part / 100, now * part / 100 * module / 100
                        },
                        isPrinted,
                        places))
                .filter(truth -> truth.levels()[3] > 0 && truth.levels()[4] > 0);
    }

    private static BigFraction exact(BigDecimal decimal) {
        return new BigFraction(decimal.unscaledValue()).multiply(new BigFraction(BigInteger.TEN).pow(-decimal.scale()));
    }

    private static boolean holds(Statement statement, Verdict.Consistent verdict) {
        BigFraction sum = BigFraction.ZERO;
        for (Statement.Term term : statement.terms()) {
            Verdict.Consistent.Level level = verdict.levels().get(term.cell());
            assertThat(level.unit().map(Object::toString).orElse("")).isEqualTo(term.unit());
            BigFraction value =
                    new BigFraction(level.value().numerator(), level.value().denominator());
            sum = sum.add(value.multiply(exact(term.coefficient())));
        }
        int order = sum.compareTo(exact(statement.bound()));
        return switch (statement.relation()) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }

    private static void assertConsistent(FigureSystem system) {
        assertThat(system.check())
                .isInstanceOfSatisfying(
                        Verdict.Consistent.class,
                        verdict -> assertThat(system.statements()).allMatch(statement -> holds(statement, verdict)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theLevelsShownFitEveryStatement(@ForAll("truths") Truth truth) {
        FigureSystem system = system(truth.figures());
        assertConsistent(system);
        assertConsistent(system.with(Reading.soft()));
    }

    @Example
    void openEndsAreKeptAwayFrom() {
        assertConsistent(system(
                level("a", CELLS[0], "超5亿元"), level("b", CELLS[1], "不足6亿元"), order("order", CELLS[0], CELLS[1])));
        assertConsistent(system(level("a", "profit pv CN 2022", "不足-5亿元")));
        assertConsistent(system(growth("growth", "profit pv CN 2022", "近5%")));
    }

    @Example
    void aLevelThatNothingTiesToOthersLiesInTheMiddleOfItsPrint() {
        Verdict.Consistent verdict =
                (Verdict.Consistent) system(level("a", CELLS[0], "5亿元")).check();
        assertThat(verdict.levels()).hasSize(1);
        assertThat(verdict.levels().get(PrintedFigures.cell(CELLS[0]))).hasToString("5 亿元");
    }
}

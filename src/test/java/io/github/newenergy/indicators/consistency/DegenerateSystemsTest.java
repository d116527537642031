package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Systems of shapes that other solvers are known to fail on: ties, cycles, tiny gaps, far scales, long chains. */
class DegenerateSystemsTest {

    private static final long SMALL_STACK = 256 * 1024L;

    private static String verdict(List<Figure> figures) {
        return PrintedFigures.kind(
                FigureSystem.of(FigurePage.publication(figures)).check());
    }

    private static Bounds bounds(List<Figure> figures, Question question) {
        return FigureSystem.of(FigurePage.publication(figures)).bounds(question).match(new Answer.Cases<>() {
            @Override
            public Bounds known(Answer.Known answer) {
                return answer.bounds();
            }

            @Override
            public Bounds unknown(Answer.Unknown answer) {
                throw new AssertionError(answer.toString());
            }
        });
    }

    /** Ties in every step make the simplex method with the usual rule go in circles, as in MATH-842; the greatest gain is 1. */
    @Test
    void cycleOfChvatal() {
        LinearPage program = new LinearPage()
                .atMost("0", "1 a -11 b -5 c 18 d")
                .atMost("0", "1 a -3 b -1 c 2 d")
                .atMost("1", "1 a")
                .equal("0", "10 a -1 gain")
                .equal("0", "57 b 9 c 24 d -1 loss");
        assertThat(verdict(program.figures())).isEqualTo("consistent");
        Question net = Question.ofDifference(program.cell("gain"), program.cell("loss"));
        assertThat(bounds(program.figures(), net).upper()).contains(BigDecimal.ONE);
    }

    /** The greatest value is 1/20, here a hundred times that. */
    @Test
    void cycleOfBeale() {
        LinearPage program = new LinearPage()
                .atMost("0", "25 a -6000 b -4 c 900 d")
                .atMost("0", "50 a -9000 b -2 c 300 d")
                .atMost("1", "1 c")
                .equal("0", "75 a 2 c -1 gain")
                .equal("0", "15000 b 600 d -1 loss");
        Question net = Question.ofDifference(program.cell("gain"), program.cell("loss"));
        assertThat(bounds(program.figures(), net).upper()).contains(new BigDecimal(5));
    }

    /** Rows that are multiples of each other, called unbounded in MATH-828. Outputs weigh 25 at least, so t is 5/4 at least. */
    @Test
    void proportionalRowsAreBounded() {
        LinearPage program = new LinearPage();
        for (int row = 5; row <= 8; row++) {
            StringBuilder outputs = new StringBuilder();
            StringBuilder inputs = new StringBuilder(4 * row + " t");
            for (int column = 1; column <= 5; column++) {
                outputs.append(column == 1 ? "" : " ")
                        .append(row * column)
                        .append(" l")
                        .append(column);
                inputs.append(" -").append(row * column).append(" l").append(column);
            }
            program.atLeast("25", outputs.toString()).atLeast("0", inputs.toString());
        }
        assertThat(verdict(program.figures())).isEqualTo("consistent");
        assertThat(bounds(program.figures(), Question.ofLevel(program.cell("t"))))
                .isEqualTo(Bounds.atLeast(new BigDecimal("1.25")));
    }

    /**
     * Sixteen rows of plus and minus one through one vertex, as in MATH-930: no combination of four events has a chance below
     * zero. Each of them has 0.8000000001; so all four together have 4 x 0.8000000001 - 3 at least.
     */
    @Test
    void signsOfAllSubsetsLeaveTheBoundsOfFrechet() {
        LinearPage program = new LinearPage().equal("1", "1 m0");
        for (int outcome = 0; outcome < 16; outcome++) {
            StringBuilder terms = new StringBuilder();
            for (int set = 0; set < 16; set++) {
                if ((set & outcome) == outcome) {
                    boolean isOdd = Integer.bitCount(set ^ outcome) % 2 == 1;
                    terms.append(terms.isEmpty() ? "" : " ")
                            .append(isOdd ? "-1 m" : "1 m")
                            .append(set);
                }
            }
            program.atLeast("0", terms.toString());
        }
        for (int event = 1; event < 16; event *= 2) {
            program.equal("0.8000000001", "1 m" + event);
        }
        assertThat(bounds(program.figures(), Question.ofLevel(program.cell("m15"))))
                .isEqualTo(Bounds.ofClosed(new BigDecimal("0.2000000004"), new BigDecimal("0.8000000001")));
        assertThat(verdict(program.atMost("0.2000000003", "1 m15").figures())).isEqualTo("contradiction");
    }

    static IntStream scales() {
        return IntStream.rangeClosed(-12, 13);
    }

    /** A factor for the whole system changes nothing, unlike in MATH-1549. */
    @ParameterizedTest
    @MethodSource("scales")
    void scalesFromTrillionthsToTrillions(int exponent) {
        BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        String one = scale.toPlainString();
        LinearPage program = new LinearPage()
                .atLeast("0", times(scale, 9_000) + " x " + one + " y")
                .atLeast(times(scale, 2_000), times(scale, 10_000) + " x " + one + " y")
                .atLeast(times(scale, 2), one + " x");
        assertThat(bounds(program.figures(), Question.ofLevel(program.cell("x")))
                        .lower())
                .contains(new BigDecimal(2));
        String less = scale.multiply(new BigDecimal("1.999999999999")).toPlainString();
        assertThat(verdict(program.atMost(less, one + " x").figures())).isEqualTo("contradiction");
    }

    private static String times(BigDecimal scale, int factor) {
        return scale.multiply(BigDecimal.valueOf(factor)).toPlainString();
    }

    /** Dense rows with long coefficients, feasible by construction, as in MATH-1674; the sum of the rows closes the door. */
    @Test
    void denseRowsKeepTheLevelsTheyWereMadeFrom() {
        int size = 5;
        Random random = new Random(1674);
        LinearPage program = new LinearPage();
        BigDecimal[] levels = new BigDecimal[size];
        BigDecimal[] sums = new BigDecimal[size];
        Arrays.setAll(levels, index -> BigDecimal.valueOf(1 + random.nextInt(5_000_000), 3));
        Arrays.setAll(sums, index -> BigDecimal.ZERO);
        BigDecimal total = BigDecimal.ZERO;
        for (int row = 0; row < size; row++) {
            StringBuilder terms = new StringBuilder();
            BigDecimal bound = BigDecimal.ZERO;
            for (int column = 0; column < size; column++) {
                BigDecimal coefficient = BigDecimal.valueOf(random.nextInt(1_000_000) - 499_999.5)
                        .movePointLeft(3);
                sums[column] = sums[column].add(coefficient);
                bound = bound.add(coefficient.multiply(levels[column]));
                terms.append(column == 0 ? "" : " ")
                        .append(coefficient.toPlainString())
                        .append(" u")
                        .append(column);
            }
            total = total.add(bound);
            program.atMost(bound.toPlainString(), terms.toString());
        }
        assertThat(verdict(program.figures())).isEqualTo("consistent");
        assertThat(bounds(program.figures(), Question.ofLevel(program.cell("u0")))
                        .contains(levels[0]))
                .isTrue();
        StringBuilder sum = new StringBuilder();
        for (int column = 0; column < size; column++) {
            sum.append(column == 0 ? "" : " ")
                    .append(sums[column].toPlainString())
                    .append(" u")
                    .append(column);
        }
        String beyond = total.add(new BigDecimal("0.0000000001")).toPlainString();
        assertThat(verdict(program.atLeast(beyond, sum.toString()).figures())).isEqualTo("contradiction");
    }

    static List<Object[]> gaps() {
        List<Object[]> gaps = new ArrayList<>();
        for (int places = 1; places <= 30; places++) {
            gaps.add(new Object[] {places, "元"});
            gaps.add(new Object[] {places, "亿元"});
        }
        return gaps;
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void gapsAreSeenHoweverSmall(int places, String unit) {
        BigDecimal gap = BigDecimal.ONE.movePointLeft(places);
        LinearPage apart = new LinearPage("x-balance(flow,signed)", unit)
                .atLeast("1", "1 a")
                .atMost(BigDecimal.ONE.subtract(gap).toPlainString(), "1 a");
        assertThat(verdict(apart.figures())).isEqualTo("contradiction");
        LinearPage circle = new LinearPage("x-balance(flow,signed)", unit)
                .atLeast(gap.toPlainString(), "1 a -1 b")
                .atLeast("0", "1 b -1 c")
                .atLeast("0", "1 c -1 a");
        assertThat(verdict(circle.figures())).isEqualTo("contradiction");
        LinearPage touching = new LinearPage("x-balance(flow,signed)", unit)
                .atLeast("1", "1 a")
                .atMost(BigDecimal.ONE.add(gap).toPlainString(), "1 a");
        Bounds bounds = bounds(touching.figures(), Question.ofLevel(touching.cell("a")));
        assertThat(bounds).isEqualTo(Bounds.ofClosed(BigDecimal.ONE, BigDecimal.ONE.add(gap)));
    }

    /** A cent, as yuan, against hundreds of millions of yuan. */
    @ParameterizedTest
    @CsvSource({"1.00000000亿元, 100000000.00元, consistent", "1.0000000000亿元, 100000000.01元, contradiction"})
    void centsBesideHundredsOfMillions(String large, String small, String expected) {
        String cell = "revenue pv CN 2022";
        assertThat(verdict(
                        new FigurePage().level(cell, large).level(cell, small).figures()))
                .isEqualTo(expected);
    }

    private static String month(int number) {
        return "revenue pv CN " + Cell.parse("revenue pv CN 0001-01").period().plusMonths(number);
    }

    /** Levels of the first month, and no growth from month to month. */
    private static FigurePage chain(int months) {
        FigurePage page = new FigurePage().level(month(0), "至少100亿元").level(month(0), "至多100亿元");
        for (int number = 1; number <= months; number++) {
            page.growth(month(number), month(number - 1), "至少0%").growth(month(number), month(number - 1), "至多0%");
        }
        return page;
    }

    /** On a small stack: the last level is the first one, to the last digit. */
    @Test
    void aChainOfTwoThousandMonthsKeepsItsLevel() throws InterruptedException {
        FigurePage page = chain(2_000);
        Bounds last = onSmallStack(() -> bounds(page.figures(), Question.ofLevel(Cell.parse(month(2_000)))));
        assertThat(last).isEqualTo(Bounds.ofPoint(new BigDecimal(100)));
    }

    /** The conflict goes through every month. */
    @Test
    void aBrokenChainIsAContradiction() throws InterruptedException {
        FigurePage page = chain(100).level(month(100), "至少100.0000000001亿元");
        assertThat(onSmallStack(() -> verdict(page.figures()))).isEqualTo("contradiction");
    }

    /** Totals of totals, two thousand deep, with the same level at both ends. */
    @Test
    void aChainOfTotalsKeepsItsLevel() throws InterruptedException {
        FigurePage page = new FigurePage().level("firms x-s0 CN 2022", "7家");
        for (int number = 1; number <= 2_000; number++) {
            page.sum("firms x-s" + number + " CN 2022", "firms x-s" + (number - 1) + " CN 2022");
        }
        Bounds last = onSmallStack(() -> bounds(page.figures(), Question.ofLevel(Cell.parse("firms x-s2000 CN 2022"))));
        assertThat(last).isEqualTo(Bounds.ofPoint(new BigDecimal(7)));
    }

    /** Rounded rates make numbers of thousands of digits; a thousand steps of 1% are 1.01^1000 and some. */
    @Test
    void growthOverAThousandStepsIsBounded() throws InterruptedException {
        Comparison months = new Comparison(Cell.parse(month(1_000)), Cell.parse(month(0)));
        FigurePage page = new FigurePage()
                .level(month(0), "至少1亿元")
                .level(month(0), "至多1亿元")
                .growth(months, "1.000%", new GrowthTerms(1_000, GrowthTerms.Basis.UNSTATED));
        Bounds last = onSmallStack(() -> bounds(page.figures(), Question.ofLevel(months.cell())));
        assertThat(last.lower().orElseThrow().doubleValue()).isCloseTo(StrictMath.pow(1.009995, 1_000), within(1e-6));
        assertThat(last.upper().orElseThrow().doubleValue()).isCloseTo(StrictMath.pow(1.010005, 1_000), within(1e-6));
    }

    private static <T> T onSmallStack(Supplier<T> work) throws InterruptedException {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(work.get()), "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((failed, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        assertThat(failure.get()).isNull();
        return result.get();
    }
}

package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.multiple;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.figure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final Budget USUAL = Budget.withDefaults();

    /** Contradictory, and only by trying the cases of the two growth rates is it found out. */
    private static final FigureSystem PROFITS = system(
            level("profit-2022", "profit pv CN 2022", "100亿元"),
            level("profit-2020", "profit pv CN 2020", "50亿元"),
            growth("growth-2022", "profit pv CN 2022", "10%"),
            growth("growth-2021", "profit pv CN 2021", "10%"),
            share("share", "profit pv CN-JS 2022", "profit pv CN 2022", "12.1%"));

    /** That of numbers of six hundred digits. */
    private static final long LARGEST_STEP = 1_000;

    private static final Question PROFIT_2021 = Question.ofLevel(cell("profit pv CN 2021"));

    /** Contradictory at first sight. */
    private static final FigureSystem REVENUES = system(
            level("revenue-2022", "revenue pv CN 2022", "1250.01亿元"),
            level("revenue-2021", "revenue pv CN 2021", "1550.72亿元"),
            growth("growth-2022", "revenue pv CN 2022", "24.16%"));

    /** Ten times ten times …: the numbers on the way are long. */
    private static FigureSystem longNumbers() {
        List<Figure> figures = new ArrayList<>();
        figures.add(level("level", "revenue pv CN 2000", "1亿元"));
        for (int year = 2001; year <= 2004; year++) {
            figures.add(multiple(
                    "multiple-" + year,
                    "revenue pv CN " + year,
                    "revenue pv CN " + (year - 1),
                    "1." + "0123456789".repeat(5) + "7倍"));
        }
        return system(figures.toArray(Figure[]::new));
    }

    @Test
    void everyLimitIsPositive() {
        assertThatThrownBy(() -> new Budget(0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps, digits and cases must be positive, got 0, 1 and 1");
        assertThatThrownBy(() -> USUAL.withDigits(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps, digits and cases must be positive, got 2000000000, -1 and 256");
        assertThatThrownBy(() -> USUAL.withCases(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps, digits and cases must be positive, got 2000000000, 50000 and 0");
    }

    @Test
    void oneLimitChangesAtATime() {
        assertThat(USUAL).isEqualTo(new Budget(2_000_000_000L, 50_000, 256));
        assertThat(USUAL.withSteps(1).withDigits(2).withCases(3)).isEqualTo(new Budget(1, 2, 3));
    }

    @Test
    void tooFewStepsLeaveItUndecidedAndEnoughDecideIt() {
        List<String> seen = new ArrayList<>();
        for (long steps = 1; steps < 2_000; steps++) {
            Verdict verdict = PROFITS.check(USUAL.withSteps(steps));
            String name = verdict.getClass().getSimpleName();
            if (!seen.contains(name)) {
                seen.add(name);
            }
        }
        assertThat(seen).containsExactly("Undecided", "Contradiction");
    }

    @Test
    void aContradictionFoundWithinTheBudgetIsToldEvenIfItCouldNotBeMadeIrreducible() {
        Verdict.Contradiction cutShort = (Verdict.Contradiction) REVENUES.check(USUAL.withSteps(1));
        assertThat(cutShort.isComplete()).isFalse();
        assertThat(cutShort.conflicts().get(0).certificates()).allMatch(CertificateChecker::isValid);
        Verdict.Contradiction complete = (Verdict.Contradiction) REVENUES.check();
        assertThat(complete.isComplete()).isTrue();
        assertThat(cutShort.figures()).containsAll(complete.figures());
    }

    @Test
    void tooFewCasesLeaveItUndecided() {
        assertThat(PROFITS.check(USUAL.withCases(1))).isInstanceOfSatisfying(Verdict.Undecided.class, verdict -> {
            assertThat(verdict.spent().cases()).isEqualTo(2);
            assertThat(verdict.toString()).startsWith("undecided after ").contains(", 2 cases");
        });
        assertThat(PROFITS.check(USUAL.withCases(8))).isInstanceOf(Verdict.Contradiction.class);
    }

    @Test
    void tooFewDigitsLeaveItUndecided() {
        FigureSystem system = longNumbers();
        assertThat(system.check(USUAL.withDigits(50))).isInstanceOf(Verdict.Undecided.class);
        assertThat(system.check(USUAL.withDigits(500))).isInstanceOf(Verdict.Consistent.class);
    }

    @Test
    void tooSmallABudgetLeavesAQuestionOpen() {
        Answer.Unknown undecided = new Answer.Unknown(PROFIT_2021, Answer.Reason.UNDECIDED);
        assertThat(PROFITS.bounds(PROFIT_2021, USUAL.withSteps(1))).isEqualTo(undecided);
        assertThat(PROFITS.bounds(PROFIT_2021, USUAL.withCases(1))).isEqualTo(undecided);
        Question last = Question.ofLevel(cell("revenue pv CN 2004"));
        FigureSystem system = longNumbers();
        assertThat(system.bounds(last, USUAL.withDigits(50)))
                .isEqualTo(new Answer.Unknown(last, Answer.Reason.UNDECIDED));
        assertThat(system.bounds(last, USUAL.withDigits(500))).isInstanceOf(Answer.Known.class);
    }

    @Test
    void questionsThatABudgetIsTooSmallForAreTold() {
        FigureSystem system = longNumbers();
        ImpliedFigures all = system.impliedFigures();
        assertThat(all.known()).isNotEmpty();
        assertThat(all.undecided()).isEmpty();
        for (Budget small : List.of(USUAL.withSteps(1), USUAL.withDigits(1))) {
            ImpliedFigures none = system.impliedFigures(small);
            assertThat(none.known()).isEmpty();
            assertThat(none.undecided())
                    .containsAll(
                            all.known().stream().map(Answer.Known::question).toList());
        }
    }

    /** The steps of all questions about one part add up; what was answered before they are spent stays. */
    @Test
    void questionsAboutOnePartShareItsBudget() {
        FigureSystem system = longNumbers();
        ImpliedFigures all = system.impliedFigures();
        Set<Integer> counts = new TreeSet<>();
        for (long steps = 1; steps < 10_000_000; steps = steps * 21 / 20 + 1) {
            ImpliedFigures some = system.impliedFigures(USUAL.withSteps(steps));
            assertThat(all.known().subList(0, some.known().size())).isEqualTo(some.known());
            counts.add(some.known().size());
        }
        assertThat(counts).contains(0, all.known().size()).hasSizeGreaterThan(2);
    }

    /** Twice the budget, and the last operation of deciding and of shortening. */
    @Test
    void noMoreIsSpentThanTwiceTheBudgetAndNoVerdictIsWrong() {
        FigureSystem cycle = cycle(12);
        List<String> seen = new ArrayList<>();
        for (long steps = 1; steps < 200_000; steps = steps * 11 / 10 + 1) {
            for (FigureSystem system : List.of(cycle, PROFITS, REVENUES)) {
                Verdict verdict = system.check(USUAL.withSteps(steps));
                assertThat(verdict.spent().steps()).isLessThanOrEqualTo(2 * (steps + LARGEST_STEP));
                assertThat(verdict).isNotInstanceOf(Verdict.Consistent.class);
                verdict.conflicts()
                        .forEach(conflict -> assertThat(conflict.certificates()).allMatch(CertificateChecker::isValid));
                String how = verdict.conflicts().isEmpty() ? "undecided" : verdict.isComplete() ? "complete" : "partly";
                if (system == cycle && !seen.contains(how)) {
                    seen.add(how);
                }
            }
        }
        assertThat(seen).containsExactly("undecided", "partly", "complete");
    }

    /** Multiples round a cycle that come to more than one. */
    private static FigureSystem cycle(int length) {
        List<Figure> figures = new ArrayList<>();
        for (int place = 0; place < length; place++) {
            figures.add(multiple(
                    "multiple-" + place,
                    "revenue pv CN-GD/x-r" + (place + 1) % length + " 2022",
                    "revenue pv CN-GD/x-r" + place + " 2022",
                    place % 2 == 0 ? "2.001倍" : "0.501倍"));
        }
        return system(figures.toArray(Figure[]::new));
    }

    /** Many pairs of levels under one whole: each clashes alone, and a small budget still finds them all. */
    @Test
    void whatAFirstLookFindsStaysHoweverSmallTheBudget() {
        List<Figure> figures = new ArrayList<>();
        for (int place = 0; place < 40; place++) {
            String cell = "revenue pv CN-GD/x-r" + place + " 2022";
            figures.add(level("one-" + place, cell, "10亿元"));
            figures.add(level("other-" + place, cell, "12亿元"));
        }
        figures.add(level("whole", "revenue pv CN-GD 2022", "99999亿元"));
        FigureSystem system = system(figures.toArray(Figure[]::new));
        Verdict usual = system.check();
        assertThat(usual.isComplete()).isTrue();
        assertThat(usual.conflicts())
                .hasSize(40)
                .allSatisfy(conflict -> assertThat(conflict.figures()).hasSize(2));
        for (long steps : new long[] {1, 10, 100, 1_000}) {
            Verdict cutShort = system.check(USUAL.withSteps(steps));
            assertThat(cutShort.isComplete()).isFalse();
            assertThat(cutShort.figures()).containsAll(usual.figures());
            assertThat(cutShort.spent().steps()).isLessThanOrEqualTo(2 * (steps + LARGEST_STEP));
        }
    }

    @Test
    void anotherNumberOfThreadsChangesNothing() throws ExecutionException, InterruptedException {
        FigureSystem system = manyParts();
        assertThat(system.check())
                .isInstanceOfSatisfying(
                        Verdict.Contradiction.class,
                        verdict -> assertThat(verdict.conflicts()).hasSize(10));
        for (Budget budget : List.of(USUAL, USUAL.withSteps(250), USUAL.withSteps(100))) {
            Verdict verdict = system.check(budget);
            for (int threads : new int[] {1, 2, 7}) {
                ForkJoinPool pool = new ForkJoinPool(threads);
                try {
                    assertThat(pool.submit(() -> system.check(budget)).get()).isEqualTo(verdict);
                } finally {
                    pool.shutdown();
                }
            }
        }
    }

    /** Thirty places, ten of which cannot have grown so in two years, which shows through the year between them only. */
    private static FigureSystem manyParts() {
        List<Figure> figures = new ArrayList<>();
        for (int place = 0; place < 30; place++) {
            String cell = "revenue pv CN-JS/x-" + place + " 20";
            figures.add(level("level-2022-" + place, cell + "22", "121亿元"));
            figures.add(level("level-2020-" + place, cell + "20", place % 3 == 0 ? "108亿元" : "100亿元"));
            figures.add(growth("growth-2022-" + place, cell + "22", "10%"));
            figures.add(growth("growth-2021-" + place, cell + "21", "10%"));
        }
        return system(figures.toArray(Figure[]::new));
    }
}

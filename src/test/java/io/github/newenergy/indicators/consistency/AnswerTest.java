package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.multiple;
import static io.github.newenergy.indicators.consistency.PrintedFigures.share;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Question LEVEL = Question.ofLevel(cell("revenue pv CN 2021"));
    private static final Unit YUAN = Unit.parse("亿元");

    private static Answer.Known known(FigureSystem system, Question question) {
        return (Answer.Known) system.bounds(question);
    }

    /** A level, and five more years that are each so many times the year before. */
    private static FigureSystem chain(String multiple) {
        List<Figure> figures = new ArrayList<>();
        figures.add(level("level", "profit pv CN 2000", "1亿元"));
        for (int year = 2001; year <= 2005; year++) {
            String cell = "profit pv CN " + year;
            figures.add(multiple("multiple-" + year, cell, "profit pv CN " + (year - 1), multiple));
        }
        return system(figures.toArray(Figure[]::new));
    }

    @Test
    void aLevelBehindAGrowthRateIsBoundedByBothPrints() {
        FigureSystem system =
                system(level("level", "revenue pv CN 2022", "150亿元"), growth("growth", "revenue pv CN 2022", "25%"));
        Answer.Known answer = known(system, LEVEL);
        assertThat(answer.unit()).isEqualTo(YUAN);
        assertThat(answer.figures()).containsExactly("level", "growth");
        assertThat(answer.assumptions())
                .extracting(Assumption::kind)
                .containsExactlyInAnyOrder(Assumption.Kind.SAME_SCOPE, Assumption.Kind.ROUNDING);
        Answer.End lower = answer.lower().orElseThrow();
        assertThat(lower.value()).isEqualTo(Fraction.parse("29900/251"));
        assertThat(lower.isOpen()).isTrue();
        assertThat(answer.upper().orElseThrow().value()).isEqualTo(Fraction.parse("30100/249"));
        assertThat(answer.bounds().lower().orElseThrow())
                .isEqualTo(new BigDecimal("119.1235059760956175298804780876494"));
        assertThat(answer.toString())
                .startsWith("revenue pv CN 2021 lies in [119.123505976095617529880478087649")
                .endsWith("] 亿元");
    }

    @Test
    void anEndThatADecimalWritesIsExact() {
        FigureSystem system = system(
                level("level", "revenue pv CN 2022", "150亿元"),
                share("share", "revenue pv CN-JS 2022", "revenue pv CN 2022", "20%"));
        assertThat(known(system, Question.ofLevel(cell("revenue pv CN-JS 2022"))))
                .hasToString("revenue pv CN-JS 2022 lies in [29.1525, 30.8525) 亿元");
    }

    @Test
    void anEndBeyondAllPlacesOfBoundsMovesOutward() {
        Answer.Known answer = known(chain("1" + "0".repeat(60) + "倍"), Question.ofLevel(cell("profit pv CN 2005")));
        assertThat(answer.lower().orElseThrow().value()).isGreaterThan(Fraction.of(new BigDecimal("4E+299")));
        assertThat(answer.bounds()).isEqualTo(Bounds.atLeast(new BigDecimal("1E+255")));
    }

    @Test
    void aLossBeyondAllPlacesOfBoundsMovesOutward() {
        FigureSystem profits = chain("1" + "0".repeat(60) + "倍");
        Question loss = Question.ofDifference(cell("profit pv CN 2000"), cell("profit pv CN 2005"));
        assertThat(known(profits, loss).bounds()).isEqualTo(Bounds.atMost(new BigDecimal("-1E+255")));
    }

    @Test
    void anEndBehindAllPlacesOfBoundsMovesOutward() {
        Answer.Known answer = known(chain("0." + "0".repeat(62) + "1倍"), Question.ofLevel(cell("profit pv CN 2005")));
        assertThat(answer.upper().orElseThrow().value())
                .isLessThan(Fraction.of(new BigDecimal("1E-300")))
                .isGreaterThan(Fraction.of(BigDecimal.ZERO));
        assertThat(answer.bounds()).isEqualTo(Bounds.ofClosed(BigDecimal.ZERO, new BigDecimal("1E-256")));
    }

    @Test
    void whatIsNotKnownSaysWhy() {
        assertThat(new Answer.Unknown(LEVEL, Answer.Reason.NO_LEVEL))
                .hasToString("revenue pv CN 2021 is not known: only ratios are known");
        assertThat(system(growth("growth", "revenue pv CN 2021", "25%")).bounds(LEVEL))
                .isEqualTo(new Answer.Unknown(LEVEL, Answer.Reason.NO_LEVEL));
    }

    @Test
    void aRatioNeedsABaseAboveZero() {
        Question growth = Question.ofGrowth(cell("profit pv CN 2022"), cell("profit pv CN 2021"));
        assertThat(system(level("base", "profit pv CN 2021", "-5亿元"), level("now", "profit pv CN 2022", "5亿元"))
                        .bounds(growth))
                .hasToString(growth + " is not known: the base is negative");
        assertThat(system(level("base", "profit pv CN 2021", "0亿元"), level("now", "profit pv CN 2022", "5亿元"))
                        .bounds(growth))
                .hasToString(growth + " is not known: the base may be negative");
        Question share = Question.ofShare(cell("firms pv CN-JS 2022-12"), cell("firms pv CN 2022-12"));
        assertThat(system(level("none", "firms pv CN 2022-12", "0家")).bounds(share))
                .hasToString(share + " is not known: the base is zero");
    }

    @Test
    void answersAreToldApart() {
        Answer.Cases<String> cases = new Answer.Cases<>() {
            @Override
            public String known(Answer.Known answer) {
                return "known";
            }

            @Override
            public String unknown(Answer.Unknown answer) {
                return "unknown";
            }
        };
        Answer unbounded = new Answer.Known(LEVEL, Bounds.unbounded(), YUAN, Optional.empty(), Optional.empty());
        assertThat(unbounded.match(cases)).isEqualTo("known");
        assertThat(unbounded).hasToString("revenue pv CN 2021 lies in (-∞, ∞) 亿元");
        assertThat(new Answer.Unknown(LEVEL, Answer.Reason.UNDECIDED).match(cases))
                .isEqualTo("unknown");
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nothingMayBeAbsent() {
        Optional<Answer.End> none = Optional.empty();
        Bounds all = Bounds.unbounded();
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.Known(null, all, YUAN, none, none))
                .withMessage("question");
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.Known(LEVEL, null, YUAN, none, none))
                .withMessage("bounds");
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.Known(LEVEL, all, null, none, none))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.Known(LEVEL, all, YUAN, null, none))
                .withMessage("lower");
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.Known(LEVEL, all, YUAN, none, null))
                .withMessage("upper");
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.End(null, true, List.of()))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.End(Fraction.of(BigDecimal.ONE), true, null))
                .withMessage("certificates");
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.Unknown(null, Answer.Reason.UNDECIDED))
                .withMessage("question");
        assertThatNullPointerException()
                .isThrownBy(() -> new Answer.Unknown(LEVEL, null))
                .withMessage("reason");
    }
}

package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.consistency.Statement.Term;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {

    private static final Term NOW = term("1", "revenue pv CN 2022", "亿元");
    private static final Term BEFORE = term("-1.2450", "revenue pv CN 2021", "亿元");

    private static Term term(String coefficient, String cell, String unit) {
        return new Term(new BigDecimal(coefficient), cell(cell), unit);
    }

    private static Statement statement(Relation relation, String bound, Term... terms) {
        return new Statement(List.of(terms), relation, new BigDecimal(bound), List.of(), List.of());
    }

    @Test
    void noTermIsShownBelowZero() {
        assertThat(statement(Relation.AT_LEAST, "0", NOW, BEFORE))
                .hasToString("revenue pv CN 2022 in 亿元 >= 1.245 x revenue pv CN 2021 in 亿元");
        assertThat(statement(Relation.BELOW, "5.50", NOW, BEFORE))
                .hasToString("revenue pv CN 2022 in 亿元 < 1.245 x revenue pv CN 2021 in 亿元 + 5.5");
        assertThat(statement(Relation.ABOVE, "-3", BEFORE)).hasToString("0 > 1.245 x revenue pv CN 2021 in 亿元 + -3");
        assertThat(statement(Relation.AT_MOST, "0", NOW)).hasToString("revenue pv CN 2022 in 亿元 <= 0");
        assertThat(statement(Relation.AT_LEAST, "1E+2")).hasToString("0 >= 100");
    }

    @Test
    void aTermIsALevelTakenSoOften() {
        assertThat(NOW).hasToString("revenue pv CN 2022 in 亿元");
        assertThat(BEFORE).hasToString("-1.245 x revenue pv CN 2021 in 亿元");
        assertThat(term("1.0", "revenue pv CN 2022", "")).hasToString("revenue pv CN 2022");
    }

    @ParameterizedTest
    @CsvSource({"1250.00, 1250", "1E+3, 1000", "0E+1000, 0", "0.00, 0", "-1.2410, -1.241"})
    void equalNumbersMakeEqualStatements(String number, String shortest) {
        Statement statement = statement(Relation.AT_LEAST, number, NOW);
        assertThat(statement).isEqualTo(statement(Relation.AT_LEAST, shortest, NOW));
        assertThat(statement.bound()).isEqualTo(new BigDecimal(shortest));
        assertThat(term("1.50", "revenue pv CN 2022", "")).isEqualTo(term("1.5", "revenue pv CN 2022", ""));
    }

    @Test
    void aTermIsNeverTakenZeroTimes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term("0.00", "revenue pv CN 2022", "亿元"))
                .withMessage("coefficient must not be zero, got 0.00 of revenue pv CN 2022");
    }

    @Test
    void aScaleThatNoMemoryHoldsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement(Relation.AT_LEAST, "1E+999999999", NOW))
                .withMessage("bound must have a scale from -1000000 to 1000000, got -999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term("1E-1000001", "revenue pv CN 2022", ""))
                .withMessage("coefficient must have a scale from -1000000 to 1000000, got 1000001");
    }

    @Test
    void relationsAreKnownByTheirSign() {
        assertThat(Relation.of(true, false)).isEqualTo(Relation.AT_LEAST).hasToString(">=");
        assertThat(Relation.of(true, true)).isEqualTo(Relation.ABOVE).hasToString(">");
        assertThat(Relation.of(false, false)).isEqualTo(Relation.AT_MOST).hasToString("<=");
        assertThat(Relation.of(false, true)).isEqualTo(Relation.BELOW).hasToString("<");
        for (Relation relation : Relation.values()) {
            assertThat(Relation.of(relation.isLower(), relation.isStrict())).isEqualTo(relation);
        }
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nothingMayBeAbsent() {
        BigDecimal one = BigDecimal.ONE;
        assertThatNullPointerException()
                .isThrownBy(() -> new Term(null, NOW.cell(), ""))
                .withMessage("coefficient");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term(one, null, ""))
                .withMessage("cell");
        assertThatNullPointerException()
                .isThrownBy(() -> new Term(one, NOW.cell(), null))
                .withMessage("unit");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement(null, Relation.BELOW, one, List.of(), List.of()))
                .withMessage("terms");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement(Arrays.asList(NOW, null), Relation.BELOW, one, List.of(), List.of()))
                .withMessage("terms[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement(List.of(), null, one, List.of(), List.of()))
                .withMessage("relation");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement(List.of(), Relation.BELOW, null, List.of(), List.of()))
                .withMessage("bound");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement(List.of(), Relation.BELOW, one, null, List.of()))
                .withMessage("figures");
        assertThatNullPointerException()
                .isThrownBy(() -> new Statement(List.of(), Relation.BELOW, one, List.of(), null))
                .withMessage("assumptions");
    }
}

package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.growth;
import static io.github.newenergy.indicators.consistency.PrintedFigures.level;
import static io.github.newenergy.indicators.consistency.PrintedFigures.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.consistency.Certificate.Line;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clash of 1550.72, 1250.01 and 24.16 %, and what becomes of its proof when something in it is changed. */
class CertificateCheckerTest {

    private static final FigureSystem CLASH = system(
            level("now", "revenue pv CN 2022", "1550.72亿元"),
            level("before", "revenue pv CN 2021", "1250.01亿元"),
            growth("growth", "revenue pv CN 2022", "24.16%"));

    private static final Certificate PROOF =
            CLASH.check().conflicts().get(0).certificates().get(0);

    private static int lineOf(String figure) {
        for (int index = 0; index < PROOF.lines().size(); index++) {
            if (PROOF.lines().get(index).statement().figures().contains(figure)) {
                return index;
            }
        }
        throw new AssertionError("no line of " + figure + " in " + PROOF);
    }

    private static Certificate with(String figure, Line line) {
        List<Line> lines = new ArrayList<>(PROOF.lines());
        lines.set(lineOf(figure), line);
        return new Certificate(lines, PROOF.supposed(), PROOF.conclusion());
    }

    private static Certificate with(String figure, Statement statement) {
        return with(figure, new Line(PROOF.lines().get(lineOf(figure)).multiplier(), statement));
    }

    private static Certificate concluding(Relation relation, String bound) {
        return new Certificate(
                PROOF.lines(),
                PROOF.supposed(),
                new Statement(List.of(), relation, new BigDecimal(bound), List.of(), List.of()));
    }

    private static Statement statementOf(String figure) {
        return PROOF.lines().get(lineOf(figure)).statement();
    }

    private static Statement with(Statement statement, List<Statement.Term> terms) {
        return new Statement(
                terms, statement.relation(), statement.bound(), statement.figures(), statement.assumptions());
    }

    private static Statement with(Statement statement, Relation relation, String bound) {
        return new Statement(
                statement.terms(), relation, new BigDecimal(bound), statement.figures(), statement.assumptions());
    }

    @Test
    void theProofHoldsAndSpeaksOfTheseFigures() {
        assertThat(CertificateChecker.isValid(PROOF)).isTrue();
        assertThat(CertificateChecker.flaw(PROOF)).isEmpty();
        assertThat(PROOF.lines()).allMatch(line -> CLASH.states(line.statement()));
        assertThat(CLASH.states(with(statementOf("now"), Relation.AT_MOST, "1550")))
                .isFalse();
    }

    @Test
    void aLineMayBeAboutALevelThatNobodyPrints() {
        Cell unprinted = Cell.parse("revenue pv CN 2019-06");
        Answer.Known answer = (Answer.Known) CLASH.bounds(Question.ofLevel(unprinted));
        assertThat(answer.lower().orElseThrow().certificates())
                .isNotEmpty()
                .allSatisfy(certificate ->
                        assertThat(certificate.lines()).allMatch(line -> CLASH.states(line.statement())));
    }

    @Test
    void anotherMultiplierLeavesALevelOver() {
        Line line = PROOF.lines().get(lineOf("before"));
        Certificate changed = with("before", new Line(Fraction.parse("2"), line.statement()));
        assertThat(CertificateChecker.flaw(changed))
                .contains("the lines leave 15169 / 20000 x revenue pv CN 2021 over");
    }

    @Test
    void anotherCoefficientLeavesALevelOver() {
        Statement.Term term = statementOf("now").terms().get(0);
        Certificate changed = with(
                "now",
                with(statementOf("now"), List.of(new Statement.Term(new BigDecimal("1.5"), term.cell(), term.unit()))));
        assertThat(CertificateChecker.flaw(changed)).contains("the lines leave -1 / 2 x revenue pv CN 2022 over");
    }

    @Test
    void anotherUnitIsAnotherNumber() {
        Statement.Term term = statementOf("now").terms().get(0);
        Certificate changed = with(
                "now", with(statementOf("now"), List.of(new Statement.Term(term.coefficient(), term.cell(), "万元"))));
        assertThat(CertificateChecker.flaw(changed))
                .hasValueSatisfying(
                        flaw -> assertThat(flaw).startsWith("the lines leave ").endsWith(" x revenue pv CN 2022 over"));
    }

    @Test
    void aLooserBoundDoesNotAddUp() {
        Certificate changed = with("now", with(statementOf("now"), Relation.AT_MOST, "1552"));
        assertThat(CertificateChecker.flaw(changed)).contains("the lines add up to less than " + PROOF.conclusion());
    }

    @Test
    void aTighterBoundProvesItAllTheMore() {
        Certificate changed = with("now", with(statementOf("now"), Relation.AT_MOST, "1550"));
        assertThat(CertificateChecker.isValid(changed)).isTrue();
    }

    @Test
    void anotherRelationDoesNotAddUp() {
        Statement now = statementOf("now");
        Certificate changed =
                with("now", with(now, Relation.AT_LEAST, now.bound().toPlainString()));
        assertThat(CertificateChecker.isValid(changed)).isFalse();
    }

    @Test
    void aDroppedLineLeavesALevelOver() {
        List<Line> lines = new ArrayList<>(PROOF.lines());
        lines.remove(lineOf("now"));
        assertThat(CertificateChecker.flaw(new Certificate(lines, List.of(), PROOF.conclusion())))
                .contains("the lines leave 1 x revenue pv CN 2022 over");
    }

    @Test
    void aConclusionIsNoMoreThanTheSum() {
        assertThat(CertificateChecker.flaw(concluding(Relation.AT_LEAST, "2")))
                .contains("the lines add up to less than 0 >= 2");
        assertThat(CertificateChecker.isValid(concluding(Relation.AT_LEAST, "1")))
                .isTrue();
        assertThat(CertificateChecker.isValid(concluding(Relation.ABOVE, "0"))).isTrue();
        assertThat(CertificateChecker.isValid(concluding(Relation.BELOW, "-1"))).isTrue();
    }

    @Test
    void aBoundMayBeWrittenAsAPowerOfTen() {
        Line least = new Line(Fraction.parse("1"), with(statementOf("now"), Relation.AT_LEAST, "1E+2"));
        Line most = new Line(Fraction.parse("1"), with(statementOf("now"), Relation.AT_MOST, "99"));
        Statement conclusion = with(PROOF.conclusion(), Relation.AT_LEAST, "1");
        assertThat(CertificateChecker.flaw(new Certificate(List.of(least, most), List.of(), conclusion)))
                .isEmpty();
    }

    @Test
    void aTrueConclusionIsNoContradiction() {
        assertThat(CertificateChecker.flaw(concluding(Relation.AT_LEAST, "0")))
                .contains("the conclusion 0 >= 0 is no contradiction");
        assertThat(CertificateChecker.flaw(concluding(Relation.ABOVE, "-1")))
                .contains("the conclusion 0 > -1 is no contradiction");
        assertThat(CertificateChecker.flaw(concluding(Relation.AT_MOST, "0")))
                .contains("the conclusion 0 <= 0 is no contradiction");
    }

    @Test
    void aStrictConclusionNeedsAStrictLine() {
        Statement least =
                new Statement(statementOf("now").terms(), Relation.AT_LEAST, BigDecimal.ONE, List.of(), List.of());
        Statement most = with(least, Relation.AT_MOST, "1");
        Statement strict = new Statement(List.of(), Relation.ABOVE, BigDecimal.ZERO, List.of(), List.of());
        Line first = new Line(Fraction.parse("1"), least);
        assertThat(CertificateChecker.flaw(
                        new Certificate(List.of(first, new Line(Fraction.parse("1"), most)), List.of(), strict)))
                .contains("the lines add up to less than 0 > 0");
        Statement below = with(least, Relation.BELOW, "1");
        assertThat(CertificateChecker.isValid(
                        new Certificate(List.of(first, new Line(Fraction.parse("1"), below)), List.of(), strict)))
                .isTrue();
        assertThat(CertificateChecker.isValid(new Certificate(
                        List.of(first, new Line(Fraction.parse("1"), below)),
                        List.of(),
                        with(strict, Relation.BELOW, "0"))))
                .isTrue();
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nothingMayBeAbsent() {
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateChecker.flaw(null))
                .withMessage("certificate");
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateChecker.isValid(null))
                .withMessage("certificate");
    }
}

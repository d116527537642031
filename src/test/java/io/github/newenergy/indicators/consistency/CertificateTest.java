package io.github.newenergy.indicators.consistency;

import static io.github.newenergy.indicators.consistency.PrintedFigures.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.consistency.Certificate.Line;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final Statement NOW = statement("1", Relation.BELOW, "5");
    private static final Statement FALSE = statement("0", Relation.ABOVE, "1");

    /** About one level, or about none where it is taken zero times. */
    private static Statement statement(String coefficient, Relation relation, String bound) {
        List<Statement.Term> terms = coefficient.equals("0")
                ? List.of()
                : List.of(new Statement.Term(new BigDecimal(coefficient), cell("revenue pv CN 2022"), "亿元"));
        return new Statement(terms, relation, new BigDecimal(bound), List.of(), List.of());
    }

    private static Line line(String multiplier, Statement statement) {
        return new Line(Fraction.parse(multiplier), statement);
    }

    @Test
    void aRefutationIsReadAsASumOfTwoNumbers() {
        Certificate certificate = new Certificate(
                List.of(line("1", NOW), line("0.5", statement("2", Relation.AT_LEAST, "12"))), List.of(), FALSE);
        assertThat(certificate.isRefutation()).isTrue();
        assertThat(certificate)
                .hasToString("[revenue pv CN 2022 in 亿元 < 5] and 0.5 x [2 x revenue pv CN 2022 in 亿元 >= 12]"
                        + " together: 6 < 5");
    }

    @Test
    void numbersThatAreNearAreShownWithThePlacesThatTellThemApart() {
        Certificate certificate = new Certificate(
                List.of(
                        line("1/3", statement("3", Relation.AT_MOST, "1")),
                        line("1", statement("1", Relation.AT_LEAST, "0.3333334"))),
                List.of(),
                FALSE);
        assertThat(certificate.toString()).endsWith(" together: 0.3333334 <= 0.33333334");
    }

    private static String together(String least, Relation relation, String most) {
        Certificate certificate = new Certificate(
                List.of(line("1", statement("1", Relation.AT_LEAST, least)), line("1", statement("1", relation, most))),
                List.of(),
                FALSE);
        String text = certificate.toString();
        return text.substring(text.indexOf(" together: ") + " together: ".length());
    }

    @Test
    void ofASmallNumberTheFirstDigitsAreShown() {
        assertThat(together("0.000012345", Relation.AT_MOST, "0")).isEqualTo("0.000012 <= 0");
        assertThat(together("0.00999", Relation.AT_MOST, "0")).isEqualTo("0.0099 <= 0");
        assertThat(together("0", Relation.AT_MOST, "-0.000012345")).isEqualTo("0 <= -0.000012");
        assertThat(together("1200", Relation.AT_MOST, "1100.500")).isEqualTo("1200 <= 1100.5");
    }

    @Test
    void numbersThatNoPlacesTellApartAreShownAsOne() {
        assertThat(together("1E-300", Relation.AT_MOST, "0")).isEqualTo("0 <= 0");
        Certificate equal = new Certificate(
                List.of(
                        line("1/3", statement("3", Relation.AT_LEAST, "1")),
                        line("1/3", statement("3", Relation.BELOW, "1"))),
                List.of(),
                FALSE);
        assertThat(equal.toString()).endsWith(" together: 0.33 < 0.34");
    }

    @Test
    void aBoundIsReadAsItsConclusion() {
        Certificate certificate = new Certificate(List.of(line("1", NOW)), List.of(), NOW);
        assertThat(certificate.isRefutation()).isFalse();
        assertThat(certificate).hasToString("[revenue pv CN 2022 in 亿元 < 5]: revenue pv CN 2022 in 亿元 < 5");
    }

    @Test
    void aCaseSaysWhatItSupposes() {
        Certificate certificate = new Certificate(List.of(line("1", NOW)), List.of(NOW, NOW), NOW);
        assertThat(certificate.toString())
                .startsWith("if revenue pv CN 2022 in 亿元 < 5 and revenue pv CN 2022 in 亿元 < 5: [");
    }

    @Test
    void somethingIsAddedUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Certificate(List.of(), List.of(), FALSE))
                .withMessage("lines must be at least one, got none for 0 > 1");
    }

    @Test
    void multipliersAreAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("0", NOW))
                .withMessage("multiplier must be above zero, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line("-1/3", NOW))
                .withMessage("multiplier must be above zero, got -1/3");
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void nothingMayBeAbsent() {
        assertThatNullPointerException().isThrownBy(() -> new Line(null, NOW)).withMessage("multiplier");
        assertThatNullPointerException()
                .isThrownBy(() -> new Line(Fraction.of(BigDecimal.ONE), null))
                .withMessage("statement");
        assertThatNullPointerException()
                .isThrownBy(() -> new Certificate(null, List.of(), FALSE))
                .withMessage("lines");
        assertThatNullPointerException()
                .isThrownBy(() -> new Certificate(Arrays.asList((Line) null), List.of(), FALSE))
                .withMessage("lines[0]");
        assertThatNullPointerException()
                .isThrownBy(() -> new Certificate(List.of(line("1", NOW)), null, FALSE))
                .withMessage("supposed");
        assertThatNullPointerException()
                .isThrownBy(() -> new Certificate(List.of(line("1", NOW)), List.of(), null))
                .withMessage("conclusion");
    }
}

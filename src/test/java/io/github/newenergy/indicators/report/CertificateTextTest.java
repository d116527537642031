package io.github.newenergy.indicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Relation;
import io.github.newenergy.indicators.consistency.Statement;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateTextTest {

    private static final String REVENUE = "revenue new_energy CN-320200 ";

    @Test
    void whatAllLevelsShareIsSaidOnce() {
        Certificate certificate = certificate(
                line("1.24155", statement(Relation.AT_LEAST, "1250.005", term("1", REVENUE + "2021", "亿元"))),
                line(
                        "1",
                        statement(
                                Relation.AT_LEAST,
                                "0",
                                term("1", REVENUE + "2022", "亿元"),
                                term("-1.24155", REVENUE + "2021", "亿元"))),
                line("1", statement(Relation.BELOW, "1550.725", term("1", REVENUE + "2022", "亿元"))));
        assertThat(CertificateText.of(certificate))
                .isEqualTo("Proof for New energy, revenue, Wuxi in 亿元: 1.24155 x [2021 level >= 1250.005]"
                        + " and [2022 level >= 1.24155 x 2021 level] and [2022 level < 1550.725]"
                        + " together: 1551.94 < 1550.73");
    }

    @Test
    void ofOneCellTheWordIsEnough() {
        Certificate certificate = certificate(
                line("1", statement(Relation.AT_LEAST, "3", term("1", REVENUE + "2022", ""))),
                line("1", statement(Relation.BELOW, "2", term("1", REVENUE + "2022", ""))));
        assertThat(CertificateText.of(certificate))
                .isEqualTo("Proof for New energy, revenue, Wuxi, 2022: [level >= 3] and [level < 2] together: 3 < 2");
    }

    @Test
    void levelsThatShareNothingKeepTheirNamesAndUnits() {
        Certificate certificate = certificate(line(
                "1",
                statement(
                        Relation.ABOVE,
                        "1",
                        term("1", "revenue pv CN 2022", "亿元"),
                        term("-1", "installed_capacity wind CN-JS 2021-12", "万千瓦"))));
        assertThat(CertificateText.of(certificate))
                .startsWith("Proof: [Photovoltaics, revenue, China, 2022 level in 亿元"
                        + " > Wind power, installed capacity, Jiangsu, December 2021 level in 万千瓦 + 1]: ");
    }

    /** A province of China and a city in it are both called Jilin. */
    @Test
    void placesOfOneNameAreToldApartByTheirCodes() {
        Certificate certificate = certificate(line(
                "1",
                statement(
                        Relation.AT_LEAST,
                        "1",
                        term("1", "revenue pv CN-220200 2022", "亿元"),
                        term("-1", "revenue pv CN-JL 2022", "亿元"))));
        assertThat(CertificateText.of(certificate))
                .isEqualTo("Proof: " + certificate)
                .contains("CN-220200", "CN-JL");
    }

    @Test
    void theCaseOfAProofIsNamedAlike() {
        Statement supposed = statement(Relation.AT_LEAST, "1", term("1", REVENUE + "2020", "亿元"));
        Statement said = statement(Relation.BELOW, "1", term("1", REVENUE + "2021", "亿元"));
        assertThat(CertificateText.of(new Certificate(List.of(line("1", said)), List.of(supposed), falsehood())))
                .startsWith("Proof for New energy, revenue, Wuxi in 亿元: if 2020 level >= 1: [2021 level < 1]: ");
    }

    private static Certificate certificate(Certificate.Line... lines) {
        return new Certificate(List.of(lines), List.of(), falsehood());
    }

    private static Statement falsehood() {
        return new Statement(List.of(), Relation.AT_LEAST, BigDecimal.ONE, List.of(), List.of());
    }

    private static Certificate.Line line(String multiplier, Statement statement) {
        return new Certificate.Line(Fraction.parse(multiplier), statement);
    }

    private static Statement statement(Relation relation, String bound, Statement.Term... terms) {
        return new Statement(Arrays.asList(terms), relation, new BigDecimal(bound), List.of(), List.of());
    }

    private static Statement.Term term(String coefficient, String cell, String unit) {
        return new Statement.Term(new BigDecimal(coefficient), Cell.parse(cell), unit);
    }
}

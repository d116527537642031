package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Conflict;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Question;
import io.github.newenergy.indicators.consistency.Relation;
import io.github.newenergy.indicators.consistency.Spent;
import io.github.newenergy.indicators.consistency.Statement;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Fraction;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.report.PublicationReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final Path DATA = Path.of("examples", "data");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "report");
    private static final Spent SPENT = new Spent(12, 0, 0);

    @Test
    void theWuxiPageIsTheGoldenDocument() throws IOException {
        assertThat(json("wuxi-2023-07.json") + "\n")
                .isEqualTo(Files.readString(GOLDEN.resolve("wuxi-2023-07.report.json")));
    }

    @Test
    void impliedFiguresSayQuestionAndEnds() throws IOException {
        JsonNode first = new ObjectMapper()
                .readTree(json("wuxi-2023-07.json"))
                .path("implied")
                .path(0);
        assertThat(first.path("question").textValue()).isEqualTo("revenue new_energy CN-320200 2021");
        assertThat(first.path("lower").textValue()).isEqualTo("1248.914750533564208915555913502194");
        assertThat(first.path("upper").textValue()).isEqualTo("1249.023398171640288349240868269502");
        assertThat(first.path("unit").textValue()).isEqualTo("亿元");
        assertThat(first.path("lower_exact").textValue()).isEqualTo("31014300/24833");
        assertThat(first.path("lower_exact_open").booleanValue()).isTrue();
        assertThat(first.path("figures")).hasToString("[\"revenue-2022\",\"growth-2022\"]");
    }

    @Test
    void anExactEndIsSaidOnlyWhereTheShownOneIsRounded() throws IOException {
        JsonNode modules = new ObjectMapper()
                .readTree(json("wuxi-2023-07.json"))
                .path("implied")
                .path(3);
        assertThat(modules.path("lower").textValue()).isEqualTo("20.6");
        assertThat(modules.path("upper").textValue()).isEqualTo("35");
        assertThat(modules.fieldNames())
                .toIterable()
                .containsExactly(
                        "question", "lower", "upper", "lower_open", "upper_open", "unit", "figures", "assumptions");
    }

    @Test
    void aContradictionNamesItsMembersItsProofAndItsRepairs() throws IOException {
        JsonNode report = new ObjectMapper().readTree(json("wuxi-2023-07-contradiction.json"));
        String members = "[\"revenue-2022\",\"growth-2022\",\"revenue-2021\"]";
        String cell = "revenue new_energy CN-320200 ";
        assertThat(report.path("verdict").textValue()).isEqualTo("contradiction");
        assertThat(report.path("complete").booleanValue()).isTrue();
        assertThat(report.path("members")).hasToString(members);
        assertThat(report.path("conflicts")).hasSize(1);
        JsonNode conflict = report.path("conflicts").path(0);
        assertThat(conflict.path("figures")).hasToString(members);
        assertThat(conflict.path("assumptions"))
                .hasToString("[\"growth-2022 starts from the level of " + cell + "2021\"]");
        assertThat(conflict.path("proof"))
                .hasToString("[\"[" + cell + "2022 in 亿元 >= 1.24155 x " + cell + "2021 in 亿元] and ["
                        + cell + "2022 in 亿元 <= 1550.725] and 1.24155 x [" + cell + "2021 in 亿元 >= 1250.005]"
                        + " together: 1551.94 <= 1550.73\"]");
        assertThat(conflict.path("repairs"))
                .extracting(JsonNode::textValue)
                .hasSize(8)
                .startsWith("leave out revenue-2022")
                .contains("revenue-2021: 1249.02亿元 is " + cell + "2021 (99 units of its last digit)");
    }

    @Test
    void anEmptyReportHasAllFields() {
        assertThat(ReportJson.toJson(report(new Verdict.Undecided(SPENT), List.of())))
                .isEqualTo("""
                {
                  "verdict": "undecided",
                  "complete": false,
                  "members": [],
                  "conflicts": [],
                  "implied": [],
                  "printed": [],
                  "no_evidence": [],
                  "omitted": []
                }""");
    }

    @Test
    void aMissingEndIsNullAndQuotesAreEscaped() {
        Question question = Question.ofLevel(Cell.parse("profit pv CN 2022"));
        Assumption assumption = new Assumption(Assumption.Kind.WIDTH, "\"x\\y\" holds", List.of());
        Statement statement =
                new Statement(List.of(), Relation.AT_LEAST, BigDecimal.ONE, List.of("a"), List.of(assumption));
        Certificate certificate = new Certificate(
                List.of(new Certificate.Line(new Fraction(BigInteger.ONE, BigInteger.TWO), statement)),
                List.of(),
                new Statement(List.of(), Relation.AT_LEAST, new BigDecimal("0.5"), List.of(), List.of()));
        Answer.End end = new Answer.End(Fraction.of(new BigDecimal("1E+3")), true, List.of(certificate));
        Answer.Known above = new Answer.Known(
                question,
                Bounds.greaterThan(new BigDecimal("1E+3")),
                Unit.parse("亿元"),
                Optional.of(end),
                Optional.empty());
        Conflict conflict = new Conflict(List.of("a", "b"), List.of(assumption), List.of(certificate));
        Verdict verdict = new Verdict.Contradiction(List.of(conflict), false, SPENT);
        assertThat(ReportJson.toJson(report(verdict, List.of(above)))).isEqualTo("""
                {
                  "verdict": "contradiction",
                  "complete": false,
                  "members": [
                    "a",
                    "b"
                  ],
                  "conflicts": [
                    {
                      "figures": [
                        "a",
                        "b"
                      ],
                      "assumptions": [
                        "\\"x\\\\y\\" holds"
                      ],
                      "proof": [
                        "0.5 x [0 >= 1]: 0.5 <= 0"
                      ],
                      "repairs": []
                    }
                  ],
                  "implied": [
                    {
                      "question": "profit pv CN 2022",
                      "lower": "1000",
                      "upper": null,
                      "lower_open": true,
                      "upper_open": true,
                      "unit": "亿元",
                      "figures": [
                        "a"
                      ],
                      "assumptions": [
                        "\\"x\\\\y\\" holds"
                      ]
                    }
                  ],
                  "printed": [],
                  "no_evidence": [],
                  "omitted": []
                }""");
    }

    @Test
    void aReportMustBeThere() {
        assertThatThrownBy(() -> ReportJson.toJson(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("report");
    }

    private static PublicationReport report(Verdict verdict, List<Answer.Known> implied) {
        Publication publication = new Publication("Figures", "Bulletin", LocalDate.of(2023, 7, 13), List.of());
        return new PublicationReport(FigureSystem.of(publication), verdict, Map.of(), implied, List.of());
    }

    private static String json(String file) throws IOException {
        Publication publication = PublicationJson.read(DATA.resolve(file));
        return ReportJson.toJson(PublicationReport.of(publication, Reading.hard()));
    }

    @Test
    void printedNumbersComeWithTheirIntervals() throws IOException {
        JsonNode printed =
                new ObjectMapper().readTree(json("wuxi-2023-07.json")).path("printed");
        assertThat(printed.path(1))
                .hasToString("{\"figure\":\"growth-2022\",\"lower\":\"24.155\",\"upper\":\"24.165\","
                        + "\"lower_open\":false,\"upper_open\":true,\"unit\":\"%\"}");
    }

    @Test
    void whatIsNoEvidenceIsNamed() throws IOException {
        assertThat(new ObjectMapper().readTree(json("wuxi-2023-07.json")).path("no_evidence"))
                .hasToString("[\"perovskite-plan\",\"charging-first\",\"charging-technical\"]");
    }

    @Test
    void whatIsNotUsedIsNamedWithTheReason() throws IOException {
        assertThat(new ObjectMapper().readTree(json("wuxi-2023-07.json")).path("omitted"))
                .hasSize(2)
                .first()
                .hasToString("{\"figure\":\"electrolyser-rank\","
                        + "\"reason\":\"a rank among rivals that are not named bounds nothing\"}");
    }

    @Test
    void figuresOfSeveralPublicationsCarryTheNumberOfTheirs() throws IOException {
        Publication page = PublicationJson.read(DATA.resolve("wuxi-2023-07.json"));
        Publication other = PublicationJson.read(DATA.resolve("wuxi-2023-07-contradiction.json"));
        JsonNode report =
                new ObjectMapper().readTree(ReportJson.toJson(PublicationReport.of(FigureSystem.of(page, other))));
        assertThat(report.path("printed").path(0).path("figure").textValue()).isEqualTo("revenue-2022@1");
        assertThat(report.path("conflicts").path(0).path("repairs"))
                .extracting(JsonNode::textValue)
                .allMatch(repair -> repair.contains("revenue-2021") || repair.contains("@"));
    }
}

package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.report.Clash;
import io.github.newenergy.indicators.report.Grounds;
import io.github.newenergy.indicators.report.ImpliedFigure;
import io.github.newenergy.indicators.report.PublicationReport;
import io.github.newenergy.indicators.report.Question;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private static final Path DATA = Path.of("examples", "data");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "report");

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
        assertThat(first.path("figures")).hasToString("[\"revenue-2022\",\"growth-2022\"]");
    }

    @Test
    void aContradictionNamesItsMembers() throws IOException {
        JsonNode report = new ObjectMapper().readTree(json("wuxi-2023-07-contradiction.json"));
        assertThat(report.path("verdict").textValue()).isEqualTo("contradiction");
        assertThat(report.path("members")).hasToString("[\"revenue-2021\",\"revenue-2022\",\"growth-2022\"]");
        assertThat(report.path("clashes").path(0).path("assumptions")).hasToString("[\"both are on one scope\"]");
    }

    @Test
    void anEmptyReportHasAllFields() {
        assertThat(ReportJson.toJson(report(List.of(), List.of()))).isEqualTo("""
                {
                  "verdict": "no_contradiction_found",
                  "members": [],
                  "clashes": [],
                  "implied": [],
                  "printed": [],
                  "no_evidence": []
                }""");
    }

    @Test
    void aMissingEndIsNullAndQuotesAreEscaped() {
        Unit unit = Unit.parse("亿元");
        Question question = Question.ofLevel(Cell.parse("profit pv CN 2022"));
        Grounds grounds = new Grounds(List.of("a"), List.of("\"x\\y\" holds"));
        ImpliedFigure above = new ImpliedFigure(question, Bounds.greaterThan(new BigDecimal("1E+3")), unit, grounds);
        ImpliedFigure below = new ImpliedFigure(question, Bounds.atMost(new BigDecimal("0.50")), unit, grounds);
        Clash clash = new Clash(Grounds.of("a", "b"), "a \"quoted\"\nreason");
        assertThat(ReportJson.toJson(report(List.of(above, below), List.of(clash))))
                .isEqualTo("""
                {
                  "verdict": "contradiction",
                  "members": [
                    "a",
                    "b"
                  ],
                  "clashes": [
                    {
                      "reason": "a \\"quoted\\"\\nreason",
                      "figures": [
                        "a",
                        "b"
                      ],
                      "assumptions": []
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
                    },
                    {
                      "question": "profit pv CN 2022",
                      "lower": null,
                      "upper": "0.5",
                      "lower_open": true,
                      "upper_open": false,
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
                  "no_evidence": []
                }""");
    }

    @Test
    void aReportMustBeThere() {
        assertThatThrownBy(() -> ReportJson.toJson(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("report");
    }

    private static PublicationReport report(List<ImpliedFigure> implied, List<Clash> clashes) {
        Publication publication = new Publication("Figures", "Bulletin", LocalDate.of(2023, 7, 13), List.of());
        return new PublicationReport(publication, Reading.hard(), implied, clashes);
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
}

package io.github.newenergy.indicators.json;

import static io.github.newenergy.indicators.json.RefusedPages.assertRefused;
import static io.github.newenergy.indicators.json.TestPages.CELL;
import static io.github.newenergy.indicators.json.TestPages.LEVEL;
import static io.github.newenergy.indicators.json.TestPages.figure;
import static io.github.newenergy.indicators.json.TestPages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Huge and deep documents: they are refused early and in few words. */
class ReadLimitsTest {

    @Test
    void aHugeTextIsOneShortMessage() {
        String huge = "9".repeat(10_000_000);
        for (String json : new String[] {
            page(LEVEL.replace("882.1", huge)),
            page(LEVEL.replace("\"882.1\"", huge)),
            page(LEVEL.replace("paragraph 1", huge)),
            page(LEVEL.replace("\"level\"", "\"" + huge + "\"")),
            page(LEVEL.replace("\"kind\"", "\"" + huge + "\"")),
            page(LEVEL.replace("\"882.1\"", "a" + huge)),
            huge,
            "\"" + huge,
            "{\"" + huge + "\":{}}",
            page(LEVEL).replace("\"figures\"", "\"regions\":{\"CN/x-" + huge + "\":{}},\"figures\"")
        }) {
            assertThatExceptionOfType(PublicationFormatException.class)
                    .isThrownBy(() -> PublicationJson.parse(json))
                    .satisfies(problem -> assertThat(problem.getMessage())
                            .hasSizeLessThan(500)
                            .doesNotContain("\n"));
        }
        assertRefused(
                page(LEVEL.replace("882.1", huge)),
                "$.figures[0].value",
                "a text must have at most 2000 characters, got 10000000");
    }

    @Test
    void deepNestingIsRefusedWhereItBegins() {
        String deep = "[".repeat(1_000_000);
        assertRefused(
                page(LEVEL.replace("\"paragraph 1\"", deep)),
                "$.figures[0].passage",
                "expected a string, found an array");
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> PublicationJson.parse(deep))
                .withMessage("$: expected a publication, found an array (line 1, column 1)");
    }

    @Test
    void limitsAreKept() throws IOException {
        String[] figures = {LEVEL, LEVEL.replace("\"a\"", "\"b\"")};
        assertThat(read(page(figures), new ReadLimits(40, 2, 2, 1000)).figures())
                .hasSize(2);
        assertLimited(
                page(figures),
                new ReadLimits(40, 1, 2, 1000),
                "$.figures[1]: a publication must have at most 1 figures");
        assertLimited(
                page(figures),
                new ReadLimits(40, 2, 2, 200),
                "$.figures[1]: a publication must be at most 200 bytes long");
        assertLimited(
                page(figures),
                new ReadLimits(10, 2, 2, 1000),
                "$.format: a text must have at most 10 characters, got 33");
        String parts = "\"exhaustive\":false,\"parts\":[{\"sector\":\"pv/cell\"},{\"sector\":\"pv/wafer\"}]";
        assertLimited(
                page(figure("total", parts)),
                new ReadLimits(40, 2, 1, 1000),
                "$.figures[0].parts[1]: a publication must have at most 1 list items and labels");
    }

    @Test
    void theStandardLimitOfFiguresIsThatOfPublications() {
        assertThat(ReadLimits.STANDARD.figures()).isEqualTo(1_000_000);
        assertRefused(
                page(Collections.nCopies(3, "{" + CELL + "}").toArray(String[]::new)),
                "$.figures[0]",
                "missing field kind");
    }

    private static void assertLimited(String json, ReadLimits limits, String message) {
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> read(json, limits))
                .withMessageStartingWith(message);
    }

    private static io.github.newenergy.indicators.figure.Publication read(String json, ReadLimits limits)
            throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            return new PublicationReader(parser, limits).readDocument();
        }
    }
}

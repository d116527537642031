package io.github.newenergy.indicators.json;

import static io.github.newenergy.indicators.json.RefusedPages.assertRefused;
import static io.github.newenergy.indicators.json.TestPages.LEVEL;
import static io.github.newenergy.indicators.json.TestPages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad documents around the figures, and what every message about bad input looks like. */
class PublicationFormatTest {

    static Stream<Arguments> pages() {
        String whole = page(LEVEL);
        String names = "{\"zh\":\"甲\",\"en\":\"A\"}";
        return Stream.of(
                arguments(
                        whole.replace("publication\"", "page\""),
                        "$.format",
                        "expected the format \"new-energy-indicators/publication\", found \"new-energy-indicators/page\""),
                arguments(
                        whole.replace("\"version\":1", "\"version\":2"),
                        "$.version",
                        "expected the version 1, found 2"),
                arguments(
                        whole.replace("\"version\":1", "\"version\":\"1\""),
                        "$.version",
                        "expected a whole number, found the string \"1\""),
                arguments(whole.replace("\"version\":1,", ""), "$", "missing field version"),
                arguments(whole.replace("\"title\":\"t\"", "\"title\":\"\""), "$.title", "a text must not be blank"),
                arguments(
                        whole.replace("\"title\":\"t\"", "\"title\":\"t\",\"title\":\"u\""),
                        "$.title",
                        "duplicate field"),
                arguments(
                        whole.replace("\"title\"", "\"titel\""),
                        "$.titel",
                        "unknown field, the nearest known one is \"title\""),
                arguments(whole.replace("[", "{").replace("]", "}"), "$.figures", "expected an array, found an object"),
                arguments(page("7"), "$.figures[0]", "expected a figure, found the number 7"),
                arguments(page("null"), "$.figures[0]", "expected a figure, found null"),
                arguments(page(LEVEL, LEVEL), "$.figures[1].id", "figure ids must differ, got \"a\" again"),
                arguments("", "$", "expected a publication, found the end of the document"),
                arguments("null", "$", "expected a publication, found null"),
                arguments("[]", "$", "expected a publication, found an array"),
                arguments(whole + "{}", "$", "expected the end of the document after the publication, found an object"),
                arguments(whole + "]", "$", MALFORMED + "Unexpected close marker ']': expected no close marker"),
                named("sectors", "\"pv/x-a\":" + names + ",\"pv/x-a\":" + names, "[\"pv/x-a\"]", "duplicate field"),
                named(
                        "sectors",
                        "\"pv\":" + names,
                        ".pv",
                        "only own nodes, below a code with x-, can be named, got \"pv\""),
                named("sectors", "\"pv/y\":" + names, "[\"pv/y\"]", "unknown sector code at index 3 of \"pv/y\""),
                named("regions", "\"CN/x-a\":{\"zh\":\"甲\"}", "[\"CN/x-a\"]", "missing field en"),
                named(
                        "regions",
                        "\"CN/x-a\":{\"zh\":\"甲\",\"de\":\"A\"}",
                        "[\"CN/x-a\"].de",
                        "unknown field, the nearest known one is \"zh\""),
                named(
                        "regions",
                        "\"CN/x-a\":{\"zh\":\" 甲\",\"en\":\"A\"}",
                        "[\"CN/x-a\"]",
                        "chinese name must not be empty and must not begin or end with a blank, got \" 甲\""),
                named(
                        "regions",
                        "\"CN/x-a\":[]",
                        "[\"CN/x-a\"]",
                        "expected an object with the names zh and en, found an array"));
    }

    private static final String MALFORMED = "malformed JSON: ";

    private static Arguments named(String tree, String nodes, String path, String reason) {
        String json = page(LEVEL).replace("\"figures\"", "\"" + tree + "\":{" + nodes + "},\"figures\"");
        return arguments(json, "$." + tree + path, reason);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsRefused(String json, String path, String reason) {
        PublicationFormatException problem =
                catchThrowableOfType(PublicationFormatException.class, () -> PublicationJson.parse(json));
        assertThat(problem.path()).isEqualTo(path);
        // The words of the parser about malformed JSON are its own and change with its versions.
        if (reason.startsWith(MALFORMED)) {
            assertThat(problem.reason()).startsWith(MALFORMED);
        } else {
            assertThat(problem.reason()).isEqualTo(reason);
        }
    }

    @Test
    void theMessageIsOneLineWithThePlaceInTheFile() {
        String json = TestPages.read(TestPages.WUXI).replaceFirst("\"kind\": \"level\"", "\"kind\": \"levle\"");
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> PublicationJson.parse(json))
                .withMessage("$.figures[0].kind: unknown kind \"levle\", the nearest known one is \"level\""
                        + " (line 15, column 15)")
                .satisfies(problem -> assertThat(problem.getLocalizedMessage()).isEqualTo(problem.getMessage()))
                .satisfies(problem -> assertThat(problem.getOriginalMessage()).isEqualTo(problem.reason()))
                .satisfies(
                        problem -> assertThat(problem.getLocation().getLineNr()).isEqualTo(15));
    }

    @Test
    void malformedJsonIsTheSameExceptionWithPathAndPlace() {
        PublicationFormatException problem = catchThrowableOfType(
                PublicationFormatException.class,
                () -> PublicationJson.parse(page(LEVEL).replace("\"unit\":", "\"unit\" ")));
        assertThat(problem.path()).isEqualTo("$.figures[0]");
        assertThat(problem.reason()).startsWith("malformed JSON: Unexpected character");
        assertThat(problem.getMessage()).matches(".* \\(line 1, column \\d+\\)").doesNotContain("Source");
    }

    @Test
    void charactersThatHideAreShown() {
        String kind = "a\\u0000\\u202e\\n\\u2028b";
        assertRefused(
                page(LEVEL.replace("\"level\"", "\"" + kind + "\"")),
                "$.figures[0].kind",
                "unknown kind \"a\\u{0}\\u{202e}\\u{a}\\u{2028}b\", the nearest known one is \"level\"");
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> PublicationJson.parse(page(LEVEL.replace("\"kind\"", "\"\\n\""))))
                .withMessageStartingWith("$.figures[0][\"\\u{a}\"]: unknown field");
    }

    @Test
    void invalidBytesAreTheSameException() {
        byte[] latin =
                page(LEVEL.replace("亿元", "GW").replace("paragraph", "\u00FC")).getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> PublicationJson.read(new ByteArrayInputStream(latin)))
                .withMessageStartingWith("$.figures[0].passage: malformed JSON: Invalid UTF-8");
    }
}

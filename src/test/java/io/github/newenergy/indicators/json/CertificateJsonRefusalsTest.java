package io.github.newenergy.indicators.json;

import static io.github.newenergy.indicators.json.CertificateJsonTest.CONCLUSION;
import static io.github.newenergy.indicators.json.CertificateJsonTest.LINE;
import static io.github.newenergy.indicators.json.CertificateJsonTest.WHOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Relation;
import io.github.newenergy.indicators.consistency.Statement;
import io.github.newenergy.indicators.number.Fraction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no certificate, or too much of one, is refused with its place. */
class CertificateJsonRefusalsTest {

    static Stream<Arguments> wrong() {
        String line = "$.lines[0]";
        String statement = line + ".statement";
        String term = statement + ".terms[0]";
        String assumption = statement + ".assumptions[0]";
        String number = "expected a number as a string such as \"1.24155\", found ";
        return Stream.of(
                arguments(
                        "new-energy-indicators/certificate",
                        "new-energy-indicators/publication",
                        "$.format",
                        "expected the format \"new-energy-indicators/certificate\", found"
                                + " \"new-energy-indicators/publication\""),
                arguments("\"version\":1", "\"version\":2", "$.version", "expected the version 1, found 2"),
                arguments(
                        "\"version\":1",
                        "\"version\":\"1\"",
                        "$.version",
                        "expected a whole number, found the string \"1\""),
                arguments("\"version\":1,", "", "$", "missing field version"),
                arguments("\"version\":1,", "\"version\":1,\"version\":1,", "$.version", "duplicate field"),
                arguments(
                        "\"version\"",
                        "\"verison\"",
                        "$.verison",
                        "unknown field, the nearest known one is \"version\""),
                arguments("[" + LINE + "]", "[]", "$.lines", "lines must be at least one, got none"),
                arguments("[" + LINE + "]", "{}", "$.lines", "expected an array, found an object"),
                arguments(LINE, "7", line, "expected a line, found the number 7"),
                arguments(LINE, "null", line, "expected a line, found null"),
                arguments("\"multiplier\":\"1/3\",", "", line, "missing field multiplier"),
                arguments("\"1/3\"", "\"0\"", line + ".multiplier", "a multiplier must be above zero, got 0"),
                arguments("\"1/3\"", "\"-1/3\"", line + ".multiplier", "a multiplier must be above zero, got -1/3"),
                arguments(
                        "\"1/3\"",
                        "\"1/0\"",
                        line + ".multiplier",
                        "expected a number above zero at index 2 of \"1/0\""),
                arguments("\"1/3\"", "\"1e9\"", line + ".multiplier", "expected a digit at index 1 of \"1e9\""),
                arguments("\"1/3\"", "0.5", line + ".multiplier", number + "the number 0.5"),
                arguments("\"1/3\"", "[[[[1]]]]", line + ".multiplier", number + "an array"),
                arguments("\"0.50\"", "\"1/2\"", statement + ".bound", "expected a digit at index 1 of \"1/2\""),
                arguments("\"0.50\"", "\"\"", statement + ".bound", "expected a digit at index 0 of \"\""),
                arguments("\"0.50\"", "\"-\"", statement + ".bound", "expected a digit at index 1 of \"-\""),
                arguments("\"0.50\"", "\".5\"", statement + ".bound", "expected a digit at index 0 of \".5\""),
                arguments("\"0.50\"", "\"5.\"", statement + ".bound", "expected a digit at index 2 of \"5.\""),
                arguments("\"0.50\"", "\"1.2.3\"", statement + ".bound", "expected a digit at index 3 of \"1.2.3\""),
                arguments("\"0.50\"", "\"٣\"", statement + ".bound", "expected a digit at index 0 of \"٣\""),
                arguments(
                        "\"0.50\"",
                        "\"1e999999999\"",
                        statement + ".bound",
                        "expected a digit at index 1 of \"1e999999999\""),
                arguments("\"0.50\"", "null", statement + ".bound", number + "null"),
                arguments("\"bound\":\"0.50\",", "", statement, "missing field bound"),
                arguments(
                        "\"<=\"",
                        "\"=\"",
                        statement + ".relation",
                        "unknown relation \"=\", the nearest known one is \">=\""),
                arguments("\"a\"", "1", statement + ".figures[0]", "expected a string, found the number 1"),
                arguments(
                        "\"a\"",
                        "\"\\ud83d\"",
                        statement + ".figures[0]",
                        "a text must not hold half a surrogate pair, got one at index 0 of \"\\u{d83d}\""),
                arguments("\"-1\"", "\"-0.00\"", term + ".coefficient", "a coefficient must not be zero"),
                arguments("\"-1\"", "-1", term + ".coefficient", number + "the number -1"),
                arguments(
                        "revenue pv CN 2022",
                        "revenue pv 2022",
                        term + ".cell",
                        "expected measure, sector, region and period, parted by blanks, at index 15 of"
                                + " \"revenue pv 2022\""),
                arguments(
                        "revenue pv CN 2022",
                        "revenue pv XX 2022",
                        term + ".cell",
                        "unknown region code at index 0 of \"XX\""),
                arguments(",\"unit\":\"亿元\"", "", term, "missing field unit"),
                arguments("\"unit\":\"亿元\"", "\"unit\":null", term + ".unit", "expected a string, found null"),
                arguments(
                        "\"not_negative\"",
                        "\"negative\"",
                        assumption + ".kind",
                        "unknown kind of assumption \"negative\", the nearest known one is \"not_negative\""),
                arguments(
                        "\"not_negative\"",
                        "\"part_of_whole\"",
                        assumption,
                        "an assumption of kind part_of_whole cannot be made of 0 cells"),
                arguments(
                        "\"cells\":[]",
                        "\"cells\":[\"revenue\"]",
                        assumption + ".cells[0]",
                        "expected measure, sector, region and period, parted by blanks, at index 7 of \"revenue\""),
                arguments(
                        "\"supposed\":[]",
                        "\"supposed\":[[]]",
                        "$.supposed[0]",
                        "expected a statement, found an array"),
                arguments(CONCLUSION, "\"0 > 0\"", "$.conclusion", "expected a statement, found the string \"0 > 0\""),
                arguments(",\"conclusion\":" + CONCLUSION, "", "$", "missing field conclusion"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsRefused(String from, String to, String path, String reason) {
        assertThat(WHOLE).contains(from);
        assertRefused(WHOLE.replace(from, to), path, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "]", "x"})
    void nothingMayFollow(String more) {
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> CertificateJson.parse(WHOLE + more))
                .withMessageStartingWith("$: ");
    }

    @Test
    void whatFollowsIsNamed() {
        assertRefused(WHOLE + " {}", "$", "expected the end of the document after the certificate, found an object");
        assertRefused("", "$", "expected a certificate, found the end of the document");
        assertRefused("[".repeat(1_000_000), "$", "expected a certificate, found an array");
        assertRefused(
                WHOLE.replace("\"cells\":[]", "\"cells\":" + "[".repeat(1_000_000)),
                "$.lines[0].statement.assumptions[0].cells[0]",
                "expected a string, found an array");
    }

    private static void assertRefused(String json, String path, String reason) {
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> CertificateJson.parse(json))
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.reason()).isEqualTo(reason);
                });
    }

    @Test
    void longTextsAreRefused() {
        assertRefused(
                WHOLE.replace("\"a\"", "\"" + "a".repeat(2_001) + "\""),
                "$.lines[0].statement.figures[0]",
                "a text must have at most 2000 characters, got 2001");
        assertRefused(
                WHOLE.replace("\"0.50\"", "\"" + "9".repeat(100_001) + "\""),
                "$.lines[0].statement.bound",
                "a text must have at most 100000 characters, got 100001");
        assertRefused(
                WHOLE.replace("\"1/3\"", "\"" + "9".repeat(10_000_000) + "\""),
                "$.lines[0].multiplier",
                "a text must have at most 100000 characters, got 10000000");
    }

    @Test
    void limitsAreKept() throws IOException {
        ReadLimits enough = new ReadLimits(40, 0, 4, 1000);
        assertThat(read(WHOLE, enough)).isEqualTo(CertificateJson.parse(WHOLE));
        assertLimited(
                new ReadLimits(40, 0, 3, 1000),
                "$.lines[0].statement.assumptions[0]: a certificate must have at most 3 list items and labels");
        assertLimited(
                new ReadLimits(40, 0, 4, 200),
                "$.lines[0].statement.figures[0]: a certificate must be at most 200 bytes long");
        assertLimited(new ReadLimits(30, 0, 4, 200), "$.format: a text must have at most 30 characters, got 33");
    }

    private static void assertLimited(ReadLimits limits, String message) {
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> read(WHOLE, limits))
                .withMessageStartingWith(message);
    }

    private static Certificate read(String json, ReadLimits limits) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            return new CertificateReader(parser, limits).readDocument();
        }
    }

    @Test
    void whatCannotBeReadAgainIsNotWritten(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "before");
        assertNotWritten(
                statement("1e100000", "a"),
                file,
                "$.lines[0]: a number must have at most 100000 characters, got 100001");
        assertNotWritten(
                statement("1e-100000", "a"),
                file,
                "$.lines[0]: a number must have at most 100000 characters, got 100002");
        assertNotWritten(
                statement("1", "a".repeat(2_001)),
                file,
                "$.lines[0].figures[0]: a text must have at most 2000 characters, got 2001");
        assertNotWritten(
                statement("1", "\uD83D"),
                file,
                "$.lines[0].figures[0]: a text must not hold half a surrogate pair, got one at index 0 of \"\\u{d83d}\"");
        assertThat(file).hasContent("before");
    }

    private static Statement statement(String bound, String figure) {
        return new Statement(List.of(), Relation.AT_LEAST, new BigDecimal(bound), List.of(figure), List.of());
    }

    private static void assertNotWritten(Statement statement, Path file, String message) {
        Certificate certificate =
                new Certificate(List.of(new Certificate.Line(Fraction.parse("1"), statement)), List.of(), statement);
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> CertificateJson.write(certificate, file))
                .withMessage(message);
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> CertificateJson.toJson(certificate))
                .withMessage(message);
    }

    @Test
    void bytesThatAreNoCharactersAreRefused() {
        byte[] bytes = WHOLE.replace("\"a\"", "\"\u00FF\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> CertificateJson.read(new ByteArrayInputStream(bytes)))
                .withMessageContaining("malformed JSON: ");
    }
}

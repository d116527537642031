package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.CertificateChecker;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Question;
import io.github.newenergy.indicators.consistency.Relation;
import io.github.newenergy.indicators.consistency.Statement;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Fraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateJsonTest {

    private static final Path GOLDEN = TestPages.GOLDEN.resolve("certificate");
    static final Path CONTRADICTION = GOLDEN.resolve("wuxi-2023-07-contradiction.json");
    private static final Path UPPER_END = GOLDEN.resolve("wuxi-2023-07-revenue-2021-upper.json");
    private static final Path DATA = Path.of("examples", "data");

    private static final String TERM = "{\"coefficient\":\"-1\",\"cell\":\"revenue pv CN 2022\",\"unit\":\"亿元\"}";
    private static final String ASSUMPTION = "{\"kind\":\"not_negative\",\"subject\":\"revenue\",\"cells\":[]}";
    static final String LINE =
            "{\"multiplier\":\"1/3\",\"statement\":{\"terms\":[" + TERM + "],\"relation\":\"<=\",\"bound\":\"0.50\","
                    + "\"figures\":[\"a\"],\"assumptions\":[" + ASSUMPTION + "]}}";
    static final String CONCLUSION =
            "{\"terms\":[],\"relation\":\">\",\"bound\":\"0\",\"figures\":[],\"assumptions\":[]}";
    static final String WHOLE = "{\"format\":\"new-energy-indicators/certificate\",\"version\":1,\"lines\":[" + LINE
            + "],\"supposed\":[],\"conclusion\":" + CONCLUSION + "}";

    @Test
    void theContradictionOfWuxiIsWrittenAsItAlwaysWas() throws IOException {
        FigureSystem system = system("wuxi-2023-07-contradiction.json");
        Certificate certificate =
                system.check().conflicts().get(0).certificates().get(0);
        assertGolden(certificate, CONTRADICTION, system);
        assertThat(certificate.isRefutation()).isTrue();
    }

    @Test
    void anEndOfARangeIsWrittenAsItAlwaysWas() throws IOException {
        FigureSystem system = system("wuxi-2023-07.json");
        Answer answer = system.bounds(Question.parse("revenue new_energy CN-320200 2021"));
        Answer.End end = ((Answer.Known) answer).upper().orElseThrow();
        assertThat(end.certificates()).hasSize(1);
        assertGolden(end.certificates().get(0), UPPER_END, system);
    }

    private static FigureSystem system(String file) throws IOException {
        return FigureSystem.of(PublicationJson.read(DATA.resolve(file)));
    }

    /** A stored proof is read years later, holds, and speaks of the publication. */
    private static void assertGolden(Certificate certificate, Path file, FigureSystem system) throws IOException {
        assertThat(CertificateJson.toJson(certificate)).isEqualTo(TestPages.read(file));
        Certificate stored = CertificateJson.read(file);
        assertThat(stored).isEqualTo(certificate);
        assertThat(CertificateChecker.isValid(stored)).isTrue();
        assertThat(stored.lines())
                .allSatisfy(line -> assertThat(system.states(line.statement())).isTrue());
    }

    @Test
    void aShortTextIsReadAsItStands() throws IOException {
        Assumption assumption = new Assumption(Assumption.Kind.NOT_NEGATIVE, "revenue", List.of());
        Statement.Term term = new Statement.Term(BigDecimal.ONE.negate(), Cell.parse("revenue pv CN 2022"), "亿元");
        Statement statement = new Statement(
                List.of(term), Relation.AT_MOST, new BigDecimal("0.5"), List.of("a"), List.of(assumption));
        Statement conclusion = new Statement(List.of(), Relation.ABOVE, BigDecimal.ZERO, List.of(), List.of());
        assertThat(CertificateJson.parse(CharBuffer.wrap(WHOLE)))
                .isEqualTo(new Certificate(
                        List.of(new Certificate.Line(Fraction.parse("1/3"), statement)), List.of(), conclusion));
    }

    @Test
    void thousandsOfDigitsAreKept() throws IOException {
        BigInteger many = BigInteger.TEN.pow(20_000).add(BigInteger.ONE);
        Statement statement = new Statement(
                List.of(), Relation.AT_LEAST, new BigDecimal(many, 10_000), Collections.nCopies(3, "a"), List.of());
        Fraction quotient = new Fraction(many, BigInteger.valueOf(3).pow(40_000));
        Certificate certificate =
                new Certificate(List.of(new Certificate.Line(quotient, statement)), List.of(statement), statement);
        String json = CertificateJson.toJson(certificate);
        assertThat(json).hasSizeGreaterThan(90_000);
        assertThat(CertificateJson.parse(json)).isEqualTo(certificate);
    }

    @Test
    void numbersThatSayTheSameAreTheSame() throws IOException {
        Certificate certificate = CertificateJson.parse(WHOLE.replace("\"0.50\"", "\"00.5\"")
                .replace("\"-1\"", "\"-1.000\"")
                .replace("\"1/3\"", "\"2/6\""));
        assertThat(certificate).isEqualTo(CertificateJson.parse(WHOLE));
        assertThat(CertificateJson.toJson(certificate))
                .contains("\"multiplier\": \"1/3\"", "\"bound\": \"0.5\"", "\"coefficient\": \"-1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE"})
    void theEncodingIsFound(String charset) throws IOException {
        byte[] bytes = ("\uFEFF" + WHOLE).getBytes(Charset.forName(charset));
        assertThat(CertificateJson.read(new ByteArrayInputStream(bytes))).isEqualTo(CertificateJson.parse(WHOLE));
    }

    @Test
    void aFileIsWritten(@TempDir Path folder) throws IOException {
        Certificate certificate = CertificateJson.read(CONTRADICTION);
        Path file = folder.resolve("out.json");
        CertificateJson.write(certificate, file);
        assertThat(Files.readString(file)).isEqualTo(TestPages.read(CONTRADICTION));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CertificateJson.write(certificate, output);
        assertThat(output.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void anAbsentFileIsNoFormatError(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> CertificateJson.read(folder.resolve("none.json")));
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateJson.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateJson.read((InputStream) null))
                .withMessage("input");
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateJson.parse(null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> CertificateJson.toJson(null))
                .withMessage("certificate");
    }
}

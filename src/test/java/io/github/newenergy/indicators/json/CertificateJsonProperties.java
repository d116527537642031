package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.newenergy.indicators.consistency.Certificate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every certificate, and of every way to spoil one. */
class CertificateJsonProperties {

    private final ObjectMapper plain = new ObjectMapper();

    @Provide
    Arbitrary<Certificate> certificates() {
        return AnyCertificates.arbitrary();
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAsAnEqualCertificate(@ForAll("certificates") Certificate certificate) throws IOException {
        String json = CertificateJson.toJson(certificate);
        Certificate read = CertificateJson.parse(json);
        assertThat(read).isEqualTo(certificate);
        assertThat(CertificateJson.toJson(read)).isEqualTo(json);
    }

    @Property(tries = 200)
    void fieldsMayComeInAnyOrder(@ForAll("certificates") Certificate certificate, @ForAll Random random)
            throws IOException {
        String shuffled = shuffled(plain.readTree(CertificateJson.toJson(certificate)), random)
                .toString();
        assertThat(CertificateJson.parse(shuffled)).isEqualTo(certificate);
    }

    /** The same tree with the fields of every object in another order. */
    private JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = plain.createArrayNode();
            array.forEach(item -> copy.add(shuffled(item, random)));
            return copy;
        }
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode copy = plain.createObjectNode();
        names.forEach(name -> copy.set(name, shuffled(node.get(name), random)));
        return copy;
    }

    @Example
    void everyBeginningOfAFileIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(CertificateJsonTest.CONTRADICTION);
        for (int length = 0; length < bytes.length - 1; length++) {
            byte[] beginning = new byte[length];
            System.arraycopy(bytes, 0, beginning, 0, length);
            assertThatExceptionOfType(PublicationFormatException.class)
                    .as("the first %s bytes", length)
                    .isThrownBy(() -> CertificateJson.read(new ByteArrayInputStream(beginning)))
                    .satisfies(problem ->
                            assertThat(problem.getMessage()).startsWith("$").doesNotContain("\n"));
        }
    }

    @Property(tries = 3000)
    void aSpoiltFileIsReadOrRefused(@ForAll Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(CertificateJsonTest.CONTRADICTION);
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            bytes = spoilt(bytes, random);
        }
        Certificate read;
        try {
            read = CertificateJson.read(new ByteArrayInputStream(bytes));
        } catch (PublicationFormatException refused) {
            assertThat(refused.getMessage())
                    .startsWith("$")
                    .doesNotContain("\n")
                    .hasSizeLessThan(1000);
            return;
        }
        assertThat(read.toString()).isNotEmpty();
        assertThat(CertificateJson.parse(CertificateJson.toJson(read))).isEqualTo(read);
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, random.nextInt(30));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String piece = text.substring(at, at + length);
        int other = random.nextInt(bytes.length);
        String changed = switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + "{}[]\",:0-.e\\\n x/".charAt(random.nextInt(16)) + text.substring(at);
            case 2 -> text.substring(0, other) + piece + text.substring(other);
            default -> text.substring(0, at) + text.substring(at + length);
        };
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }
}

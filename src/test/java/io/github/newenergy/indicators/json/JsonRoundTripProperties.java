package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.newenergy.indicators.figure.Publication;
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

/** What holds of every publication, and of every way to spoil one. */
class JsonRoundTripProperties {

    private final ObjectMapper plain = new ObjectMapper();
    private final ObjectMapper mapper = new ObjectMapper().registerModule(new IndicatorsModule());

    @Provide
    Arbitrary<Publication> publications() {
        return AnyPublications.arbitrary();
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadAsAnEqualPublication(@ForAll("publications") Publication publication) throws IOException {
        assertThat(PublicationJson.parse(PublicationJson.toJson(publication))).isEqualTo(publication);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(publication), Publication.class))
                .isEqualTo(publication);
    }

    @Property(tries = 200)
    void writingIsCanonicalNamesIncluded(@ForAll("publications") Publication publication) throws IOException {
        String json = PublicationJson.toJson(publication);
        assertThat(PublicationJson.toJson(PublicationJson.parse(json))).isEqualTo(json);
    }

    @Property(tries = 200)
    void whatIsWrittenFollowsTheSchema(@ForAll("publications") Publication publication) throws IOException {
        assertThat(new SchemaSubset(PublicationSchemaTest.SCHEMA)
                        .admits(plain.readTree(PublicationJson.toJson(publication))))
                .isTrue();
    }

    /** The schema may admit more, but nothing less than the reader. */
    @Property(tries = 1000)
    void whatIsReadFollowsTheSchema(@ForAll Random random) throws IOException {
        byte[] bytes = spoilt(Files.readAllBytes(TestPages.GOLDEN.resolve("everything.json")), random);
        if (isRead(bytes)) {
            assertThat(new SchemaSubset(PublicationSchemaTest.SCHEMA).admits(plain.readTree(bytes)))
                    .isTrue();
        }
    }

    private static boolean isRead(byte[] bytes) throws IOException {
        try {
            return !PublicationJson.read(new ByteArrayInputStream(bytes))
                    .title()
                    .isEmpty();
        } catch (PublicationFormatException refused) {
            return false;
        }
    }

    @Property(tries = 200)
    void fieldsMayComeInAnyOrder(@ForAll("publications") Publication publication, @ForAll Random random)
            throws IOException {
        String json = PublicationJson.toJson(publication);
        String shuffled = shuffled(plain.readTree(json), random).toString();
        Publication read = PublicationJson.parse(shuffled);
        assertThat(read).isEqualTo(publication);
        assertThat(PublicationJson.toJson(read)).isEqualTo(json);
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

    @Property(tries = 300)
    void aFieldLessIsRefusedOrSaysTheDefault(@ForAll("publications") Publication publication, @ForAll Random random)
            throws IOException {
        JsonNode tree = plain.readTree(PublicationJson.toJson(publication));
        ArrayNode figures = (ArrayNode) tree.get("figures");
        if (figures.isEmpty()) {
            return;
        }
        ObjectNode figure = (ObjectNode) figures.get(random.nextInt(figures.size()));
        List<String> names = new ArrayList<>();
        figure.fieldNames().forEachRemaining(names::add);
        figure.remove(names.get(random.nextInt(names.size())));
        readOrRefuse(tree.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void aTruncatedFileIsRefused(@ForAll("publications") Publication publication, @ForAll Random random)
            throws IOException {
        byte[] bytes = PublicationJson.toJson(publication).getBytes(StandardCharsets.UTF_8);
        assertRefused(bytes, random.nextInt(bytes.length - 2));
    }

    @Example
    void everyBeginningOfAFileIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(TestPages.GOLDEN.resolve("rank.json"));
        for (int length = 0; length < bytes.length - 1; length++) {
            assertRefused(bytes, length);
        }
    }

    private static void assertRefused(byte[] bytes, int length) {
        assertThatExceptionOfType(PublicationFormatException.class)
                .as("the first %s bytes", length)
                .isThrownBy(() -> PublicationJson.read(new ByteArrayInputStream(bytes, 0, length)))
                .satisfies(problem ->
                        assertThat(problem.getMessage()).startsWith("$").doesNotContain("\n"));
    }

    @Property(tries = 3000)
    void aSpoiltFileIsReadOrRefused(@ForAll Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(TestPages.GOLDEN.resolve("everything.json"));
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            bytes = spoilt(bytes, random);
        }
        readOrRefuse(bytes);
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - from, random.nextInt(30));
        byte[] changed = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> changed[from] = (byte) random.nextInt(256);
            case 1 -> changed[from] = (byte) "{}[]\",:0-.e\\\n x".charAt(random.nextInt(15));
            case 2 -> System.arraycopy(bytes, from, changed, random.nextInt(bytes.length - length + 1), length);
            default -> {
                changed = new byte[bytes.length - length];
                System.arraycopy(bytes, 0, changed, 0, from);
                System.arraycopy(bytes, from + length, changed, from, changed.length - from);
            }
        }
        return changed;
    }

    /** Every other exception fails the property. */
    private static void readOrRefuse(byte[] bytes) throws IOException {
        Publication read;
        try {
            read = PublicationJson.read(new ByteArrayInputStream(bytes));
        } catch (PublicationFormatException refused) {
            assertThat(refused.getMessage())
                    .startsWith("$")
                    .doesNotContain("\n")
                    .hasSizeLessThan(1000);
            return;
        }
        assertThat(PublicationJson.parse(PublicationJson.toJson(read))).isEqualTo(read);
    }
}

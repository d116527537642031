package io.github.newenergy.indicators.json;

import static io.github.newenergy.indicators.json.TestPages.LEVEL;
import static io.github.newenergy.indicators.json.TestPages.figure;
import static io.github.newenergy.indicators.json.TestPages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.FigureKind;
import io.github.newenergy.indicators.figure.GrowthTerms.Basis;
import io.github.newenergy.indicators.figure.Modality;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RemarkFigure.Topic;
import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema in the jar says what the reader does. */
class PublicationSchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        try (InputStream stream = PublicationJson.class.getResourceAsStream("publication-v1.schema.json")) {
            return MAPPER.readTree(Objects.requireNonNull(stream, "schema"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @ParameterizedTest
    @EnumSource(FigureShape.class)
    void eachKindHasTheFieldsThatTheReaderTakes(FigureShape shape) {
        JsonNode kind = SCHEMA.at("/$defs/" + shape.name().toLowerCase(Locale.ROOT));
        assertThat(names(kind.get("properties"))).containsExactlyElementsOf(texts(shape.allowed()));
        assertThat(strings(kind.get("required"))).containsExactlyElementsOf(texts(shape.required()));
        assertThat(kind.get("additionalProperties").isBoolean()).isTrue();
        assertThat(kind.get("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void thereIsOneSchemaForEachShapeAndOneNameForEachKind() {
        List<JsonNode> choices = SchemaSubset.items(SCHEMA.at("/properties/figures/items/oneOf"));
        assertThat(choices).hasSameSizeAs(FigureShape.all());
        assertThat(choices.stream()
                        .map(choice -> SCHEMA.at(choice.get("$ref").asText().substring(1) + "/properties/kind/const"))
                        .map(JsonNode::asText)
                        .distinct())
                .containsExactlyElementsOf(Arrays.stream(FigureKind.values())
                        .map(FigureKind::toString)
                        .toList());
    }

    @Test
    void thePublicationHasTheFieldsThatTheReaderTakes() {
        assertThat(names(SCHEMA.get("properties"))).isEqualTo(PublicationField.names());
        assertThat(strings(SCHEMA.get("required")))
                .isEqualTo(texts(Arrays.stream(PublicationField.values())
                        .filter(PublicationField::isRequired)
                        .toList()));
        assertThat(SCHEMA.at("/properties/format/const").asText()).isEqualTo(PublicationField.FORMAT_NAME);
        assertThat(SCHEMA.at("/properties/version/const").asInt()).isEqualTo(PublicationField.FORMAT_VERSION);
        assertThat(SCHEMA.at("/properties/figures/maxItems").asInt()).isEqualTo(Publication.MOST_FIGURES);
        assertThat(SCHEMA.at("/$defs/text/maxLength").asInt()).isEqualTo(ReadLimits.STANDARD.characters());
    }

    @Test
    void wordsAreThoseOfTheReader() {
        assertThat(strings(SCHEMA.at("/$defs/hedge/enum"))).isEqualTo(words(FigureField.HEDGES, Hedge.values()));
        assertThat(strings(SCHEMA.at("/$defs/modality/enum")))
                .isEqualTo(words(FigureField.MODALITIES, Modality.values()));
        assertThat(strings(SCHEMA.at("/$defs/growth/properties/basis/enum")))
                .isEqualTo(words(FigureField.BASES, Basis.values()));
        assertThat(strings(SCHEMA.at("/$defs/remark/properties/topic/enum")))
                .isEqualTo(words(FigureField.TOPICS, Topic.values()));
    }

    @Test
    void unitsOfRatiosAndPointsAreThoseOfTheReader() {
        List<String> ratios = strings(SCHEMA.at("/$defs/ratio_unit/enum"));
        List<String> points = strings(SCHEMA.at("/$defs/point_unit/enum"));
        assertThat(ratios)
                .allMatch(text -> PrintedUnit.parse(text).form().orElseThrow().isRatio());
        assertThat(points)
                .noneMatch(text -> PrintedUnit.parse(text).form().orElseThrow().isRatio());
        for (Language language : Language.values()) {
            assertThat(ratios).containsAll(texts(Unit.all(QuantityKind.RATIO, language)));
            assertThat(points).containsAll(texts(Unit.all(QuantityKind.POINTS, language)));
        }
    }

    static Stream<Path> files() {
        return Stream.concat(
                Stream.of(TestPages.WUXI, TestPages.GOLDEN.resolve("everything.json")),
                PublicationJsonTest.goldenNames().map(name -> TestPages.GOLDEN.resolve(name + ".json")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileFollowsTheSchema(Path file) throws IOException {
        assertThat(new SchemaSubset(SCHEMA).admits(MAPPER.readTree(file.toFile())))
                .isTrue();
    }

    /** What neither the schema nor the reader admits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'value':'1e9','unit':'%'",
                "'value':'1 ','unit':'%'",
                "'value':'01','unit':'%'",
                "'value':'１2','unit':'%'",
                "'value':1,'unit':'%'",
                "'value':'1'",
                "'value':'1','unit':'亿元'",
                "'value':'1','unit':'%','hedge':'nearby'",
                "'value':'1','unit':'%','steps':2",
                "'value':'1','unit':'%','steps':0",
                "'value':'1','unit':'%','basis':'none'",
                "'value':'1','unit':'%','whole':{}",
                "'value':'1','unit':'%','base':{'year':'2021'}",
                "'value':'1','unit':'%','base':{'period':'2021-13'}",
                "'value':'1','unit':'%','base':{'region':'cn'}",
                "'value':'1','unit':'%','base':{'sector':'pv/X'}",
                "'value':'1','unit':'%','base':{'measure':'x-a'}",
                "'value':'1','unit':'%','publisher':' '",
                "'value':'1','unit':'%','date':'2023-7-13'",
                "'value':'1','unit':'%','more':1"
            })
    void aGrowthIsRefusedByBoth(String fields) throws IOException {
        String json = page(figure("growth", fields.replace('\'', '"')));
        assertThat(new SchemaSubset(SCHEMA).admits(MAPPER.readTree(json))).isFalse();
        assertThatExceptionOfType(PublicationFormatException.class).isThrownBy(() -> PublicationJson.parse(json));
    }

    /** What both admit, though it is not canonical. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'value':'-1,234.50','unit':'percent'",
                "'value':'１２．５','unit':'‰','hedge':'none','modality':'reported'",
                "'value':'+3','unit':'times','steps':1,'basis':'unstated'",
                "'value':'3','unit':'%','base':{'period':'2021-01/P1Y'}",
                "'value':'3','unit':'%','base':{'period':'2021-01-01/P12M','measure':'x-a(flow,signed)'}"
            })
    void aGrowthIsAdmittedByBoth(String fields) throws IOException {
        String json = page(figure("growth", fields.replace('\'', '"')));
        assertThat(new SchemaSubset(SCHEMA).admits(MAPPER.readTree(json))).isTrue();
        assertThat(PublicationJson.parse(json).figures()).hasSize(1);
    }

    @Test
    void namesOfNodesAreRefusedByBoth() throws IOException {
        for (String names : List.of(
                "{\"CN\":{\"zh\":\"a\",\"en\":\"b\"}}",
                "{\"CN/x-a\":{\"zh\":\"a\"}}",
                "{\"CN/x-a\":{\"zh\":\" a\",\"en\":\"b\"}}")) {
            String json = page(LEVEL).replace("\"figures\"", "\"regions\":" + names + ",\"figures\"");
            assertThat(new SchemaSubset(SCHEMA).admits(MAPPER.readTree(json))).isFalse();
            assertThatExceptionOfType(PublicationFormatException.class).isThrownBy(() -> PublicationJson.parse(json));
        }
    }

    @Test
    void aRuleThatTheCheckDoesNotKnowIsAnError() throws IOException {
        JsonNode schema = MAPPER.readTree("{\"unevaluatedProperties\":false}");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new SchemaSubset(schema).admits(MAPPER.readTree("{}")));
    }

    private static <E extends Enum<E>> List<String> words(Words<E> words, E[] constants) {
        return Arrays.stream(constants).map(words::of).toList();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static List<String> names(JsonNode object) {
        return SchemaSubset.entries(object).stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> strings(JsonNode array) {
        return SchemaSubset.items(array).stream().map(JsonNode::asText).toList();
    }
}

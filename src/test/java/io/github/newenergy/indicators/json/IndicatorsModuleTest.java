package io.github.newenergy.indicators.json;

import static io.github.newenergy.indicators.json.TestPages.LEVEL;
import static io.github.newenergy.indicators.json.TestPages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The module in mappers that users set up in their own ways. */
class IndicatorsModuleTest {

    private static final String MISSPELT = LEVEL.replace("\"level\"", "\"levle\"");
    private static final String MISSPELT_REASON = "unknown kind \"levle\", the nearest known one is \"level\"";

    /** What a user may nest a publication in. */
    record Report(String title, List<Publication> pages, Map<Region, Publication> byRegion) {}

    /** What a user may hold values in. */
    record Values(
            PublishedNumber number,
            PublishedQuantity quantity,
            Bounds bounds,
            ReportingPeriod period,
            Sector sector,
            Region region,
            Unit unit,
            Measure measure,
            Cell cell,
            RankClaim rank) {}

    static Stream<ObjectMapper> mappers() {
        ObjectMapper lenient = mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES);
        ObjectMapper strict = mapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.INDENT_OUTPUT);
        return Stream.of(mapper(), lenient, strict);
    }

    private static ObjectMapper mapper() {
        return new ObjectMapper().registerModule(new IndicatorsModule());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aPublicationGoesThroughAnyMapper(ObjectMapper mapper) throws IOException {
        Publication everything = GoldenPublications.everything();
        assertThat(mapper.readValue(TestPages.GOLDEN.resolve("everything.json").toFile(), Publication.class))
                .isEqualTo(everything);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(everything), Publication.class))
                .isEqualTo(everything);
        JsonNode tree = mapper.valueToTree(everything);
        assertThat(tree.get("figures").size()).isEqualTo(everything.figures().size());
        assertThat(mapper.treeToValue(tree, Publication.class)).isEqualTo(everything);
        assertThat(mapper.convertValue(tree, Publication.class)).isEqualTo(everything);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aPublicationGoesThroughBeansListsAndMaps(ObjectMapper mapper) throws IOException {
        Publication publication = PublicationJson.parse(page(LEVEL));
        Report report = new Report("r", List.of(publication), Map.of(Region.parse("CN-JS"), publication));
        assertThat(mapper.readValue(mapper.writeValueAsString(report), Report.class))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theExceptionSurvivesBeansAndListsWithTheirPathBeforeItsOwn(ObjectMapper mapper) {
        String json = "{\"title\":\"r\",\"pages\":[" + page(LEVEL) + "," + page(MISSPELT) + "]}";
        PublicationFormatException problem =
                catchThrowableOfType(PublicationFormatException.class, () -> mapper.readValue(json, Report.class));
        assertThat(problem.path()).isEqualTo("$.pages[1].figures[0].kind");
        assertThat(problem.reason()).isEqualTo(MISSPELT_REASON);
        assertThat(problem.getMessage())
                .isEqualTo("$.pages[1].figures[0].kind: " + MISSPELT_REASON + " (line 1, column "
                        + (json.indexOf("\"levle\"") + 1) + ")");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theExceptionSurvivesMaps(ObjectMapper mapper) {
        String json = "{\"a b\":" + page(MISSPELT) + "}";
        PublicationFormatException problem = catchThrowableOfType(
                PublicationFormatException.class,
                () -> mapper.readValue(json, new TypeReference<Map<String, Publication>>() {}));
        assertThat(problem.path()).isEqualTo("$[\"a b\"].figures[0].kind");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anUnknownFieldIsAnErrorInEveryMapper(ObjectMapper mapper) {
        String json = page(LEVEL).replace("\"title\"", "\"more\":1,\"title\"");
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> mapper.readValue(json, Publication.class))
                .withMessageStartingWith("$.more: unknown field");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aDuplicateKeyIsAnErrorInEveryMapper(ObjectMapper mapper) {
        String json = page(LEVEL.replace("\"unit\"", "\"value\":\"1\",\"unit\""));
        PublicationFormatException problem =
                catchThrowableOfType(PublicationFormatException.class, () -> mapper.readValue(json, Publication.class));
        assertThat(problem.path()).startsWith("$.figures[0]");
        assertThat(problem.reason()).containsIgnoringCase("duplicate field");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void jsonThatBreaksWithinAPublicationIsTheOneException(ObjectMapper mapper) {
        String json = "{\"title\":\"r\",\"pages\":[" + page(LEVEL).replace("\"unit\":", "\"unit\"=") + "]}";
        PublicationFormatException problem =
                catchThrowableOfType(PublicationFormatException.class, () -> mapper.readValue(json, Report.class));
        assertThat(problem.path()).isEqualTo("$.pages[0].figures[0]");
        assertThat(problem.reason()).startsWith("malformed JSON: Unexpected character");
    }

    @Test
    void limitsHoldWithoutAnyOfTheMapper() {
        String huge = page(LEVEL.replace("882.1", "1".repeat(1_000_000)));
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> mapper().readValue(huge, Publication.class))
                .withMessageStartingWith("$.figures[0].value: a text must have at most 2000 characters, got 1000000");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valuesAreTheirTexts(ObjectMapper mapper) throws IOException {
        Values values = new Values(
                PublishedNumber.parse("约12.5%"),
                PublishedQuantity.parse("1550.72亿元"),
                Bounds.parse("[24.155, 24.165)"),
                ReportingPeriod.parse("2023-01/2023-05"),
                Sector.parse("pv/module/x-210"),
                Region.parse("CN-320200"),
                Unit.parse("亿元"),
                Measure.parse("x-patents(stock)"),
                Cell.parse("revenue pv CN 2022"),
                RankClaim.ofTop(3));
        String json = mapper.writeValueAsString(values);
        assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree("""
                {"number":"约12.5%","quantity":"1550.72亿元","bounds":"[24.155, 24.165)","period":"2023-01/2023-05",
                 "sector":"pv/module/x-210","region":"CN-320200","unit":"亿元","measure":"x-patents(stock)",
                 "cell":"revenue pv CN 2022","rank":"前3"}"""));
        assertThat(mapper.readValue(json, Values.class)).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"number", "quantity", "bounds", "period", "sector", "region", "unit", "measure", "cell", "rank"})
    void aBadTextIsOneExceptionWithItsPath(String field) {
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> mapper().readValue("{\"" + field + "\":\"?!\"}", Values.class))
                .withMessageStartingWith("$." + field + ": ")
                .withMessageContaining("?!")
                .withMessageEndingWith("(line 1, column " + (5 + field.length()) + ")");
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> mapper().readValue("{\"" + field + "\":[12.5]}", Values.class))
                .withMessageStartingWith("$." + field + ": expected a string, found an array");
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> mapper().readValue("{\"" + field + "\":\"" + "1".repeat(3000) + "\"}", Values.class))
                .withMessageStartingWith("$." + field + ": a text must have at most 2000 characters, got 3000");
    }

    @Test
    void valuesMayBeKeysOfMaps() throws IOException {
        Map<Region, PublishedQuantity> revenue =
                Map.of(Region.parse("CN-320200"), PublishedQuantity.parse("1550.72亿元"));
        String json = mapper().writeValueAsString(revenue);
        assertThat(json).isEqualTo("{\"CN-320200\":\"1550.72亿元\"}");
        TypeReference<Map<Region, PublishedQuantity>> type = new TypeReference<>() {};
        assertThat(mapper().readValue(json, type)).isEqualTo(revenue);
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> mapper().readValue("{\"CN-1\":\"1亿元\"}", type))
                .withMessageStartingWith("$: unknown region code at index 0 of \"CN-1\"");
    }

    @Test
    void anAbsentPublicationOfABeanIsNull() throws JsonProcessingException {
        assertThat(mapper().readValue("{\"title\":\"r\",\"pages\":null}", Report.class)
                        .pages())
                .isNull();
    }

    @Test
    void aMapperFindsTheModuleByItself() throws IOException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        assertThat(mapper.readValue("\"2022-Q1\"", ReportingPeriod.class))
                .isEqualTo(ReportingPeriod.ofQuarter(2022, 1));
        assertThat(mapper.getRegisteredModuleIds()).contains(IndicatorsModule.class.getName());
    }

    @Test
    void theModuleHasAName() {
        assertThat(new IndicatorsModule().getModuleName()).isEqualTo("io.github.newenergy:new-energy-indicators");
    }
}

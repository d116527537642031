package io.github.newenergy.indicators.json;

import static io.github.newenergy.indicators.json.TestPages.LEVEL;
import static io.github.newenergy.indicators.json.TestPages.figure;
import static io.github.newenergy.indicators.json.TestPages.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.number.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationJsonTest {

    static Stream<String> goldenNames() {
        return GoldenPublications.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("goldenNames")
    void aGoldenFileIsReadAndWrittenByteByByte(String name) throws IOException {
        Path file = TestPages.GOLDEN.resolve(name + ".json");
        Publication publication = PublicationJson.read(file);
        assertThat(publication).isEqualTo(GoldenPublications.all().get(name));
        assertThat(PublicationJson.toJson(publication)).isEqualTo(Files.readString(file));
    }

    @Test
    void everythingInOneFileIsReadAndWrittenByteByByte() throws IOException {
        Path file = TestPages.GOLDEN.resolve("everything.json");
        Publication publication = PublicationJson.read(file);
        assertThat(publication).isEqualTo(GoldenPublications.everything());
        assertThat(PublicationJson.toJson(publication)).isEqualTo(Files.readString(file));
    }

    @Test
    void thereIsAGoldenFileForEachKindAndOneForAll() throws IOException {
        try (Stream<Path> files = Files.list(TestPages.GOLDEN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .hasSize(GoldenPublications.all().size() + 1)
                    .contains("everything.json");
        }
    }

    @Test
    void thePageOfWuxiHoldsAllItsFiguresInCanonicalForm() throws IOException {
        Publication publication = PublicationJson.read(TestPages.WUXI);
        assertThat(PublicationJson.toJson(publication)).isEqualTo(TestPages.read(TestPages.WUXI));
        assertThat(publication.figures()).hasSize(16);
        assertThat(publication.evidence()).hasSize(13);
        assertThat(publication.figures().stream().map(figure -> figure.source().passage()))
                .startsWith("paragraph 1")
                .endsWith("paragraph 10");
        assertThat(publication.figure("module-share-province"))
                .hasValueSatisfying(figure -> assertThat(figure)
                        .hasToString("module-share-province: 两成 of production_capacity pv/module CN-JS 2023-06"
                                + " is production_capacity pv/module CN-320200 2023-06"));
    }

    @Test
    void aStreamIsReadAndLeftOpen() throws IOException {
        boolean[] closed = new boolean[1];
        byte[] bytes = page(LEVEL).getBytes(StandardCharsets.UTF_8);
        try (FilterInputStream input = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        }) {
            assertThat(PublicationJson.read(input).figures()).hasSize(1);
            assertThat(closed[0]).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE"})
    void theEncodingIsFound(String charset) throws IOException {
        byte[] bytes = ("\uFEFF" + page(LEVEL)).getBytes(Charset.forName(charset));
        assertThat(PublicationJson.read(new ByteArrayInputStream(bytes))).isEqualTo(PublicationJson.parse(page(LEVEL)));
    }

    @Test
    void aFileIsWritten(@TempDir Path folder) throws IOException {
        Publication publication = PublicationJson.parse(page(LEVEL));
        Path file = folder.resolve("out.json");
        PublicationJson.write(publication, file);
        assertThat(PublicationJson.read(file)).isEqualTo(publication);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PublicationJson.write(publication, output);
        assertThat(output.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void whatCannotBeWrittenLeavesTheFileAsItWas(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "before");
        Region park = Region.parse("CN-JS/x-park").withNames("园", "half a pair: \uD83D");
        LevelFigure figure = new LevelFigure(
                Attribution.of("a", Source.of("p", LocalDate.of(2023, 7, 13), "1")),
                Cell.parse("revenue pv CN-JS 2022").withRegion(park),
                PublishedQuantity.parse("3亿元"));
        Publication publication = new Publication("t", "p", LocalDate.of(2023, 7, 13), List.of(figure));
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> PublicationJson.write(publication, file))
                .withMessage("$: a text must not hold half a surrogate pair, got one at index 13 of"
                        + " \"half a pair: \\u{d83d}\"");
        assertThat(file).hasContent("before");
    }

    @Test
    void aDayOutsideTheFormatIsNotWritten() {
        Publication publication = new Publication("t", "p", LocalDate.of(10_000, 1, 1), List.of());
        assertThatExceptionOfType(PublicationFormatException.class)
                .isThrownBy(() -> PublicationJson.toJson(publication))
                .withMessage("$: a day must lie in the years 1 to 9999, got +10000-01-01");
    }

    @Test
    void anAbsentFileIsNoFormatError(@TempDir Path folder) {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> PublicationJson.read(folder.resolve("none.json")));
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> PublicationJson.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> PublicationJson.read((ByteArrayInputStream) null))
                .withMessage("input");
        assertThatNullPointerException()
                .isThrownBy(() -> PublicationJson.parse(null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> PublicationJson.toJson(null))
                .withMessage("publication");
    }

    /** What a cell is taken for when the document leaves it out, in whole or in part. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    growth       | 'value':'1','unit':'%'                                | 2022 CN-320200, 2021 CN-320200
                    growth       | 'value':'1','unit':'%','base':{'period':'2019'},'steps':3 | 2022 CN-320200, 2019 CN-320200
                    multiple     | 'value':'3','unit':'倍'                                | 2022 CN-320200, 2021 CN-320200
                    multiple     | 'value':'3','unit':'倍','base':{'region':'CN-JS'}      | 2022 CN-320200, 2022 CN-JS
                    difference   | 'value':'3','unit':'亿元'                              | 2022 CN-320200, 2021 CN-320200
                    share        | 'value':'3','unit':'%','whole':{'region':'CN'}        | 2022 CN-320200, 2022 CN
                    order        | 'base':{'region':'CN-JS'},'strict':false              | 2022 CN-320200, 2022 CN-JS
                    rank         | 'value':'3','whole':{'region':'CN'}                   | 2022 CN-320200, 2022 CN
                    total        | 'parts':[{'period':'2022-S1'}],'exhaustive':false     | 2022 CN-320200, 2022-S1 CN-320200
                    contribution | 'value':'3','unit':'%','whole':{'region':'CN'}        | 2022 CN-320200, 2021 CN-320200, 2022 CN, 2021 CN
                    contribution | 'value':'3','unit':'%','whole':{'region':'CN'},'base':{'period':'2019'} | 2022 CN-320200, 2019 CN-320200, 2022 CN, 2019 CN
                    contribution | 'value':'3','unit':'%','whole':{'region':'CN'},'whole_base':{'period':'2018'} | 2022 CN-320200, 2021 CN-320200, 2022 CN, 2018 CN
                    point_change | 'of':'share','value':'3','unit':'个百分点','whole':{'region':'CN'} | 2022 CN-320200, 2022 CN, 2021 CN-320200, 2021 CN
                    point_change | 'of':'share','value':'3','unit':'个百分点','whole':{'region':'CN'},'base':{'region':'CN-JS'} | 2022 CN-320200, 2022 CN, 2022 CN-JS, 2022 CN
                    point_change | 'of':'growth','value':'3','unit':'个百分点'              | 2022 CN-320200, 2021 CN-320200, 2021 CN-320200, 2020 CN-320200
                    point_change | 'of':'growth','value':'3','unit':'个百分点','against':{'region':'CN'} | 2022 CN-320200, 2021 CN-320200, 2022 CN, 2021 CN
                    point_change | 'of':'growth','value':'3','unit':'个百分点','base':{'period':'2019'},'against':{'region':'CN'},'against_base':{'period':'2018'} | 2022 CN-320200, 2019 CN-320200, 2022 CN, 2018 CN
                    """)
    void whatACellLeavesOutIsFilledIn(String kind, String fields, String cells) throws IOException {
        Figure figure = PublicationJson.parse(page(figure(kind, fields.replace('\'', '"'))))
                .figures()
                .get(0);
        assertThat(figure.cells().stream().map(cell -> cell.period() + " " + cell.region()))
                .containsExactly(cells.split(", "));
    }

    @Test
    void anOwnCellMayHaveItsPeriodAsWrittenWhereTheOtherIsAFlow() throws IOException {
        String fields = "\"value\":\"3\",\"unit\":\"倍\",\"base\":{\"measure\":\"revenue\"}";
        String figure = figure("multiple", fields).replace("\"measure\":\"revenue\",", "\"measure\":\"staff\",");
        assertThat(PublicationJson.parse(page(figure)).figures().get(0).cells())
                .containsExactly(Cell.parse("staff pv CN-320200 2022-12"), Cell.parse("revenue pv CN-320200 2022"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    growth       | -24.10 | %        | -24.10%
                    growth       | 3      | ‰        | 3‰
                    growth       | 1.2    | 倍       | 1.2倍
                    growth       | 5      | percent  | 5%
                    contribution | 8.3    | points   | 8.3个百分点
                    contribution | 12     | bp       | 12个基点
                    growth       | １２．５ | %        | 12.5%
                    growth       | +1,234.5 | %      | 1234.5%
                    growth       | −3     | tenths   | -3成
                    """)
    void valuesKeepTheirFormAndPrecision(String kind, String value, String unit, String number) throws IOException {
        String fields = "\"value\":\"" + value + "\",\"unit\":\"" + unit + "\",\"hedge\":\"none\""
                + (kind.equals("growth") ? "" : ",\"whole\":{\"region\":\"CN\"}");
        Publication publication = PublicationJson.parse(page(figure(kind, fields)));
        assertThat(publication.figures().get(0).toString()).contains(number);
        assertThat(PublicationJson.parse(PublicationJson.toJson(publication))).isEqualTo(publication);
    }

    @Test
    void figuresMayStandBeforeEverythingThatTheyNeed() throws IOException {
        String figure = LEVEL.replace("CN-320200", "CN-320200/x-park/x-plant");
        String json = "{\"figures\":[" + figure + "],\"regions\":{\"CN-320200/x-park\":{\"en\":\"Park\",\"zh\":\"园\"}},"
                + "\"date\":\"2023-07-13\",\"publisher\":\"p\",\"title\":\"t\",\"version\":1,"
                + "\"format\":\"new-energy-indicators/publication\"}";
        Publication publication = PublicationJson.parse(json);
        assertThat(publication.figures().get(0).source().publisher()).isEqualTo("p");
        Region plant = ((LevelFigure) publication.figures().get(0)).cell().region();
        assertThat(plant.name(Language.ENGLISH)).isEqualTo("plant");
        assertThat(plant.parent().orElseThrow().name(Language.CHINESE)).isEqualTo("园");
    }

    @Test
    void namesThatNoFigureUsesAreReadAndNotWritten() throws IOException {
        String json =
                page(LEVEL).replace("\"figures\"", "\"sectors\":{\"pv/x-a\":{\"zh\":\"甲\",\"en\":\"A\"}},\"figures\"");
        Publication publication = PublicationJson.parse(json);
        assertThat(PublicationJson.toJson(publication)).doesNotContain("sectors");
    }

    @Test
    void namesOfMembersAndOfAllThatStandsAboveThemAreWritten() throws IOException {
        String fields = "\"value\":\"1\",\"whole\":{\"region\":\"CN\"},\"members\":[{\"region\":\"CN/x-a/x-b\"}]";
        String names =
                "\"regions\":{\"CN/x-a\":{\"zh\":\"甲\",\"en\":\"A\"},\"CN/x-a/x-b\":{\"zh\":\"乙\",\"en\":\"B\"}}";
        Publication publication =
                PublicationJson.parse(page(figure("rank", fields)).replace("\"figures\"", names + ",\"figures\""));
        assertThat(PublicationJson.toJson(publication))
                .contains(
                        "    \"CN/x-a\": {\"zh\": \"甲\", \"en\": \"A\"},",
                        "    \"CN/x-a/x-b\": {\"zh\": \"乙\", \"en\": \"B\"}");
    }

    @Test
    void aFigureMayHaveASourceOfItsOwn() throws IOException {
        String figure = figure(
                "level",
                "\"value\":\"1\",\"unit\":\"亿元\",\"publisher\":\"q\",\"date\":\"2023-08-01\",\"quote\":\"words\"");
        Publication publication = PublicationJson.parse(page(figure));
        assertThat(publication.figures().get(0).source())
                .isEqualTo(
                        Source.of("q", LocalDate.of(2023, 8, 1), "paragraph 1").withQuote("words"));
        assertThat(PublicationJson.parse(PublicationJson.toJson(publication))).isEqualTo(publication);
    }
}

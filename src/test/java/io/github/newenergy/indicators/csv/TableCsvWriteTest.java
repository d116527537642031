package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.IndicatorRow;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.IndicatorTableBuilder;
import io.github.newenergy.indicators.table.Status;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCsvWriteTest {

    private static final TableCsv LONG = TableCsv.withDefaults();
    private static final Unit YUAN = Unit.parse("亿元");
    private static final IndicatorTable TABLE = table(
            row("profit pv CN-JS 2021", "12.5"),
            row("profit pv CN-JS 2022", "-3"),
            row("profit wind CN-JS 2021", ""),
            row("profit wind CN-JS 2022", "7.25"));

    @TempDir
    private Path folder;

    private static IndicatorRow row(String cell, String level) {
        return new IndicatorRow(
                Cell.parse(cell),
                Optional.of(level).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                cell.startsWith("staff") ? Unit.parse("人") : YUAN,
                Optional.empty());
    }

    private static IndicatorTable table(IndicatorRow... rows) {
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.KEEP);
        for (IndicatorRow row : rows) {
            builder.add(row);
        }
        return builder.build();
    }

    private static String written(TableCsv files, IndicatorTable table) throws IOException {
        StringWriter text = new StringWriter();
        files.write(table, text);
        return text.toString();
    }

    private static void assertReadAgain(TableCsv files, IndicatorTable table) throws IOException {
        assertThat(files.with(Duplicates.KEEP).read(new StringReader(written(files, table))))
                .isEqualTo(table);
    }

    @Test
    void aLongFileHasOneLineForEachRow() throws IOException {
        assertThat(written(LONG, TABLE)).isEqualTo("""
                sector,region,period,measure,value,unit
                pv,CN-JS,2021,profit,12.50,亿元
                pv,CN-JS,2022,profit,-3.00,亿元
                wind,CN-JS,2021,profit,,亿元
                wind,CN-JS,2022,profit,7.25,亿元
                """);
        assertReadAgain(LONG, TABLE);
    }

    @Test
    void aWideFileHasAColumnForEachMember() throws IOException {
        assertThat(written(LONG.withWide(Dimension.PERIOD), TABLE)).isEqualTo("""
                sector,region,measure,unit,2021,2022
                pv,CN-JS,profit,亿元,12.50,-3.00
                wind,CN-JS,profit,亿元,,7.25
                """);
        assertThat(written(LONG.withWide(Dimension.SECTOR), TABLE)).isEqualTo("""
                region,period,measure,unit,pv,wind
                CN-JS,2021,profit,亿元,12.50,
                CN-JS,2022,profit,亿元,-3.00,7.25
                """);
        assertThat(written(LONG.withWide(Dimension.REGION), TABLE)).startsWith("sector,period,measure,unit,CN-JS\n");
        assertThat(written(LONG.withWideMeasures(), TABLE)).startsWith("sector,region,period,unit,profit\n");
    }

    @Test
    void statusesAreWrittenWhereThereAreAny() throws IOException {
        IndicatorTable table = table(
                row("profit pv CN 2021", "1").withStatus(Status.REVISED),
                row("profit pv CN 2022", "2"),
                row("profit pv CN 2023", "3").withStatus(Status.REVISED));
        assertThat(written(LONG, table)).isEqualTo("""
                sector,region,period,measure,value,unit,status
                pv,CN,2021,profit,1,亿元,revised
                pv,CN,2022,profit,2,亿元,
                pv,CN,2023,profit,3,亿元,revised
                """);
        TableCsv wide =
                LONG.withWide(Dimension.PERIOD).with(CsvDialect.withDefaults().withAbsentMark("x"));
        assertThat(written(wide, table)).isEqualTo("""
                sector,region,measure,unit,status,2021,2022,2023
                pv,CN,profit,亿元,revised,1,x,3
                pv,CN,profit,亿元,,x,2,x
                """);
        assertReadAgain(LONG, table);
        assertReadAgain(wide, table);
        assertThat(written(LONG.withColumn(RowPart.STATUS, "flag"), TABLE))
                .startsWith("sector,region,period,measure,value,unit,flag\npv,CN-JS,2021,profit,12.50,亿元,\n");
    }

    @Test
    void severalRowsOfACellAreSeveralLines() throws IOException {
        IndicatorTable table = table(
                row("profit pv CN 2021", "1"),
                row("profit pv CN 2021", "2"),
                row("profit pv CN 2021", "2"),
                row("profit pv CN 2022", "3"),
                row("profit wind CN 2022", "4"));
        TableCsv wide =
                LONG.withWide(Dimension.PERIOD).with(CsvDialect.withDefaults().withAbsentMark("x"));
        assertThat(written(wide, table)).isEqualTo("""
                sector,region,measure,unit,2021,2022
                pv,CN,profit,亿元,1,3
                pv,CN,profit,亿元,2,x
                pv,CN,profit,亿元,2,x
                wind,CN,profit,亿元,x,4
                """);
        assertReadAgain(wide, table);
        assertReadAgain(wide.withWide(Dimension.SECTOR), table);
        assertReadAgain(LONG, table);
    }

    @Test
    void signsAreThoseOfTheDialect() throws IOException {
        CsvDialect dialect = CsvDialect.withDefaults()
                .withDecimalMark(',')
                .withThousandsSeparator('.')
                .withMissingMarks("k.A.", "")
                .withByteOrderMark(true);
        TableCsv files = LONG.with(dialect)
                .withColumn(RowPart.REGION, "Land, Region")
                .withValueColumn("Wert")
                .withConstant(RowPart.UNIT, YUAN)
                .withConstant(RowPart.MEASURE, Measure.PROFIT);
        assertThat(written(files, TABLE)).isEqualTo("""
                \ufeffsector,"Land, Region",period,Wert
                pv,CN-JS,2021,"12,50"
                pv,CN-JS,2022,"-3,00"
                wind,CN-JS,2021,k.A.
                wind,CN-JS,2022,"7,25"
                """);
        assertReadAgain(files, TABLE);
        assertThat(written(files.with(dialect.withSeparator(';').withByteOrderMark(false)), TABLE))
                .startsWith("sector;Land, Region;period;Wert\npv;CN-JS;2021;12,50\n");
    }

    @Test
    void textsThatLookLikeFormulasStandBehindAnApostrophe() throws IOException {
        Map<String, String> names = Map.of("CN-JS", "=1+1", "CN-ZJ", "'@x", "CN-SD", "-", "CN", "\tTab", "CN-SH", "＝1");
        TableCsv files = LONG.withWriter(RowPart.REGION, region -> names.get(region.code()))
                .withReader(
                        RowPart.REGION,
                        name -> names.entrySet().stream()
                                .filter(entry -> entry.getValue().equals(name))
                                .map(entry -> Region.parse(entry.getKey()))
                                .findFirst())
                .withColumn(RowPart.SECTOR, "+sector")
                .withValueColumn("@value")
                .with(CsvDialect.withDefaults().withMissingMarks("--"));
        IndicatorTable table = table(
                row("profit pv CN-JS 2021", "-5"),
                row("profit pv CN-ZJ 2021", ""),
                row("profit pv CN-SD 2021", "5"),
                row("profit pv CN 2021", "5"),
                row("profit pv CN-SH 2021", "5"));
        assertThat(written(files, table)).isEqualTo("""
                '+sector,region,period,measure,'@value,unit
                pv,'\tTab,2021,profit,5,亿元
                pv,'=1+1,2021,profit,-5,亿元
                pv,-,2021,profit,5,亿元
                pv,'＝1,2021,profit,5,亿元
                pv,''@x,2021,profit,'--,亿元
                """);
        assertReadAgain(files, table);
        assertReadAgain(files.withWide(Dimension.REGION), table);
    }

    @Test
    void namesMayStandForCodes() throws IOException {
        TableCsv files = LONG.withWriter(RowPart.REGION, region -> region.name(Language.CHINESE))
                .withReader(RowPart.REGION, name -> Region.named(name).stream().findFirst())
                .withWriter(RowPart.STATUS, Status::name);
        assertThat(written(files, TABLE)).contains("pv,江苏,2021,profit,12.50,亿元\n");
        assertReadAgain(files, TABLE);
    }

    @Test
    void aSingleColumnHasNoEmptyLines() throws IOException {
        TableCsv files = LONG.withConstant(
                        RowPart.SECTOR, Cell.parse("profit pv CN 2021").sector())
                .withConstant(RowPart.REGION, Region.parse("CN"))
                .withConstant(RowPart.MEASURE, Measure.PROFIT)
                .withConstant(RowPart.UNIT, YUAN)
                .withWide(Dimension.PERIOD);
        IndicatorTable table = table(row("profit pv CN 2021", ""));
        assertThat(written(files, table)).isEqualTo("2021\n\"\"\n");
        assertReadAgain(files, table);
    }

    @Test
    void aTableWithoutRowsIsAHeader() throws IOException {
        IndicatorTable none = table();
        assertThat(written(LONG, none)).isEqualTo("sector,region,period,measure,value,unit\n");
        assertReadAgain(LONG, none);
        assertReadAgain(LONG.withWideMeasures(), none);
    }

    private void assertRefused(TableCsv files, IndicatorTable table, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("before.csv"), "as it was");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.write(table, file))
                .withMessage(message);
        assertThat(file).hasContent("as it was");
        StringWriter text = new StringWriter();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.write(table, text))
                .withMessage(message);
        assertThat(text.toString()).isEmpty();
    }

    @Test
    void whatHasNoPlaceIsRefusedBeforeAnythingIsWritten() throws IOException {
        assertRefused(
                LONG.withConstant(RowPart.REGION, Region.parse("CN")),
                TABLE,
                "the region must be CN where no column holds it, got profit pv CN-JS 2021: 12.50 亿元");
        assertRefused(
                LONG.withUnit(Measure.STAFF, Unit.parse("人")),
                TABLE,
                "the unit must be absent where no column holds it, got profit pv CN-JS 2021: 12.50 亿元");
        assertRefused(
                LONG.withConstant(RowPart.STATUS, Status.REVISED),
                TABLE,
                "the status must be REVISED where no column holds it, got profit pv CN-JS 2021: 12.50 亿元");
        assertRefused(
                LONG.with(CsvDialect.withDefaults().withMissingMarks("", "7.25")),
                TABLE,
                "a known level must not be written as a mark, got profit wind CN-JS 2022: 7.25 亿元");
        assertRefused(
                LONG.withWide(Dimension.PERIOD).with(CsvDialect.withDefaults().withAbsentMark("-3.00")),
                TABLE,
                "a known level must not be written as a mark, got profit pv CN-JS 2022: -3.00 亿元");
        assertRefused(
                LONG.withWide(Dimension.PERIOD),
                table(row("profit pv CN 2021", "1"), row("profit wind CN 2022", "1")),
                "a wide file must have a row for each period, got none for 2022 beside [pv, CN, profit, 亿元];"
                        + " with CsvDialect.withAbsentMark a mark says so");
        assertRefused(
                LONG.withColumn(RowPart.SECTOR, "region"),
                TABLE,
                "columns must differ in their names, got two that are called \"region\"");
        assertRefused(
                LONG.withWide(Dimension.PERIOD).withColumn(RowPart.SECTOR, "2022"),
                TABLE,
                "columns must differ in their names, got two that are called \"2022\"");
        assertRefused(
                LONG.withWide(Dimension.PERIOD).withoutColumns("2022"),
                TABLE,
                "a column of levels must not be left out, got \"2022\"");
        assertRefused(
                LONG.withConstant(
                                RowPart.SECTOR, Cell.parse("profit pv CN 2021").sector())
                        .withConstant(RowPart.REGION, Region.parse("CN"))
                        .withConstant(RowPart.MEASURE, Measure.PROFIT)
                        .withConstant(RowPart.UNIT, YUAN)
                        .withWide(Dimension.PERIOD),
                table(),
                "a file must have a column, got a table without rows");
    }

    @Test
    void unitsThatBelongToMeasuresAreNotWritten() throws IOException {
        IndicatorTable table = table(row("profit pv CN 2021", "1"), row("staff pv CN 2021", "2"));
        TableCsv files = LONG.withUnit(Measure.PROFIT, YUAN).withConstant(RowPart.UNIT, Unit.parse("人"));
        assertThat(written(files, table)).isEqualTo("""
                sector,region,period,measure,value
                pv,CN,2021,profit,1
                pv,CN,2021-12,staff,2
                """);
        assertReadAgain(files, table);
    }

    @Test
    void aFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "before");
        LONG.write(TABLE, file);
        assertThat(Files.readString(file)).isEqualTo(written(LONG, TABLE));
        assertThat(LONG.read(file)).isEqualTo(TABLE);
        TableCsv marked = LONG.with(CsvDialect.withDefaults().withByteOrderMark(true));
        marked.write(TABLE, file);
        assertThat(Files.readAllBytes(file))
                .startsWith((byte) 0xef, (byte) 0xbb, (byte) 0xbf)
                .isEqualTo(written(marked, TABLE).getBytes(StandardCharsets.UTF_8));
        assertThat(LONG.read(file)).isEqualTo(TABLE);
    }

    @Test
    void aTargetThatFailsIsAnExceptionOfWriting() {
        IOException full = new IOException("no space left");
        Writer target = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw full;
            }

            @Override
            public void flush() throws IOException {
                throw full;
            }

            @Override
            public void close() {
                throw new IllegalStateException("a target is not closed");
            }
        };
        assertThatIOException().isThrownBy(() -> LONG.write(TABLE, target)).isSameAs(full);
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("before.csv"), "as it was");
        TableCsv failing = LONG.withWriter(RowPart.REGION, region -> {
            throw new IllegalStateException("no name");
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> failing.write(TABLE, file))
                .withMessage("no name");
        assertThat(file).hasContent("as it was");
    }

    @Test
    void nothingIsLeftBesideAFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Files.createFile(folder.resolve("table.csv")));
        LONG.write(TABLE, link);
        assertThat(link).isSymbolicLink();
        assertThat(LONG.read(folder.resolve("table.csv"))).isEqualTo(TABLE);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aWriterIsAskedOnceForEachMember() throws IOException {
        List<String> asked = new ArrayList<>();
        TableCsv files = LONG.withWriter(RowPart.SECTOR, sector -> {
            asked.add(sector.code());
            return sector.code();
        });
        assertThat(written(files, TABLE)).isEqualTo(written(LONG, TABLE));
        assertThat(asked).containsExactly("pv", "wind");
    }

    @Test
    void aWriterThatReturnsNullIsNamed() {
        Map<Region, String> names = new HashMap<>();
        for (TableCsv files : List.of(LONG, LONG.withWide(Dimension.PERIOD), LONG.withWide(Dimension.REGION))) {
            StringWriter text = new StringWriter();
            assertThatNullPointerException()
                    .isThrownBy(
                            () -> files.withWriter(RowPart.REGION, names::get).write(TABLE, text))
                    .withMessage("a writer must not return null, as it does for CN-JS");
            assertThat(text.toString()).isEmpty();
        }
    }

    @Test
    void whatCouldNotBeReadAgainIsRefused() throws IOException {
        IndicatorRow[] rows = IntStream.rangeClosed(1, 17_000)
                .mapToObj(number -> row("profit pv/x-" + number + " CN 2022", "1"))
                .toArray(IndicatorRow[]::new);
        assertRefused(LONG.withWide(Dimension.SECTOR), table(rows), "a file has at most 16384 columns, got 17004");
        assertRefused(
                LONG.withWriter(RowPart.SECTOR, sector -> "x".repeat(1_000_001)),
                TABLE,
                "a text has at most 1000000 characters, got 1000001");
        assertRefused(
                LONG.withWide(Dimension.SECTOR).withWriter(RowPart.SECTOR, sector -> sector + "x".repeat(500_000)),
                TABLE,
                "the names of columns have at most 1000000 characters, got 1000029");
    }

    @Test
    void whatIsNotRefusedIsReadAgain() throws IOException {
        for (String text : List.of("\"".repeat(1_000_000), "=" + "x".repeat(999_998), "\n,\"".repeat(300_000))) {
            TableCsv files = LONG.withWriter(RowPart.REGION, region -> text)
                    .withReader(
                            RowPart.REGION,
                            read -> Optional.of(read).filter(text::equals).map(same -> Region.parse("CN-JS")));
            assertReadAgain(files, TABLE);
        }
        assertRefused(
                LONG.withWriter(RowPart.REGION, region -> "=" + "x".repeat(999_999)),
                TABLE,
                "a text has at most 1000000 characters, got 1000001");
    }

    @Test
    void aLineOfMissingLevelsIsALine() throws IOException {
        TableCsv files = LONG.withConstant(
                        RowPart.SECTOR, Cell.parse("profit pv CN 2021").sector())
                .withConstant(RowPart.REGION, Region.parse("CN"))
                .withConstant(RowPart.MEASURE, Measure.PROFIT)
                .withConstant(RowPart.UNIT, YUAN)
                .withWide(Dimension.PERIOD);
        IndicatorTable table = table(row("profit pv CN 2021", ""), row("profit pv CN 2022", ""));
        assertThat(written(files, table)).isEqualTo("2021,2022\n\"\",\n");
        assertReadAgain(files, table);
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> LONG.write(null, new StringWriter()))
                .withMessage("table");
        assertThatNullPointerException()
                .isThrownBy(() -> LONG.write(TABLE, (Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> LONG.write(TABLE, (Writer) null))
                .withMessage("target");
    }
}

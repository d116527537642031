package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.IndicatorRow;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.Status;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvReadTest {

    /** Plants by country and fuel, as many data sets of plants are. */
    private static final TableCsv PLANTS = TableCsv.withDefaults()
            .withColumn(RowPart.REGION, "country")
            .withColumn(RowPart.SECTOR, "primary_fuel")
            .withValueColumn("capacity_mw")
            .withReader(
                    RowPart.SECTOR,
                    fuel -> Optional.ofNullable(
                                    Map.of("Solar", "pv", "Wind", "wind").get(fuel))
                            .map(Sector::parse))
            .withReader(RowPart.REGION, country -> Optional.of(Region.parse(country.substring(0, 2))))
            .withConstant(RowPart.MEASURE, Measure.INSTALLED_CAPACITY)
            .withConstant(RowPart.UNIT, Unit.parse("MW"))
            .withConstant(RowPart.PERIOD, ReportingPeriod.ofMonth(2018, 12))
            .with(Duplicates.SUM);

    @TempDir
    private Path folder;

    private static IndicatorTable read(TableCsv files, String text) throws IOException {
        return files.read(new StringReader(text));
    }

    private static IndicatorTable read(String text) throws IOException {
        return read(TableCsv.withDefaults(), text);
    }

    @Test
    void aLongFileHasOneLineForEachRow() throws IOException {
        assertThat(read("""
                        sector,region,period,measure,value,unit,status
                        pv,CN-320200,2021-05,revenue,12345.67,亿元,preliminary
                        wind,CN,2021,staff,120,万人,
                        pv,CN-320200,2021-06,revenue,,亿元,
                        """)).hasToString("""
                        3 cells, 3 rows: 2 measures of 2 sectors in 2 regions over 3 periods
                        revenue pv CN-320200 2021-05: 12345.67 亿元, preliminary
                        revenue pv CN-320200 2021-06: missing
                        staff wind CN 2021-12: 120 万人""");
    }

    @Test
    void aWideFileHasAColumnForEachPeriod() throws IOException {
        assertThat(read(TableCsv.withDefaults().withWide(Dimension.PERIOD), """
                        sector,2021-05,region,measure,unit,2021-06
                        pv,12.5,CN,revenue,亿元,13
                        wind,,CN,revenue,亿元,7.25
                        """))
                .hasToString("""
                        4 cells, 4 rows: 1 measures of 2 sectors in 1 regions over 2 periods
                        revenue pv CN 2021-05: 12.50 亿元
                        revenue pv CN 2021-06: 13.00 亿元
                        revenue wind CN 2021-05: missing
                        revenue wind CN 2021-06: 7.25 亿元""");
    }

    @Test
    void everyDimensionMayStandInTheHeader() throws IOException {
        IndicatorTable table =
                read("sector,region,period,measure,value,unit\npv,CN,2022,output,5,GW\npv,CN,2022,shipments,4,GW\n");
        assertThat(read(
                        TableCsv.withDefaults().withWideMeasures(),
                        "period,sector,region,unit,output,shipments\n2022,pv,CN,GW,5,4\n"))
                .isEqualTo(table);
        assertThat(read(
                        TableCsv.withDefaults().withWide(Dimension.SECTOR),
                        "period,measure,region,unit,pv\n2022,output,CN,GW,5\n2022,shipments,CN,GW,4\n"))
                .isEqualTo(table);
        assertThat(read(
                        TableCsv.withDefaults().withWide(Dimension.REGION),
                        "period,measure,sector,unit,CN\n2022,output,pv,GW,5\n2022,shipments,pv,GW,4\n"))
                .isEqualTo(table);
    }

    @Test
    void anyFileIsReadByItsHeader() throws IOException {
        assertThat(read(PLANTS, """
                        country,name,capacity_mw,primary_fuel
                        CNX,"Golmud, second",200.5,Solar
                        CNX,Dabancheng,300,Wind
                        CNX,Golmud,100,Solar
                        XXX,Nowhere,n/a,Coal
                        """)).hasToString("""
                        2 cells, 2 rows: 1 measures of 2 sectors in 1 regions over 1 periods
                        installed_capacity pv CN 2018-12: 300.5 MW
                        installed_capacity wind CN 2018-12: 300.0 MW""");
    }

    @Test
    void aTextIsReadOnce() throws IOException {
        List<String> asked = new ArrayList<>();
        TableCsv files = PLANTS.withReader(RowPart.SECTOR, fuel -> {
            asked.add(fuel);
            return fuel.equals("Coal") ? Optional.empty() : Optional.of(Sector.parse("pv"));
        });
        read(files, "country,capacity_mw,primary_fuel\n" + "CN,1,Solar\nCN,1,PV\nCN,1,Coal\n".repeat(100));
        assertThat(asked).containsExactly("Solar", "PV", "Coal");
    }

    @Test
    void twoTextsMayMeanOneMember() throws IOException {
        IndicatorTable table = read(
                PLANTS.withReader(RowPart.SECTOR, fuel -> Optional.of(Sector.parse("pv"))),
                "country,capacity_mw,primary_fuel\nCN,1.5,Solar\nCNX,2.5,PV\n");
        assertThat(table.value(Cell.parse("installed_capacity pv CN 2018-12"))).contains(new BigDecimal("4.0"));
    }

    @Test
    void twoPartsMayShareAColumn() throws IOException {
        TableCsv files = TableCsv.withDefaults()
                .withColumn(RowPart.REGION, "series")
                .withReader(RowPart.REGION, series -> Optional.of(Region.parse(series.split(" ", 2)[0])))
                .withColumn(RowPart.SECTOR, "series")
                .withReader(RowPart.SECTOR, series -> Optional.of(Sector.parse(series.split(" ", 2)[1])));
        assertThat(read(files, "series,period,measure,value,unit\nCN pv,2022,output,5,GW\n")
                        .cell(0))
                .isEqualTo(Cell.parse("output pv CN 2022"));
    }

    @Test
    void theLastWordOnAPartCounts() throws IOException {
        TableCsv wide = TableCsv.withDefaults().withWide(Dimension.PERIOD);
        String text = "sector,region,when,measure,value,unit\npv,CN,2022,output,5,GW\n";
        IndicatorTable table = read(text.replace("when", "period"));
        assertThat(read(wide.withColumn(RowPart.PERIOD, "when"), text)).isEqualTo(table);
        assertThat(read(wide.withConstant(RowPart.PERIOD, ReportingPeriod.ofYear(2022)), text))
                .isEqualTo(table);
        assertThat(read(wide.withValueColumn("value").withColumn(RowPart.PERIOD, "when"), text))
                .isEqualTo(table);
        TableCsv constant = TableCsv.withDefaults().withConstant(RowPart.UNIT, Unit.parse("MW"));
        assertThat(read(constant.withColumn(RowPart.UNIT, "unit").withColumn(RowPart.PERIOD, "when"), text))
                .isEqualTo(table);
        assertThat(read(
                        constant.withWide(Dimension.REGION).withConstant(RowPart.UNIT, Unit.parse("GW")),
                        "sector,period,measure,CN\npv,2022,output,5\n"))
                .isEqualTo(table);
    }

    @Test
    void unitsMayBelongToMeasures() throws IOException {
        TableCsv files = TableCsv.withDefaults()
                .withUnit(Measure.REVENUE, Unit.parse("亿元"))
                .withUnit(Measure.OUTPUT, Unit.parse("GW"));
        String text = "sector,region,period,measure,value\npv,CN,2022,revenue,1\npv,CN,2022,output,2\n";
        IndicatorTable table = read(files, text);
        assertThat(table.unit(Measure.REVENUE)).isEqualTo(Unit.parse("亿元"));
        assertThat(table.unit(Measure.OUTPUT)).isEqualTo(Unit.parse("GW"));
        assertThat(read(files.withConstant(RowPart.UNIT, Unit.parse("个")), text + "pv,CN,2022,firms,3\n")
                        .unit(Measure.FIRMS))
                .isEqualTo(Unit.parse("个"));
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(files, text + "pv,CN,2022,firms,3\n"))
                .withMessage("line 4: no unit is given for firms");
    }

    @Test
    void aStatusMayBeThatOfAllRows() throws IOException {
        String text = "sector,region,period,measure,value,unit,status\npv,CN,2022,output,5,GW,p\n";
        TableCsv files = TableCsv.withDefaults();
        assertThat(read(files.withConstant(RowPart.STATUS, Status.ESTIMATED), text)
                        .statuses())
                .containsExactly(Status.ESTIMATED);
        assertThat(read(
                                files.withReader(
                                        RowPart.STATUS,
                                        flag -> flag.equals("p") ? Optional.of(Status.PRELIMINARY) : Optional.empty()),
                                text + "wind,CN,2022,output,5,GW,\n")
                        .rows()
                        .map(IndicatorRow::status))
                .containsExactly(Optional.of(Status.PRELIMINARY), Optional.empty());
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(files, text))
                .withMessage(
                        "line 2, column 7 (\"status\"): expected revised, preliminary, estimated or nothing at index 0"
                                + " of \"p\"");
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(files.withColumn(RowPart.STATUS, "flag"), text))
                .withMessageStartingWith("line 1: no column is called \"flag\"; ");
    }

    @Test
    void marksStandForWhatIsNotThere() throws IOException {
        CsvDialect dialect =
                CsvDialect.withDefaults().withMissingMarks("…", "-", "NA").withAbsentMark("x");
        IndicatorTable table = read(
                TableCsv.withDefaults().withWide(Dimension.PERIOD).with(dialect),
                "sector,region,measure,unit,2020,2021,2022,2023\npv,CN,output,GW,-,x,NA,…\n");
        assertThat(table).hasToString("""
                3 cells, 3 rows: 1 measures of 1 sectors in 1 regions over 3 periods
                output pv CN 2020: missing
                output pv CN 2022: missing
                output pv CN 2023: missing""");
        assertThatExceptionOfType(RefusedCsvException.class)
                .as("the empty field is no mark any more, and no level either")
                .isThrownBy(() -> read(
                        TableCsv.withDefaults().with(dialect),
                        "sector,region,period,measure,value,unit\npv,CN,2022,output,,GW\n"))
                .withMessage("line 2, column 5 (\"value\"): expected a digit at index 0 of \"\"");
        assertThatExceptionOfType(RefusedCsvException.class)
                .as("a long file leaves out the line of an absent cell")
                .isThrownBy(() -> read(
                        TableCsv.withDefaults().with(dialect),
                        "sector,region,period,measure,value,unit\npv,CN,2022,output,x,GW\n"))
                .withMessage("line 2, column 5 (\"value\"): expected a digit at index 0 of \"x\"");
    }

    @Test
    void aMarkMayLookLikeANumber() throws IOException {
        assertThat(read(TableCsv.withDefaults().with(CsvDialect.withDefaults().withMissingMarks("-999")), """
                                        sector,region,period,measure,value,unit
                                        pv,CN,2022,profit,-999,亿元
                                        pv,CN,2023,profit,-998,亿元
                                        """)
                        .rows()
                        .map(row -> row.value().map(BigDecimal::toPlainString)))
                .containsExactly(Optional.empty(), Optional.of("-998"));
    }

    @ParameterizedTest
    @ValueSource(chars = {';', '\t', '|'})
    void otherSignsPartFields(char separator) throws IOException {
        CsvDialect dialect = CsvDialect.withDefaults()
                .withSeparator(separator)
                .withDecimalMark(',')
                .withThousandsSeparator('.');
        String text = "sector;region;period;measure;value;unit\npv;CN;2022;output;1.234.567,50;GW\n";
        assertThat(read(TableCsv.withDefaults().with(dialect), text.replace(';', separator))
                        .value(Cell.parse("output pv CN 2022")))
                .contains(new BigDecimal("1234567.50"));
    }

    @Test
    void columnsOfAWideFileMayBeLeftOut() throws IOException {
        TableCsv files = TableCsv.withDefaults()
                .withWide(Dimension.PERIOD)
                .withConstant(RowPart.SECTOR, Sector.parse("pv"))
                .withConstant(RowPart.MEASURE, Measure.OUTPUT)
                .withConstant(RowPart.UNIT, Unit.parse("GW"));
        String text = "Country Name,region,Code,2020,2021,\nChina,CN,1,5,6,\n";
        IndicatorTable table = read(files.withoutColumns("Country Name", "Code", "", "Note"), text);
        assertThat(table.periods()).containsExactly(ReportingPeriod.ofYear(2020), ReportingPeriod.ofYear(2021));
        assertThat(read(
                        files.withReader(
                                RowPart.PERIOD,
                                name -> name.startsWith("20")
                                        ? Optional.of(ReportingPeriod.parse(name))
                                        : Optional.empty()),
                        text))
                .isEqualTo(table);
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(files, text))
                .withMessage("line 1, column 1 (\"Country Name\"): expected a year from 0001 to 9999 at index 0 of"
                        + " \"Country Name\"");
    }

    @Test
    void columnsOfAWideFileMayMeanOneMember() throws IOException {
        TableCsv files = TableCsv.withDefaults()
                .withWide(Dimension.SECTOR)
                .withReader(RowPart.SECTOR, name -> Optional.of(Sector.parse("wind")))
                .with(Duplicates.SUM);
        assertThat(read(files, "region,period,measure,unit,onshore,offshore\nCN,2022,output,GW,5,6\n")
                        .value(Cell.parse("output wind CN 2022")))
                .contains(new BigDecimal(11));
    }

    @Test
    void onlyTheHeaderIsATableWithoutRows() throws IOException {
        IndicatorTable none = IndicatorTable.builder().build();
        assertThat(read("sector,region,period,measure,value,unit")).isEqualTo(none);
        assertThat(read(TableCsv.withDefaults().withWide(Dimension.PERIOD), "sector,region,measure,unit\n"))
                .isEqualTo(none);
    }

    @Test
    void quotesBlankLinesAndLineEndsAreThoseOfUsualFiles() throws IOException {
        IndicatorTable table = read("sector,region,period,measure,value,unit\npv,CN,2022,output,5,GW\n");
        assertThat(read("\n\r\n\"sector\",region,period,measure,value,unit,note\r\n\r\n"
                        + "\"pv\",CN,\"2022\",output,\"5\",GW,\"two\nlines, and \"\"quotes\"\"\""))
                .isEqualTo(table);
        assertThat(read("sector,region,period,measure,value,unit\rpv,CN,2022,output,5,GW\r"))
                .isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void aFileIsUtf8WithOrWithoutAMark(String mark) throws IOException {
        Path file = folder.resolve("table.csv");
        String text = mark + "\"sector\",region,period,measure,value,unit\npv,CN,2022,revenue,5,亿元\n";
        Files.writeString(file, text);
        IndicatorTable table = TableCsv.withDefaults().read(file);
        assertThat(table.unit(Measure.REVENUE)).isEqualTo(Unit.parse("亿元"));
        assertThat(read(text)).isEqualTo(table);
    }

    @Test
    void progressCountsBytesOfAFile() throws IOException {
        Path file = folder.resolve("table.csv");
        String text = "sector,region,period,measure,value,unit,note\npv,CN,2022,revenue,5,亿元," + "字".repeat(100_000);
        Files.writeString(file, text);
        List<Long> bytes = new ArrayList<>();
        TableCsv.withDefaults().withProgress(bytes::add).read(file);
        assertThat(bytes).isSorted().hasSizeBetween(4, 10).last().isEqualTo(Files.size(file));
        assertThat(bytes.get(0)).isEqualTo(65_536);
    }

    @Test
    void progressCountsCharactersOfAReader() throws IOException {
        String text = "sector,region,period,measure,value,unit,note\npv,CN,2022,revenue,5,亿元," + "字".repeat(100_000);
        List<Long> characters = new ArrayList<>();
        read(TableCsv.withDefaults().withProgress(characters::add), text);
        assertThat(characters).isSorted().hasSize(2).last().isEqualTo((long) text.length());
    }

    @Test
    void whatProgressThrowsEndsTheReading() {
        CancellationException cancelled = new CancellationException("enough");
        TableCsv files = TableCsv.withDefaults().withProgress(characters -> {
            throw cancelled;
        });
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> read(files, "sector"))
                .isSameAs(cancelled);
        AssertionError error = new AssertionError("an error as well");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> read(
                        TableCsv.withDefaults().withReader(RowPart.SECTOR, text -> {
                            throw error;
                        }),
                        "sector,region,period,measure,value,unit\npv,CN,2022,output,5,GW\n"))
                .isSameAs(error);
    }

    @Test
    void whatCannotBeReadIsAnExceptionOfReading() {
        IOException broken = new IOException("the line is dead");
        Reader reader = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw broken;
            }

            @Override
            public void close() {
                throw new IllegalStateException("a reader is not closed");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> TableCsv.withDefaults().read(reader))
                .isSameAs(broken);
        assertThatIOException().isThrownBy(() -> TableCsv.withDefaults().read(folder.resolve("none.csv")));
    }

    @Test
    void whatItIsMadeOfIsChecked() {
        TableCsv files = TableCsv.withDefaults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files.withLinesBefore(-1))
                .withMessage("lines must not be negative, got -1");
        assertThatNullPointerException()
                .isThrownBy(() -> files.withColumn(null, "a"))
                .withMessage("part");
        assertThatNullPointerException()
                .isThrownBy(() -> files.withColumn(RowPart.UNIT, null))
                .withMessage("header");
        assertThatNullPointerException()
                .isThrownBy(() -> files.withValueColumn(null))
                .withMessage("header");
        assertThatNullPointerException()
                .isThrownBy(() -> files.withConstant(RowPart.UNIT, null))
                .withMessage("member");
        assertThatNullPointerException().isThrownBy(() -> files.withWide(null)).withMessage("dimension");
        assertThatNullPointerException()
                .isThrownBy(() -> files.withReader(RowPart.UNIT, null))
                .withMessage("reader");
        assertThatNullPointerException()
                .isThrownBy(() -> files.withReader(null, text -> Optional.empty()))
                .withMessage("part");
        assertThatNullPointerException()
                .isThrownBy(() -> files.withWriter(RowPart.UNIT, null))
                .withMessage("writer");
        assertThatNullPointerException()
                .isThrownBy(() -> files.with((CsvDialect) null))
                .withMessage("newDialect");
        assertThatNullPointerException()
                .isThrownBy(() -> files.with((Duplicates) null))
                .withMessage("newDuplicates");
        assertThatNullPointerException()
                .isThrownBy(() -> files.withProgress(null))
                .withMessage("newProgress");
        assertThatNullPointerException()
                .isThrownBy(() -> files.withLeftOut(null))
                .withMessage("newLeftOut");
        assertThatNullPointerException()
                .isThrownBy(() -> files.read(Path.of("none.csv"), null))
                .withMessage("charset");
        assertThatNullPointerException()
                .isThrownBy(() -> files.read((Path) null, StandardCharsets.UTF_8))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> files.read((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> files.read((Reader) null))
                .withMessage("characters");
    }

    @Test
    void aReaderThatReturnsNullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> read(
                        TableCsv.withDefaults().withReader(RowPart.SECTOR, text -> null),
                        "sector,region,period,measure,value,unit\npv,CN,2022,output,5,GW\n"))
                .withMessage("a reader must not return null, as it does for \"pv\"");
        assertThatNullPointerException()
                .isThrownBy(() -> read(
                        TableCsv.withDefaults().withReader(RowPart.STATUS, text -> null),
                        "sector,region,period,measure,value,unit,status\npv,CN,2022,output,5,GW,p\n"))
                .withMessage("a reader must not return null, as it does for \"p\"");
    }

    @Test
    void malformedBytesAreNotReplaced() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(
                file,
                "sector,region,period,measure,value,unit\npv,CN,2022,output,5,GW\nwind,CN,2022,output,5,GW,\u00e9"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> TableCsv.withDefaults().read(file))
                .withMessage("line 3: expected UTF-8, got malformed bytes");
    }
}

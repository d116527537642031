package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files as other programs and people leave them, and files that are made to be slow: what takes the square of a size does not end. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TableCsvForeignFilesTest {

    private static final TableCsv LONG = TableCsv.withDefaults();
    private static final String HEADER = "sector,region,period,measure,value,unit\n";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    private static IndicatorTable read(TableCsv files, String text) throws IOException {
        return files.read(new StringReader(text));
    }

    private static IndicatorTable table(String... lines) throws IOException {
        return read(LONG, HEADER + String.join("\n", lines));
    }

    @Test
    void linesBeforeTheHeaderAreSkipped() throws IOException {
        String text = "\ufeff\"Output, by province\n\nSource: yearbook\n" + HEADER + "pv,CN,2022,output,5,GW\n";
        TableCsv files = LONG.withLinesBefore(3);
        assertThat(read(files, text)).isEqualTo(table("pv,CN,2022,output,5,GW"));
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(files, text + "pv,CN,2022\n"))
                .withMessage("line 6: expected 6 fields as in the header, got 3");
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(files.withLinesBefore(10), text))
                .withMessage("line 6: expected a header behind 10 lines, got nothing");
    }

    @Test
    void linesBeforeTheHeaderAreCounted() {
        TableCsv files = LONG.withLinesBefore(3);
        byte[] title = "one\n江苏\nthree\n".getBytes(GB18030);
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> files.read(new ByteArrayInputStream(title), StandardCharsets.UTF_8))
                .withMessage("line 2: expected UTF-8, got malformed bytes");
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(files, "one\n" + "x".repeat(3_000_000) + "\n"))
                .withMessage("line 2: a line before the header has more than 2097152 characters");
    }

    @Test
    void linesBeforeTheHeaderAreWrittenEmpty() throws IOException {
        TableCsv files = LONG.withLinesBefore(2).with(CsvDialect.withDefaults().withByteOrderMark(true));
        StringWriter text = new StringWriter();
        files.write(table("pv,CN,2022,output,5,GW"), text);
        assertThat(text).hasToString("\ufeff\n\n" + HEADER + "pv,CN,2022,output,5,GW\n");
        assertThat(read(files, text.toString())).isEqualTo(table("pv,CN,2022,output,5,GW"));
    }

    @Test
    void linesOfSeparatorsAreNoRows() throws IOException {
        assertThat(read(LONG, ",,,,,\n,,\n" + HEADER + ",,,,,\npv,CN,2022,output,5,GW\n,,,,,\n,\n"))
                .isEqualTo(table("pv,CN,2022,output,5,GW"));
        assertThatExceptionOfType(RefusedCsvException.class)
                .as("what stands in quotes is a text")
                .isThrownBy(() -> read(LONG, HEADER + "\"\",,,,,\n"))
                .withMessageStartingWith("line 2, column 1 (\"sector\"): ");
    }

    @Test
    void blanksAroundFieldsAreTrimmedWhereWanted() throws IOException {
        String text = "sector , region,period\t,measure,\u3000value,unit \n pv,CN ,2022\u00a0, output,\" 5 \",GW\n";
        TableCsv trimming = LONG.with(CsvDialect.withDefaults().withTrimming(true));
        assertThat(read(trimming, text + " , \n")).isEqualTo(table("pv,CN,2022,output,5,GW"));
        assertThat(read(trimming, HEADER + "pv,CN,2022,output, ,GW")).isEqualTo(table("pv,CN,2022,output,,GW"));
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(LONG, text))
                .withMessageStartingWith("line 1: no column is called \"sector\"");
    }

    @Test
    void quotesMayStandBetweenBlanks() throws IOException {
        TableCsv trimming = LONG.with(
                        CsvDialect.withDefaults().withTrimming(true).withThousandsSeparator(','))
                .withColumn(RowPart.REGION, " region\t")
                .withValueColumn("value ");
        assertThat(read(trimming, HEADER + "\"pv\", \"CN\" ,2022,output, \"1,234\",GW\n"))
                .isEqualTo(table("pv,CN,2022,output,1234,GW"));
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(trimming, HEADER + "pv,\u00a0\"CN\",2022,output,5,GW\n"))
                .withMessage("line 2: expected no blanks but spaces and tabs before quotes");
        assertThat(read(
                        trimming.withWide(Dimension.PERIOD).withoutColumns("note "),
                        "sector,region,measure,unit,2022, note\npv,CN,output,GW,5,none\n"))
                .isEqualTo(table("pv,CN,2022,output,5,GW"));
    }

    @Test
    void computedNumbersAreRoundedWhereWanted() throws IOException {
        String text = HEADER + "pv,CN,2021,profit,0.30000000000000004,亿元\npv,CN,2022,profit,150.0,亿元\n";
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(LONG, text))
                .withMessage("line 3, column 5 (\"value\"): 150.0 has no room with the 17 decimal places of line 2;"
                        + " withDecimalPlaces rounds levels");
        TableCsv rounding = LONG.with(CsvDialect.withDefaults().withDecimalPlaces(2, RoundingMode.HALF_UP));
        assertThat(read(rounding, text)).isEqualTo(table("pv,CN,2021,profit,0.30,亿元", "pv,CN,2022,profit,150,亿元"));
        String most = "92233720368547758.07";
        assertThat(read(rounding, HEADER + "pv,CN,2021,profit," + most + "49999999999999999999,亿元\n")
                        .value(Cell.parse("profit pv CN 2021")))
                .contains(new BigDecimal(most));
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(rounding, HEADER + "pv,CN,2021,profit," + most + "5,亿元\n"))
                .withMessageContaining(": 92233720368547758.08 has no room with 2 decimal places");
    }

    @Test
    void aFileMayBeInAnyCharset() throws IOException {
        Path file = folder.resolve("excel.csv");
        TableCsv files = LONG.withReader(
                RowPart.REGION, name -> Region.named(name).stream().findFirst());
        String text = HEADER + "pv,江苏,2021,profit,5,亿元\npv,浙江,2021,profit,6,亿元\n";
        Files.writeString(file, text, GB18030);
        IndicatorTable table = files.read(file, GB18030);
        assertThat(table).isEqualTo(read(files, text));
        assertThat(table.regions().get(0).name(Language.CHINESE)).isEqualTo("江苏");
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> files.read(file))
                .withMessage("line 2: expected UTF-8, got malformed bytes");
    }

    @Test
    void malformedBytesAreFoundInTheirLine() throws IOException {
        String text = HEADER + "pv,CN,2021,profit,5,亿元\n".repeat(2_000);
        byte[] bytes = text.getBytes(GB18030);
        for (int line : new int[] {2, 3, 1_000, 2_001}) {
            byte[] malformed = bytes.clone();
            int start = HEADER.length() + (line - 2) * "pv,CN,2021,profit,5,xxxx\n".length();
            for (int place : new int[] {0, 5, 23}) {
                malformed[start + place] = (byte) 0xff;
                assertThatExceptionOfType(RefusedCsvException.class)
                        .isThrownBy(() -> LONG.with(Duplicates.KEEP).read(new ByteArrayInputStream(malformed), GB18030))
                        .withMessage("line " + line + ": expected GB18030, got malformed bytes");
            }
            assertThatExceptionOfType(RefusedCsvException.class)
                    .as("a reader decodes ahead")
                    .isThrownBy(() -> LONG.with(Duplicates.KEEP)
                            .read(new InputStreamReader(new ByteArrayInputStream(malformed), GB18030.newDecoder())))
                    .withMessageEndingWith(": malformed bytes, here or in a later line")
                    .satisfies(refused -> assertThat(refused.line()).isLessThanOrEqualTo(line));
        }
    }

    /** Each measure has a region of its own. */
    @Test
    void aFileMayHaveManyMeasures() throws IOException {
        int measures = 50_000;
        String text = IntStream.range(0, measures)
                .mapToObj(number -> "pv,CN/x-" + number + ",2022,x-m" + number + "(flow)," + number + ".5,亿元\n")
                .collect(Collectors.joining());
        IndicatorTable table = read(LONG, HEADER + text);
        assertThat(table.measures()).hasSize(measures);
        assertThat(table.value(Cell.parse("x-m777(flow) pv CN/x-777 2022"))).contains(new BigDecimal("777.5"));
    }

    /** Texts of one hash code take no longer than others. */
    @Test
    void textsMayBeMadeToCollide() throws IOException {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int pair = 0; pair < 16; pair++) {
            List<String> longer = new ArrayList<>();
            texts.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
            texts.clear();
            texts.addAll(longer);
        }
        List<String> asked = new ArrayList<>();
        TableCsv files = LONG.withReader(RowPart.REGION, text -> {
            asked.add(text);
            return text.startsWith("BB") ? Optional.of(Region.parse("CN")) : Optional.empty();
        });
        String rows =
                texts.stream().map(text -> "pv," + text + ",2022,profit,1,亿元\n").collect(Collectors.joining());
        assertThat(read(files.with(Duplicates.SUM), HEADER + rows + rows).value(Cell.parse("profit pv CN 2022")))
                .contains(new BigDecimal(1 << 16));
        assertThat(asked).hasSize(1 << 16);
    }

    @Test
    void rowsThatAreLeftOutAreCountedAndNotLookedAt() throws IOException {
        List<Long> leftOut = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        TableCsv files = LONG.withLeftOut(leftOut::add)
                .withReader(RowPart.SECTOR, text -> {
                    asked.add(text);
                    if (text.startsWith("none")) {
                        throw new NoSuchElementException(text);
                    }
                    return Optional.of(Sector.parse(text));
                })
                .withReader(
                        RowPart.MEASURE, text -> text.isEmpty() ? Optional.empty() : Optional.of(Measure.parse(text)));
        String wrong = "none,Atlantis,soon,,n/a,tons\n";
        assertThat(read(files, HEADER + wrong.repeat(1_000) + "pv,CN,2022,profit,1,亿元\n" + wrong))
                .isEqualTo(table("pv,CN,2022,profit,1,亿元"));
        assertThat(leftOut).containsExactly(1_001L);
        assertThat(asked).containsExactly("none", "pv");
        assertThatExceptionOfType(NoSuchElementException.class)
                .as("a text that was wrong before is wrong in a row that counts")
                .isThrownBy(() -> read(files, HEADER + wrong + "none,CN,2022,profit,1,亿元\n"))
                .withMessage("none");
        assertThat(leftOut).hasSize(1);
        read(LONG.withLeftOut(leftOut::add), HEADER);
        assertThat(leftOut).containsExactly(1_001L, 0L);
    }

    @Test
    void aReaderThatReturnsNullIsNoTroubleForRowsThatAreLeftOut() throws IOException {
        TableCsv files =
                LONG.withReader(RowPart.SECTOR, text -> null).withReader(RowPart.PERIOD, text -> Optional.empty());
        assertThat(read(files, HEADER + "pv,CN,2022,profit,1,亿元\n").rowCount()).isZero();
    }

    @Test
    void allColumnsOfLevelsMayBeLeftOut() throws IOException {
        TableCsv files = LONG.withWide(Dimension.PERIOD).withReader(RowPart.PERIOD, text -> Optional.empty());
        assertThat(read(files, "sector,region,measure,unit,2021,2022\npv,CN,profit,亿元,1,2\n")
                        .rowCount())
                .isZero();
    }

    @Test
    void gapsInUnitsAreFilledByUnitsOfMeasures() throws IOException {
        String text = HEADER + "pv,CN,2021,profit,1,亿元\npv,CN,2022,profit,,\n";
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> read(LONG, text))
                .withMessageStartingWith("line 3, column 6 (\"unit\"): ");
        assertThat(read(LONG.withUnit(Measure.PROFIT, Unit.parse("亿元")), text))
                .isEqualTo(table("pv,CN,2021,profit,1,亿元", "pv,CN,2022,profit,,亿元"));
    }

    @Test
    void aWideFileWithoutColumnsOfLevelsHasNoRows() throws IOException {
        TableCsv files = LONG.withWide(Dimension.PERIOD);
        String header = "sector,region,measure,unit\n";
        assertThat(read(files, header).rowCount()).isZero();
        assertThat(read(files.withReader(RowPart.SECTOR, text -> Optional.empty()), header + "pv,CN,profit,亿元\n")
                        .rowCount())
                .isZero();
    }

    @Test
    void columnsAreLeftOutOneAfterTheOther() throws IOException {
        TableCsv files = LONG.withWide(Dimension.PERIOD).withoutColumns("note").withoutColumns("source", "");
        assertThat(read(files, "sector,region,measure,unit,2021,note,source,\npv,CN,profit,亿元,1,a,b,\n"))
                .isEqualTo(table("pv,CN,2021,profit,1,亿元"));
    }

    @Test
    void aRevisionLeavesNoDecimalPlaces() throws IOException {
        assertThat(read(
                        LONG.with(Duplicates.LAST),
                        HEADER + "pv,CN,2022,profit,1.25,亿元\npv,CN,2021,profit,2,亿元\npv,CN,2022,profit,1.3,亿元\n"))
                .isEqualTo(table("pv,CN,2022,profit,1.3,亿元", "pv,CN,2021,profit,2,亿元"));
    }

    @Test
    void aFieldMayHaveAMillionCharacters() throws IOException {
        String row = HEADER.replace("\n", ",note\n") + "pv,CN,2022,profit,1,亿元,\"";
        assertThat(read(LONG, row + "\"\"".repeat(1_000_000) + "\"\n").rowCount())
                .isEqualTo(1);
        for (String more : List.of("x".repeat(1_000_001), "\"\"".repeat(1_000_001))) {
            assertThatExceptionOfType(RefusedCsvException.class)
                    .isThrownBy(() -> read(LONG, row + more + "\"\n"))
                    .withMessage("line 2: a field has more than 1000000 characters, or its quotes do not end");
        }
        String text = row + "x".repeat(1_000_000) + "\"\n";
        assertThat(read(LONG, text).rowCount()).isEqualTo(1);
        assertThat(LONG.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(table("pv,CN,2022,profit,1,亿元"));
    }

    @Test
    void statusesAndStocksAreThoseOfTheirRows() throws IOException {
        IndicatorTable table = read(
                LONG,
                HEADER.replace("\n", ",status\n")
                        + "pv,CN,2022,staff,1,人,estimated\npv,CN,2022,profit,1,亿元,\npv,CN,2021,staff,1,人,\n");
        assertThat(table.rows().map(Object::toString))
                .containsExactly(
                        "profit pv CN 2022: 1 亿元", "staff pv CN 2021-12: 1 人", "staff pv CN 2022-12: 1 人, estimated");
        assertThat(table.periods()).contains(ReportingPeriod.ofMonth(2022, 12)).hasSize(3);
        assertThat(table.unit(Measure.STAFF)).isEqualTo(Unit.parse("人"));
    }
}

package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.table.Duplicates;
import java.io.IOException;
import java.io.StringReader;
import java.math.RoundingMode;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a file, and where. */
class RefusedCsvTest {

    private static final TableCsv LONG = TableCsv.withDefaults();
    private static final TableCsv WIDE = LONG.withWide(Dimension.PERIOD);
    private static final String HEADER = "sector,region,period,measure,value,unit\n";

    private static RefusedCsvException refused(TableCsv files, String text) {
        try {
            files.read(new StringReader(text));
        } catch (RefusedCsvException refused) {
            return refused;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        throw new AssertionError("read without complaint: " + text);
    }

    private static void assertRow(TableCsv files, String text, long line, String reason) {
        RefusedCsvException refused = refused(files, text);
        assertThat(refused).hasMessage("line " + line + ": " + reason);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.column()).isEmpty();
        assertThat(refused.header()).isEmpty();
        assertThat(refused.value()).isEmpty();
    }

    /** A level in the third line. */
    private static void assertLevel(CsvDialect dialect, String level, String reason) {
        String separator = String.valueOf(dialect.separator());
        String text = (HEADER + "pv,CN,2021,profit,1,亿元\npv,CN,2022,profit,LEVEL,亿元\n")
                .replace(",", separator)
                .replace("LEVEL", level);
        RefusedCsvException refused = refused(LONG.with(dialect), text);
        assertThat(refused).hasMessage("line 3, column 5 (\"value\"): " + reason);
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.column()).hasValue(5);
        assertThat(refused.header()).contains("value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "NaN|expected a digit at index 0",
                "Infinity|expected a digit at index 0",
                "-|expected a digit at index 1",
                "+-1|expected a digit at index 1",
                ".5|expected a digit at index 0",
                "1.|expected a digit after the decimal mark at index 2",
                "1.5.5|expected a number and nothing else at index 3",
                "1e5|expected a number and nothing else at index 1",
                "0x1F|expected a number and nothing else at index 1",
                "1d|expected a number and nothing else at index 1",
                "1 000|expected a number and nothing else at index 1",
                " 1|expected a digit at index 0",
                "1 |expected a number and nothing else at index 1",
                "1'000|expected a number and nothing else at index 1",
                "１２|expected a digit at index 0",
                "1２|expected a number and nothing else at index 1",
                "٣|expected a digit at index 0",
                "007|expected no leading zero at index 0",
                "-00.5|expected no leading zero at index 1",
            })
    void aLevelIsANumberWrittenPlainly(String level, String reason) {
        assertLevel(CsvDialect.withDefaults(), level, reason + " of \"" + level + '"');
        assertThat(refused(LONG, HEADER + "pv,CN,2022,profit," + level + ",亿元").value())
                .contains(level);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9223372036854775808|9223372036854775808 has no room with 0 decimal places",
                "+9223372036854775808|9223372036854775808 has no room with 0 decimal places",
                "-92233720368547758.08|-92233720368547758.08 has no room with 2 decimal places; withDecimalPlaces rounds levels",
                "0.1234567890123456789|a value has at most 18 decimal places, got 19; withDecimalPlaces rounds levels",
            })
    void aLevelFitsIntoATable(String level, String reason) {
        assertLevel(CsvDialect.withDefaults(), level, reason);
        assertThat(refused(LONG, HEADER + "pv,CN,2022,profit," + level + ",亿元").value())
                .contains(level);
    }

    @Test
    void theValueIsTheFieldAsItStands() {
        CsvDialect dialect = CsvDialect.withDefaults()
                .withSeparator(';')
                .withDecimalMark(',')
                .withThousandsSeparator('.')
                .withDecimalPlaces(2, RoundingMode.HALF_UP);
        for (String level : List.of("-1.234,5", "-1234,5", "-1,2345", "−7", "-0,001")) {
            String text =
                    (HEADER + "pv,CN,2022,revenue,LEVEL,亿元\n").replace(',', ';').replace("LEVEL", level);
            RefusedCsvException refused = refused(LONG.with(dialect), text);
            assertThat(refused.getMessage()).contains("a level of revenue must not be negative, got -");
            assertThat(refused.value()).contains(level);
        }
        for (String unit : List.of("billion yuan", "万元", "\"万元\"", "  CNY 10k", "thousands of the usual yuan")) {
            RefusedCsvException refused = refused(
                    LONG.withReader(
                            RowPart.UNIT,
                            text -> Optional.of(Unit.parse(text.length() < 3 && !text.equals("万元") ? text : "万元"))),
                    HEADER + "pv,CN,2021,staff,1,人\npv,CN,2022,profit,1,亿元\npv,CN,2021,profit,1," + unit + "\n");
            assertThat(refused.value()).contains(unit.replace("\"", ""));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.567|expected at most three digits before a thousands separator at index 4",
                "1.23|expected three digits after a thousands separator at index 4",
                "1.2345|expected three digits after a thousands separator at index 6",
                "1..234|expected three digits after a thousands separator at index 2",
                "1.|expected three digits after a thousands separator at index 2",
                "0.123|expected no leading zero at index 0",
                "1,234.567|expected a number and nothing else at index 5",
            })
    void groupsOfThousandsHaveThreeDigits(String level, String reason) {
        CsvDialect dialect = CsvDialect.withDefaults()
                .withSeparator(';')
                .withDecimalMark(',')
                .withThousandsSeparator('.');
        assertLevel(dialect, level, reason + " of \"" + level + '"');
    }

    @Test
    void aLongValueIsCutInTheMessage() {
        RefusedCsvException refused = refused(LONG, HEADER + "pv,CN,2022,profit," + "9".repeat(1000) + ",亿元");
        assertThat(refused.getMessage()).hasSizeLessThan(250);
        assertThat(refused.value()).contains("9".repeat(64) + "…");
    }

    @Test
    void unknownMembersAreNamed() {
        assertThat(refused(LONG, HEADER + "pv,CN,2022,profit,1,亿元\nsorcery,CN,2022,profit,1,亿元"))
                .hasMessage("line 3, column 1 (\"sector\"): unknown sector code at index 0 of \"sorcery\"");
        assertThat(refused(LONG, HEADER + "pv,Atlantis,2022,profit,1,亿元"))
                .hasMessage("line 2, column 2 (\"region\"): unknown region code at index 0 of \"Atlantis\"");
        assertThat(refused(LONG, HEADER + "pv,CN,2022-13,profit,1,亿元"))
                .hasMessageStartingWith("line 2, column 3 (\"period\"): ")
                .hasMessageEndingWith(" of \"2022-13\"");
        assertThat(refused(LONG, HEADER + "pv,CN,2022,fame,1,亿元"))
                .hasMessage("line 2, column 4 (\"measure\"): expected the code of a measure at index 0 of \"fame\"");
        assertThat(refused(LONG, HEADER + "pv,CN,2022,profit,1,tons"))
                .hasMessage("line 2, column 6 (\"unit\"): expected a known unit at index 0 of \"tons\"");
        assertThat(refused(WIDE, "sector,region,measure,unit,2022,then\n"))
                .hasMessageStartingWith("line 1, column 6 (\"then\"): ");
        RefusedCsvException empty = refused(LONG, HEADER + ",CN,2022,profit,1,亿元");
        assertThat(empty.value()).contains("");
        assertThat(empty.getCause()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAReaderOfTextsSaysIsTheReason() {
        TableCsv files = LONG.withReader(RowPart.SECTOR, fuel -> {
            throw new IllegalArgumentException(fuel.isEmpty() ? null : "no fuel of ours: " + fuel);
        });
        assertThat(refused(files, HEADER + "Oil,CN,2022,profit,1,亿元"))
                .hasMessage("line 2, column 1 (\"sector\"): no fuel of ours: Oil");
        assertThat(refused(files, HEADER + "\"a\nb\",CN,2022,profit,1,亿元"))
                .hasMessage("line 2, column 1 (\"sector\"): no fuel of ours: a\\u{a}b");
        assertThat(refused(files, HEADER + ",CN,2022,profit,1,亿元"))
                .hasMessage("line 2, column 1 (\"sector\"): cannot read \"\"");
        NoSuchElementException other = new NoSuchElementException("not about the text");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> LONG.withReader(RowPart.SECTOR, fuel -> {
                            throw other;
                        })
                        .read(new StringReader(HEADER + "pv,CN,2022,profit,1,亿元")))
                .isSameAs(other);
    }

    @Test
    void ofARowThatIsLeftOutOnlyTheFieldsAreCounted() throws IOException {
        TableCsv files = LONG.withReader(RowPart.PERIOD, text -> Optional.empty());
        assertThat(files.read(new StringReader(HEADER + "sorcery,Atlantis,2022,fame,many,tons\n"))
                        .rowCount())
                .isZero();
        assertRow(files, HEADER + "pv,CN,2022,profit,1\n", 2, "expected 6 fields as in the header, got 5");
    }

    @Test
    void aRowHasAsManyFieldsAsTheHeader() {
        assertRow(LONG, HEADER + "pv,CN,2022,profit,1,亿元\npv,CN,20", 3, "expected 6 fields as in the header, got 3");
        assertRow(LONG, HEADER + "pv,CN,2022,profit,1,亿元,\n", 2, "expected 6 fields as in the header, got 7");
        assertRow(LONG, HEADER + "\n \n", 3, "expected 6 fields as in the header, got 1");
    }

    @Test
    void quotesAreClosed() {
        assertRow(LONG, HEADER + "pv,CN,2022,profit,1,\"亿元\n\n", 2, "the file ends inside quotes");
        assertRow(
                LONG,
                HEADER + "pv,CN,2022,\"profit\" ,1,亿元\n",
                2,
                "expected a separator or the end of the line behind quotes");
        String row = "\"pv\",CN,2022,profit,1,亿元\n";
        assertRow(
                LONG.with(Duplicates.KEEP),
                HEADER + row + "\"" + row.substring(0, 4) + row.repeat(100_000),
                3,
                "expected a separator or the end of the line behind quotes");
        assertRow(
                LONG,
                HEADER + "\"" + "pv,CN,2022,profit,1,亿元\n".repeat(100_000),
                2,
                "a field has more than 1000000 characters, or its quotes do not end");
    }

    @Test
    void longFieldsThatAreIgnoredAreRead() throws IOException {
        String text = HEADER.replace("\n", ",note\n") + "pv,CN,2022,profit,1,亿元,\"" + "x\n".repeat(500_000) + "\"\n";
        assertThat(LONG.read(new StringReader(text)).rowCount()).isEqualTo(1);
        assertRow(LONG, text + "pv,CN,2023\n", 500_003, "expected 7 fields as in the header, got 3");
    }

    @Test
    void linesAreThoseOfTheFile() {
        String text = """

                "sector",region,period,measure,value,"unit","a
                note"

                pv,CN,2022,profit,1,亿元,"of\r
                several\rlines"

                """;
        assertRow(LONG, text + "pv,CN\n", 9, "expected 7 fields as in the header, got 2");
        assertRow(LONG, text + "pv,CN,2022,profit,1,亿元,\n", 9, "profit pv CN 2022 has line 5 already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\ufeff", "\r\n\r\n"})
    void aFileHasAHeader(String text) {
        assertThat(refused(LONG, text)).hasMessageEndingWith(": expected a header, got nothing");
    }

    @Test
    void theColumnsThatAreNamedAreThereOnce() {
        assertRow(LONG, "sector,region\n", 1, "no column is called \"period\"; the columns are \"sector\", \"region\"");
        assertRow(
                LONG,
                "sector,region,period,period,measure,unit,value\n",
                1,
                "columns 3 and 4 are both called \"period\"; the columns are \"sector\", \"region\", \"period\", \"period\","
                        + " \"measure\", \"unit\", \"value\"");
        assertRow(
                LONG.withValueColumn("level"),
                HEADER.replace("value", "a\u0000\tb"),
                1,
                "no column is called \"level\"; the columns are \"sector\", \"region\", \"period\", \"measure\","
                        + " \"a\\u{0}\\u{9}b\", \"unit\"");
        String many = IntStream.range(0, 30).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(refused(LONG, many + "\n")).hasMessageEndingWith("\"18\", \"19\" and 10 more");
        assertRow(
                WIDE,
                "sector,region,measure,unit,2022,2023,2022\n",
                1,
                "columns 5 and 7 are both called \"2022\"; withoutColumns leaves columns out; the columns are \"sector\", \"region\", \"measure\", \"unit\","
                        + " \"2022\", \"2023\", \"2022\"");
    }

    @Test
    void columnsThatNobodyAsksForMayShareAName() throws IOException {
        assertThat(LONG.read(new StringReader(
                                HEADER.replace("\n", ",,,note,note\n") + "pv,CN,2022,profit,1,亿元,a,b,c,d\n"))
                        .rowCount())
                .isEqualTo(1);
    }

    @Test
    void thereAreNotTooManyColumns() {
        assertRow(LONG, "a,".repeat(20_000), 1, "expected at most 16384 columns");
        assertRow(LONG, HEADER + "a,".repeat(20_000), 2, "expected at most 16384 columns");
        assertRow(
                LONG,
                ("a".repeat(600_000) + ",").repeat(2),
                1,
                "expected at most 1000000 characters in the names of columns");
    }

    @Test
    void aWideFileHasColumnsOfLevels() {
        TableCsv files = LONG.withWide(Dimension.PERIOD);
        assertRow(files, "sector,region,measure,unit\npv,CN,profit,亿元\n", 2, "no column holds levels by period");
    }

    @Test
    void unitsFitAndDoNotMix() {
        assertThat(refused(LONG, HEADER + "pv,CN,2022,profit,1,亿元\npv,CN,2023,staff,1,人\npv,CN,2023,profit,1,万元\n"))
                .hasMessage("line 4, column 6 (\"unit\"): expected 亿元 as the unit of profit, got 万元");
        assertThat(refused(LONG, HEADER + "pv,CN,2022,profit,,GW\n"))
                .hasMessage("line 2, column 6 (\"unit\"): a level of profit cannot be measured in GW");
        assertRow(
                LONG.withConstant(RowPart.UNIT, Unit.parse("GW")),
                HEADER + "pv,CN,2022,profit,1,亿元\n",
                2,
                "a level of profit cannot be measured in GW");
    }

    @Test
    void levelsBelowZeroAreForMeasuresThatHaveThem() {
        RefusedCsvException refused = refused(LONG, HEADER + "pv,CN,2022,profit,-1,亿元\npv,CN,2022,revenue,-0.50,亿元\n");
        assertThat(refused)
                .hasMessage("line 3, column 5 (\"value\"): a level of revenue must not be negative, got -0.50");
        assertThat(refused.value()).contains("-0.50");
    }

    @Test
    void cellsDoNotRepeat() {
        assertRow(
                LONG,
                HEADER + "pv,CN,2022,profit,1,亿元\npv,CN,2022,staff,1,人\npv,CN,2023,profit,2,亿元\n"
                        + "pv,CN,2022-12,staff,1,人\n",
                5,
                "staff pv CN 2022-12 has line 3 already");
        assertRow(
                LONG.with(Duplicates.SUM),
                HEADER + "pv,CN,2022,price,1,元\npv,CN,2022,price,2,元\n",
                3,
                "levels of price do not add up, and the cell has line 2 already");
        assertRow(WIDE, """
                sector,region,measure,unit,2021,2022
                pv,CN,profit,亿元,1,2

                wind,CN,profit,亿元,1,2
                pv,CN,profit,亿元,1,2
                """, 5, "profit pv CN 2021 has line 2 already");
    }

    private static void assertLevel(TableCsv files, String text, long line, String reason) {
        RefusedCsvException refused = refused(files, text);
        assertThat(refused).hasMessage("line " + line + ", column 5 (\"value\"): " + reason);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.column()).hasValue(5);
    }

    @Test
    void levelsHaveRoomBesideEachOther() {
        String most = "9223372036854775807";
        assertLevel(
                LONG,
                HEADER + "pv,CN,2021,profit,1,亿元\npv,CN,2022,profit," + most + ",亿元\npv,CN,2023,profit,0.5,亿元\n",
                4,
                "its 1 decimal place left no room for " + most + " of line 3; withDecimalPlaces rounds levels");
        assertRow(
                LONG.with(Duplicates.SUM),
                HEADER + "pv,CN,2022,profit,1,亿元\npv,CN,2022,profit," + most + ",亿元\n",
                3,
                "the sum of all rows of profit pv CN 2022 has no room");
        String many = IntStream.range(0, 70_000)
                .mapToObj(row -> "pv/x-" + row + ",CN,2022,profit,1,亿元\n")
                .collect(Collectors.joining());
        assertLevel(
                LONG,
                HEADER + "pv,CN,2022,profit,-" + most + ",亿元\n" + many + "pv,CN,2023,profit,1.25,亿元\n",
                70_003,
                "its 2 decimal places left no room for " + most + " of line 2; withDecimalPlaces rounds levels");
    }

    /** Whatever their measures are. */
    @Test
    void theFirstOfSeveralErrorsIsTold() {
        String rows = "pv,CN,2022,staff,1,人\npv,CN,2022,profit,1,亿元\n";
        assertRow(LONG, HEADER + rows + rows, 4, "staff pv CN 2022-12 has line 2 already");
        assertLevel(
                LONG,
                HEADER + rows.replace(",1,", ",1000000000000000000,")
                        + "pv,CN,2021,staff,0.05,人\npv,CN,2021,profit,x,亿元\n",
                4,
                "its 2 decimal places left no room for 1000000000000000000 of line 2; withDecimalPlaces rounds levels");
    }

    @Test
    void theFirstOfSeveralErrorsOfSumsIsTold() {
        TableCsv files = LONG.with(Duplicates.SUM);
        String later = "pv,CN,2023,price,1,元\n";
        String earlier = "pv,CN,2022,price,1,元\n";
        assertRow(
                files,
                HEADER + later + later + earlier + earlier,
                3,
                "levels of price do not add up, and the cell has line 2 already");
        String profit = "pv,CN,2022,profit," + Long.MAX_VALUE + ",亿元\n";
        assertRow(
                files,
                HEADER + later + profit + profit + later,
                4,
                "the sum of all rows of profit pv CN 2022 has no room");
        assertRow(
                files,
                HEADER + later + profit + later + profit,
                4,
                "levels of price do not add up, and the cell has line 2 already");
    }

    @Test
    void whatAReaderSaysIsCut() {
        TableCsv files = LONG.withReader(RowPart.SECTOR, text -> {
            throw new IllegalArgumentException("no fuel of ours: " + text + "\n");
        });
        assertThat(refused(files, HEADER + "😀".repeat(300_000) + ",CN,2022,profit,1,亿元\n")
                        .getMessage())
                .hasSizeLessThan(300)
                .endsWith("😀…");
    }

    @Test
    void columnsWithoutANameAreLeftOut() throws IOException {
        String text = "sector,region,measure,unit,2022,,\npv,CN,profit,亿元,1,,\n";
        assertThat(refused(WIDE, text))
                .hasMessageStartingWith(
                        "line 1: columns 6 and 7 are both called \"\"; withoutColumns leaves columns out;");
        assertThat(WIDE.withoutColumns("").read(new StringReader(text)).rowCount())
                .isEqualTo(1);
    }

    @Test
    void aTextIsCutBetweenCharacters() {
        assertThat(refused(LONG, HEADER + "a" + "😀".repeat(40) + ",CN,2022,profit,1,亿元\n")
                        .value())
                .contains("a" + "😀".repeat(31) + "…");
    }

    @Test
    void halfAPairIsQuotedByItsCode() {
        assertThat(refused(
                        LONG.withConstant(RowPart.SECTOR, Sector.parse("pv"))
                                .withConstant(RowPart.MEASURE, Measure.PROFIT)
                                .withConstant(RowPart.PERIOD, ReportingPeriod.ofYear(2022)),
                        "region,value,unit\n\ud800,1,亿元\n"))
                .hasMessage("line 2, column 1 (\"region\"): unknown region code at index 0 of \"\\u{d800}\"");
    }
}

package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.IndicatorRow;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.IndicatorTableBuilder;
import io.github.newenergy.indicators.table.RefusedRowException;
import io.github.newenergy.indicators.table.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of files that are longer than what is read at once, and of files against the rows that they hold. */
class LongCsvProperties {

    private static final String HEADER = "sector,region,period,measure,value,unit,status,note";
    private static final List<String> ENDS = List.of("\n", "\r\n", "\r", "\n\n");

    /** Hands out some bytes at a time, as networks do. */
    private static InputStream inPieces(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                int most = random.nextInt(8) == 0 ? 3 : 100_000;
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }

    private static String quoted(String text, Random random) {
        return random.nextInt(3) == 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** A file of more than 65,536 bytes, with notes of all that may stand in quotes. */
    private static String longFile(Random random) {
        StringBuilder file = new StringBuilder(random.nextBoolean() ? "\ufeff" : "").append(HEADER);
        for (int row = 0; file.length() < 80_000; row++) {
            String note = List.of("", "a,b", "\"", "\r\n", "江苏😀".repeat(random.nextInt(40)), "\n\n")
                    .get(random.nextInt(6));
            file.append(ENDS.get(random.nextInt(ENDS.size())))
                    .append(quoted("pv/x-" + row, random))
                    .append(",CN,")
                    .append(quoted("2022", random))
                    .append(",profit,")
                    .append(quoted(random.nextInt(1_000) + ".5", random))
                    .append(",亿元,,\"")
                    .append(note.replace("\"", "\"\""))
                    .append('"');
        }
        return file.toString();
    }

    @Property(tries = 60)
    void aLongFileIsReadAsItStands(@ForAll Random random) throws IOException {
        byte[] file = longFile(random).getBytes(StandardCharsets.UTF_8);
        assertThat(file.length).isGreaterThan(1 << 16);
        assertThat(TableCsv.withDefaults().read(inPieces(file, random), StandardCharsets.UTF_8))
                .isEqualTo(PlainCsv.read(file).orElseThrow());
    }

    /** Everything before malformed bytes is read, so that their line is known. */
    @Property(tries = 60)
    void malformedBytesAreFoundInTheirLine(@ForAll Random random) {
        boolean isChinese = random.nextBoolean();
        Charset charset = isChinese ? Charset.forName("GB18030") : StandardCharsets.UTF_16BE;
        int wrong = 1 + random.nextInt(3_000);
        byte[] before = (HEADER + "\npv,CN,2022,profit,1,亿元,,江苏".repeat(wrong)).getBytes(charset);
        byte[] malformed = isChinese ? new byte[] {(byte) 0xff} : new byte[] {(byte) 0xdc, 0, 0, 'a'};
        byte[] behind = ("\n" + "x".repeat(random.nextInt(100_000))).getBytes(charset);
        byte[] file = new byte[before.length + malformed.length + behind.length];
        System.arraycopy(before, 0, file, 0, before.length);
        System.arraycopy(malformed, 0, file, before.length, malformed.length);
        System.arraycopy(behind, 0, file, before.length + malformed.length, behind.length);
        assertThatExceptionOfType(RefusedCsvException.class)
                .isThrownBy(() -> TableCsv.withDefaults().with(Duplicates.KEEP).read(inPieces(file, random), charset))
                .withMessage("line " + (wrong + 1) + ": expected " + charset.name() + ", got malformed bytes");
    }

    @Provide
    Arbitrary<List<IndicatorRow>> rows() {
        Arbitrary<Cell> cells = Combinators.combine(
                        Arbitraries.of("profit", "revenue", "price"),
                        Arbitraries.of("pv", "wind"),
                        Arbitraries.of("2021", "2022"))
                .as((measure, sector, year) -> Cell.parse(measure + " " + sector + " CN " + year));
        Arbitrary<Optional<BigDecimal>> levels = Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.longs().between(0, 3_000),
                                Arbitraries.of(Long.MAX_VALUE, Long.MAX_VALUE / 10, 1_000_000_000_000_000_000L)),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, 2)))
                .as((level, places) -> new BigDecimal(BigInteger.valueOf(level), places))
                .optional(0.9);
        Arbitrary<Optional<Status>> statuses = Arbitraries.of(Status.class).optional(0.2);
        return Combinators.combine(cells, levels, statuses)
                .as((cell, level, status) -> new IndicatorRow(cell, level, unit(cell.measure()), status))
                .list()
                .ofMaxSize(8);
    }

    private static Unit unit(Measure measure) {
        return Unit.parse(measure.equals(Measure.PRICE) ? "元" : "亿元");
    }

    private static String line(IndicatorRow row) {
        return String.join(
                ",",
                row.cell().sector().code(),
                row.cell().region().code(),
                row.cell().period().toString(),
                row.cell().measure().code(),
                row.value().map(BigDecimal::toPlainString).orElse(""),
                row.unit().symbol(),
                row.status()
                        .map(status -> status.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                "");
    }

    /** What is refused is refused in the line of the same row, for the same reason. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFileIsItsRows(@ForAll("rows") List<IndicatorRow> rows, @ForAll Duplicates duplicates) throws IOException {
        String text = HEADER + rows.stream().map(row -> "\n" + line(row)).collect(Collectors.joining());
        TableCsv files = TableCsv.withDefaults().with(duplicates);
        IndicatorTableBuilder builder = IndicatorTable.builder(duplicates);
        IndicatorTable expected;
        try {
            rows.forEach(builder::add);
            expected = builder.build();
        } catch (RefusedRowException refused) {
            assertThatExceptionOfType(RefusedCsvException.class)
                    .isThrownBy(() -> files.read(new StringReader(text)))
                    .satisfies(told -> assertThat(told.line()).isEqualTo(refused.row() + 2))
                    .withMessageContaining(refused.reason(row -> "line " + (row + 2)));
            return;
        }
        assertThat(files.read(new StringReader(text))).isEqualTo(expected);
    }

    /** Lines that are left out are counted, and columns are not. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void linesAndColumnsOfWideFilesAreLeftOut(@ForAll("rows") List<IndicatorRow> rows) throws IOException {
        TableCsv files = TableCsv.withDefaults()
                .with(Duplicates.KEEP)
                .with(CsvDialect.withDefaults().withAbsentMark("x"))
                .withWide(Dimension.PERIOD);
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.KEEP);
        for (IndicatorRow row : rows) {
            builder.add(
                    new IndicatorRow(row.cell(), row.value().map(level -> BigDecimal.ONE), row.unit(), row.status()));
        }
        IndicatorTable table = builder.build();
        StringWriter text = new StringWriter();
        files.write(table, text);
        long wind =
                text.toString().lines().filter(line -> line.startsWith("wind,")).count();
        List<Long> leftOut = new ArrayList<>();
        TableCsv some = files.withLeftOut(leftOut::add)
                .withReader(
                        RowPart.SECTOR,
                        code -> Optional.of(code)
                                .filter(sector -> !sector.equals("wind"))
                                .map(Sector::parse))
                .withReader(
                        RowPart.PERIOD,
                        year -> Optional.of(year)
                                .filter(period -> !period.equals("2021"))
                                .map(ReportingPeriod::parse));
        assertThat(some.read(new StringReader(text.toString())))
                .isEqualTo(table.filter(cell -> cell.sector().code().equals("pv")
                        && cell.period().toString().equals("2022")));
        assertThat(leftOut).containsExactly(wind);
    }
}

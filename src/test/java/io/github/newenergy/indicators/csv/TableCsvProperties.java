package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.newenergy.indicators.table.IndicatorTableBuilder;
import io.github.newenergy.indicators.table.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of files: what is written is read, and what is damaged is refused or read as it now stands. */
class TableCsvProperties {

    private static final Measure BALANCE =
            Measure.ofOwn("x-balance", Measure.Nature.FLOW).withSign();
    private static final Map<Measure, Unit> UNITS = Map.of(
            Measure.PROFIT,
            Unit.parse("亿元"),
            Measure.STAFF,
            Unit.parse("人"),
            Measure.PRICE,
            Unit.parse("元"),
            BALANCE,
            Unit.parse("CNY bn"));

    private static final CsvDialect EUROPEAN = CsvDialect.withDefaults()
            .withSeparator(';')
            .withDecimalMark(',')
            .withThousandsSeparator('.')
            .withMissingMarks("=NA", "…")
            .withAbsentMark("")
            .withByteOrderMark(true);

    private static final List<String> SHOTS = List.of(
            ",", "\"", "\n", "\r", "\r\n", "'", "=", "-", "−", "", ".", ".5", "e", " ", "\u0000", "\ufeff", "新", "１",
            "x-", "\n\n");

    @Provide
    Arbitrary<IndicatorRow> rows() {
        Arbitrary<Cell> cells = Combinators.combine(
                        Arbitraries.of("pv", "pv/module", "wind", "x-steel/x-plant-1")
                                .map(Sector::parse),
                        Arbitraries.of("WORLD", "CN", "CN-HK", "CN-320200/x-park")
                                .map(Region::parse),
                        Arbitraries.of("2022", "2022-01", "2022-Q1", "2021/2025")
                                .map(ReportingPeriod::parse),
                        Arbitraries.of(UNITS.keySet()))
                .as(Cell::new);
        Arbitrary<Optional<BigDecimal>> levels = Arbitraries.longs()
                .between(-1_000_000, 1_000_000)
                .flatMap(unscaled -> Arbitraries.integers()
                        .between(0, 6)
                        .map(scale -> new BigDecimal(BigInteger.valueOf(unscaled), scale)))
                .optional(0.8);
        Arbitrary<Optional<Status>> statuses = Arbitraries.of(Status.class).optional(0.3);
        return Combinators.combine(cells, levels, statuses).as((cell, level, status) -> {
            Optional<BigDecimal> possible = cell.measure().mayBeNegative() ? level : level.map(BigDecimal::abs);
            return new IndicatorRow(cell, possible, UNITS.get(cell.measure()), status);
        });
    }

    @Provide
    Arbitrary<List<IndicatorRow>> lists() {
        return rows().list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<IndicatorRow>> shortLists() {
        return rows().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<TableCsv> layouts() {
        Arbitrary<Function<TableCsv, TableCsv>> places = Arbitraries.of(
                files -> files,
                files -> files.withWide(Dimension.SECTOR),
                files -> files.withWide(Dimension.REGION),
                files -> files.withWide(Dimension.PERIOD),
                files -> files.withWideMeasures(),
                files -> files.withValueColumn("=value")
                        .withColumn(RowPart.REGION, "Land; \"Region\"")
                        .withColumn(RowPart.STATUS, "\n"));
        Arbitrary<Function<TableCsv, TableCsv>> units = Arbitraries.of(files -> files, files -> {
            TableCsv changed = files;
            for (Map.Entry<Measure, Unit> unit : UNITS.entrySet()) {
                changed = changed.withUnit(unit.getKey(), unit.getValue());
            }
            return changed;
        });
        Arbitrary<Function<TableCsv, TableCsv>> texts = Arbitraries.of(
                files -> files,
                files -> files.withWriter(RowPart.SECTOR, sector -> "=" + sector)
                        .withReader(RowPart.SECTOR, text -> Optional.of(Sector.parse(text.substring(1)))),
                files -> files.withWriter(RowPart.PERIOD, period -> "'@, " + period + "\r\n\"")
                        .withReader(
                                RowPart.PERIOD,
                                text -> Optional.of(ReportingPeriod.parse(text.substring(4, text.length() - 3)))));
        Arbitrary<CsvDialect> dialects =
                Arbitraries.of(CsvDialect.withDefaults().withAbsentMark("x"), EUROPEAN, EUROPEAN.withSeparator(','));
        // What is read differently is written so that there is no difference.
        Arbitrary<UnaryOperator<CsvDialect>> readings = Arbitraries.of(
                dialect -> dialect,
                dialect -> dialect.withTrimming(true),
                dialect -> dialect.withDecimalPlaces(6, RoundingMode.UP));
        Arbitrary<Integer> linesBefore = Arbitraries.integers().between(0, 2);
        return Combinators.combine(places, units, texts, dialects, readings, linesBefore)
                .as((place, unit, text, dialect, reading, lines) -> text.apply(
                                unit.apply(place.apply(TableCsv.withDefaults())))
                        .with(reading.apply(dialect))
                        .withLinesBefore(lines)
                        .with(Duplicates.KEEP));
    }

    private static IndicatorTable table(List<IndicatorRow> rows) {
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.KEEP);
        rows.forEach(builder::add);
        return builder.build();
    }

    private static String written(TableCsv files, IndicatorTable table) throws IOException {
        StringWriter text = new StringWriter();
        files.write(table, text);
        return text.toString();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsRead(@ForAll("lists") List<IndicatorRow> rows, @ForAll("layouts") TableCsv files)
            throws IOException {
        IndicatorTable table = table(rows);
        String text = written(files, table);
        assertThat(files.read(new StringReader(text))).isEqualTo(table);
        assertThat(written(files, files.read(new StringReader(text)))).isEqualTo(text);
    }

    /** Quotes hold whatever stands in them, and blanks around them hold nothing. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void blanksAroundFieldsDoNotShow(@ForAll("lists") List<IndicatorRow> rows, @ForAll Random random)
            throws IOException {
        List<String> blanks = List.of("", "", " ", "\t ", "  ");
        String spaced = written(TableCsv.withDefaults(), table(rows))
                .lines()
                .map(line -> Arrays.stream(line.split(",(?=[^\"]*(\"[^\"]*\"[^\"]*)*$)", -1))
                        .map(field -> random.nextBoolean() || field.startsWith("\"") ? field : '"' + field + '"')
                        .map(field -> blanks.get(random.nextInt(5)) + field + blanks.get(random.nextInt(5)))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        TableCsv files = TableCsv.withDefaults()
                .with(Duplicates.KEEP)
                .with(CsvDialect.withDefaults().withTrimming(true));
        assertThat(files.read(new StringReader(spaced))).isEqualTo(table(rows));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfLinesDoesNotShow(@ForAll("lists") List<IndicatorRow> rows, @ForAll Random random)
            throws IOException {
        List<String> lines = new ArrayList<>(
                written(TableCsv.withDefaults(), table(rows)).lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), random);
        assertThat(TableCsv.withDefaults().with(Duplicates.KEEP).read(new StringReader(String.join("\n", lines))))
                .isEqualTo(table(rows));
    }

    @Provide
    Arbitrary<String> linesToLeaveOut() {
        return Arbitraries.of(
                "OUT,?,soon,fame,n/a,tons", "?,OUT,2022,profit,1,亿元", "pv,CN,OUT,,1e5,\"\"", "?,?,OUT,?,?,?");
    }

    /** Whatever stands in the other fields. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void rowsAreLeftOutByAnyPart(
            @ForAll("lists") List<IndicatorRow> rows, @ForAll("linesToLeaveOut") String out, @ForAll Random random)
            throws IOException {
        List<String> lines = new ArrayList<>(
                written(TableCsv.withDefaults(), table(rows)).lines().toList());
        int more = random.nextInt(20);
        for (int count = 0; count < more; count++) {
            String status = lines.get(0).endsWith(",status") ? ",unheard-of" : "";
            lines.add(1 + random.nextInt(lines.size()), out + status);
        }
        List<Long> leftOut = new ArrayList<>();
        TableCsv files = TableCsv.withDefaults()
                .with(Duplicates.KEEP)
                .withLeftOut(leftOut::add)
                .withReader(RowPart.SECTOR, text -> unlessOut(text, "wind", Sector::parse))
                .withReader(RowPart.REGION, text -> unlessOut(text, "CN-HK", Region::parse))
                .withReader(RowPart.PERIOD, text -> unlessOut(text, "2022-Q1", ReportingPeriod::parse));
        IndicatorTable expected = table(rows)
                .filter(cell -> !cell.sector().equals(Sector.parse("wind"))
                        && !cell.region().equals(Region.parse("CN-HK"))
                        && !cell.period().equals(ReportingPeriod.parse("2022-Q1")));
        assertThat(files.read(new StringReader(String.join("\n", lines)))).isEqualTo(expected);
        assertThat(leftOut).containsExactly((long) rows.size() - expected.rowCount() + more);
    }

    private static <T> Optional<T> unlessOut(String text, String other, Function<String, T> parse) {
        return text.equals("OUT") || text.equals(other) ? Optional.empty() : Optional.of(parse.apply(text));
    }

    /** Of the rows that agree beside the wide part and have one member, the first stands on the first line, and so on. */
    private static String wide(IndicatorTable table, RowPart<?> part, List<String> members) {
        List<RowPart<?>> beside = RowPart.ALL.stream()
                .filter(other -> !other.equals(part))
                .filter(other ->
                        !other.equals(RowPart.STATUS) || !table.statuses().isEmpty())
                .toList();
        List<String> lines = new ArrayList<>();
        List<String> header =
                new ArrayList<>(beside.stream().map(Object::toString).toList());
        header.addAll(members);
        lines.add(line(header));
        List<IndicatorRow> rows = table.rows().toList();
        List<List<String>> keys =
                rows.stream().map(row -> texts(beside, row)).distinct().toList();
        for (List<String> key : keys) {
            List<List<IndicatorRow>> byMember = members.stream()
                    .map(member -> rows.stream()
                            .filter(row -> texts(beside, row).equals(key))
                            .filter(row -> texts(List.of(part), row).equals(List.of(member)))
                            .toList())
                    .toList();
            int count = byMember.stream().mapToInt(List::size).max().orElseThrow();
            for (int line = 0; line < count; line++) {
                List<String> fields = new ArrayList<>(key);
                for (List<IndicatorRow> ofMember : byMember) {
                    fields.add(
                            line < ofMember.size()
                                    ? ofMember.get(line)
                                            .value()
                                            .map(BigDecimal::toPlainString)
                                            .orElse("")
                                    : "x");
                }
                lines.add(line(fields));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> fields) {
        return fields.stream()
                .map(field -> field.contains(",") ? '"' + field + '"' : field)
                .collect(Collectors.joining(","));
    }

    private static List<String> texts(List<RowPart<?>> parts, IndicatorRow row) {
        return parts.stream()
                .map(part -> part.equals(RowPart.STATUS)
                        ? row.status()
                                .map(status -> status.name().toLowerCase(Locale.ROOT))
                                .orElse("")
                        : part.of(row).orElseThrow().toString())
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aWideFileHasALineForWhatStandsBesideLevels(@ForAll("lists") List<IndicatorRow> rows) throws IOException {
        IndicatorTable table = table(rows);
        TableCsv files = TableCsv.withDefaults().with(CsvDialect.withDefaults().withAbsentMark("x"));
        assertThat(written(files.withWide(Dimension.SECTOR), table))
                .isEqualTo(wide(table, RowPart.SECTOR, strings(table.sectors())));
        assertThat(written(files.withWide(Dimension.REGION), table))
                .isEqualTo(wide(table, RowPart.REGION, strings(table.regions())));
        assertThat(written(files.withWide(Dimension.PERIOD), table))
                .isEqualTo(wide(table, RowPart.PERIOD, strings(table.periods())));
        assertThat(written(files.withWideMeasures(), table))
                .isEqualTo(wide(table, RowPart.MEASURE, strings(table.measures())));
    }

    private static List<String> strings(List<?> members) {
        return members.stream().map(Object::toString).toList();
    }

    /** A file of some rows without duplicates. */
    private static byte[] file(List<IndicatorRow> rows) throws IOException {
        Map<Cell, IndicatorRow> distinct = new LinkedHashMap<>();
        rows.forEach(row -> distinct.put(row.cell(), row));
        return written(TableCsv.withDefaults(), table(List.copyOf(distinct.values())))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<IndicatorTable> read(byte[] file) throws IOException {
        try {
            return Optional.of(TableCsv.withDefaults().read(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        } catch (RefusedCsvException refused) {
            assertThat(refused.line()).isBetween(1L, 2L + file.length);
            assertThat(refused.getMessage())
                    .startsWith("line " + refused.line())
                    .doesNotContain("\n");
            return Optional.empty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFileThatIsCutIsRefusedOrReadAsItStands(@ForAll("shortLists") List<IndicatorRow> rows, @ForAll Random random)
            throws IOException {
        byte[] file = file(rows);
        byte[] cut = Arrays.copyOf(file, random.nextInt(file.length + 1));
        assertThat(read(cut)).isEqualTo(PlainCsv.read(cut));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aFileThatIsDamagedIsRefusedOrReadAsItStands(
            @ForAll("shortLists") List<IndicatorRow> rows,
            @ForAll @IntRange(min = 1, max = 2) int damages,
            @ForAll Random random)
            throws IOException {
        byte[] file = file(rows);
        for (int damage = 0; damage < damages; damage++) {
            file = damaged(file, random);
        }
        assertThat(read(file)).isEqualTo(PlainCsv.read(file));
    }

    /** A line that has nothing but separators is none, whatever stands around it. */
    @Example
    void linesOfSeparatorsAreNoRows() throws IOException {
        String header = "sector,region,period,measure,value,unit";
        for (String text : List.of(header + "\n,", ",\n" + header, header + "\n,,,\n", header + "\r\n,\r")) {
            byte[] file = text.getBytes(StandardCharsets.UTF_8);
            assertThat(read(file)).isPresent().isEqualTo(PlainCsv.read(file));
        }
        byte[] quoted = (header + "\n\"\",,,,,").getBytes(StandardCharsets.UTF_8);
        assertThat(read(quoted)).isEmpty();
        assertThat(PlainCsv.read(quoted)).isEmpty();
    }

    /** Puts something else in some place, mostly into a level: most other damage is refused. */
    private static byte[] damaged(byte[] file, Random random) {
        String text = random.nextBoolean() ? "" + random.nextInt(20) : SHOTS.get(random.nextInt(SHOTS.size()));
        byte[] shot = random.nextInt(10) == 0
                ? new byte[] {(byte) random.nextInt(256)}
                : text.getBytes(StandardCharsets.UTF_8);
        int from = random.nextInt(4) == 0 ? random.nextInt(file.length + 1) : inLevel(file, random);
        int left = Math.min(file.length - from, random.nextInt(10) == 0 ? random.nextInt(80) : random.nextInt(2));
        byte[] damaged = new byte[file.length - left + shot.length];
        System.arraycopy(file, 0, damaged, 0, from);
        System.arraycopy(shot, 0, damaged, from, shot.length);
        System.arraycopy(file, from + left, damaged, from + shot.length, file.length - from - left);
        return damaged;
    }

    private static int inLevel(byte[] file, Random random) {
        int place = random.nextInt(file.length);
        while (place > 0 && file[place] != '\n') {
            place--;
        }
        int commas = 0;
        while (place < file.length && commas < 4) {
            commas += file[place] == ',' ? 1 : 0;
            place++;
        }
        return Math.min(file.length, place + random.nextInt(5));
    }
}

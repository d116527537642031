package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Tables as CSV files.
 *
 * <p>A <em>long</em> file has one line for each row, and a column for each {@link RowPart part} of a row and for its level:
 *
 * <pre>{@code
 * sector,region,period,measure,value,unit
 * pv,CN-320200,2021-05,revenue,12345.67,亿元
 * }</pre>
 *
 * <p>A <em>wide</em> file has a column for each member of one part, mostly for each period. The columns beside them hold the
 * other parts:
 *
 * <pre>{@code
 * sector,region,measure,unit,2021-05,2021-06
 * pv,CN-320200,revenue,亿元,12345.67,12401.00
 * }</pre>
 *
 * <p>Any file can be read by saying which column holds which part, what is the same for all of its rows, and what its texts
 * mean. The first line that is not empty names the columns. Columns of a long file that nobody asks for are ignored; those of a
 * wide file hold levels, unless they are {@link #withoutColumns left out}. Empty lines are ignored. A file with a header alone
 * is a table without rows; a file without a header is refused. A field has fewer than 2^20 characters, a file at most 16,384
 * columns.
 *
 * <p>What is wrong in a file is one {@link RefusedCsvException} that names line, column and field. A reader of texts that
 * throws an {@link IllegalArgumentException} refuses a text. One that returns nothing leaves the rows of that text out: of a row
 * that is left out only the number of fields is looked at. A text is read when it comes for the first time, and as a rule not
 * again.
 *
 * <p>A table that is written and read again by the same {@code TableCsv} is the same table, where duplicates are kept and the
 * writers of texts are undone by the readers; but decimal places of a measure of which no level is known are not written. A text
 * that a spreadsheet would take for a formula is written behind an apostrophe, which is taken off when it is read.
 */
public final class TableCsv {

    private static final TableCsv DEFAULT =
            new TableCsv(CsvLayout.ofDefaults(), CsvDialect.withDefaults(), Duplicates.REJECT, count -> {});

    private final CsvLayout layout;
    private final CsvDialect dialect;
    private final Duplicates duplicates;
    private final LongConsumer progress;

    private TableCsv(CsvLayout layout, CsvDialect dialect, Duplicates duplicates, LongConsumer progress) {
        this.layout = layout;
        this.dialect = dialect;
        this.duplicates = duplicates;
        this.progress = progress;
    }

    /**
     * Long files with the columns sector, region, period, measure, value and unit, and perhaps status. Their texts are the text
     * forms of this library.
     *
     * @return a way to read and write files; a second row of a cell is refused
     */
    public static TableCsv withDefaults() {
        return DEFAULT;
    }

    private TableCsv with(CsvLayout newLayout) {
        return new TableCsv(newLayout, dialect, duplicates, progress);
    }

    /**
     * Files in which a column of another name holds a part.
     *
     * @param part the part
     * @param header the name of its column, by every character; two parts may share a column when files are read
     * @return these files
     */
    public TableCsv withColumn(RowPart<?> part, String header) {
        return with(layout.withColumn(requireNonNull(part, "part"), requireNonNull(header, "header")));
    }

    /**
     * Long files in which a column of another name holds the levels.
     *
     * @param header the name of the column
     * @return these files
     */
    public TableCsv withValueColumn(String header) {
        return with(layout.withLevelHeader(requireNonNull(header, "header")));
    }

    /**
     * Files in which all rows agree in a part, so that no column holds it.
     *
     * @param part the part
     * @param member the member that all rows have
     * @param <T> the type of the members
     * @return these files
     */
    public <T> TableCsv withConstant(RowPart<T> part, T member) {
        return with(layout.withConstant(requireNonNull(part, "part"), requireNonNull(member, "member")));
    }

    /**
     * Files in which no column holds the units.
     *
     * @param measure a measure
     * @param unit the unit of all its levels; other measures have another one, or that of {@link #withConstant}
     * @return these files
     */
    public TableCsv withUnit(Measure measure, Unit unit) {
        return with(layout.withUnit(requireNonNull(measure, "measure"), requireNonNull(unit, "unit")));
    }

    /**
     * Wide files: the members of a part are the names of columns, and their levels stand below.
     *
     * @param part the sector, the region, the period or the measure
     * @return these files
     * @throws IllegalArgumentException if it is the unit or the status
     */
    public TableCsv withWide(RowPart<?> part) {
        if (!requireNonNull(part, "part").isDimension()) {
            throw new IllegalArgumentException(
                    "part must be the sector, the region, the period or the measure, got the " + part);
        }
        return with(layout.withWide(part));
    }

    /**
     * Wide files with columns that are to be ignored.
     *
     * @param headers the names of those columns; a column that is not there may be named
     * @return these files
     */
    public TableCsv withoutColumns(String... headers) {
        return with(layout.withIgnored(List.of(requireNonNull(headers, "headers"))));
    }

    /**
     * Files with texts of one's own.
     *
     * @param part a part
     * @param reader the member that a text means; empty if its rows are to be left out, and for a status if there is none. It
     *     throws an {@link IllegalArgumentException} for a text that is wrong
     * @param <T> the type of the members
     * @return these files
     */
    public <T> TableCsv withReader(RowPart<T> part, Function<String, Optional<T>> reader) {
        requireNonNull(reader, "reader");
        return with(
                layout.with(part, layout.mapping(requireNonNull(part, "part")).withReader(reader)));
    }

    /**
     * Files that are written with texts of one's own.
     *
     * @param part a part
     * @param writer the text of a member, such as its name in some language
     * @param <T> the type of the members
     * @return these files
     */
    public <T> TableCsv withWriter(RowPart<T> part, Function<T, String> writer) {
        requireNonNull(writer, "writer");
        return with(
                layout.with(part, layout.mapping(requireNonNull(part, "part")).withWriter(writer)));
    }

    /**
     * Files with other signs.
     *
     * @param newDialect the separator, the marks and how numbers are written
     * @return these files
     */
    public TableCsv with(CsvDialect newDialect) {
        return new TableCsv(layout, requireNonNull(newDialect, "newDialect"), duplicates, progress);
    }

    /**
     * Files in which a cell may have several rows.
     *
     * @param newDuplicates what becomes of them
     * @return these files
     */
    public TableCsv with(Duplicates newDuplicates) {
        return new TableCsv(layout, dialect, requireNonNull(newDuplicates, "newDuplicates"), progress);
    }

    /**
     * Files whose reading is watched.
     *
     * @param newProgress is told from time to time how many bytes of a file, or characters of a reader, came in so far, and at
     *     the end how many there were. What it throws ends the reading, and reaches the caller
     * @return these files
     */
    public TableCsv withProgress(LongConsumer newProgress) {
        return new TableCsv(layout, dialect, duplicates, requireNonNull(newProgress, "newProgress"));
    }

    /**
     * Reads a file.
     *
     * @param file a file in UTF-8, with or without a byte order mark
     * @return its table
     * @throws RefusedCsvException if the file does not hold a table
     * @throws IOException if it cannot be read at all
     */
    public IndicatorTable read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(requireNonNull(file, "file"))) {
            return read(new CsvInput(new Utf8Reader(bytes, progress), characters -> {}));
        }
    }

    /**
     * Reads characters to their end.
     *
     * @param characters a file; it is not closed
     * @return its table
     * @throws RefusedCsvException if the file does not hold a table
     * @throws IOException if it cannot be read at all
     */
    public IndicatorTable read(Reader characters) throws IOException {
        return read(new CsvInput(requireNonNull(characters, "characters"), progress));
    }

    IndicatorTable read(CsvInput input) throws IOException {
        CsvRecords records = new CsvRecords(layout, dialect, IndicatorTable.builder(duplicates), input);
        return new TableReader(records, input, dialect.separator()).read();
    }

    /**
     * Writes a file in UTF-8, and replaces one that is there. Lines end with a line feed. Equal tables are the same bytes.
     *
     * @param table the table
     * @param file where to write; untouched if the table is refused
     * @throws IllegalArgumentException if the table has a row for which these files have no place: of another member where all
     *     agree in a part, with a level that looks like a mark; or if two columns would have one name, or if a wide file without
     *     an absent mark would need one
     * @throws IOException if the file cannot be written
     */
    public void write(IndicatorTable table, Path file) throws IOException {
        requireNonNull(file, "file");
        TableWriter writer = checkedWriter(table);
        try (Writer characters = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write(characters);
        }
    }

    /**
     * Writes characters. Lines end with a line feed.
     *
     * @param table the table
     * @param target where to write; neither flushed nor closed
     * @throws IllegalArgumentException if the table has a row for which these files have no place, as above, before anything is
     *     written
     * @throws IOException if the characters cannot be written
     */
    public void write(IndicatorTable table, Appendable target) throws IOException {
        requireNonNull(target, "target");
        checkedWriter(table).write(target);
    }

    private TableWriter checkedWriter(IndicatorTable table) {
        TableWriter writer = new TableWriter(layout, dialect, requireNonNull(table, "table"));
        writer.check();
        return writer;
    }
}

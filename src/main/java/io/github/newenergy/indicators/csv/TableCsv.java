package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.table.Duplicates;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
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
 * mean. The first line that is not empty names the columns. Columns of a long file that nobody asks for are ignored; those of
 * a wide file hold levels, unless they are {@link #withoutColumns left out}. Lines that are empty are ignored, also those
 * that have nothing but separators, as spreadsheets leave them. A file with a header alone is a table without rows; a file
 * without a header is refused, and so is a wide file with rows whose header has no column of levels. A field has at most
 * 1,000,000 characters, and so have the names of all columns together; a file has at most 16,384 columns. Each row has a
 * unit, also where its level is missing; where a column of units has gaps, {@link #withUnit} says the units instead of it.
 *
 * <p>What is wrong in a file is one {@link RefusedCsvException} that names line, column and field. A reader of texts that
 * throws an {@link IllegalArgumentException} refuses a text; what else it throws ends the reading, and reaches the caller. One
 * that returns nothing leaves the rows of that text out: in a row that is left out nothing is wrong but the number of fields,
 * though readers may be asked about its texts. {@link #withLeftOut} tells how many rows those were. A text is read when it
 * comes for the first time, and as a rule not again.
 *
 * <p>A table that is written and read again by the same {@code TableCsv} is the same table, where duplicates are kept and the
 * writers of texts are undone by the readers, unless fields are trimmed or levels rounded when a file is read. But decimal
 * places of a measure of which no level is known are not written. A text that a spreadsheet would take for a formula is
 * written behind an apostrophe, which is taken off when it is read.
 */
public final class TableCsv {

    private static final TableCsv DEFAULT = new TableCsv(
            CsvLayout.ofDefaults(), CsvDialect.withDefaults(), Duplicates.REJECT, count -> {}, count -> {});

    private final CsvLayout layout;
    private final CsvDialect dialect;
    private final Duplicates duplicates;
    private final LongConsumer progress;
    private final LongConsumer leftOut;

    private TableCsv(
            CsvLayout layout, CsvDialect dialect, Duplicates duplicates, LongConsumer progress, LongConsumer leftOut) {
        this.layout = layout;
        this.dialect = dialect;
        this.duplicates = duplicates;
        this.progress = progress;
        this.leftOut = leftOut;
    }

    /**
     * Long files with the columns sector, region, period, measure, value and unit, and perhaps status. Their texts are the
     * text forms of this library.
     *
     * @return a way to read and write files; a second row of a cell is refused
     */
    public static TableCsv withDefaults() {
        return DEFAULT;
    }

    private TableCsv with(CsvLayout newLayout) {
        return new TableCsv(newLayout, dialect, duplicates, progress, leftOut);
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
     * Wide files: the members of a dimension are the names of columns, and their levels stand below.
     *
     * @param dimension the dimension
     * @return these files
     */
    public TableCsv withWide(Dimension dimension) {
        return with(layout.withWide(RowPart.of(requireNonNull(dimension, "dimension"))));
    }

    /**
     * Wide files: the measures are the names of columns, and their levels stand below. While one is written all its levels are
     * held as texts, since the rows of a table come by measure.
     *
     * @return these files
     */
    public TableCsv withWideMeasures() {
        return with(layout.withWide(RowPart.MEASURE));
    }

    /**
     * Files with lines before the header, such as a title. They are skipped when a file is read, and written empty.
     *
     * @param lines how many, whatever stands there, 0 or more
     * @return these files
     * @throws IllegalArgumentException if there are fewer than none
     */
    public TableCsv withLinesBefore(int lines) {
        if (lines < 0) {
            throw new IllegalArgumentException("lines must not be negative, got " + lines);
        }
        return with(layout.withLinesBefore(lines));
    }

    /**
     * Wide files with more columns that are to be ignored.
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
     * @param writer the text of a member, such as its name in some language; asked once for each member of a table
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
        return new TableCsv(layout, requireNonNull(newDialect, "newDialect"), duplicates, progress, leftOut);
    }

    /**
     * Files in which a cell may have several rows.
     *
     * @param newDuplicates what becomes of them
     * @return these files
     */
    public TableCsv with(Duplicates newDuplicates) {
        return new TableCsv(layout, dialect, requireNonNull(newDuplicates, "newDuplicates"), progress, leftOut);
    }

    /**
     * Files whose reading is watched.
     *
     * @param newProgress is told from time to time how many bytes of a file, or characters of a reader, came in so far, and
     *     at the end how many there were. What it throws ends the reading, and reaches the caller
     * @return these files
     */
    public TableCsv withProgress(LongConsumer newProgress) {
        return new TableCsv(layout, dialect, duplicates, requireNonNull(newProgress, "newProgress"), leftOut);
    }

    /**
     * Files of which it is told how many rows readers leave out. Those that are read are in the table.
     *
     * @param newLeftOut is told once for each file, when it is read to its end; of a wide file it counts lines
     * @return these files
     */
    public TableCsv withLeftOut(LongConsumer newLeftOut) {
        return new TableCsv(layout, dialect, duplicates, progress, requireNonNull(newLeftOut, "newLeftOut"));
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
        return read(file, StandardCharsets.UTF_8);
    }

    /**
     * Reads a file of another charset, such as GB18030, in which spreadsheets in China save CSV files.
     *
     * @param file a file
     * @param charset how its characters are encoded
     * @return its table
     * @throws RefusedCsvException if the file does not hold a table, or is not in the charset
     * @throws IOException if it cannot be read at all
     */
    public IndicatorTable read(Path file, Charset charset) throws IOException {
        requireNonNull(charset, "charset");
        try (InputStream bytes = Files.newInputStream(requireNonNull(file, "file"))) {
            return read(bytes, charset);
        }
    }

    /**
     * Reads bytes to their end.
     *
     * @param bytes a file; it is not closed
     * @param charset how its characters are encoded
     * @return its table
     * @throws RefusedCsvException if the file does not hold a table, or is not in the charset
     * @throws IOException if it cannot be read at all
     */
    public IndicatorTable read(InputStream bytes, Charset charset) throws IOException {
        requireNonNull(bytes, "bytes");
        requireNonNull(charset, "charset");
        return read(
                new CsvInput(new StrictReader(bytes, charset, progress), characters -> {}),
                "expected " + charset.name() + ", got malformed bytes");
    }

    /**
     * Reads characters to their end. A reader may decode far ahead: where malformed bytes are to be told by their line, the
     * bytes themselves must be read.
     *
     * @param characters a file; it is not closed
     * @return its table
     * @throws RefusedCsvException if the file does not hold a table
     * @throws IOException if it cannot be read at all
     */
    public IndicatorTable read(Reader characters) throws IOException {
        return read(
                new CsvInput(requireNonNull(characters, "characters"), progress),
                "malformed bytes, here or in a later line");
    }

    private IndicatorTable read(CsvInput input, String expected) throws IOException {
        CsvRecords records = new CsvRecords(layout, dialect, IndicatorTable.builder(duplicates));
        records.readAll(input, expected);
        IndicatorTable table = records.table();
        leftOut.accept(records.leftOut());
        return table;
    }

    /**
     * Writes a file in UTF-8, and replaces one that is there, as a whole or not at all. Lines end with a line feed. Equal
     * tables are the same bytes.
     *
     * <p>Until it is complete, what is new stands in a file of another name in the same directory, which must be writable. Who
     * reads meanwhile has all of the old file, and of two who write one the last has written all of it. The permissions
     * of a file that is replaced stay; other names that it has, as hard links, keep the old one. A symbolic link stays, and
     * the file to which it leads is replaced.
     *
     * @param table the table
     * @param file where to write; untouched if the table is refused or cannot be written
     * @throws IllegalArgumentException if the table has a row for which these files have no place: of another member where
     *     all agree in a part, with a level that looks like a mark; if two columns would have one name, if a wide file
     *     without an absent mark would need one, or if the file would be larger than one that is read
     * @throws IOException if the file cannot be written
     */
    public void write(IndicatorTable table, Path file) throws IOException {
        requireNonNull(file, "file");
        WholeFile.write(file, checkedWriter(table)::write);
    }

    /**
     * Writes characters. Lines end with a line feed.
     *
     * @param table the table
     * @param target where to write; flushed, but not closed
     * @throws IllegalArgumentException if the table has a row for which these files have no place, as above, before anything
     *     is written
     * @throws IOException if the characters cannot be written
     */
    public void write(IndicatorTable table, Writer target) throws IOException {
        requireNonNull(target, "target");
        checkedWriter(table).write(target);
    }

    private TableWriter checkedWriter(IndicatorTable table) {
        TableWriter writer = new TableWriter(layout, dialect, requireNonNull(table, "table"));
        writer.check();
        return writer;
    }
}

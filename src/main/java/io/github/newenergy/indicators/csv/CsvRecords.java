package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.IndicatorTableBuilder;
import io.github.newenergy.indicators.table.RefusedRowException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the records of a file, field by field: the first one is the header, the others are rows. */
final class CsvRecords extends CsvCallbackHandler<Object> {

    /** As many as a sheet of the usual spreadsheets has. */
    static final int MOST_COLUMNS = 1 << 14;

    /** A field has no more characters; more mean that a quote was not closed. */
    static final int MOST_CHARACTERS = 1_000_000;

    /** Room for a field of so many quotation marks, each of which stands twice, and for some that came in with it. */
    private static final int BUFFER = 1 << 21;

    private static final String TOO_LONG =
            "a field has more than " + MOST_CHARACTERS + " characters, or its quotes do not end";

    private final CsvLayout layout;
    private final CsvDialect dialect;
    private final IndicatorTableBuilder builder;
    private final boolean isTrimmed;

    private final List<String> names = new ArrayList<>();
    private int charactersOfNames;
    private @Nullable RowFields rows;
    private FieldReader[] byColumn = {};
    private long line;
    private int field;

    /** Whether there is nothing but separators so far. */
    private boolean isBlank;

    CsvRecords(CsvLayout layout, CsvDialect dialect, IndicatorTableBuilder builder) {
        this.layout = dialect.isTrimmed() ? layout.trimmed() : layout;
        this.dialect = dialect;
        this.builder = builder;
        this.isTrimmed = dialect.isTrimmed();
    }

    /** Reads a file to its end; what cannot be decoded is told with a name of what was expected. */
    void readAll(Reader characters, String expected) throws IOException {
        CsvReader<Object> reader = CsvReader.builder()
                .fieldSeparator(dialect.separator())
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(isTrimmed)
                .maxBufferSize(BUFFER)
                .build(this, characters);
        try {
            while (line < layout.linesBefore()) {
                line++;
                reader.skipLines(1);
            }
            // Hands over all records at once, as none is kept.
            if (reader.iterator().hasNext()) {
                throw new IllegalStateException("a record was kept");
            }
        } catch (UncheckedIOException problem) {
            throw unreadable(requireNonNull(problem.getCause(), "cause"), expected);
        } catch (CsvParseException problem) {
            throw unreadable(problem);
        }
    }

    private IOException unreadable(IOException problem, String expected) throws IOException {
        if (problem instanceof CharacterCodingException) {
            throw RefusedCsvException.ofRow(Math.max(1, line), expected, problem);
        }
        throw problem;
    }

    private RuntimeException unreadable(CsvParseException problem) {
        if (problem.getCause() instanceof Error error) {
            throw error;
        }
        if (problem.getCause() instanceof RuntimeException own) {
            return own;
        }
        String told = String.valueOf(problem.getMessage());
        String reason = told;
        if (told.startsWith("Unclosed quoted field")) {
            reason = "the file ends inside quotes";
        } else if (told.startsWith("Unexpected character after closing quote")) {
            reason = "expected a separator or the end of the line behind quotes";
        } else if (told.startsWith("The maximum buffer size")) {
            reason = line <= layout.linesBefore()
                    ? "a line before the header has more than " + BUFFER + " characters"
                    : TOO_LONG;
        } else if (told.startsWith("Not enough lines to skip")) {
            reason = "expected a header behind " + layout.linesBefore() + " lines, got nothing";
        }
        return RefusedCsvException.ofRow(Math.max(1, line), reason, problem);
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        field = 0;
        isBlank = true;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (length > MOST_CHARACTERS) {
            throw RefusedCsvException.ofRow(line, TOO_LONG);
        }
        int from = offset;
        int to = offset + length;
        if (isTrimmed) {
            while (from < to && CsvDialect.isSpace(buffer[from])) {
                from++;
            }
            while (from < to && CsvDialect.isSpace(buffer[to - 1])) {
                to--;
            }
            if (!quoted && from < to && buffer[from] == '"') {
                throw RefusedCsvException.ofRow(line, "expected no blanks but spaces and tabs before quotes");
            }
        }
        isBlank &= from == to && !quoted;
        if (field < byColumn.length) {
            byColumn[field].read(buffer, from, to - from);
        } else {
            addName(buffer, from, to - from);
        }
        field++;
    }

    private void addName(char[] buffer, int offset, int length) {
        if (field == MOST_COLUMNS) {
            throw RefusedCsvException.ofRow(line, "expected at most " + MOST_COLUMNS + " columns");
        }
        if (rows == null) {
            charactersOfNames += length;
            if (charactersOfNames > MOST_CHARACTERS) {
                throw RefusedCsvException.ofRow(
                        line, "expected at most " + MOST_CHARACTERS + " characters in the names of columns");
            }
            names.add(new String(buffer, offset, length));
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not asked for");
    }

    @Override
    protected void setEmpty() {
        isBlank = true;
    }

    /** Keeps nothing. */
    @Override
    protected @Nullable Object buildRecord() {
        if (rows == null) {
            beginRows();
        } else if (!isBlank) {
            if (field != byColumn.length) {
                throw RefusedCsvException.ofRow(
                        line, "expected " + byColumn.length + " fields as in the header, got " + field);
            }
            rows.add(line);
        }
        return null;
    }

    private void beginRows() {
        if (isBlank) {
            names.clear();
            charactersOfNames = 0;
            return;
        }
        rows = new RowFields(new HeaderRow(line, names), layout, dialect, builder);
        byColumn = rows.byColumn();
    }

    @Override
    protected RecordType getRecordType() {
        return field == 0 ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return field;
    }

    /** How many rows were left out. */
    long leftOut() {
        return rows == null ? 0 : rows.leftOut();
    }

    /** The table of all rows. */
    IndicatorTable table() {
        if (rows == null) {
            throw RefusedCsvException.ofRow(Math.max(1, line), "expected a header, got nothing");
        }
        try {
            return builder.build();
        } catch (RefusedRowException problem) {
            throw rows.refused(problem);
        }
    }
}

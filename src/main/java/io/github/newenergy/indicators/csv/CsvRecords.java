package io.github.newenergy.indicators.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.newenergy.indicators.table.IndicatorTable;
import io.github.newenergy.indicators.table.IndicatorTableBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the records of a file, field by field: the first one is the header, the others are rows. */
final class CsvRecords extends CsvCallbackHandler<Object> {

    /** As many as a sheet of the usual spreadsheets has. */
    private static final int MOST_COLUMNS = 1 << 14;

    private final CsvLayout layout;
    private final CsvDialect dialect;
    private final IndicatorTableBuilder builder;
    private final CsvInput input;

    private final List<String> names = new ArrayList<>();
    private @Nullable RowFields rows;
    private @Nullable RowBatch batch;
    private FieldReader[] byColumn = {};
    private long line;
    private long charactersBefore;
    private int field;
    private boolean isEmpty;

    CsvRecords(CsvLayout layout, CsvDialect dialect, IndicatorTableBuilder builder, CsvInput input) {
        this.layout = layout;
        this.dialect = dialect;
        this.builder = builder;
        this.input = input;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        charactersBefore = input.characters();
        field = 0;
        isEmpty = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (field < byColumn.length) {
            byColumn[field].read(buffer, offset, length);
        } else if (rows == null) {
            if (field == MOST_COLUMNS) {
                throw RefusedCsvException.ofRow(line, "expected at most " + MOST_COLUMNS + " columns");
            }
            names.add(new String(buffer, offset, length));
        }
        field++;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not asked for");
    }

    @Override
    protected void setEmpty() {
        isEmpty = true;
    }

    /** Keeps nothing. */
    @Override
    protected @Nullable Object buildRecord() {
        if (rows == null || batch == null) {
            if (!isEmpty) {
                beginRows();
            }
        } else if (!isEmpty) {
            if (field != byColumn.length || rows.levels().isEmpty()) {
                throw refused();
            }
            rows.addTo(batch, line);
        }
        return null;
    }

    private void beginRows() {
        HeaderRow header = new HeaderRow(line, names);
        rows = new RowFieldsFinder(header, layout)
                .find(new LevelText(dialect, layout.wide().isPresent()));
        batch = new RowBatch(rows.keys(), layout, builder);
        byColumn = rows.byColumn();
    }

    private RefusedCsvException refused() {
        return RefusedCsvException.ofRow(
                line,
                field == byColumn.length
                        ? "no column holds levels by " + layout.wide().orElseThrow()
                        : "expected " + byColumn.length + " fields as in the header, got " + field);
    }

    @Override
    protected RecordType getRecordType() {
        return isEmpty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return field;
    }

    /** The line on which the record begins that is being read. */
    long line() {
        return line;
    }

    /** How many characters came in since the record began, or a few less. */
    long characters() {
        return input.characters() - charactersBefore;
    }

    /** The table of all rows. */
    IndicatorTable table() {
        if (batch == null) {
            throw RefusedCsvException.ofRow(line, "expected a header, got nothing");
        }
        return batch.build();
    }
}

package io.github.newenergy.indicators.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.newenergy.indicators.table.IndicatorRow;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes one table. */
final class TableWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvLayout layout;
    private final CsvDialect dialect;
    private final IndicatorTable table;
    private final RowTexts texts;
    private final List<String> header;

    TableWriter(CsvLayout layout, CsvDialect dialect, IndicatorTable table) {
        this.layout = layout;
        this.dialect = dialect;
        this.table = table;
        this.texts = new RowTexts(layout, dialect, table);
        this.header = header();
    }

    private List<String> header() {
        List<String> names = new ArrayList<>(texts.headers());
        layout.wide()
                .ifPresentOrElse(
                        part -> names.addAll(levelHeaders(part)),
                        () -> names.add(texts.dimensions(), FormulaGuard.guarded(layout.levelHeader())));
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        "columns must differ in their names, got two that are called " + Quoted.of(name));
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a file must have a column, got a table without rows");
        }
        return names;
    }

    private List<String> levelHeaders(RowPart<?> part) {
        List<String> names = texts.members(part, table);
        for (String name : names) {
            if (layout.ignored().contains(FormulaGuard.unguarded(name))) {
                throw new IllegalArgumentException("a column of levels must not be left out, got " + Quoted.of(name));
            }
        }
        return names;
    }

    /** Makes sure that the layout has a place for every row: what is refused is refused before anything is written. */
    void check() {
        forEachLine(line -> {});
    }

    void write(Appendable target) throws IOException {
        if (dialect.byteOrderMark()) {
            target.append(BYTE_ORDER_MARK);
        }
        // A line without a character would be no line.
        QuoteStrategies quotes = header.size() == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED;
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(quotes)
                .build(new AppendableWriter(target))) {
            csv.writeRecord(header);
            forEachLine(csv::writeRecord);
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private void forEachLine(Consumer<List<String>> sink) {
        if (layout.wide().isPresent()) {
            new WideLines(layout.wide().get(), texts, dialect, sink).addAll(table);
        } else {
            table.rows().map(this::line).forEach(sink);
        }
    }

    private List<String> line(IndicatorRow row) {
        List<String> line = new ArrayList<>(texts.keys(row));
        line.add(texts.dimensions(), texts.level(row));
        return line;
    }
}

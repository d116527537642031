package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.github.newenergy.indicators.number.Excerpt;
import io.github.newenergy.indicators.table.IndicatorRow;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes one table. */
final class TableWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvLayout layout;
    private final CsvDialect dialect;
    private final IndicatorTable table;

    /** The parts that columns hold. */
    private final List<RowPart<?>> columns;

    /** The parts that the file does not say. */
    private final List<RowPart<?>> unsaid;

    /** For each part the texts of its members, each made once. */
    private final Map<RowPart<?>, Map<Object, String>> texts = new HashMap<>();

    private final List<String> header;

    TableWriter(CsvLayout layout, CsvDialect dialect, IndicatorTable table) {
        this.layout = layout;
        this.dialect = dialect;
        this.table = table;
        this.columns = RowPart.ALL.stream()
                .filter(part -> layout.header(part).isPresent())
                .filter(part ->
                        layout.required().contains(part) || !table.statuses().isEmpty())
                .toList();
        this.unsaid = RowPart.ALL.stream()
                .filter(part -> !columns.contains(part) && !layout.isWide(part))
                .toList();
        RowPart.ALL.forEach(part -> texts.put(part, new HashMap<>()));
        this.header = header();
    }

    private List<String> header() {
        List<String> names = new ArrayList<>();
        columns.forEach(
                part -> names.add(FormulaGuard.guarded(layout.header(part).orElseThrow())));
        layout.wide()
                .ifPresentOrElse(
                        part -> names.addAll(levelHeaders(part)),
                        () -> names.add(levelColumn(), FormulaGuard.guarded(layout.levelHeader())));
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        "columns must differ in their names, got two that are called " + Excerpt.quoted(name));
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a file must have a column, got a table without rows");
        }
        if (names.size() > CsvRecords.MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    "a file has at most " + CsvRecords.MOST_COLUMNS + " columns, got " + names.size());
        }
        requireRoom(names.stream().mapToLong(String::length).sum(), "the names of columns have");
        return names;
    }

    private static void requireRoom(long characters, String subject) {
        if (characters > CsvRecords.MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    subject + " at most " + CsvRecords.MOST_CHARACTERS + " characters, got " + characters);
        }
    }

    private List<String> levelHeaders(RowPart<?> part) {
        List<String> names = members(part);
        for (String name : names) {
            if (layout.ignored().contains(FormulaGuard.unguarded(name))) {
                throw new IllegalArgumentException(
                        "a column of levels must not be left out, got " + Excerpt.quoted(name));
            }
        }
        return names;
    }

    /** Behind the columns that tell cells apart; the others speak of the level. */
    private int levelColumn() {
        return (int) columns.stream().filter(RowPart::isDimension).count();
    }

    /** The text of each member of a part that the table has. */
    private <T> List<String> members(RowPart<T> part) {
        return part.allOf(table).stream().map(member -> text(part, member)).toList();
    }

    /** The text of one part of a row. */
    <T> String text(RowPart<T> part, IndicatorRow row) {
        Optional<T> member = part.of(row);
        return member.isPresent() ? text(part, member.get()) : "";
    }

    private <T> String text(RowPart<T> part, T member) {
        Map<Object, String> known = requireNonNull(texts.get(part));
        String text = known.get(member);
        if (text == null) {
            text = newText(part, member);
            known.put(member, text);
        }
        return text;
    }

    private <T> String newText(RowPart<T> part, T member) {
        String text = requireNonNull(
                layout.mapping(part).writer().apply(member),
                () -> "a writer must not return null, as it does for " + member);
        String guarded = FormulaGuard.guarded(text);
        requireRoom(guarded.length(), "a text has");
        return guarded;
    }

    /** Makes sure that the layout has a place for every row: what is refused is refused before anything is written. */
    void check() {
        if (layout.wide().isPresent()) {
            forEachLine(line -> {});
        } else {
            table.rows().forEach(row -> {
                keys(row);
                level(row);
            });
        }
    }

    void write(Writer target) throws IOException {
        if (dialect.hasByteOrderMark()) {
            target.append(BYTE_ORDER_MARK);
        }
        for (int line = 0; line < layout.linesBefore(); line++) {
            target.append('\n');
        }
        BlankLines blanks = new BlankLines();
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(blanks)
                .build(target);
        try {
            blanks.write(csv, header);
            forEachLine(line -> blanks.write(csv, line));
            csv.flush();
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    /** A line of separators alone would be no line: its first field stands in quotes. */
    private static final class BlankLines implements QuoteStrategy {

        private boolean isBlank;

        void write(CsvWriter csv, List<String> line) {
            isBlank = line.stream().allMatch(String::isEmpty);
            csv.writeRecord(line);
        }

        @Override
        public boolean quoteEmpty(int line, int field) {
            return isBlank && field == 0;
        }
    }

    private void forEachLine(Consumer<List<String>> sink) {
        if (layout.wide().isPresent()) {
            RowPart<?> part = layout.wide().get();
            new WideLines(part, this, dialect, sink).addAll(table, members(part));
        } else {
            table.rows().map(this::line).forEach(sink);
        }
    }

    private List<String> line(IndicatorRow row) {
        List<String> line = keys(row);
        line.add(levelColumn(), level(row));
        return line;
    }

    /** The text of each part that a column holds. */
    List<String> keys(IndicatorRow row) {
        for (RowPart<?> part : unsaid) {
            requireSame(part, row);
        }
        List<String> keys = new ArrayList<>(columns.size() + 1);
        for (RowPart<?> part : columns) {
            keys.add(text(part, row));
        }
        return keys;
    }

    private <T> void requireSame(RowPart<T> part, IndicatorRow row) {
        Optional<?> expected = part.equals(RowPart.UNIT)
                ? layout.unit(row.cell().measure())
                : layout.mapping(part).constant();
        if (!expected.equals(part.of(row))) {
            throw new IllegalArgumentException("the " + part + " must be "
                    + expected.map(Object::toString).orElse("absent") + " where no column holds it, got " + row);
        }
    }

    String level(IndicatorRow row) {
        if (row.value().isEmpty()) {
            return FormulaGuard.guarded(dialect.missingMarks().get(0));
        }
        String text = row.value().get().toPlainString().replace('.', dialect.decimalMark());
        boolean isAbsentMark = layout.wide().isPresent()
                && dialect.absentMark().filter(text::equals).isPresent();
        if (isAbsentMark || dialect.missingMarks().contains(text)) {
            throw new IllegalArgumentException("a known level must not be written as a mark, got " + row);
        }
        return text;
    }
}

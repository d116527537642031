package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.table.IndicatorRow;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of a wide file: the levels that agree in all parts beside them stand on one line. */
final class WideLines {

    private final RowPart<?> part;
    private final RowTexts texts;
    private final CsvDialect dialect;
    private final Consumer<List<String>> sink;

    /** Levels that wait for others, by the parts beside them; on several lines where cells have several rows. */
    private final Map<List<String>, List<Map<String, String>>> open = new LinkedHashMap<>();

    private @Nullable Cell last;

    WideLines(RowPart<?> part, RowTexts texts, CsvDialect dialect, Consumer<List<String>> sink) {
        this.part = part;
        this.texts = texts;
        this.dialect = dialect;
        this.sink = sink;
    }

    void addAll(IndicatorTable table) {
        List<String> members = texts.members(part, table);
        table.rows().forEach(row -> {
            if (part.equals(RowPart.PERIOD) && !isSameSeries(row.cell())) {
                close(members);
            }
            last = row.cell();
            add(row);
        });
        close(members);
    }

    /** Series over time stand together in a table, so that lines of one series need not wait for another. */
    private boolean isSameSeries(Cell cell) {
        return last != null && last.withPeriod(cell.period()).equals(cell);
    }

    private void add(IndicatorRow row) {
        String member = texts.text(part, row);
        List<Map<String, String>> lines = open.computeIfAbsent(texts.keys(row), keys -> new ArrayList<>());
        for (Map<String, String> line : lines) {
            if (line.putIfAbsent(member, texts.level(row)) == null) {
                return;
            }
        }
        Map<String, String> line = new HashMap<>();
        line.put(member, texts.level(row));
        lines.add(line);
    }

    private void close(List<String> members) {
        open.forEach((keys, lines) -> lines.forEach(line -> sink.accept(fields(keys, line, members))));
        open.clear();
    }

    private List<String> fields(List<String> keys, Map<String, String> levels, List<String> members) {
        List<String> fields = new ArrayList<>(keys);
        for (String member : members) {
            String level = levels.get(member);
            fields.add(level == null ? absent(keys, member) : level);
        }
        return fields;
    }

    private String absent(List<String> keys, String member) {
        return FormulaGuard.guarded(dialect.absentMark()
                .orElseThrow(() ->
                        new IllegalArgumentException("a wide file without an absent mark must have a row for each "
                                + part + ", got none for " + member + " beside " + keys)));
    }
}

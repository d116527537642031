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

    /**
     * The lines that agree in all parts beside their levels.
     *
     * @param lines on each the level of members, by the text of the member; more than one where cells have several rows
     * @param levels how many levels each member has on all of them
     */
    private record Group(List<Map<String, String>> lines, Map<String, Integer> levels) {}

    private final RowPart<?> part;
    private final RowTexts texts;
    private final CsvDialect dialect;
    private final Consumer<List<String>> sink;

    /** Lines that wait for more levels, by the parts beside them. */
    private final Map<List<String>, Group> open = new LinkedHashMap<>();

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
        Group group = open.computeIfAbsent(texts.keys(row), keys -> new Group(new ArrayList<>(), new HashMap<>()));
        int line = group.levels().merge(member, 1, Integer::sum) - 1;
        if (line == group.lines().size()) {
            group.lines().add(new HashMap<>());
        }
        group.lines().get(line).put(member, texts.level(row));
    }

    private void close(List<String> members) {
        open.forEach((keys, group) -> group.lines().forEach(line -> sink.accept(fields(keys, line, members))));
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

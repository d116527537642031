package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a wide file: the levels that agree in all parts beside them stand on one line.
 *
 * <p>Rows come by measure, sector, region and period. A line waits only for the rows that agree in what sorts before the wide
 * part; where that is the measure, which sorts first, all lines wait.
 */
final class WideLines {

    private final RowPart<?> part;
    private final TableWriter texts;
    private final CsvDialect dialect;
    private final Consumer<List<String>> sink;

    /**
     * Lines that wait for more levels, by the parts beside them. For each member its levels: the first one stands on the
     * first line of those parts, the second one, where a cell has several rows, on the second line, and so on.
     */
    private final Map<List<String>, Map<String, List<String>>> open = new LinkedHashMap<>();

    private @Nullable Cell last;

    WideLines(RowPart<?> part, TableWriter texts, CsvDialect dialect, Consumer<List<String>> sink) {
        this.part = part;
        this.texts = texts;
        this.dialect = dialect;
        this.sink = sink;
    }

    /** Adds all rows of a table, given the texts of the members that are columns. */
    void addAll(IndicatorTable table, List<String> members) {
        table.rows().forEach(row -> {
            if (last != null && !isWaitedFor(row.cell(), last)) {
                close(members);
            }
            last = row.cell();
            open.computeIfAbsent(texts.keys(row), keys -> new HashMap<>())
                    .computeIfAbsent(texts.text(part, row), member -> new ArrayList<>(1))
                    .add(texts.level(row));
        });
        close(members);
    }

    private boolean isWaitedFor(Cell cell, Cell before) {
        if (part.equals(RowPart.MEASURE)) {
            return true;
        }
        boolean isSameMeasure = cell.measure().equals(before.measure());
        boolean isSameSector = cell.sector().equals(before.sector());
        boolean isSameRegion = cell.region().equals(before.region());
        return isSameMeasure
                && (part.equals(RowPart.SECTOR) || isSameSector)
                && (!part.equals(RowPart.PERIOD) || isSameRegion);
    }

    private void close(List<String> members) {
        open.forEach((keys, levels) -> {
            int lines = levels.values().stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < lines; line++) {
                sink.accept(fields(keys, levels, line, members));
            }
        });
        open.clear();
    }

    private List<String> fields(List<String> keys, Map<String, List<String>> levels, int line, List<String> members) {
        List<String> fields = new ArrayList<>(keys);
        for (String member : members) {
            List<String> ofMember = levels.getOrDefault(member, List.of());
            fields.add(line < ofMember.size() ? ofMember.get(line) : absent(keys, member));
        }
        return fields;
    }

    private String absent(List<String> keys, String member) {
        return FormulaGuard.guarded(dialect.absentMark()
                .orElseThrow(() -> new IllegalArgumentException("a wide file must have a row for each " + part
                        + ", got none for " + member + " beside " + keys
                        + "; with CsvDialect.withAbsentMark a mark says so")));
    }
}

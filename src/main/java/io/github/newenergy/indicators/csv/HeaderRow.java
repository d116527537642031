package io.github.newenergy.indicators.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of the columns of a file. */
final class HeaderRow {

    /** A message names so many columns. */
    private static final int SHOWN = 20;

    private final long line;
    private final List<String> texts;
    private final List<CsvColumn> columns = new ArrayList<>();
    private final Map<String, List<CsvColumn>> byName = new HashMap<>();

    /**
     * Names columns.
     *
     * @param line where the names stand
     * @param texts the names as they stand there
     */
    HeaderRow(long line, List<String> texts) {
        this.line = line;
        this.texts = List.copyOf(texts);
        for (String text : texts) {
            CsvColumn column = new CsvColumn(columns.size() + 1, FormulaGuard.unguarded(text));
            columns.add(column);
            byName.computeIfAbsent(column.header(), name -> new ArrayList<>()).add(column);
        }
    }

    long line() {
        return line;
    }

    List<CsvColumn> columns() {
        return columns;
    }

    /** The name of a column as it stands in the file. */
    String text(CsvColumn column) {
        return texts.get(column.number() - 1);
    }

    /** The column with a name. */
    CsvColumn require(String name) {
        return find(name).orElseThrow(() -> refused("no column is called " + Quoted.of(name)));
    }

    /** The column with a name, if there is one. */
    Optional<CsvColumn> find(String name) {
        List<CsvColumn> found = byName.getOrDefault(name, List.of());
        if (found.size() > 1) {
            throw refused("columns " + found.get(0).number() + " and "
                    + found.get(1).number() + " are both called " + Quoted.of(name));
        }
        return found.stream().findFirst();
    }

    private RefusedCsvException refused(String reason) {
        int more = columns.size() - SHOWN;
        return RefusedCsvException.ofRow(
                line,
                columns.stream()
                        .limit(SHOWN)
                        .map(column -> Quoted.of(column.header()))
                        .collect(Collectors.joining(
                                ", ", reason + "; the columns are ", more > 0 ? " and " + more + " more" : "")));
    }
}

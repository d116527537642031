package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.number.Excerpt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The names of the columns of a file, which count from zero here, and from one in messages. */
final class HeaderRow {

    /** A message names so many columns. */
    private static final int SHOWN = 20;

    private final long line;
    private final List<String> texts;
    private final List<String> names;
    private final Map<String, List<Integer>> byName = new HashMap<>();

    /**
     * Names columns.
     *
     * @param line where the names stand
     * @param texts the names as they stand there
     */
    HeaderRow(long line, List<String> texts) {
        this.line = line;
        this.texts = List.copyOf(texts);
        this.names = texts.stream().map(FormulaGuard::unguarded).toList();
        for (int column = 0; column < names.size(); column++) {
            byName.computeIfAbsent(names.get(column), name -> new ArrayList<>()).add(column);
        }
    }

    long line() {
        return line;
    }

    int size() {
        return names.size();
    }

    String name(int column) {
        return names.get(column);
    }

    /** The name of a column as it stands in the file. */
    String text(int column) {
        return texts.get(column);
    }

    /** The column with a name. */
    int require(String name) {
        return find(name).orElseThrow(() -> refused("no column is called " + Excerpt.quoted(name)));
    }

    /** The column with a name, if there is one. */
    OptionalInt find(String name) {
        return find(name, "");
    }

    /** Makes sure that no other column has the name of a column of levels. */
    void requireOnce(int column) {
        find(name(column), "; withoutColumns leaves columns out");
    }

    private OptionalInt find(String name, String wayOut) {
        List<Integer> found = byName.getOrDefault(name, List.of());
        if (found.size() > 1) {
            throw refused("columns " + (found.get(0) + 1) + " and " + (found.get(1) + 1) + " are both called "
                    + Excerpt.quoted(name) + wayOut);
        }
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.get(0));
    }

    private RefusedCsvException refused(String reason) {
        int more = names.size() - SHOWN;
        return RefusedCsvException.ofRow(
                line,
                names.stream()
                        .limit(SHOWN)
                        .map(Excerpt::quoted)
                        .collect(Collectors.joining(
                                ", ", reason + "; the columns are ", more > 0 ? " and " + more + " more" : "")));
    }

    /** Reports a field of a column that is not as it should be. */
    RefusedCsvException refused(long ofLine, int column, String value, String reason) {
        return RefusedCsvException.ofField(ofLine, column + 1, names.get(column), value, reason);
    }

    /** Reports a field of a column that could not be read. */
    RefusedCsvException refused(long ofLine, int column, String value, RuntimeException cause) {
        String told = cause.getMessage();
        RefusedCsvException refused = refused(
                ofLine, column, value, told == null ? "cannot read " + Excerpt.quoted(value) : Excerpt.line(told));
        refused.initCause(cause);
        return refused;
    }
}

package io.github.newenergy.indicators.dimension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a table of built-in nodes: code, code of the parent, Chinese name, English name, further names, and
 * whatever a table adds behind these.
 *
 * @param source the name of the file, for messages
 * @param line the number of the line in the file, from 1
 * @param fields the fields between the tabs; empty ones are empty strings
 */
record CatalogueRow(String source, int line, List<String> fields) {

    /** The columns that every table has. */
    static final int COMMON_COLUMNS = 5;

    private static final int FURTHER_NAMES = 4;

    CatalogueRow {
        fields = List.copyOf(fields);
    }

    /** Reads a table that stands beside the classes of this package. Of a row only the last field may be missing. */
    static List<CatalogueRow> ofResource(String file, int columns) {
        return ofResource(file, columns, columns - 1);
    }

    /** Reads all lines but comments and empty ones. A last field that is empty may be missing with its tab. */
    static List<CatalogueRow> readAll(String text, String source, int columns) {
        return readAll(text, source, columns, columns - 1);
    }

    /** Reads a table that stands beside the classes of this package, as {@link #readAll} does. */
    static List<CatalogueRow> ofResource(String file, int columns, int least) {
        try (InputStream stream = CatalogueRow.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return readAll(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file, columns, least);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    /**
     * Reads all lines but comments and empty ones. Empty fields at the end, behind the least number, may be missing with their
     * tabs.
     */
    static List<CatalogueRow> readAll(String text, String source, int columns, int least) {
        List<CatalogueRow> rows = new ArrayList<>();
        int number = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start && text.charAt(start) != '#') {
                rows.add(of(source, number, text.substring(start, end), columns, least));
            }
            start = end + 1;
            number++;
        }
        return rows;
    }

    /** Where this row stands, for messages. */
    String place() {
        return source + ", line " + line;
    }

    String code() {
        return fields.get(0);
    }

    /** The code of the parent, empty for a root. */
    String parent() {
        return fields.get(1);
    }

    Names names() {
        return new Names(fields.get(2), fields.get(3));
    }

    /** The Chinese name, the English name, the further names; each once. */
    List<String> allNames() {
        List<String> all = new ArrayList<>(names().distinct());
        if (!fields.get(FURTHER_NAMES).isEmpty()) {
            for (String name : split(fields.get(FURTHER_NAMES), ';')) {
                checkFurther(name, all);
                all.add(name);
            }
        }
        return List.copyOf(all);
    }

    /** The same problem, with the place of this row in front. */
    IllegalArgumentException problem(IllegalArgumentException cause) {
        return new IllegalArgumentException(place() + ": " + cause.getMessage(), cause);
    }

    private void checkFurther(String name, List<String> others) {
        try {
            Names.check(name, "further");
            if (others.contains(name)) {
                throw new IllegalArgumentException("a node must have each name once, got " + name + " again");
            }
        } catch (IllegalArgumentException cause) {
            throw problem(cause);
        }
    }

    private static CatalogueRow of(String source, int number, String line, int columns, int least) {
        List<String> fields = split(line, '\t');
        int found = fields.size();
        while (found >= least && fields.size() < columns) {
            fields.add("");
        }
        CatalogueRow row = new CatalogueRow(source, number, fields);
        if (fields.size() != columns) {
            throw row.problem(new IllegalArgumentException(
                    "expected " + columns + " fields, got " + found + " in \"" + line + '"'));
        }
        return row;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end));
            start = end + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}

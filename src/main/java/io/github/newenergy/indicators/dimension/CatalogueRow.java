package io.github.newenergy.indicators.dimension;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
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

    CatalogueRow {
        fields = List.copyOf(fields);
    }

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
        for (String name : fields.get(4).isEmpty() ? List.<String>of() : split(fields.get(4), ';')) {
            Names.check(name, "further");
            if (all.contains(name)) {
                throw new IllegalArgumentException("a node must have each name once, got " + name + " again");
            }
            all.add(name);
        }
        return List.copyOf(all);
    }

    /** Reads all lines but comments and empty ones. A last field that is empty may be missing with its tab. */
    static List<CatalogueRow> readAll(Reader reader, String source, int columns) throws IOException {
        List<CatalogueRow> rows = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                rows.add(of(source, number, line, columns));
            }
            number++;
        }
        return rows;
    }

    private static CatalogueRow of(String source, int number, String line, int columns) {
        List<String> fields = split(line, '\t');
        if (fields.size() == columns - 1) {
            fields.add("");
        }
        CatalogueRow row = new CatalogueRow(source, number, fields);
        if (fields.size() != columns) {
            throw new IllegalArgumentException(
                    row.place() + ": expected " + columns + " fields, got " + fields.size() + " in \"" + line + '"');
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

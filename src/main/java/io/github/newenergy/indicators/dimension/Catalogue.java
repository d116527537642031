package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A built-in tree of nodes: by code, by name and downwards. It never changes after it was read.
 *
 * @param <T> what a node is: a region or a sector
 */
final class Catalogue<T> {

    /** Makes the node of a row. A row that cannot stand there is an IllegalArgumentException without its place. */
    interface NodeMaker<T> {
        T make(CatalogueRow row, Optional<T> parent);
    }

    private final Map<String, T> nodes = new LinkedHashMap<>();
    private final Map<String, List<T>> children = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<T>> named = new HashMap<>();

    private Catalogue() {}

    /** Reads a table that stands beside the classes of this package. */
    static <T> Catalogue<T> ofResource(String file, int columns, NodeMaker<T> maker) {
        try (InputStream stream = requireNonNull(Catalogue.class.getResourceAsStream(file), file)) {
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()), file, columns, maker);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    /** Reads a table; {@code source} and the number of the line stand in every message about it. */
    static <T> Catalogue<T> read(Reader reader, String source, int columns, NodeMaker<T> maker) throws IOException {
        Catalogue<T> catalogue = new Catalogue<>();
        for (CatalogueRow row : CatalogueRow.readAll(reader, source, columns)) {
            try {
                catalogue.add(row, maker);
            } catch (IllegalArgumentException problem) {
                throw new IllegalArgumentException(row.place() + ": " + problem.getMessage(), problem);
            }
        }
        return catalogue;
    }

    Optional<T> find(String code) {
        return Optional.ofNullable(nodes.get(code));
    }

    List<T> all() {
        return List.copyOf(nodes.values());
    }

    List<T> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** Every name of a node, the Chinese and the English one first; empty for an unknown code. */
    List<String> names(String code) {
        return names.getOrDefault(code, List.of());
    }

    /** The nodes that have a name, in the order of the table. */
    List<T> named(String name) {
        return List.copyOf(named.getOrDefault(folded(name), List.of()));
    }

    private void add(CatalogueRow row, NodeMaker<T> maker) {
        Optional<T> parent = row.parent().isEmpty() ? Optional.empty() : find(row.parent());
        if (parent.isEmpty() && !row.parent().isEmpty()) {
            throw new IllegalArgumentException("the parent must stand in a line above, got " + row.parent());
        }
        T node = maker.make(row, parent);
        if (nodes.putIfAbsent(row.code(), node) != null) {
            throw new IllegalArgumentException("a code must stand once, got " + row.code() + " again");
        }
        children.computeIfAbsent(row.parent(), code -> new ArrayList<>()).add(node);
        List<String> all = row.allNames();
        names.put(row.code(), all);
        for (String name : all) {
            List<T> same = named.computeIfAbsent(folded(name), key -> new ArrayList<>());
            if (!same.contains(node)) {
                same.add(node);
            }
        }
    }

    /** The form in which names are compared: ASCII letters in lower case, both apostrophes left out. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            char character = name.charAt(index);
            if (character >= 'A' && character <= 'Z') {
                folded.append((char) (character - 'A' + 'a'));
            } else if (character != '\'' && character != '’') {
                folded.append(character);
            }
        }
        return folded.toString();
    }
}

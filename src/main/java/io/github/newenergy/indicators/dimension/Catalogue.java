package io.github.newenergy.indicators.dimension;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A built-in tree of nodes, by code and downwards. It never changes after it was read.
 *
 * <p>Reading runs once and cold, where starting up lambdas and streams would cost more than the work itself; so there
 * are none on that path.
 *
 * @param <T> what a node is: a region or a sector
 */
final class Catalogue<T> {

    /** Makes the node of a row. A row that cannot stand there is an IllegalArgumentException without its place. */
    interface NodeMaker<T> {
        T make(CatalogueRow row, Optional<T> parent);
    }

    private final List<CatalogueRow> rows;
    private final Map<String, T> nodes = new LinkedHashMap<>();
    private final Map<String, List<T>> children = new HashMap<>();

    private Catalogue(List<CatalogueRow> rows) {
        this.rows = rows;
    }

    /** Reads a table that stands beside the classes of this package. */
    static <T> Catalogue<T> ofResource(String file, int columns, NodeMaker<T> maker) {
        try (InputStream stream = Catalogue.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), file, columns, maker);
        } catch (IOException problem) {
            throw new UncheckedIOException("cannot read " + file, problem);
        }
    }

    /** Reads a table; {@code source} and the number of the line stand in every message about it. */
    static <T> Catalogue<T> read(String text, String source, int columns, NodeMaker<T> maker) {
        Catalogue<T> catalogue = new Catalogue<>(CatalogueRow.readAll(text, source, columns));
        for (CatalogueRow row : catalogue.rows) {
            try {
                catalogue.add(row, maker);
            } catch (IllegalArgumentException problem) {
                throw row.problem(problem);
            }
        }
        return catalogue;
    }

    Optional<T> find(String code) {
        return Optional.ofNullable(nodes.get(code));
    }

    /** All nodes in the order of the table. */
    List<T> all() {
        return List.copyOf(nodes.values());
    }

    /** The nodes below a code in the order of the table; the roots for the empty code. */
    List<T> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    List<CatalogueRow> rows() {
        return rows;
    }

    private void add(CatalogueRow row, NodeMaker<T> maker) {
        Optional<T> parent = find(row.parent());
        if (parent.isEmpty() && !row.parent().isEmpty()) {
            throw new IllegalArgumentException("the parent must stand in a line above, got " + row.parent());
        }
        T node = maker.make(row, parent);
        if (nodes.putIfAbsent(row.code(), node) != null) {
            throw new IllegalArgumentException("a code must stand once, got " + row.code() + " again");
        }
        List<T> siblings = children.get(row.parent());
        if (siblings == null) {
            siblings = new ArrayList<>();
            children.put(row.parent(), siblings);
        }
        siblings.add(node);
    }
}

package io.github.newenergy.indicators.dimension;

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

    /** Makes the nodes of a table; the place of a row stands in every message about it. */
    static <T> Catalogue<T> of(List<CatalogueRow> rows, NodeMaker<T> maker) {
        Catalogue<T> catalogue = new Catalogue<>(rows);
        for (CatalogueRow row : rows) {
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

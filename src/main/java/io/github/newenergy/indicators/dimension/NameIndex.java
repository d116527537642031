package io.github.newenergy.indicators.dimension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a built-in tree, in both directions.
 *
 * @param <T> what a node is: a region or a sector
 */
final class NameIndex<T> {

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<T>> named = new HashMap<>();

    private NameIndex() {}

    static <T> NameIndex<T> of(Catalogue<T> catalogue) {
        NameIndex<T> index = new NameIndex<>();
        List<T> nodes = catalogue.all();
        for (int position = 0; position < nodes.size(); position++) {
            index.add(catalogue.rows().get(position), nodes.get(position));
        }
        return index;
    }

    /** Every name of a built-in node, the Chinese and the English one first. */
    List<String> names(String code) {
        return names.getOrDefault(code, List.of());
    }

    /** The nodes that have a name, in the order of the table. */
    List<T> named(String name) {
        return named.getOrDefault(folded(name), List.of());
    }

    private void add(CatalogueRow row, T node) {
        List<String> all = row.allNames();
        names.put(row.code(), all);
        for (String name : all) {
            String key = folded(name);
            List<T> same = named.get(key);
            if (same == null) {
                named.put(key, List.of(node));
            } else if (!same.contains(node)) {
                List<T> more = new ArrayList<>(same);
                more.add(node);
                named.put(key, List.copyOf(more));
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

package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.newenergy.indicators.number.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names of a document's own nodes in one tree: {@code {"CN-JS/x-park": {"zh": "…", "en": "…"}}}.
 *
 * @param <T> the type of the nodes
 */
final class Labels<T> {

    private static final String PREFIX = "x-";
    private static final String CHINESE = "zh";
    private static final String ENGLISH = "en";

    private final Nodes<T> nodes;

    /** The nodes that have names, by their codes. */
    private final Map<String, T> labelled = new TreeMap<>();

    /** Nodes with the names of all that stands above them, by their codes. */
    private final Map<String, T> complete = new HashMap<>();

    Labels(Nodes<T> nodes) {
        this.nodes = nodes;
    }

    /** Reads the object at which the reader stands. */
    void read(TokenReader tokens) throws IOException {
        tokens.startObject("an object of codes and names");
        for (String code = tokens.nextField(); code != null; code = tokens.nextField()) {
            tokens.countItem();
            tokens.checkOnce(!labelled.containsKey(code));
            labelled.put(code, node(code, tokens));
        }
    }

    private T node(String code, TokenReader tokens) throws IOException {
        try {
            tokens.checkLength(code.length());
            T node = nodes.parse(code);
            if (!isOwn(node)) {
                throw tokens.error("only own nodes, below a code with x-, can be named, got " + Quotation.of(code));
            }
            return named(node, tokens);
        } catch (IllegalArgumentException problem) {
            throw tokens.error(problem);
        }
    }

    private T named(T node, TokenReader tokens) throws IOException {
        String chinese = null;
        String english = null;
        tokens.startObject("an object with the names zh and en");
        for (String field = tokens.nextField(); field != null; field = tokens.nextField()) {
            switch (field) {
                case CHINESE -> {
                    tokens.checkOnce(chinese == null);
                    chinese = FreeText.read(tokens);
                }
                case ENGLISH -> {
                    tokens.checkOnce(english == null);
                    english = FreeText.read(tokens);
                }
                default -> throw tokens.unknownField(field, List.of(CHINESE, ENGLISH));
            }
        }
        if (chinese == null || english == null) {
            throw tokens.error("missing field " + (chinese == null ? CHINESE : ENGLISH));
        }
        return nodes.withNames(node, chinese, english);
    }

    boolean isEmpty() {
        return labelled.isEmpty();
    }

    /** The same node with the names that it and all that stands above it have in this document. */
    T named(T node) {
        return labelled.isEmpty() || !isOwn(node) ? node : complete(node);
    }

    private T complete(T node) {
        String code = nodes.code(node);
        @Nullable T known = complete.get(code);
        if (known != null) {
            return known;
        }
        Optional<T> parent = nodes.parent(node).map(this::named);
        T fresh = parent.isEmpty() ? node : nodes.withOwn(parent.get(), lastSegment(code));
        @Nullable T names = labelled.get(code);
        if (names != null) {
            fresh = nodes.withNames(fresh, nodes.name(names, Language.CHINESE), nodes.name(names, Language.ENGLISH));
        }
        complete.put(code, fresh);
        return fresh;
    }

    /** Keeps the names of a node and of all that stands above it, unless they are what own nodes are called anyway. */
    void keep(T node) {
        if (!isOwn(node)) {
            return;
        }
        String code = nodes.code(node);
        String unnamed = lastSegment(code).substring(PREFIX.length());
        if (!nodes.name(node, Language.CHINESE).equals(unnamed)
                || !nodes.name(node, Language.ENGLISH).equals(unnamed)) {
            labelled.putIfAbsent(code, node);
        }
        nodes.parent(node).ifPresent(this::keep);
    }

    /** Writes the names as a field of the object at which the generator stands; nothing if there are none. */
    void write(String field, JsonGenerator generator) throws IOException {
        if (labelled.isEmpty()) {
            return;
        }
        generator.writeObjectFieldStart(field);
        for (Map.Entry<String, T> entry : labelled.entrySet()) {
            generator.writeObjectFieldStart(entry.getKey());
            generator.writeStringField(CHINESE, FreeText.checked(nodes.name(entry.getValue(), Language.CHINESE)));
            generator.writeStringField(ENGLISH, FreeText.checked(nodes.name(entry.getValue(), Language.ENGLISH)));
            generator.writeEndObject();
        }
        generator.writeEndObject();
    }

    private boolean isOwn(T node) {
        return lastSegment(nodes.code(node)).startsWith(PREFIX);
    }

    private static String lastSegment(String code) {
        return code.substring(code.lastIndexOf('/') + 1);
    }
}

package io.github.newenergy.indicators.json;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one object, each of which must come once, in any order. */
final class ObjectFields {

    private final TokenReader tokens;
    private final List<String> known;
    private final Set<String> missing;

    /** Enters the object at which the reader stands. */
    ObjectFields(TokenReader tokens, String expected, List<String> known) throws IOException {
        this.tokens = tokens;
        this.known = known;
        this.missing = new LinkedHashSet<>(known);
        tokens.startObject(expected);
    }

    /** Moves to the next value; returns the name of its field, or null after the last one, when the object is left. */
    @Nullable
    String next() throws IOException {
        String name = tokens.nextField();
        if (name != null && !known.contains(name)) {
            throw tokens.unknownField(name, known);
        }
        if (name == null && !missing.isEmpty()) {
            throw tokens.error("missing field " + missing.iterator().next());
        }
        tokens.checkOnce(name == null || missing.remove(name));
        return name;
    }
}

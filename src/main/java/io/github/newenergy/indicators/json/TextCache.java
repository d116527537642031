package io.github.newenergy.indicators.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The values of one type that were read from a document. A page repeats few sectors, regions and periods many times.
 *
 * @param <T> the type
 */
final class TextCache<T> {

    /** More different texts are read, but not kept. */
    private static final int MOST = 10_000;

    private final Function<String, T> parse;
    private final Map<String, T> values = new HashMap<>();

    TextCache(Function<String, T> parse) {
        this.parse = parse;
    }

    T read(TokenReader tokens) throws IOException {
        String text = tokens.text("a string");
        T known = values.get(text);
        return known != null ? known : parse(text, tokens);
    }

    private T parse(String text, TokenReader tokens) throws PublicationFormatException {
        try {
            T value = parse.apply(text);
            if (values.size() < MOST) {
                values.put(text, value);
            }
            return value;
        } catch (IllegalArgumentException problem) {
            throw tokens.error(problem);
        }
    }
}

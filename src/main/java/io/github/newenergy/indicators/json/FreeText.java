package io.github.newenergy.indicators.json;

import java.io.IOException;

/** Texts for readers: titles, names, sentences. */
final class FreeText {

    private FreeText() {}

    /** Reads the text at which the reader stands. */
    static String read(TokenReader tokens) throws IOException {
        try {
            return checked(tokens.text("a string"));
        } catch (IllegalArgumentException problem) {
            throw tokens.error(problem);
        }
    }

    /** Lets a text pass that can be written in UTF-8. */
    static String checked(String text) {
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            throw new IllegalArgumentException("a text must not hold half a surrogate pair, got one at index " + lone
                    + " of " + Quotation.of(text));
        }
        return text;
    }

    /** The index of the first half of a surrogate pair without its other half, or -1. */
    private static int loneSurrogate(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                boolean pair = index + 1 < text.length()
                        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
                if (!pair) {
                    return index;
                }
                index++;
            }
        }
        return -1;
    }
}

package io.github.newenergy.indicators.number;

import static java.util.Objects.requireNonNull;

/**
 * Texts of others as messages of this library show them: short, on one line, and with nothing that one cannot see.
 *
 * <p>Characters that show nothing, break the line or turn its direction stand by their code in braces. A long text is cut
 * between two characters, and ends with an ellipsis.
 */
public final class Excerpt {

    private static final int LONGEST_VALUE = 64;
    private static final int LONGEST_LINE = 240;

    private Excerpt() {}

    /**
     * A text in quotation marks.
     *
     * @param text any text
     * @return the text, or its first 64 characters
     */
    public static String quoted(CharSequence text) {
        return '"' + plain(text) + '"';
    }

    /**
     * A text without quotation marks, as numbers are quoted.
     *
     * @param text any text
     * @return the text, or its first 64 characters
     */
    public static String plain(CharSequence text) {
        return visible(shortened(requireNonNull(text, "text"), LONGEST_VALUE));
    }

    /**
     * A whole message of others.
     *
     * @param message any text
     * @return the message, or its first 240 characters
     */
    public static String line(CharSequence message) {
        return visible(shortened(requireNonNull(message, "message"), LONGEST_LINE));
    }

    /**
     * A text as it is, but for its length: for programs, not for messages.
     *
     * @param text any text
     * @return the text, or its first 64 characters and an ellipsis
     */
    public static String shortened(CharSequence text) {
        return shortened(requireNonNull(text, "text"), LONGEST_VALUE);
    }

    private static String shortened(CharSequence text, int longest) {
        if (text.length() <= longest) {
            return text.toString();
        }
        String start = text.subSequence(0, longest).toString();
        // Half of a pair is no character.
        return (Character.isHighSurrogate(start.charAt(longest - 1)) ? start.substring(0, longest - 1) : start) + "…";
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isVisible(character)) {
                visible.appendCodePoint(character);
            } else {
                visible.append("\\u{").append(Integer.toHexString(character)).append('}');
            }
        });
        return visible.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

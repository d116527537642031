package io.github.newenergy.indicators.csv;

/** Texts of a file in messages: short, and with nothing invisible. */
final class Quoted {

    static final int LONGEST = 64;

    private static final int LONGEST_LINE = 240;

    private Quoted() {}

    /** The text in quotation marks; only its beginning when it is long. */
    static String of(String text) {
        return '"' + visible(shortened(text)) + '"';
    }

    /** What somebody says of a text, on one line; only its beginning when it is long. */
    static String line(String text) {
        return visible(shortened(text, LONGEST_LINE));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(character -> append(visible, character));
        return visible.toString();
    }

    /** The text, or its beginning and an ellipsis. */
    static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        // Half of a pair is no character.
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    private static void append(StringBuilder visible, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                visible.append("\\u{").append(Integer.toHexString(character)).append('}');
            default -> visible.appendCodePoint(character);
        }
    }
}

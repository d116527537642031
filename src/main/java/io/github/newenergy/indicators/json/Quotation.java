package io.github.newenergy.indicators.json;

/** How texts of a document stand in messages: short, on one line, with nothing invisible. */
final class Quotation {

    private static final int LONGEST_VALUE = 64;
    private static final int LONGEST_LINE = 240;

    private Quotation() {}

    /** The text in quotation marks; only its beginning when it is long. */
    static String of(String text) {
        return '"' + shortened(text, LONGEST_VALUE) + '"';
    }

    /** The text without quotation marks, as numbers are quoted. */
    static String plain(String text) {
        return shortened(text, LONGEST_VALUE);
    }

    /** A whole message, made fit for one line. */
    static String line(String message) {
        return shortened(message, LONGEST_LINE);
    }

    private static String shortened(String text, int longest) {
        int end = Math.min(text.length(), longest);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder visible = new StringBuilder(end + 1);
        text.codePoints().limit(text.codePointCount(0, end)).forEach(codePoint -> append(visible, codePoint));
        return end < text.length() ? visible.append('…').toString() : visible.toString();
    }

    private static void append(StringBuilder visible, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> visible.append("\\u").append(hexadecimal(codePoint));
            default -> visible.appendCodePoint(codePoint);
        }
    }

    private static String hexadecimal(int codePoint) {
        String digits = Integer.toHexString(codePoint);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}

package io.github.newenergy.indicators.number;

import java.math.BigDecimal;

/** The text form of {@link Bounds}: {@code [24.155, 24.165)}, with {@code -∞} and {@code ∞} for infinite ends. */
final class BoundsText {

    /** Two ends of the greatest length that the limits allow, with room to spare. */
    private static final int LONGEST = 4 * DecimalLimits.END_PLACES + 32;

    private final CharSequence text;
    private int position;

    private BoundsText(CharSequence text) {
        this.text = text;
    }

    static String print(Bounds bounds) {
        return (bounds.isLowerOpen() ? "(" : "[")
                + bounds.lower().map(BigDecimal::toPlainString).orElse("-∞")
                + ", "
                + bounds.upper().map(BigDecimal::toPlainString).orElse("∞")
                + (bounds.isUpperOpen() ? ")" : "]");
    }

    static Bounds parse(CharSequence text) {
        if (text.length() > LONGEST) {
            throw new UnreadableTextException(text, LONGEST, "expected at most " + LONGEST + " characters");
        }
        return new BoundsText(text).bounds();
    }

    private Bounds bounds() {
        boolean lowerOpen = oneOf('(', '[') == '(';
        BoundsEnd lower = end("-∞", lowerOpen);
        oneOf(',', ',');
        if (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
        int upperPosition = position;
        int close = text.length() - 1;
        boolean upperOpen = close >= upperPosition && text.charAt(close) == ')';
        BoundsEnd upper = end("∞", upperOpen);
        oneOf(')', ']');
        if (position < text.length()) {
            throw new UnreadableTextException(text, position, "expected the end");
        }
        return new Bounds(lower, upper);
    }

    private char oneOf(char first, char second) {
        if (position < text.length()) {
            char found = text.charAt(position);
            if (found == first || found == second) {
                position++;
                return found;
            }
        }
        String wanted = first == second ? "'" + first + "'" : "'" + first + "' or '" + second + "'";
        throw new UnreadableTextException(text, position, "expected " + wanted);
    }

    private BoundsEnd end(String infinity, boolean open) {
        if (startsWith(infinity)) {
            if (!open) {
                throw new UnreadableTextException(text, position, "expected a number, since a closed end is finite,");
            }
            position += infinity.length();
            return BoundsEnd.INFINITE;
        }
        DecimalText decimal = DecimalText.readEnd(text, position);
        if (DecimalLimits.isTooFar(decimal.value())) {
            throw new UnreadableTextException(
                    text,
                    position,
                    "expected at most " + DecimalLimits.END_PLACES + " digits before the decimal point");
        }
        position = decimal.end();
        return new BoundsEnd(decimal.value(), open);
    }

    private boolean startsWith(String word) {
        return position + word.length() <= text.length()
                && word.contentEquals(text.subSequence(position, position + word.length()));
    }
}

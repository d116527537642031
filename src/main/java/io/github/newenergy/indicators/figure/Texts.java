package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The one rule for free text in a publication: not blank, not endless, fit for any file and for one line of a console.
 *
 * <p>A control character would break the line or steer the console; half a surrogate pair cannot be written as UTF-8.
 */
final class Texts {

    /** Longer than any title, name or sentence that a figure is read from. */
    static final int LONGEST = 2_000;

    private Texts() {}

    static String checked(String text, String name) {
        return checked(text, name, "");
    }

    /** Words of a page may run over several lines. */
    static String checkedLines(String text, String name) {
        return checked(text, name, "\n\r\t");
    }

    private static String checked(String text, String name, String allowed) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    name + " must have at most " + LONGEST + " characters, got " + text.length());
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isISOControl(character) && allowed.indexOf(character) < 0) {
                throw unfit(name, "control characters", character, index);
            }
            if (Character.isSurrogate(character) && !Character.isSupplementaryCodePoint(pairAt(text, index))) {
                throw unfit(name, "half a surrogate pair", character, index);
            }
        }
        return text;
    }

    /** The whole code point, seen from either of its halves. */
    private static int pairAt(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index)) || index == 0
                ? text.codePointAt(index)
                : text.codePointAt(index - 1);
    }

    private static IllegalArgumentException unfit(String name, String what, char character, int index) {
        return new IllegalArgumentException(String.format(
                Locale.ROOT, "%s must not hold %s, got U+%04X at index %d", name, what, (int) character, index));
    }
}

package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

/** The one rule for free text in a publication: not blank, not endless. */
final class Texts {

    /** Longer than any title, name or sentence that a figure is read from. */
    static final int LONGEST = 2_000;

    private Texts() {}

    static String checked(String text, String name) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    name + " must have at most " + LONGEST + " characters, got " + text.length());
        }
        return text;
    }
}

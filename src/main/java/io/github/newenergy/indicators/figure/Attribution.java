package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

/**
 * Which figure it is, where it was read, and in which mood it was published.
 *
 * @param id the name of the figure within its publication: letters a-z and A-Z, digits and {@code . _ -}, at most 100
 * @param source where it was read
 * @param modality reported, forecast, target or planned
 */
public record Attribution(String id, Source source, Modality modality) {

    private static final int LONGEST_ID = 100;

    /** Checks the form of the id. */
    public Attribution {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(modality, "modality");
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("id must have 1 to " + LONGEST_ID + " characters, got " + id.length());
        }
        for (int index = 0; index < id.length(); index++) {
            if (!isAllowed(id.charAt(index))) {
                throw new IllegalArgumentException(
                        "id must hold letters a-z and A-Z, digits and . _ - only, got \"" + id + '"');
            }
        }
    }

    /**
     * A reported figure.
     *
     * @param id the name of the figure within its publication
     * @param source where it was read
     * @return the attribution
     */
    public static Attribution of(String id, Source source) {
        return new Attribution(id, source, Modality.REPORTED);
    }

    /** The one line by which a figure shows itself: what it says stands behind its id, a mood other than reported at the end. */
    String line(String statement) {
        return id + ": " + statement + (modality == Modality.REPORTED ? "" : " (" + modality + ")");
    }

    /** One line, such as {@code revenue-2022: Wuxi city newspaper, 2023-07-13, paragraph 2}. */
    @Override
    public String toString() {
        return line(source.toString());
    }

    private static boolean isAllowed(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '.'
                || character == '_'
                || character == '-';
    }
}

package io.github.newenergy.indicators.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields of a publication, in the order in which they are written. */
enum PublicationField {
    FORMAT,
    VERSION,
    TITLE,
    PUBLISHER,
    DATE,
    SECTORS,
    REGIONS,
    FIGURES;

    /** What the field format holds. */
    static final String FORMAT_NAME = "new-energy-indicators/publication";

    /** What the field version holds. */
    static final int FORMAT_VERSION = 1;

    private final String text = name().toLowerCase(Locale.ROOT);

    static @Nullable PublicationField named(String name) {
        for (PublicationField field : values()) {
            if (field.text.equals(name)) {
                return field;
            }
        }
        return null;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(PublicationField::toString).toList();
    }

    boolean isRequired() {
        return this != SECTORS && this != REGIONS;
    }

    /** The name in files. */
    @Override
    public String toString() {
        return text;
    }
}

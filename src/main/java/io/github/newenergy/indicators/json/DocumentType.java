package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.figure.Publication;

/** What a whole document is. */
enum DocumentType {
    PUBLICATION("publication", Publication.class),
    CERTIFICATE("certificate", Certificate.class);

    private final String text;
    private final Class<?> type;

    DocumentType(String text, Class<?> type) {
        this.text = text;
        this.type = type;
    }

    /** The type of the value, from which paths start. */
    Class<?> type() {
        return type;
    }

    /** The word in messages. */
    @Override
    public String toString() {
        return text;
    }
}

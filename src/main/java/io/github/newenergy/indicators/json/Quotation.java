package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.number.Excerpt;

/** How texts of a document stand in messages: short, on one line, with nothing invisible. */
final class Quotation {

    private Quotation() {}

    /** The text in quotation marks; only its beginning when it is long. */
    static String of(String text) {
        return Excerpt.quoted(text);
    }

    /** The text without quotation marks, as numbers are quoted. */
    static String plain(String text) {
        return Excerpt.plain(text);
    }

    /** A whole message, made fit for one line. */
    static String line(String message) {
        return Excerpt.line(message);
    }
}

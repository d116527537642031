package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.figure.Publication;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Publications as files and texts in the publication format, version 1.
 *
 * <p>A file is one JSON object with the fields {@code format}, {@code version}, {@code title}, {@code publisher},
 * {@code date}, {@code figures}, and {@code sectors} and {@code regions} for the names of own nodes. The JSON Schema
 * {@code publication-v1.schema.json} beside this class names the fields of each kind of figure.
 *
 * <p>Reading is strict. A field that is unknown, absent, given twice or of another type, a text that its type does not
 * parse, anything behind the publication: each is one {@link PublicationFormatException} that names the place. Nothing is
 * half read. Limits: 2,000 characters in a text, 1,000,000 figures, 5,000,000 items in lists, 2 GiB.
 *
 * <p>Writing is canonical: equal publications with equal names of own nodes give the same bytes, whatever the platform.
 * Every cell is written in full.
 */
public final class PublicationJson {

    private static final DocumentFormat<Publication> FORMAT = new DocumentFormat<>(
            CanonicalLayout.LAYOUT,
            parser -> new PublicationReader(parser, ReadLimits.STANDARD).readDocument(),
            (generator, publication) -> new PublicationWriter(generator, publication).write());

    private PublicationJson() {}

    /**
     * Reads a file.
     *
     * @param file a file in the publication format, in UTF-8, UTF-16 or UTF-32
     * @return its publication
     * @throws PublicationFormatException if the file does not follow the format
     * @throws IOException if it cannot be read at all
     */
    public static Publication read(Path file) throws IOException {
        return FORMAT.read(file);
    }

    /**
     * Reads a stream to its end.
     *
     * @param input a document in the publication format; it is not closed
     * @return its publication
     * @throws PublicationFormatException if the document does not follow the format
     * @throws IOException if the stream cannot be read
     */
    public static Publication read(InputStream input) throws IOException {
        return FORMAT.read(input);
    }

    /**
     * Reads a text.
     *
     * @param json a document in the publication format
     * @return its publication
     * @throws PublicationFormatException if the text does not follow the format
     */
    public static Publication parse(String json) throws PublicationFormatException {
        return FORMAT.parse(requireNonNull(json, "json"));
    }

    /**
     * Writes a file, and replaces one that is there.
     *
     * @param publication the publication
     * @param file where to write, in UTF-8; untouched if the publication cannot be written
     * @throws PublicationFormatException if the format has no place for a value: a text with half a surrogate pair, a date
     *     outside the years 1 to 9999
     * @throws IOException if the file cannot be written
     */
    public static void write(Publication publication, Path file) throws IOException {
        FORMAT.write(requireNonNull(publication, "publication"), file);
    }

    /**
     * Writes to a stream, in UTF-8.
     *
     * @param publication the publication
     * @param output where to write; neither flushed nor closed
     * @throws PublicationFormatException if the format has no place for a value, before anything is written
     * @throws IOException if the stream cannot be written
     */
    public static void write(Publication publication, OutputStream output) throws IOException {
        FORMAT.write(requireNonNull(publication, "publication"), output);
    }

    /**
     * Prints the text that {@link #write} would write.
     *
     * @param publication the publication
     * @return a document in the publication format that ends with a line feed
     * @throws PublicationFormatException if the format has no place for a value
     */
    public static String toJson(Publication publication) throws PublicationFormatException {
        return FORMAT.toJson(requireNonNull(publication, "publication"));
    }
}

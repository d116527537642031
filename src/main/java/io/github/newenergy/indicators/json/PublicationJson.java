package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.github.newenergy.indicators.figure.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

    private static final JsonFactory FACTORY = new JsonFactory()
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

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
        try (InputStream input = Files.newInputStream(requireNonNull(file, "file"))) {
            return read(input);
        }
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
        try (JsonParser parser = FACTORY.createParser(requireNonNull(input, "input"))) {
            return new PublicationReader(parser, ReadLimits.STANDARD).readDocument();
        }
    }

    /**
     * Reads a text.
     *
     * @param json a document in the publication format
     * @return its publication
     * @throws PublicationFormatException if the text does not follow the format
     */
    public static Publication parse(String json) throws PublicationFormatException {
        try (JsonParser parser = FACTORY.createParser(requireNonNull(json, "json"))) {
            return new PublicationReader(parser, ReadLimits.STANDARD).readDocument();
        } catch (PublicationFormatException problem) {
            throw problem;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail to be read", impossible);
        }
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
        requireNonNull(file, "file");
        Files.write(file, toBytes(publication).toByteArray());
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
        requireNonNull(output, "output");
        toBytes(publication).writeTo(output);
    }

    /**
     * Prints the text that {@link #write} would write.
     *
     * @param publication the publication
     * @return a document in the publication format that ends with a line feed
     * @throws PublicationFormatException if the format has no place for a value
     */
    public static String toJson(Publication publication) throws PublicationFormatException {
        try {
            return toBytes(publication).toString(StandardCharsets.UTF_8);
        } catch (PublicationFormatException problem) {
            throw problem;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail to be written", impossible);
        }
    }

    private static ByteArrayOutputStream toBytes(Publication publication) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            generator.setPrettyPrinter(CanonicalLayout.LAYOUT);
            new PublicationWriter(generator, requireNonNull(publication, "publication")).write();
            generator.writeRaw('\n');
        }
        return bytes;
    }
}

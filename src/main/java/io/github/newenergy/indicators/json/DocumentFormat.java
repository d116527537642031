package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Documents of one kind as files, streams and texts.
 *
 * @param layout where lines break
 * @param reader reads one document to the end of its text
 * @param writer writes one document
 * @param <T> what a document holds
 */
record DocumentFormat<T>(PrettyPrinter layout, Reader<T> reader, Writer<T> writer) {

    private static final JsonFactory FACTORY = new JsonFactory()
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /** Reads one document. */
    @FunctionalInterface
    interface Reader<T> {
        T read(JsonParser parser) throws IOException;
    }

    /** Writes one document. */
    @FunctionalInterface
    interface Writer<T> {
        void write(JsonGenerator generator, T document) throws IOException;
    }

    T read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(requireNonNull(file, "file"))) {
            return read(input);
        }
    }

    T read(InputStream input) throws IOException {
        try (JsonParser parser = FACTORY.createParser(requireNonNull(input, "input"))) {
            return reader.read(parser);
        }
    }

    T parse(String json) throws PublicationFormatException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return reader.read(parser);
        } catch (PublicationFormatException problem) {
            throw problem;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail to be read", impossible);
        }
    }

    void write(T document, Path file) throws IOException {
        requireNonNull(file, "file");
        Files.write(file, toBytes(document).toByteArray());
    }

    void write(T document, OutputStream output) throws IOException {
        requireNonNull(output, "output");
        toBytes(document).writeTo(output);
    }

    String toJson(T document) throws PublicationFormatException {
        try {
            return toBytes(document).toString(StandardCharsets.UTF_8);
        } catch (PublicationFormatException problem) {
            throw problem;
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail to be written", impossible);
        }
    }

    /** All of it before anything goes out: what cannot be written leaves a file as it was. */
    private ByteArrayOutputStream toBytes(T document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            generator.setPrettyPrinter(layout);
            writer.write(generator, document);
            generator.writeRaw('\n');
        }
        return bytes;
    }
}

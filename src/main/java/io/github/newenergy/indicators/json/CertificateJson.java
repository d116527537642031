package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.consistency.Certificate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Certificates as files and texts in the certificate format, version 1, so that a proof can be checked years later.
 *
 * <p>A file is one JSON object that holds all that is needed to check the sum: {@code format}, {@code version},
 * {@code lines}, {@code supposed} and {@code conclusion}. A line is {@code multiplier} and {@code statement}; a statement
 * is {@code terms}, {@code relation}, {@code bound}, {@code figures} and {@code assumptions}; a term is
 * {@code coefficient}, {@code cell} and {@code unit}; an assumption is {@code kind}, {@code subject} and {@code cells}.
 * Numbers are strings: decimals such as {@code "1.24155"}, and of multipliers also quotients such as {@code "1/3"}. Cells
 * and relations are strings as they print. Sectors and regions of one's own are written without their names.
 *
 * <p>Reading is strict. A field that is unknown, absent, given twice or of another type, a text that cannot be read, a
 * multiplier or coefficient of zero, anything behind the certificate: each is one {@link PublicationFormatException} that
 * names the place. What was read need not be right: {@link io.github.newenergy.indicators.consistency.CertificateChecker}
 * says whether the sum is, and {@link io.github.newenergy.indicators.consistency.FigureSystem#states} whether a statement
 * is one of certain publications.
 *
 * <p>Limits: 100,000 characters in a number, 2,000 in any other text, 20,000,000 items in lists, 2 GiB. Chains of a
 * hundred growth rates make numbers of some 500 characters.
 *
 * <p>Writing is canonical: equal certificates give the same bytes, whatever the platform.
 */
public final class CertificateJson {

    private static final DocumentFormat<Certificate> FORMAT = new DocumentFormat<>(
            CanonicalLayout.CERTIFICATE,
            parser -> new CertificateReader(parser, ReadLimits.CERTIFICATE).readDocument(),
            (generator, certificate) -> new CertificateWriter(generator, ReadLimits.CERTIFICATE).write(certificate));

    private CertificateJson() {}

    /**
     * Reads a file.
     *
     * @param file a file in the certificate format, in UTF-8, UTF-16 or UTF-32
     * @return its certificate
     * @throws PublicationFormatException if the file does not follow the format
     * @throws IOException if it cannot be read at all
     */
    public static Certificate read(Path file) throws IOException {
        return FORMAT.read(file);
    }

    /**
     * Reads a stream to its end.
     *
     * @param input a document in the certificate format; it is not closed
     * @return its certificate
     * @throws PublicationFormatException if the document does not follow the format
     * @throws IOException if the stream cannot be read
     */
    public static Certificate read(InputStream input) throws IOException {
        return FORMAT.read(input);
    }

    /**
     * Reads a text.
     *
     * @param json a document in the certificate format
     * @return its certificate
     * @throws PublicationFormatException if the text does not follow the format
     */
    public static Certificate parse(CharSequence json) throws PublicationFormatException {
        return FORMAT.parse(requireNonNull(json, "json").toString());
    }

    /**
     * Writes a file, and replaces one that is there.
     *
     * @param certificate the certificate
     * @param file where to write, in UTF-8; untouched if the certificate cannot be written
     * @throws PublicationFormatException if the format has no place for a value: a number or text beyond the limits, a text
     *     with half a surrogate pair
     * @throws IOException if the file cannot be written
     */
    public static void write(Certificate certificate, Path file) throws IOException {
        FORMAT.write(requireNonNull(certificate, "certificate"), file);
    }

    /**
     * Writes to a stream, in UTF-8.
     *
     * @param certificate the certificate
     * @param output where to write; neither flushed nor closed
     * @throws PublicationFormatException if the format has no place for a value, before anything is written
     * @throws IOException if the stream cannot be written
     */
    public static void write(Certificate certificate, OutputStream output) throws IOException {
        FORMAT.write(requireNonNull(certificate, "certificate"), output);
    }

    /**
     * Prints the text that {@link #write} would write.
     *
     * @param certificate the certificate
     * @return a document in the certificate format that ends with a line feed; what {@link #parse} reads
     * @throws PublicationFormatException if the format has no place for a value
     */
    public static String toJson(Certificate certificate) throws PublicationFormatException {
        return FORMAT.toJson(requireNonNull(certificate, "certificate"));
    }
}

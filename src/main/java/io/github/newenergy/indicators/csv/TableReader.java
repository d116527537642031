package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.github.newenergy.indicators.table.IndicatorTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/** Reads one file. */
final class TableReader {

    /** A field has fewer characters; more mean that a quote was not closed. */
    private static final int MOST_CHARACTERS = 1 << 20;

    /** So many characters may have come in before the record begins that they belong to. */
    private static final int AHEAD = 1 << 15;

    private final CsvRecords records;
    private final CsvInput input;
    private final CsvReader<Object> reader;

    TableReader(CsvRecords records, CsvInput input, char separator) {
        this.records = records;
        this.input = input;
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_CHARACTERS)
                .build(records, input);
    }

    IndicatorTable read() throws IOException {
        try {
            // Hands over all records at once, as none is kept.
            if (reader.iterator().hasNext()) {
                throw new IllegalStateException("a record was kept");
            }
        } catch (UncheckedIOException problem) {
            throw unreadable(requireNonNull(problem.getCause(), "cause"));
        } catch (CsvParseException problem) {
            throw unreadable(problem);
        }
        return records.table();
    }

    private IOException unreadable(IOException problem) throws IOException {
        if (problem instanceof CharacterCodingException) {
            throw RefusedCsvException.ofRow(records.line(), "expected UTF-8, got malformed bytes", problem);
        }
        throw problem;
    }

    private RuntimeException unreadable(CsvParseException problem) {
        if (problem.getCause() instanceof Error error) {
            throw error;
        }
        if (problem.getCause() instanceof RuntimeException own) {
            return own;
        }
        return RefusedCsvException.ofRow(records.line(), malformed(), problem);
    }

    private String malformed() {
        if (input.isAtEnd()) {
            return "the file ends inside quotes";
        }
        return records.characters() > MOST_CHARACTERS - AHEAD
                ? "a field has more than " + MOST_CHARACTERS + " characters, or its quotes do not end"
                : "expected a separator or the end of the line behind quotes";
    }
}

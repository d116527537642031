package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Statement;
import io.github.newenergy.indicators.dimension.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes one certificate to a generator, in the order of fields that files keep, and nothing that is not read again. */
final class CertificateWriter {

    private final JsonGenerator generator;
    private final ReadLimits limits;
    private final List<Reference> path = new ArrayList<>();
    private int items;

    CertificateWriter(JsonGenerator generator, ReadLimits limits) {
        this.generator = generator;
        this.limits = limits;
    }

    void write(Certificate certificate) throws IOException {
        try {
            writeFields(certificate);
        } catch (IllegalArgumentException problem) {
            throw new PublicationFormatException(path, requireNonNull(problem.getMessage(), "message"), null, problem);
        }
    }

    private void writeFields(Certificate certificate) throws IOException {
        generator.writeStartObject();
        generator.writeStringField(CertificateField.FORMAT, CertificateField.FORMAT_NAME);
        generator.writeNumberField(CertificateField.VERSION, CertificateField.FORMAT_VERSION);
        write(CertificateField.LINES, certificate.lines(), this::write);
        write(CertificateField.SUPPOSED, certificate.supposed(), this::write);
        path.add(new Reference(Certificate.class, CertificateField.CONCLUSION));
        generator.writeFieldName(CertificateField.CONCLUSION);
        write(certificate.conclusion());
        path.clear();
        generator.writeEndObject();
    }

    private void write(Certificate.Line line) throws IOException {
        generator.writeStartObject();
        generator.writeStringField(CertificateField.MULTIPLIER, ExactNumber.print(line.multiplier()));
        generator.writeFieldName(CertificateField.STATEMENT);
        write(line.statement());
        generator.writeEndObject();
    }

    private void write(Statement statement) throws IOException {
        generator.writeStartObject();
        write(CertificateField.TERMS, statement.terms(), this::write);
        generator.writeStringField(
                CertificateField.RELATION, statement.relation().toString());
        generator.writeStringField(CertificateField.BOUND, ExactNumber.print(statement.bound()));
        write(CertificateField.FIGURES, statement.figures(), figure -> generator.writeString(checked(figure)));
        write(CertificateField.ASSUMPTIONS, statement.assumptions(), this::write);
        generator.writeEndObject();
    }

    private void write(Statement.Term term) throws IOException {
        generator.writeStartObject();
        generator.writeStringField(CertificateField.COEFFICIENT, ExactNumber.print(term.coefficient()));
        generator.writeStringField(CertificateField.CELL, term.cell().toString());
        generator.writeStringField(CertificateField.UNIT, checked(term.unit()));
        generator.writeEndObject();
    }

    private void write(Assumption assumption) throws IOException {
        generator.writeStartObject();
        generator.writeStringField(CertificateField.KIND, assumption.kind().toString());
        generator.writeStringField(CertificateField.SUBJECT, checked(assumption.subject()));
        write(CertificateField.CELLS, assumption.cells(), this::write);
        generator.writeEndObject();
    }

    private void write(Cell cell) throws IOException {
        generator.writeString(cell.toString());
    }

    /** Writes one item of a list. */
    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private <T> void write(String field, List<T> list, Item<T> item) throws IOException {
        path.add(new Reference(Certificate.class, field));
        generator.writeArrayFieldStart(field);
        for (int index = 0; index < list.size(); index++) {
            path.add(new Reference(Certificate.class, index));
            if (++items > limits.items()) {
                throw new IllegalArgumentException("a certificate must have at most " + limits.items() + " list items");
            }
            item.write(list.get(index));
            path.remove(path.size() - 1);
        }
        generator.writeEndArray();
        path.remove(path.size() - 1);
    }

    private String checked(String text) {
        if (text.length() > limits.characters()) {
            throw new IllegalArgumentException(
                    "a text must have at most " + limits.characters() + " characters, got " + text.length());
        }
        return FreeText.checked(text);
    }
}

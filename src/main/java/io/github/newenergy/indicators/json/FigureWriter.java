package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Modality;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.Source;
import java.io.IOException;
import java.util.Collection;

/** Writes the figures of a publication: every cell in full, and no field that says what its absence says. */
final class FigureWriter {

    private final JsonGenerator generator;
    private final Publication publication;

    FigureWriter(JsonGenerator generator, Publication publication) {
        this.generator = generator;
        this.publication = publication;
    }

    void write(Figure figure) throws IOException {
        generator.writeStartObject();
        write(FigureField.ID, figure.id());
        write(FigureField.KIND, FigureField.KINDS.of(figure.kind()));
        Modality modality = figure.attribution().modality();
        if (modality != Modality.REPORTED) {
            write(FigureField.MODALITY, FigureField.MODALITIES.of(modality));
        }
        figure.match(KindWriter.CASES).write(this);
        write(figure.source());
        generator.writeEndObject();
    }

    private void write(Source source) throws IOException {
        write(FigureField.PASSAGE, source.passage());
        if (source.quote().isPresent()) {
            write(FigureField.QUOTE, source.quote().get());
        }
        if (!source.publisher().equals(publication.publisher())) {
            write(FigureField.PUBLISHER, source.publisher());
        }
        if (!source.date().equals(publication.date())) {
            write(FigureField.DATE, DateText.print(source.date()));
        }
    }

    void write(FigureField<?> field, String text) throws IOException {
        generator.writeStringField(field.toString(), text);
    }

    void write(FigureField<?> field, int number) throws IOException {
        generator.writeNumberField(field.toString(), number);
    }

    void write(FigureField<?> field, boolean flag) throws IOException {
        generator.writeBooleanField(field.toString(), flag);
    }

    void write(FigureField<?> field, Cell cell) throws IOException {
        generator.writeObjectFieldStart(field.toString());
        writeOwn(cell);
        generator.writeEndObject();
    }

    void writeCells(FigureField<?> field, Collection<Cell> cells) throws IOException {
        generator.writeArrayFieldStart(field.toString());
        for (Cell cell : cells) {
            generator.writeStartObject();
            writeOwn(cell);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    void writeTexts(FigureField<?> field, Collection<?> values) throws IOException {
        generator.writeArrayFieldStart(field.toString());
        for (Object value : values) {
            generator.writeString(value.toString());
        }
        generator.writeEndArray();
    }

    /** The four fields of a cell, in the object at which the generator stands. */
    void writeOwn(Cell cell) throws IOException {
        write(FigureField.SECTOR, cell.sector().code());
        write(FigureField.REGION, cell.region().code());
        write(FigureField.PERIOD, cell.period().toString());
        write(FigureField.MEASURE, cell.measure().toString());
    }
}

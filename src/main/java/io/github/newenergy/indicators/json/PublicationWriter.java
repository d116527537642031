package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankFigure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes one publication to a generator, in the order of fields that files keep. */
final class PublicationWriter {

    private final JsonGenerator generator;
    private final Publication publication;
    private final List<Reference> path = new ArrayList<>();

    PublicationWriter(JsonGenerator generator, Publication publication) {
        this.generator = generator;
        this.publication = publication;
    }

    void write() throws IOException {
        try {
            writeFields();
        } catch (IllegalArgumentException problem) {
            throw new PublicationFormatException(path, requireNonNull(problem.getMessage(), "message"), null, problem);
        }
    }

    private void writeFields() throws IOException {
        NodeLabels labels = NodeLabels.empty();
        publication.figures().forEach(figure -> keep(figure, labels));
        generator.writeStartObject();
        write(PublicationField.FORMAT, PublicationField.FORMAT_NAME);
        generator.writeNumberField(PublicationField.VERSION.toString(), PublicationField.FORMAT_VERSION);
        write(PublicationField.TITLE, publication.title());
        write(PublicationField.PUBLISHER, publication.publisher());
        write(PublicationField.DATE, DateText.print(publication.date()));
        labels.sectors().write(PublicationField.SECTORS.toString(), generator);
        labels.regions().write(PublicationField.REGIONS.toString(), generator);
        writeFigures();
        generator.writeEndObject();
    }

    /** Members of a rank are named, though the figure is not about them. */
    private static void keep(Figure figure, NodeLabels labels) {
        figure.cells().forEach(labels::keep);
        if (figure instanceof RankFigure rank) {
            rank.group().members().forEach(labels::keep);
        }
    }

    private void write(PublicationField field, String text) throws IOException {
        generator.writeStringField(field.toString(), text);
    }

    private void writeFigures() throws IOException {
        FigureWriter writer = new FigureWriter(generator, publication);
        generator.writeArrayFieldStart(PublicationField.FIGURES.toString());
        int index = 0;
        for (Figure figure : publication.figures()) {
            path.clear();
            path.add(new Reference(Publication.class, PublicationField.FIGURES.toString()));
            path.add(new Reference(Publication.class, index++));
            writer.write(figure);
        }
        path.clear();
        generator.writeEndArray();
    }
}

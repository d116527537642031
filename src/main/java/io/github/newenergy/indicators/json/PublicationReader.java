package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import java.io.CharConversionException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one publication from the tokens of a document, in one pass and without a tree.
 *
 * <p>Fields may come in any order, so figures are made when the whole publication was read: only then are the publisher,
 * the date and the names of own nodes known.
 */
final class PublicationReader {

    private final TokenReader tokens;
    private final ValueReader values;
    private final NodeLabels labels = NodeLabels.empty();
    private final List<FigureDraft> drafts = new ArrayList<>();
    private final Set<PublicationField> present = EnumSet.noneOf(PublicationField.class);
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable LocalDate date;
    private long start;

    PublicationReader(JsonParser parser, ReadLimits limits) {
        this.tokens = new TokenReader(parser, limits);
        this.values = new ValueReader(tokens);
    }

    /** Reads the publication that starts at the current token; the parser then stands at its end. */
    Publication read() throws IOException {
        readOrExplain(this::readFields);
        return build();
    }

    /** Reads the only publication of a document. */
    Publication readDocument() throws IOException {
        readOrExplain(tokens::advance);
        Publication publication = read();
        readOrExplain(tokens::checkEnd);
        return publication;
    }

    /** A step of reading. */
    private interface Step {
        void run() throws IOException;
    }

    /** Turns whatever is wrong with the JSON itself into the one exception. */
    private void readOrExplain(Step step) throws IOException {
        try {
            step.run();
        } catch (PublicationFormatException problem) {
            throw problem;
        } catch (JsonProcessingException problem) {
            throw tokens.malformed(problem);
        } catch (CharConversionException problem) {
            throw tokens.malformed(problem);
        }
    }

    private void readFields() throws IOException {
        start = offset(tokens.location());
        tokens.startObject("a publication");
        for (String name = tokens.nextField(); name != null; name = tokens.nextField()) {
            PublicationField field = PublicationField.named(name);
            if (field == null) {
                throw tokens.unknownField(name, PublicationField.names());
            }
            tokens.checkOnce(present.add(field));
            read(field);
        }
        for (PublicationField field : PublicationField.values()) {
            if (field.isRequired() && !present.contains(field)) {
                throw tokens.error("missing field " + field);
            }
        }
    }

    private void read(PublicationField field) throws IOException {
        switch (field) {
            case FORMAT -> checkFormat();
            case VERSION -> checkVersion();
            case TITLE -> title = text();
            case PUBLISHER -> publisher = text();
            case DATE -> date = values.date();
            case SECTORS -> labels.sectors().read(tokens);
            case REGIONS -> labels.regions().read(tokens);
            case FIGURES -> readFigures();
        }
    }

    private String text() throws IOException {
        String text = values.text();
        if (text.isBlank()) {
            throw tokens.error("a text must not be blank");
        }
        return text;
    }

    private void checkFormat() throws IOException {
        String format = tokens.text("a string");
        if (!format.equals(PublicationField.FORMAT_NAME)) {
            throw tokens.error("expected the format " + Quotation.of(PublicationField.FORMAT_NAME) + ", found "
                    + Quotation.of(format));
        }
    }

    private void checkVersion() throws IOException {
        int version = tokens.integer();
        if (version != PublicationField.FORMAT_VERSION) {
            throw tokens.error("expected the version " + PublicationField.FORMAT_VERSION + ", found " + version);
        }
    }

    private void readFigures() throws IOException {
        tokens.startArray();
        while (tokens.nextItem()) {
            readFigure();
        }
    }

    private void readFigure() throws IOException {
        ReadLimits limits = tokens.limits();
        if (drafts.size() == limits.figures()) {
            throw tokens.error("a publication must have at most " + limits.figures() + " figures");
        }
        JsonLocation location = tokens.location();
        if (offset(location) - start > limits.length()) {
            throw tokens.error("a publication must be at most " + limits.length() + " bytes long");
        }
        FigureDraft draft = new FigureDraft(drafts.size(), location);
        tokens.startObject("a figure");
        for (String name = tokens.nextField(); name != null; name = tokens.nextField()) {
            FigureField<?> field = FigureField.named(name);
            if (field == null) {
                throw tokens.unknownField(name, FigureField.names());
            }
            tokens.checkOnce(!draft.has(field));
            readInto(draft, field);
        }
        drafts.add(draft);
    }

    private <T> void readInto(FigureDraft draft, FigureField<T> field) throws IOException {
        draft.put(field, field.read(values));
    }

    private static long offset(JsonLocation location) {
        return Math.max(location.getByteOffset(), location.getCharOffset());
    }

    private Publication build() throws PublicationFormatException {
        String publicationPublisher = requireNonNull(publisher, "publisher");
        LocalDate publicationDate = requireNonNull(date, "date");
        List<Figure> figures = new ArrayList<>(drafts.size());
        for (FigureDraft draft : drafts) {
            figures.add(new FigureBuilder(draft, publicationPublisher, publicationDate, labels).build());
        }
        try {
            return new Publication(requireNonNull(title, "title"), publicationPublisher, publicationDate, figures);
        } catch (IllegalArgumentException problem) {
            throw problem(figures, problem);
        }
    }

    /** The place of the second of two equal ids, or the whole publication where something else is wrong. */
    private PublicationFormatException problem(List<Figure> figures, IllegalArgumentException problem) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int index = 0; index < figures.size(); index++) {
            Integer first = indexes.putIfAbsent(figures.get(index).id(), index);
            if (first != null) {
                return drafts.get(index)
                        .error(
                                FigureField.ID,
                                "figure ids must differ, got "
                                        + Quotation.of(figures.get(index).id()) + " as in figures[" + first + "]");
            }
        }
        return new PublicationFormatException(
                List.<Reference>of(), requireNonNull(problem.getMessage(), "message"), null, problem);
    }
}

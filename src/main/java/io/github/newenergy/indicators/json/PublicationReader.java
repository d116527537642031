package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one publication from the tokens of a document, in one pass and without a tree.
 *
 * <p>Fields may come in any order. Figures that stand before the publisher or the date wait for them; names of own nodes
 * are given when the whole publication was read.
 */
final class PublicationReader {

    private final TokenReader tokens;
    private final ValueReader values;
    private final NodeLabels labels = NodeLabels.empty();
    private final List<Figure> figures = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<FigureDraft> waiting = new ArrayList<>();
    private final FieldGuess guess = new FieldGuess();
    private final Set<PublicationField> present = EnumSet.noneOf(PublicationField.class);
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable LocalDate date;
    private @Nullable SourceDefaults sources;
    private long start;

    PublicationReader(JsonParser parser, ReadLimits limits) {
        this.tokens = new TokenReader(parser, limits);
        this.values = new ValueReader(tokens);
    }

    /** Reads the publication that starts at the current token; the parser then stands at its end. */
    Publication read() throws IOException {
        tokens.explaining(this::readFields);
        return build();
    }

    /** Reads the only publication of a document. */
    Publication readDocument() throws IOException {
        tokens.explaining(tokens::advance);
        Publication publication = read();
        tokens.explaining(tokens::checkEnd);
        return publication;
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
        if (publisher != null && date != null) {
            sources = new SourceDefaults(publisher, date);
        }
        tokens.startArray();
        while (tokens.nextItem()) {
            readFigure();
        }
    }

    private void readFigure() throws IOException {
        ReadLimits limits = tokens.limits();
        int index = figures.size() + waiting.size();
        if (index == limits.figures()) {
            throw tokens.error("a publication must have at most " + limits.figures() + " figures");
        }
        JsonLocation location = tokens.location();
        if (offset(location) - start > limits.length()) {
            throw tokens.error("a publication must be at most " + limits.length() + " bytes long");
        }
        FigureDraft draft = new FigureDraft(index, location);
        tokens.startObject("a figure");
        guess.restart();
        for (String name = tokens.nextField(guess.name()); name != null; name = tokens.nextField(guess.name())) {
            FigureField<?> field = guess.field(name, tokens);
            tokens.checkOnce(!draft.has(field));
            readInto(draft, field);
        }
        checkId(draft);
        if (sources == null) {
            waiting.add(draft);
        } else {
            figures.add(new FigureBuilder(draft, sources).build());
        }
    }

    /** Makes sure that no figure before has the same id. A figure without an id is told so later. */
    private void checkId(FigureDraft draft) throws PublicationFormatException {
        String id = draft.orNull(FigureField.ID);
        if (id != null && !ids.add(id)) {
            throw draft.error(FigureField.ID, "figure ids must differ, got " + Quotation.of(id) + " again");
        }
    }

    private <T> void readInto(FigureDraft draft, FigureField<T> field) throws IOException {
        draft.put(field, field.read(values));
    }

    private static long offset(JsonLocation location) {
        return Math.max(location.getByteOffset(), location.getCharOffset());
    }

    private Publication build() throws PublicationFormatException {
        String knownPublisher = requireNonNull(publisher, "publisher");
        LocalDate knownDate = requireNonNull(date, "date");
        SourceDefaults known = new SourceDefaults(knownPublisher, knownDate);
        for (FigureDraft draft : waiting) {
            figures.add(new FigureBuilder(draft, known).build());
        }
        if (!labels.isEmpty()) {
            Relabelling relabelling = new Relabelling(labels);
            figures.replaceAll(figure -> figure.match(relabelling));
        }
        try {
            return new Publication(requireNonNull(title, "title"), knownPublisher, knownDate, figures);
        } catch (IllegalArgumentException problem) {
            String reason = requireNonNull(problem.getMessage(), "message");
            throw new PublicationFormatException(List.of(), reason, null, problem);
        }
    }
}

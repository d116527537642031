package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
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
 * <p>Fields may come in any order. Figures that stand before the publisher or the date wait for them; names of own nodes
 * are given when the whole publication was read.
 */
final class PublicationReader {

    private final TokenReader tokens;
    private final ValueReader values;
    private final NodeLabels labels = NodeLabels.empty();
    private final List<Figure> figures = new ArrayList<>();
    private final List<FigureDraft> waiting = new ArrayList<>();
    private final @Nullable FigureField<?>[] following = new FigureField<?>[FigureField.count() + 1];
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
        int last = FigureField.count();
        for (String name = tokens.nextField(); name != null; name = tokens.nextField()) {
            FigureField<?> field = field(name, last);
            tokens.checkOnce(!draft.has(field));
            readInto(draft, field);
            last = field.index();
        }
        if (sources == null) {
            waiting.add(draft);
        } else {
            figures.add(new FigureBuilder(draft, sources).build());
        }
    }

    /** Figures are much alike: the field that follows another is most often the one that followed it before. */
    private FigureField<?> field(String name, int last) throws PublicationFormatException {
        FigureField<?> guess = following[last];
        if (guess != null && guess.isNamed(name)) {
            return guess;
        }
        FigureField<?> field = FigureField.named(name);
        if (field == null) {
            throw tokens.unknownField(name, FigureField.names());
        }
        following[last] = field;
        return field;
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
            throw explained(problem);
        }
    }

    /** Names the second of two equal ids, or the whole publication where something else is wrong. */
    private PublicationFormatException explained(IllegalArgumentException problem) {
        Map<String, Integer> indexes = new HashMap<>();
        for (int index = 0; index < figures.size(); index++) {
            String id = figures.get(index).id();
            Integer first = indexes.putIfAbsent(id, index);
            if (first != null) {
                return new FigureDraft(index, JsonLocation.NA)
                        .error(
                                FigureField.ID,
                                "figure ids must differ, got " + Quotation.of(id) + " as in figures[" + first
                                        + "] already");
            }
        }
        String reason = requireNonNull(problem.getMessage(), "message");
        return new PublicationFormatException(List.of(), reason, null, problem);
    }
}

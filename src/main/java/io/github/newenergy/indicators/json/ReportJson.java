package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Conflict;
import io.github.newenergy.indicators.consistency.Omission;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.report.PrintedInterval;
import io.github.newenergy.indicators.report.PublicationReport;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reports for machines: one JSON object with what follows and what clashes.
 *
 * <p>Fields: {@code verdict}, {@code contradiction} or {@code no_contradiction_found}; {@code members}, the ids of all
 * figures that take part in a contradiction; {@code clashes}, each with its {@code reason}, {@code figures} and
 * {@code assumptions}; {@code implied}, each with its {@code question}, {@code figures}, {@code assumptions} and interval;
 * {@code printed}, each with its {@code figure} and interval; {@code no_evidence}, the ids of plans, targets, forecasts
 * and remarks. An interval is {@code lower} and {@code upper}, decimal strings or null where there is no end,
 * {@code lower_open} and {@code upper_open}, and {@code unit}.
 */
public final class ReportJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return one JSON object without a line feed at its end
     */
    public static String toJson(PublicationReport report) {
        requireNonNull(report, "report");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(CanonicalLayout.LAYOUT);
            write(report, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text cannot fail to be written", impossible);
        }
        return text.toString();
    }

    private static void write(PublicationReport report, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("verdict", report.verdict().match(NAME));
        writeTexts("members", members(report.verdict()), generator);
        generator.writeArrayFieldStart("conflicts");
        for (Conflict conflict : conflicts(report.verdict())) {
            generator.writeStartObject();
            writeGrounds(conflict.figures(), conflict.assumptions(), generator);
            writeTexts(
                    "proof",
                    conflict.certificates().stream().map(Certificate::toString).toList(),
                    generator);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("implied");
        for (Answer.Known answer : report.implied()) {
            writeImplied(answer, generator);
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("printed");
        for (PrintedInterval interval : report.intervals()) {
            generator.writeStartObject();
            generator.writeStringField("figure", interval.figure());
            writeInterval(interval.bounds(), interval.unit(), generator);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        writeTexts("no_evidence", withoutEvidence(report), generator);
        writeTexts(
                "omitted",
                report.system().omissions().stream().map(Omission::toString).toList(),
                generator);
        generator.writeEndObject();
    }

    private static final Verdict.Cases<String> NAME = new Verdict.Cases<>() {
        @Override
        public String consistent(Verdict.Consistent verdict) {
            return "consistent";
        }

        @Override
        public String contradiction(Verdict.Contradiction verdict) {
            return "contradiction";
        }

        @Override
        public String undecided(Verdict.Undecided verdict) {
            return "undecided";
        }
    };

    private static List<Conflict> conflicts(Verdict verdict) {
        return verdict instanceof Verdict.Contradiction contradiction ? contradiction.conflicts() : List.of();
    }

    private static List<String> members(Verdict verdict) {
        return verdict instanceof Verdict.Contradiction contradiction ? contradiction.figures() : List.of();
    }

    private static List<String> withoutEvidence(PublicationReport report) {
        return report.system().publications().stream()
                .flatMap(publication -> publication.figures().stream())
                .filter(figure -> !figure.isEvidence())
                .map(Figure::id)
                .toList();
    }

    private static void writeImplied(Answer.Known answer, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("question", answer.question().toString());
        writeInterval(answer.bounds(), answer.unit(), generator);
        writeGrounds(answer.figures(), answer.assumptions(), generator);
        generator.writeEndObject();
    }

    private static void writeInterval(Bounds bounds, Unit unit, JsonGenerator generator) throws IOException {
        writeEnd("lower", bounds.lower(), generator);
        writeEnd("upper", bounds.upper(), generator);
        generator.writeBooleanField("lower_open", bounds.isLowerOpen());
        generator.writeBooleanField("upper_open", bounds.isUpperOpen());
        generator.writeStringField("unit", unit.toString());
    }

    private static void writeEnd(String name, Optional<BigDecimal> end, JsonGenerator generator) throws IOException {
        generator.writeFieldName(name);
        if (end.isPresent()) {
            generator.writeString(end.get().toPlainString());
        } else {
            generator.writeNull();
        }
    }

    private static void writeGrounds(List<String> figures, List<Assumption> assumptions, JsonGenerator generator)
            throws IOException {
        writeTexts("figures", figures, generator);
        writeTexts("assumptions", assumptions.stream().map(Assumption::toString).toList(), generator);
    }

    private static void writeTexts(String name, List<String> texts, JsonGenerator generator) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String text : texts) {
            generator.writeString(text);
        }
        generator.writeEndArray();
    }
}

package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Conflict;
import io.github.newenergy.indicators.consistency.Omission;
import io.github.newenergy.indicators.consistency.Repair;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Fraction;
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
 * <ul>
 *   <li>{@code verdict}: {@code consistent}, {@code contradiction} or {@code undecided}.
 *   <li>{@code complete}: false if the budget was spent before all figures were decided.
 *   <li>{@code members}: the names of all figures that take part in a contradiction.
 *   <li>{@code conflicts}: each with its {@code figures}, {@code assumptions}, {@code proof}, a sum of statements for each
 *       case, and {@code repairs}, single changes that resolve it; of many conflicts only the first have repairs.
 *   <li>{@code implied}: each with its {@code question}, interval, {@code figures} and {@code assumptions}.
 *   <li>{@code implied_undecided}: the questions that the budget was not enough to answer; only where there are any.
 *   <li>{@code printed}: each with its {@code figure} and interval.
 *   <li>{@code no_evidence}: the ids of plans, targets, forecasts and remarks.
 *   <li>{@code omitted}: each {@code figure} that is not used, or not for all that it says, with the {@code reason}.
 * </ul>
 *
 * <p>An interval is {@code lower} and {@code upper}, decimal strings or null where there is no end, {@code lower_open} and
 * {@code upper_open}, and {@code unit}. An end that no short decimal writes is rounded outward; then {@code lower_exact} or
 * {@code upper_exact} is the end itself, such as {@code 31014300/24833}, and {@code lower_exact_open} or
 * {@code upper_exact_open} says whether it is excluded.
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
        Verdict verdict = report.verdict();
        generator.writeStartObject();
        generator.writeStringField("verdict", verdict.match(NAME));
        generator.writeBooleanField("complete", verdict.isComplete());
        writeTexts("members", verdict.figures(), generator);
        generator.writeArrayFieldStart("conflicts");
        for (Conflict conflict : verdict.conflicts()) {
            writeConflict(conflict, report.repairs().getOrDefault(conflict, List.of()), generator);
        }
        generator.writeEndArray();
        generator.writeArrayFieldStart("implied");
        for (Answer.Known answer : report.implied()) {
            writeImplied(answer, generator);
        }
        generator.writeEndArray();
        if (!report.undecided().isEmpty()) {
            writeTexts("implied_undecided", texts(report.undecided()), generator);
        }
        generator.writeArrayFieldStart("printed");
        for (PrintedInterval interval : report.intervals()) {
            generator.writeStartObject();
            generator.writeStringField("figure", interval.figure());
            writeInterval(interval.bounds(), interval.unit(), generator);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        writeTexts("no_evidence", withoutEvidence(report), generator);
        generator.writeArrayFieldStart("omitted");
        for (Omission omission : report.system().omissions()) {
            generator.writeStartObject();
            generator.writeStringField("figure", omission.figure());
            generator.writeStringField("reason", omission.reason());
            generator.writeEndObject();
        }
        generator.writeEndArray();
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

    private static List<String> withoutEvidence(PublicationReport report) {
        return report.system().publications().stream()
                .flatMap(publication -> publication.figures().stream())
                .filter(figure -> !figure.isEvidence())
                .map(Figure::id)
                .toList();
    }

    private static void writeConflict(Conflict conflict, List<Repair> repairs, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        writeGrounds(conflict.figures(), conflict.assumptions(), generator);
        writeTexts("proof", texts(conflict.certificates()), generator);
        writeTexts("repairs", texts(repairs), generator);
        generator.writeEndObject();
    }

    private static void writeImplied(Answer.Known answer, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("question", answer.question().toString());
        writeInterval(answer.bounds(), answer.unit(), generator);
        writeExact("lower", answer.bounds().lower(), answer.lower(), generator);
        writeExact("upper", answer.bounds().upper(), answer.upper(), generator);
        writeGrounds(answer.figures(), answer.assumptions(), generator);
        generator.writeEndObject();
    }

    private static void writeExact(
            String name, Optional<BigDecimal> shown, Optional<Answer.End> end, JsonGenerator generator)
            throws IOException {
        if (end.isPresent() && !shown.map(Fraction::of).equals(end.map(Answer.End::value))) {
            generator.writeStringField(name + "_exact", end.get().value().toString());
            generator.writeBooleanField(name + "_exact_open", end.get().isOpen());
        }
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
        writeTexts("assumptions", texts(assumptions), generator);
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static void writeTexts(String name, List<String> texts, JsonGenerator generator) throws IOException {
        generator.writeArrayFieldStart(name);
        for (String text : texts) {
            generator.writeString(text);
        }
        generator.writeEndArray();
    }
}

package io.github.newenergy.indicators.report;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.consistency.Certificate;
import io.github.newenergy.indicators.consistency.Conflict;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.TextTable;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What publications say, how precisely, whether all of it can be true, and what it implies.
 *
 * @param system the figures and how they are read
 * @param verdict whether they can all be true
 * @param implied what they imply and do not print; nothing about levels that a contradiction touches
 */
public record PublicationReport(FigureSystem system, Verdict verdict, List<Answer.Known> implied) {

    /** Of what a conclusion rests on, these are said once for all: how prints are read, and that levels are not negative. */
    private static final Set<Assumption.Kind> SAID_ONCE =
            EnumSet.of(Assumption.Kind.ROUNDING, Assumption.Kind.NOT_NEGATIVE);

    /** Copies the list. */
    public PublicationReport {
        requireNonNull(system, "system");
        requireNonNull(verdict, "verdict");
        implied = List.copyOf(requireNonNull(implied, "implied"));
    }

    /**
     * Reports on a publication.
     *
     * @param publication the publication
     * @param reading how its prints are read; {@link Reading#hard()} is the sound choice
     * @return the report
     */
    public static PublicationReport of(Publication publication, Reading reading) {
        return of(FigureSystem.of(publication).with(reading));
    }

    /**
     * Reports on one or several publications together.
     *
     * @param system the system of their figures
     * @return the report
     */
    public static PublicationReport of(FigureSystem system) {
        return new PublicationReport(requireNonNull(system, "system"), system.check(), system.impliedFigures());
    }

    /**
     * The intervals of the printed numbers.
     *
     * @return one for each figure that is evidence and holds a number, in the order of the page
     */
    public List<PrintedInterval> intervals() {
        List<PrintedInterval> intervals = new ArrayList<>();
        system.figures()
                .forEach((name, figure) -> FigureReading.of(figure, system.reading())
                        .interval()
                        .ifPresent(interval ->
                                intervals.add(new PrintedInterval(name, interval.bounds(), interval.unit()))));
        return intervals;
    }

    /** The whole report for a console: figures with their intervals, what follows, what is no evidence, the verdict. */
    @Override
    public String toString() {
        List<String> sections = new ArrayList<>();
        for (Publication publication : system.publications()) {
            sections.add(publication.title() + " (" + publication.publisher() + ", " + publication.date() + ")");
        }
        sections.add(ReportText.sentence(system.reading()));
        addSection(sections, "What it says, and where the truth lies", figures());
        addSection(sections, "What follows, ends rounded outward", follows());
        addSection(sections, "No evidence", withoutEvidence());
        addSection(sections, "Not used, or not for all that it says", omissions());
        sections.add(verdict.match(new VerdictText()));
        return String.join("\n\n", sections);
    }

    private static void addSection(List<String> sections, String title, TextTable table) {
        if (!table.rows().isEmpty()) {
            sections.add(title + "\n\n" + table);
        }
    }

    private TextTable figures() {
        List<List<String>> rows = new ArrayList<>();
        system.figures().forEach((name, figure) -> {
            FigureReading surely = FigureReading.of(figure, system.reading());
            String usual = FigureReading.of(figure, Reading.soft()).shownInterval();
            rows.add(List.of(
                    name,
                    surely.print(),
                    surely.shownInterval(),
                    usual.equals(surely.shownInterval()) ? "" : usual,
                    surely.about()));
        });
        return new TextTable(List.of("figure", "print", "lies in", "usually read as", "about"), rows);
    }

    private TextTable follows() {
        List<List<String>> rows = implied.stream()
                .map(answer -> List.of(
                        answer.question().toText(Language.ENGLISH),
                        ReportText.rounded(answer.bounds(), answer.unit()),
                        grounds(answer.figures(), answer.assumptions())))
                .toList();
        return new TextTable(List.of("what", "lies in", "from"), rows);
    }

    private static String grounds(List<String> figures, List<Assumption> assumptions) {
        List<String> named = assumptions.stream()
                .filter(assumption -> !SAID_ONCE.contains(assumption.kind()))
                .map(Assumption::toString)
                .toList();
        return String.join(", ", figures) + (named.isEmpty() ? "" : " if " + String.join(" and ", named));
    }

    private TextTable withoutEvidence() {
        List<List<String>> rows = new ArrayList<>();
        for (Publication publication : system.publications()) {
            for (Figure figure : publication.figures()) {
                if (!figure.isEvidence()) {
                    FigureReading line = FigureReading.of(figure, system.reading());
                    rows.add(List.of(figure.id(), whyNot(figure), line.print(), line.about()));
                }
            }
        }
        return new TextTable(List.of("figure", "because it is", "print", "about"), rows);
    }

    private static String whyNot(Figure figure) {
        return switch (figure.attribution().modality()) {
            case FORECAST -> "a forecast";
            case TARGET -> "a target";
            case PLANNED -> "a plan";
            case REPORTED ->
                figure instanceof RemarkFigure remark && remark.topic() == RemarkFigure.Topic.TECHNICAL
                        ? "a technical figure"
                        : "an event";
        };
    }

    private TextTable omissions() {
        return new TextTable(
                List.of("figure", "because"),
                system.omissions().stream()
                        .map(omission -> List.of(omission.figure(), omission.reason()))
                        .toList());
    }

    /** The verdict for a console. */
    private static final class VerdictText implements Verdict.Cases<String> {

        @Override
        public String consistent(Verdict.Consistent verdict) {
            return "Consistent: all these figures can be true together.";
        }

        @Override
        public String contradiction(Verdict.Contradiction verdict) {
            List<String> conflicts =
                    verdict.conflicts().stream().map(this::conflict).toList();
            return "Contradiction: these figures cannot all be true.\n\n" + String.join("\n\n", conflicts);
        }

        private String conflict(Conflict conflict) {
            StringBuilder text = new StringBuilder(grounds(conflict.figures(), conflict.assumptions()));
            for (Certificate certificate : conflict.certificates()) {
                text.append("\nProof: ").append(certificate);
            }
            return text.toString();
        }

        @Override
        public String undecided(Verdict.Undecided verdict) {
            return "Undecided: the budget was spent, " + verdict.spent() + ".";
        }
    }
}

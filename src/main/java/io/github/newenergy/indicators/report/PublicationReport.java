package io.github.newenergy.indicators.report;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.consistency.Answer;
import io.github.newenergy.indicators.consistency.Conflict;
import io.github.newenergy.indicators.consistency.FigureSystem;
import io.github.newenergy.indicators.consistency.ImpliedFigures;
import io.github.newenergy.indicators.consistency.Question;
import io.github.newenergy.indicators.consistency.Repair;
import io.github.newenergy.indicators.consistency.Verdict;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.TextTable;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What publications say, how precisely, whether all of it can be true, and what it implies.
 *
 * @param system the figures and how they are read
 * @param verdict whether they can all be true
 * @param repairs the single changes that resolve a conflict; for the first 20 conflicts, and fewer among more than a
 *     thousand figures
 * @param implied what they imply and do not print; nothing about levels that a contradiction touches
 * @param undecided what they may imply, and the budget was not enough to find out
 */
public record PublicationReport(
        FigureSystem system,
        Verdict verdict,
        Map<Conflict, List<Repair>> repairs,
        List<Answer.Known> implied,
        List<Question> undecided) {

    /** Repairs are sought by checking all figures again and again. */
    private static final int MOST_REPAIRED = 20;

    private static final int MOST_FIGURES_REPAIRED = 20_000;

    /** Copies the collections. */
    public PublicationReport {
        requireNonNull(system, "system");
        requireNonNull(verdict, "verdict");
        Map<Conflict, List<Repair>> copy = new LinkedHashMap<>();
        requireNonNull(repairs, "repairs").forEach((conflict, changes) -> copy.put(conflict, List.copyOf(changes)));
        repairs = Collections.unmodifiableMap(copy);
        implied = List.copyOf(requireNonNull(implied, "implied"));
        undecided = List.copyOf(requireNonNull(undecided, "undecided"));
    }

    /**
     * Reports on a publication.
     *
     * @param publication the publication
     * @param reading how its prints are read; {@link Reading#hard()} is the sound choice
     * @return the report
     */
    public static PublicationReport of(Publication publication, Reading reading) {
        requireNonNull(publication, "publication");
        return of(FigureSystem.of(publication).with(requireNonNull(reading, "reading")));
    }

    /**
     * Reports on one or several publications together.
     *
     * @param system the system of their figures
     * @return the report
     */
    public static PublicationReport of(FigureSystem system) {
        Verdict verdict = requireNonNull(system, "system").check();
        Map<Conflict, List<Repair>> repairs = new LinkedHashMap<>();
        verdict.conflicts().stream()
                .limit(Math.min(
                        MOST_REPAIRED,
                        MOST_FIGURES_REPAIRED / Math.max(1, system.figures().size())))
                .forEach(conflict -> repairs.put(conflict, system.repairs(conflict)));
        ImpliedFigures implied = system.impliedFigures();
        return new PublicationReport(system, verdict, repairs, implied.known(), implied.undecided());
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
        List<String> head = new ArrayList<>();
        for (Publication publication : system.publications()) {
            String origin = " (" + publication.publisher() + ", " + publication.date() + ")";
            head.add(TextTable.oneLine(publication.title() + origin));
        }
        head.add(ReportText.sentence(system.reading()));
        List<String> sections = new ArrayList<>();
        sections.add(String.join("\n", head));
        addSection(sections, "What it says, and where the truth lies", figures());
        Follows follows = Follows.of(implied, new AssumptionText(system.figures()));
        addSection(sections, "What follows, ends rounded outward", follows.answers());
        addSection(sections, "What that rests on", follows.assumptions());
        if (!undecided.isEmpty()) {
            sections.add("Whether more follows is not decided: the budget was spent before " + undecided.size()
                    + (undecided.size() == 1 ? " question was answered." : " questions were answered."));
        }
        addSection(sections, "No evidence", withoutEvidence());
        addSection(sections, "Not used, or not for all that it says", omissions());
        sections.add(verdict.match(VerdictText.of(system, repairs)));
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
}

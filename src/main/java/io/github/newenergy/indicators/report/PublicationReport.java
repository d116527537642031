package io.github.newenergy.indicators.report;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RemarkFigure;
import io.github.newenergy.indicators.figure.TextTable;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * What a publication says, how precisely, and what pairs of its figures imply.
 *
 * <p>Every implied interval holds the truth if the figures and the assumptions beside it hold. A {@link Clash} is a proof
 * that its figures and assumptions cannot all hold. No clash is no proof that all can: levels, growth rates, shares and
 * ranks are compared in pairs, other kinds of figures are shown and not compared, and chains are not followed. Levels are
 * taken to be zero or more unless their measure says otherwise.
 *
 * @param publication the publication
 * @param reading how its prints were read
 * @param implied what follows, levels first, then shares
 * @param clashes what cannot all be true
 */
public record PublicationReport(
        Publication publication, Reading reading, List<ImpliedFigure> implied, List<Clash> clashes) {

    /** Copies the lists. */
    public PublicationReport {
        requireNonNull(publication, "publication");
        requireNonNull(reading, "reading");
        implied = List.copyOf(requireNonNull(implied, "implied"));
        clashes = List.copyOf(requireNonNull(clashes, "clashes"));
    }

    /**
     * Reports on a publication.
     *
     * @param publication the publication
     * @param reading how its prints are read; {@link Reading#hard()} is the sound choice
     * @return the report
     */
    public static PublicationReport of(Publication publication, Reading reading) {
        DirectImplications implications =
                DirectImplications.of(requireNonNull(publication, "publication"), requireNonNull(reading, "reading"));
        return new PublicationReport(publication, reading, implications.implied(), implications.clashes());
    }

    /**
     * The intervals of the printed numbers.
     *
     * @return one for each figure that is evidence and holds a number, in the order of the page
     */
    public List<PrintedInterval> intervals() {
        return publication.evidence().stream()
                .flatMap(figure -> FigureReading.of(figure, reading).interval().stream())
                .toList();
    }

    /** The whole report for a console: figures with their intervals, what follows, what is no evidence, what clashes. */
    @Override
    public String toString() {
        List<String> sections = new ArrayList<>();
        sections.add(publication.title() + " (" + publication.publisher() + ", " + publication.date() + ")\n"
                + ReportText.sentence(reading));
        addSection(sections, "What it says, and where the truth lies", figures());
        addSection(sections, "What follows, ends rounded outward", follows());
        addSection(sections, "No evidence", withoutEvidence());
        if (clashes.isEmpty()) {
            sections.add("No contradiction found. Figures were compared in pairs; chains of them were not followed.");
        } else {
            addSection(sections, "Contradictions", contradictions());
        }
        return String.join("\n\n", sections);
    }

    private static void addSection(List<String> sections, String title, TextTable table) {
        if (!table.rows().isEmpty()) {
            sections.add(title + "\n\n" + table);
        }
    }

    private TextTable figures() {
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : publication.evidence()) {
            FigureReading surely = FigureReading.of(figure, reading);
            String usual = FigureReading.of(figure, Reading.soft()).shownInterval();
            rows.add(List.of(
                    figure.id(),
                    surely.print(),
                    surely.shownInterval(),
                    usual.equals(surely.shownInterval()) ? "" : usual,
                    surely.about()));
        }
        return new TextTable(List.of("figure", "print", "lies in", "usually read as", "about"), rows);
    }

    private TextTable follows() {
        List<List<String>> rows = implied.stream()
                .map(figure -> List.of(
                        figure.question().toText(Language.ENGLISH),
                        ReportText.rounded(figure.bounds(), figure.unit()),
                        figure.grounds().toString()))
                .toList();
        return new TextTable(List.of("what", "lies in", "from"), rows);
    }

    private TextTable withoutEvidence() {
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : publication.figures()) {
            if (!figure.isEvidence()) {
                FigureReading line = FigureReading.of(figure, reading);
                rows.add(List.of(figure.id(), whyNot(figure), line.print(), line.about()));
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

    private TextTable contradictions() {
        List<List<String>> rows = clashes.stream()
                .map(clash -> List.of(clash.reason(), clash.grounds().toString()))
                .toList();
        return new TextTable(List.of("cannot be true", "from"), rows);
    }
}

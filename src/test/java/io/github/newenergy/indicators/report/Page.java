package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.consistency.Assumption;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Modality;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.figure.RankFigure;
import io.github.newenergy.indicators.figure.RankGroup;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page of figures, written down in the text forms of their parts. */
final class Page {

    private static final Source SOURCE = Source.of("Bulletin", LocalDate.of(2023, 7, 13), "table 1");

    private final List<Figure> figures = new ArrayList<>();
    private Modality modality = Modality.REPORTED;

    /** The mood of the figures that follow. */
    Page in(Modality newModality) {
        modality = newModality;
        return this;
    }

    Page with(Figure figure) {
        figures.add(figure);
        return this;
    }

    Page level(String id, String cell, String level) {
        return with(new LevelFigure(attribution(id), Cell.parse(cell), PublishedQuantity.parse(level)));
    }

    Page growth(String id, String cell, String base, String growth) {
        return growth(id, new Comparison(Cell.parse(cell), Cell.parse(base)), growth, GrowthTerms.SIMPLE);
    }

    Page growth(String id, Comparison comparison, String growth, GrowthTerms terms) {
        return with(new GrowthFigure(attribution(id), comparison, PublishedNumber.parse(growth), terms));
    }

    Page share(String id, String part, String whole, String share) {
        return with(
                new ShareFigure(attribution(id), Cell.parse(part), Cell.parse(whole), PublishedNumber.parse(share)));
    }

    Page rank(String id, String cell, String whole, String rank) {
        RankGroup group = RankGroup.of(Cell.parse(whole));
        return with(new RankFigure(attribution(id), Cell.parse(cell), RankClaim.parse(rank), group));
    }

    Attribution attribution(String id) {
        return new Attribution(id, SOURCE, modality);
    }

    PublicationReport report() {
        return report(Reading.hard());
    }

    PublicationReport report(Reading reading) {
        return PublicationReport.of(publication(), reading);
    }

    Publication publication() {
        return new Publication("Figures", "Bulletin", SOURCE.date(), figures);
    }

    /** What follows, one line each. */
    List<String> implied() {
        return implied(Reading.hard());
    }

    List<String> implied(Reading reading) {
        return implied(report(reading));
    }

    static List<String> implied(PublicationReport report) {
        return report.implied().stream()
                .map(answer -> answer.question() + " lies in "
                        + ReportText.rounded(answer.bounds(), answer.unit())
                        + ", " + grounds(report, answer.figures(), answer.assumptions()))
                .toList();
    }

    /** What cannot all be true, one line each. */
    List<String> conflicts() {
        return conflicts(report());
    }

    static List<String> conflicts(PublicationReport report) {
        return report.verdict().conflicts().stream()
                .map(conflict -> grounds(report, conflict.figures(), conflict.assumptions()))
                .toList();
    }

    private static String grounds(PublicationReport report, List<String> figures, List<Assumption> assumptions) {
        AssumptionText texts = new AssumptionText(report.system().figures());
        String conditions = assumptions.stream()
                .filter(assumption -> assumption.kind() != Assumption.Kind.ROUNDING)
                .map(assumption -> " if " + texts.of(assumption))
                .collect(Collectors.joining(" and"));
        return "from " + String.join(", ", figures) + (conditions.isEmpty() ? "" : ";" + conditions);
    }
}

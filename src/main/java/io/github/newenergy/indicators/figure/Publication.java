package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page, bulletin or report with its figures.
 *
 * @param title what it is about
 * @param publisher who published it
 * @param date the day of publication
 * @param figures its figures in the order of the page, each id once; at most 1,000,000
 */
public record Publication(String title, String publisher, LocalDate date, List<Figure> figures) {

    /** The most figures that one publication may hold. */
    public static final int MOST_FIGURES = 1_000_000;

    /** How many figures {@link #toString} shows before it only counts. */
    private static final int SHOWN = 100;

    /** Checks the texts, the number of figures and that every id stands once. */
    public Publication {
        Texts.checked(title, "title");
        Texts.checked(publisher, "publisher");
        requireNonNull(date, "date");
        figures = BoundedList.copyOf(figures, "figures", MOST_FIGURES);
        Set<String> ids = new HashSet<>(2 * figures.size());
        for (Figure figure : figures) {
            if (!ids.add(figure.id())) {
                throw new IllegalArgumentException("figure ids must differ, got " + figure.id() + " twice");
            }
        }
    }

    /**
     * Looks a figure up, by going through all of them.
     *
     * @param id its name in this publication
     * @return the figure, or empty if no figure has this id
     */
    public Optional<Figure> figure(String id) {
        requireNonNull(id, "id");
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    /**
     * The figures that say something about true levels.
     *
     * @return reported figures that are no remarks, in the order of the page
     */
    public List<Figure> evidence() {
        return figures.stream().filter(Figure::isEvidence).toList();
    }

    /** A title line and an aligned table of the figures; after 100 of them a count of the rest. */
    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : figures.subList(0, Math.min(SHOWN, figures.size()))) {
            String id = figure.id();
            String statement = figure.toString().substring(id.length() + ": ".length());
            rows.add(List.of(id, figure.kind().toString(), statement));
        }
        int hidden = figures.size() - rows.size();
        String heading = TextTable.oneLine(title + " (" + publisher + ", " + date + ")");
        return heading
                + '\n'
                + new TextTable(List.of("id", "kind", "figure"), rows)
                + (hidden > 0 ? "\n… and " + hidden + (hidden == 1 ? " more figure" : " more figures") : "");
    }
}

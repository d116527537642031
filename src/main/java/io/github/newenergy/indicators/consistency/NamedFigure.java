package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure that is evidence, with its name among the figures of several publications.
 *
 * @param name the id; where two publications use it, with {@code @} and the number of the publication
 * @param figure the figure
 */
record NamedFigure(String name, Figure figure) {

    static List<NamedFigure> allOf(List<Publication> publications) {
        if (publications.size() == 1) {
            // Its ids are unique.
            return publications.get(0).evidence().stream()
                    .map(figure -> new NamedFigure(figure.id(), figure))
                    .toList();
        }
        Map<String, Integer> uses = new HashMap<>();
        for (Publication publication : publications) {
            for (Figure figure : publication.figures()) {
                uses.merge(figure.id(), 1, Integer::sum);
            }
        }
        List<NamedFigure> named = new ArrayList<>();
        for (int number = 1; number <= publications.size(); number++) {
            for (Figure figure : publications.get(number - 1).evidence()) {
                boolean isUnique = uses.getOrDefault(figure.id(), 1) == 1;
                named.add(new NamedFigure(isUnique ? figure.id() : figure.id() + "@" + number, figure));
            }
        }
        return named;
    }
}

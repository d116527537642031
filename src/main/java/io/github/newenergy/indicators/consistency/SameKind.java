package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.FigureKind;
import io.github.newenergy.indicators.figure.RankFigure;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which series must be of one kind of quantity, because a figure holds them against each other. */
final class SameKind {

    private final Map<Series, Series> parents = new HashMap<>();
    private final Map<Measure, Set<QuantityKind>> admitted = new HashMap<>();

    /** Part and whole are of one kind whatever their measures, if both can be; only a multiple may be of two kinds. */
    void join(Figure figure) {
        Map<Object, Series> first = new HashMap<>();
        cells(figure).forEach(cell -> {
            Measure measure = cell.measure();
            Series series = find(Series.of(cell));
            Object kinds = figure.kind() == FigureKind.MULTIPLE
                    ? measure
                    : admitted.computeIfAbsent(measure, SameKind::kindsOf);
            Series known = first.putIfAbsent(kinds, series);
            if (known != null) {
                parents.put(series, find(known));
            }
        });
    }

    private static Stream<Cell> cells(Figure figure) {
        Stream<Cell> cells = figure.cells().stream();
        return figure instanceof RankFigure rank ? Stream.concat(cells, rank.group().members().stream()) : cells;
    }

    private static Set<QuantityKind> kindsOf(Measure measure) {
        Set<QuantityKind> kinds = EnumSet.allOf(QuantityKind.class);
        kinds.removeIf(kind -> !measure.admits(kind));
        return kinds;
    }

    /** The series that stands for all that must be of one kind with this one. */
    Series find(Series series) {
        Series root = series;
        for (Series next = parents.putIfAbsent(root, root); next != null && !next.equals(root); ) {
            root = next;
            next = parents.get(root);
        }
        parents.put(series, root);
        return root;
    }

    boolean contains(Series series) {
        return parents.containsKey(series);
    }

    List<Series> all() {
        return List.copyOf(parents.keySet());
    }
}

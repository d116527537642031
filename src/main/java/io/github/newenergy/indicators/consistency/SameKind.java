package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.FigureKind;
import io.github.newenergy.indicators.figure.RankFigure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which series must be of one kind of quantity, because a figure holds them against each other. */
final class SameKind {

    private final Map<Series, Integer> numbers = new HashMap<>();
    private final List<Series> all = new ArrayList<>();
    private final DisjointSets sets = new DisjointSets(0);

    /** For each measure the first one that is published in the same kinds of units. */
    private final Map<Measure, Measure> alike = new HashMap<>();

    private final Map<Set<QuantityKind>, Measure> byKinds = new HashMap<>();

    /** Part and whole are of one kind whatever their measures, if both can be; only a multiple may be of two kinds. */
    void join(Figure figure) {
        Map<Measure, Integer> first = new HashMap<>();
        cells(figure).forEach(cell -> {
            Measure measure = figure.kind() == FigureKind.MULTIPLE
                    ? cell.measure()
                    : alike.computeIfAbsent(cell.measure(), this::firstAlike);
            int number = number(Series.of(cell));
            Integer known = first.putIfAbsent(measure, number);
            if (known != null) {
                sets.join(known, number);
            }
        });
    }

    private Measure firstAlike(Measure measure) {
        return byKinds.computeIfAbsent(kindsOf(measure), unknown -> measure);
    }

    private int number(Series series) {
        Integer known = numbers.putIfAbsent(series, all.size());
        if (known != null) {
            return known;
        }
        all.add(series);
        sets.add();
        return all.size() - 1;
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
        return all.get(sets.root(number(series)));
    }

    boolean contains(Series series) {
        return numbers.containsKey(series);
    }

    /** In the order in which figures speak of them. */
    List<Series> all() {
        return List.copyOf(all);
    }
}

package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.figure.Figure;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * In which kinds of quantities cells are printed. A cell votes once for each kind, however often and in whatever order it is
 * printed.
 */
final class KindVotes {

    private final Map<Cell, Set<QuantityKind>> printed = new HashMap<>();

    void note(Figure figure, QuantityKind kind) {
        figure.cells()
                .forEach(cell -> printed.computeIfAbsent(cell, unknown -> EnumSet.noneOf(QuantityKind.class))
                        .add(kind));
    }

    /** The kind of all series that must be of one kind, by the series that stands for them, as far as prints tell. */
    Map<Series, QuantityKind> kinds(SameKind sameKind) {
        Map<Series, Map<QuantityKind, Integer>> votes = new HashMap<>();
        printed.forEach((cell, kinds) -> {
            Map<QuantityKind, Integer> counts =
                    votes.computeIfAbsent(sameKind.find(Series.of(cell)), unknown -> new EnumMap<>(QuantityKind.class));
            kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        });
        Map<Series, QuantityKind> kinds = new HashMap<>();
        votes.forEach((series, counts) -> kinds.put(series, majority(counts)));
        return kinds;
    }

    /** Most cells decide: one print in another kind of unit does not turn all others away. Of equals the first kind does. */
    private static QuantityKind majority(Map<QuantityKind, Integer> votes) {
        QuantityKind best = votes.keySet().iterator().next();
        for (Map.Entry<QuantityKind, Integer> vote : votes.entrySet()) {
            best = vote.getValue() > votes.getOrDefault(best, 0) ? vote.getKey() : best;
        }
        return best;
    }

    /** Measures that are printed in units of several kinds. */
    Set<Measure> mixed() {
        Map<Measure, Set<QuantityKind>> kinds = new HashMap<>();
        printed.forEach(
                (cell, some) -> kinds.computeIfAbsent(cell.measure(), unknown -> EnumSet.noneOf(QuantityKind.class))
                        .addAll(some));
        kinds.values().removeIf(some -> some.size() == 1);
        return new HashSet<>(kinds.keySet());
    }
}

package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.QuantityKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Takes kinds of quantities from series that are printed to those that are not, from part to whole and from whole to part.
 *
 * <p>The nearest prints decide: those from which the fewest steps lead to a series. If they are of several kinds, it has none,
 * and passes none on.
 */
final class KindLinks {

    /**
     * The kind of a series.
     *
     * @param kind the kind
     * @param steps how many links lie between the series and the nearest print
     */
    private record Reached(QuantityKind kind, int steps) {}

    private final SameKind sameKind;

    /** By the series that stand for all that must be of one kind. */
    private final Map<Series, Reached> reached = new HashMap<>();

    /** By the same series those without a print that are linked to them. */
    private final Map<Series, Set<Series>> links = new HashMap<>();

    KindLinks(SameKind sameKind, Map<Series, QuantityKind> printed) {
        this.sameKind = sameKind;
        printed.forEach((series, kind) -> reached.put(series, new Reached(kind, 0)));
    }

    /** The kinds of all series that figures speak of. */
    Map<Series, QuantityKind> kinds() {
        Set<Series> open = new HashSet<>();
        for (Series series : sameKind.all()) {
            Series root = sameKind.find(series);
            if (!reached.containsKey(root)) {
                open.add(root);
            }
        }
        if (!open.isEmpty()) {
            forEachLink((part, whole) -> {
                link(part, whole, open);
                link(whole, part, open);
            });
            spread(open);
        }
        Map<Series, QuantityKind> kinds = new HashMap<>();
        for (Series series : sameKind.all()) {
            kind(series).ifPresent(kind -> kinds.put(series, kind));
        }
        return kinds;
    }

    private void forEachLink(BiConsumer<Series, Series> action) {
        for (Series part : sameKind.all()) {
            for (Series whole : part.wholes()) {
                if (sameKind.contains(whole)) {
                    action.accept(sameKind.find(part), sameKind.find(whole));
                }
            }
        }
    }

    private void link(Series from, Series to, Set<Series> open) {
        if (open.contains(to)) {
            links.computeIfAbsent(from, unknown -> new HashSet<>()).add(to);
        }
    }

    /** One step at a time, so that it does not matter from where one begins. */
    private void spread(Set<Series> open) {
        Set<Series> last = Set.copyOf(reached.keySet());
        for (int steps = 1; !last.isEmpty(); steps++) {
            Map<Series, Set<QuantityKind>> found = new HashMap<>();
            for (Series from : last) {
                for (Series to : links.getOrDefault(from, Set.of())) {
                    if (open.contains(to)) {
                        reachedAt(from).ifPresent(at -> add(found, to, at.kind()));
                    }
                }
            }
            last = new HashSet<>();
            for (Map.Entry<Series, Set<QuantityKind>> next : found.entrySet()) {
                open.remove(next.getKey());
                if (next.getValue().size() == 1) {
                    reached.put(
                            next.getKey(),
                            new Reached(next.getValue().iterator().next(), steps));
                    last.add(next.getKey());
                }
            }
        }
    }

    private static <K> void add(Map<K, Set<QuantityKind>> found, K key, QuantityKind kind) {
        found.computeIfAbsent(key, unknown -> EnumSet.noneOf(QuantityKind.class))
                .add(kind);
    }

    private Optional<Reached> reachedAt(Series series) {
        return sameKind.contains(series) ? Optional.ofNullable(reached.get(sameKind.find(series))) : Optional.empty();
    }

    private Optional<QuantityKind> kind(Series series) {
        return reachedAt(series).map(Reached::kind);
    }

    /** The kinds of series that no figure speaks of. They pass none on: what is asked changes no kind of anything else. */
    Map<Series, QuantityKind> kindsOfOthers(Set<Series> others) {
        Map<Series, SortedMap<Integer, Set<QuantityKind>>> found = new HashMap<>();
        for (Series part : others) {
            part.wholes().forEach(whole -> reachedAt(whole).ifPresent(at -> note(found, part, at)));
        }
        for (Series part : sameKind.all()) {
            reachedAt(part)
                    .ifPresent(at ->
                            part.wholes().stream().filter(others::contains).forEach(whole -> note(found, whole, at)));
        }
        Map<Series, QuantityKind> kinds = new HashMap<>();
        found.forEach((series, bySteps) -> {
            Set<QuantityKind> nearest = bySteps.values().iterator().next();
            if (nearest.size() == 1) {
                kinds.put(series, nearest.iterator().next());
            }
        });
        return kinds;
    }

    private static void note(Map<Series, SortedMap<Integer, Set<QuantityKind>>> found, Series series, Reached at) {
        add(found.computeIfAbsent(series, unknown -> new TreeMap<>()), at.steps(), at.kind());
    }
}

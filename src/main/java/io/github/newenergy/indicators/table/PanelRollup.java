package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Dimension;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiFunction;
import java.util.function.LongBinaryOperator;

/**
 * Adds up one panel.
 *
 * @param climbs how far to go along each dimension
 * @param incomplete what becomes of totals that are not complete
 * @param pool whose threads add up large panels
 */
record PanelRollup(Climbs climbs, Incomplete incomplete, ForkJoinPool pool) {

    /** Below so many rows a second thread takes longer to begin than it saves. */
    private static final int PARALLEL_ROWS = 1 << 18;

    private static final Set<Dimension> ALL = Set.of(Dimension.values());

    /** The totals, or nothing if no cell has a group. */
    Optional<TotalPanel> totals(Panel panel) {
        return totals(panel, (groups, totals) -> totals);
    }

    /** What follows from the groups and their totals, or nothing if no cell has a group. */
    <R> Optional<R> totals(Panel panel, BiFunction<PanelGroups, TotalPanel, R> result) {
        return groups(panel)
                .map(groups -> result.apply(groups, checked(TotalPanel.of(panel, groups, sums(panel, groups)))));
    }

    /** The groups, or nothing if no cell has one. */
    Optional<PanelGroups> groups(Panel panel) {
        Groupings groupings = climbs.groupings(panel.measure(), panel.cells());
        DisjointParts.require(panel.measure(), panel.cells(), groupings);
        return Optional.of(new PanelGroups(panel.cells(), groupings)).filter(groups -> groups.count() > 0);
    }

    private TotalPanel checked(TotalPanel totals) {
        totals.requireAddable();
        if (incomplete == Incomplete.REFUSE) {
            totals.requireComplete();
        }
        return totals;
    }

    /** The totals along some dimensions, the others being one group each, for all these sets of dimensions. */
    Optional<Map<Set<Dimension>, TotalPanel>> groupingSets(Panel panel, Set<Set<Dimension>> sets) {
        return totals(panel).map(finest -> {
            Map<Set<Dimension>, TotalPanel> done = new HashMap<>();
            done.put(ALL, finest);
            sets.stream()
                    .filter(set -> !set.equals(ALL))
                    .sorted(Comparator.<Set<Dimension>>comparingInt(Set::size).reversed())
                    .forEach(set -> done.put(set, coarser(panel, set, done)));
            return done;
        });
    }

    private TotalPanel coarser(Panel panel, Set<Dimension> kept, Map<Set<Dimension>, TotalPanel> finer) {
        // Whether parts overlap shows in the cells of the table, not in those of finer totals.
        DisjointParts.require(
                panel.measure(),
                panel.cells(),
                climbs.thenToWholes(without(ALL, kept)).groupings(panel.measure(), panel.cells()));
        Map.Entry<Set<Dimension>, TotalPanel> nearest = finer.entrySet().stream()
                .filter(entry -> entry.getKey().containsAll(kept))
                .min(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow();
        TotalPanel totals = nearest.getValue();
        Groupings groupings =
                Climbs.NONE.thenToWholes(without(nearest.getKey(), kept)).groupings(panel.measure(), totals.cells());
        return checked(totals.regrouped(new PanelGroups(totals.cells(), groupings)));
    }

    private static Set<Dimension> without(Set<Dimension> set, Set<Dimension> others) {
        Set<Dimension> rest = EnumSet.copyOf(set);
        rest.removeAll(others);
        return rest;
    }

    /** The best level of each group, or nothing if no cell has a group. */
    Optional<Panel> extremes(Panel panel, LongBinaryOperator better) {
        return groups(panel).map(groups -> {
            TotalPanel totals = TotalPanel.of(panel, groups, sums(panel, groups));
            if (incomplete == Incomplete.REFUSE) {
                totals.requireComplete();
            }
            long[] extremes = groups.extremes(panel.rows(), better);
            return totals.toPanel(incomplete, group -> extremes[group]);
        });
    }

    private GroupSums sums(Panel panel, PanelGroups groups) {
        int pieces = pieces(panel);
        Summing all = new Summing(panel, groups, 0, panel.cells().size(), pieces);
        return pieces == 1 ? all.compute() : pool.invoke(all);
    }

    private int pieces(Panel panel) {
        if (panel.rows().size() < PARALLEL_ROWS) {
            return 1;
        }
        // The calling thread helps the common pool; for any other it only waits.
        return pool.equals(ForkJoinPool.commonPool()) ? pool.getParallelism() + 1 : pool.getParallelism();
    }
}

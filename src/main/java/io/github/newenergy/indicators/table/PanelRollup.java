package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiFunction;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;

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

    /** A piece of a panel has so many rows for each group: with fewer it would take more time and room to hold its sums than to add. */
    private static final int LEAST_ROWS_A_GROUP = 2;

    private static final Set<Dimension> ALL = Set.of(Dimension.values());

    /** The totals, or nothing if no cell has a group. */
    Optional<TotalPanel> totals(Panel panel) {
        return totals(panel, (groups, totals) -> totals);
    }

    /** What follows from the groups and their totals, or nothing if no cell has a group. */
    <R> Optional<R> totals(Panel panel, BiFunction<PanelGroups, TotalPanel, R> result) {
        return totals(panel, groupings(panel), (groups, totals) -> result.apply(groups, checked(totals)));
    }

    /** The groups, no two cells of any of which overlap. */
    PanelGroups groups(Panel panel) {
        return NumberedCells.of(panel.cells(), groupings(panel)).groups();
    }

    private Groupings groupings(Panel panel) {
        Groupings groupings = climbs.groupings(panel.measure(), panel.cells());
        DisjointParts.require(panel.measure(), panel.cells(), groupings);
        return groupings;
    }

    private Groupings parts(Panel panel) {
        return climbs.parts(panel.measure(), panel.cells());
    }

    private <R> Optional<R> totals(Panel panel, Groupings groupings, BiFunction<PanelGroups, TotalPanel, R> result) {
        NumberedCells cells = NumberedCells.of(panel.cells(), groupings);
        GroupSums sums = sums(panel, cells.numbers());
        PanelGroups groups = cells.groups(sums::hasCell);
        if (groups.count() == 0) {
            return Optional.empty();
        }
        // A stock that is not known at the end of all periods counts as a part of the whole, which is read there.
        int[] counting = parts(panel).countingSeries(panel.cells());
        return Optional.of(result.apply(groups, TotalPanel.of(panel, groups, sums.only(groups.numbers()), counting)));
    }

    private TotalPanel checked(TotalPanel totals) {
        totals.requireAddable();
        if (incomplete == Incomplete.REFUSE) {
            totals.requireComplete();
        }
        return totals;
    }

    /**
     * The totals along some dimensions, the others being one group each, for all these sets of dimensions; nothing if no cell has a
     * group.
     */
    Optional<Map<Set<Dimension>, TotalPanel>> groupingSets(Panel panel, Set<Set<Dimension>> sets) {
        return totals(panel, parts(panel), (groups, totals) -> {
            Map<Set<Dimension>, TotalPanel> done = new HashMap<>();
            // Nobody may have asked for these, and they may have to be refused where coarser ones need not.
            done.put(ALL, totals);
            Map<Set<Dimension>, TotalPanel> asked = new HashMap<>();
            sets.stream()
                    .sorted(Comparator.<Set<Dimension>>comparingInt(Set::size).reversed())
                    .forEach(set -> {
                        Set<Dimension> kept = without(set, climbs.wholes());
                        done.put(kept, checked(along(kept, panel, done)));
                        asked.put(set, done.get(kept));
                    });
            return asked;
        });
    }

    private static Set<Dimension> without(Set<Dimension> set, Set<Dimension> others) {
        return set.stream().filter(dimension -> !others.contains(dimension)).collect(Collectors.toUnmodifiableSet());
    }

    /** The totals along some dimensions as sums of finer ones. */
    private TotalPanel along(Set<Dimension> kept, Panel panel, Map<Set<Dimension>, TotalPanel> finer) {
        Set<Dimension> dropped = without(ALL, kept);
        Groupings groupings = climbs.thenToWholes(dropped).groupings(panel.measure(), panel.cells());
        // Whether parts overlap shows in the cells of the table, not in those of finer totals.
        DisjointParts.require(panel.measure(), panel.cells(), groupings);
        // Series of a stock that end early are in no totals that are read at the end of all periods.
        boolean isStock = panel.measure().nature() == Measure.Nature.STOCK;
        TotalPanel nearest = finer.entrySet().stream()
                .filter(entry -> entry.getKey().containsAll(kept))
                .filter(entry -> !isStock || entry.getKey().contains(Dimension.PERIOD))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(TotalPanel::size))
                .orElseThrow();
        Groupings onward = Climbs.NONE.thenToWholes(dropped).upTo(groupings).parts(panel.measure(), nearest.cells());
        return dropped.isEmpty()
                ? nearest
                : nearest.regrouped(NumberedCells.of(nearest.cells(), onward).groups());
    }

    /** The best level of each group, or nothing if no cell has a group. */
    Optional<Panel> extremes(Panel panel, LongBinaryOperator better) {
        return totals(panel, groupings(panel), (groups, totals) -> {
            if (incomplete == Incomplete.REFUSE) {
                totals.requireComplete();
            }
            long[] extremes = groups.extremes(panel.rows(), better);
            return totals.toPanel(incomplete, group -> extremes[group]);
        });
    }

    private GroupSums sums(Panel panel, CellNumbers numbers) {
        int pieces = pieces(panel, numbers.size());
        Summing all = new Summing(panel, numbers, 0, panel.cells().size(), pieces);
        return pieces == 1 ? all.compute() : pool.invoke(all);
    }

    private int pieces(Panel panel, int numbers) {
        if (panel.rows().size() < PARALLEL_ROWS) {
            return 1;
        }
        // The calling thread helps the common pool; for any other it only waits.
        int threads = pool.equals(ForkJoinPool.commonPool()) ? pool.getParallelism() + 1 : pool.getParallelism();
        // Each piece has sums of all groups.
        return Math.max(1, Math.min(threads, panel.rows().size() / numbers / LEAST_ROWS_A_GROUP));
    }
}

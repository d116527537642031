package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * A piece of a panel has so many rows for each group: with fewer it would take more time and room to hold its sums than to
     * add.
     */
    private static final int LEAST_ROWS_A_GROUP = 2;

    private static final Set<Dimension> ALL = Set.of(Dimension.values());

    /** The totals of panels of measures that are added up. They add, but may not all be complete. */
    List<TotalPanel<GroupSums>> totals(List<Panel> panels) {
        return grouped(panels).stream()
                .map(panel -> addable(panel.read(), (groups, totals) -> totals))
                .toList();
    }

    private <R> R addable(GroupedPanel panel, BiFunction<PanelGroups, TotalPanel<GroupSums>, R> result) {
        panel.requireDisjoint();
        panel.requireAddable();
        return totals(panel, result);
    }

    private <R> R totals(GroupedPanel panel, BiFunction<PanelGroups, TotalPanel<GroupSums>, R> result) {
        NumberedCells cells = panel.numbered();
        GroupSums sums = sums(panel.panel(), cells.numbers());
        PanelGroups groups = cells.groups(sums::hasCell);
        return result.apply(groups, panel.totals(groups, sums.only(groups.numbers())));
    }

    /** For each cell the total that it goes into. */
    PanelWholes wholes(Panel panel) {
        GroupedPanel grouped = grouped(panel);
        Optional<StockEnds> ends = grouped.stockEnds();
        return addable(
                ends.map(grouped::at).orElse(grouped),
                (groups, totals) -> new PanelWholes(
                        checked(totals).toPanel(incomplete),
                        inPanel(groups, ends).groupOf()));
    }

    /** The groups, no two cells of any of which overlap. */
    CellGroups groups(Panel panel) {
        GroupedPanel grouped = grouped(panel);
        Optional<StockEnds> ends = grouped.stockEnds();
        GroupedPanel read = ends.map(grouped::at).orElse(grouped);
        read.requireDisjoint();
        return inPanel(read.numbered().groups(), ends);
    }

    private static CellGroups inPanel(CellGroups groups, Optional<StockEnds> ends) {
        return ends.<CellGroups>map(at -> at.inStock(groups)).orElse(groups);
    }

    /** The best level of each group, or nothing if no cell has a group. */
    Optional<Panel> extremes(Panel panel, LongBinaryOperator better) {
        GroupedPanel grouped = grouped(panel);
        grouped.requireStocksInTheirPeriods();
        GroupedPanel read = grouped.read();
        read.requireDisjoint();
        return totals(read, (groups, totals) -> {
            if (totals.size() == 0) {
                return Optional.empty();
            }
            if (incomplete == Incomplete.REFUSE) {
                totals.requireComplete();
            }
            long[] extremes = groups.extremes(read.panel().rows(), better);
            return Optional.of(totals.toPanel(incomplete, group -> extremes[group]));
        });
    }

    private GroupedPanel grouped(Panel panel) {
        return grouped(List.of(panel)).get(0);
    }

    private List<GroupedPanel> grouped(List<Panel> panels) {
        List<GroupedPanel> parts = parts(panels);
        if (climbs.wholes().isEmpty()) {
            return parts;
        }
        Wholes wholes = Wholes.of(
                climbs.wholes(), parts.stream().map(GroupedPanel::occurring).toList());
        return parts.stream().map(part -> part.toWholes(wholes)).toList();
    }

    private List<GroupedPanel> parts(List<Panel> panels) {
        return panels.stream()
                .map(panel -> GroupedPanel.of(panel, climbs.parts(panel.cells())))
                .toList();
    }

    /** Checks totals that are asked for. */
    <S extends Sums> TotalPanel<S> checked(TotalPanel<S> totals) {
        totals.requireAddable();
        if (incomplete == Incomplete.REFUSE) {
            totals.requireComplete();
        }
        return totals;
    }

    /**
     * The totals of panels of measures that are added up, along some dimensions, the others being one group each, for all these
     * sets of dimensions. They add, but may not all be complete.
     */
    List<Map<Set<Dimension>, TotalPanel<GroupSums>>> groupingSets(List<Panel> panels, Set<Set<Dimension>> sets) {
        List<GroupedPanel> parts = parts(panels);
        List<OccurringGroups> occurring =
                parts.stream().map(GroupedPanel::occurring).toList();
        return parts.stream().map(part -> groupingSets(part, sets, occurring)).toList();
    }

    private Map<Set<Dimension>, TotalPanel<GroupSums>> groupingSets(
            GroupedPanel part, Set<Set<Dimension>> sets, List<OccurringGroups> occurring) {
        Map<Set<Dimension>, TotalPanel<GroupSums>> done = new HashMap<>();
        // Nobody may have asked for these, and they may have to be refused where coarser ones need not.
        done.put(ALL, totals(part.read(), (groups, totals) -> totals));
        Map<Set<Dimension>, TotalPanel<GroupSums>> asked = new HashMap<>();
        sets.stream()
                .sorted(Comparator.<Set<Dimension>>comparingInt(Set::size).reversed())
                .forEach(set -> {
                    Set<Dimension> kept = without(set, climbs.wholes());
                    done.put(kept, along(kept, part, Wholes.of(without(ALL, kept), occurring), done));
                    asked.put(set, done.get(kept));
                });
        return asked;
    }

    private static Set<Dimension> without(Set<Dimension> set, Set<Dimension> others) {
        return set.stream().filter(dimension -> !others.contains(dimension)).collect(Collectors.toUnmodifiableSet());
    }

    /** The totals along some dimensions, as sums of finer ones where there are some. */
    private TotalPanel<GroupSums> along(
            Set<Dimension> kept, GroupedPanel part, Wholes wholes, Map<Set<Dimension>, TotalPanel<GroupSums>> finer) {
        // Whether parts overlap shows in the cells of the table, not in those of finer totals.
        GroupedPanel read = part.toWholes(wholes).read();
        read.requireDisjoint();
        read.requireAddable();
        if (kept.equals(ALL)) {
            return Objects.requireNonNull(finer.get(ALL));
        }
        // A stock that is read at the end of all periods is no sum of what it is at the end of each.
        boolean isStock = part.panel().measure().nature() == Measure.Nature.STOCK;
        boolean isOverTime = kept.contains(Dimension.PERIOD);
        Optional<TotalPanel<GroupSums>> nearest = finer.entrySet().stream()
                .filter(entry -> entry.getKey().containsAll(kept))
                .filter(entry -> !isStock || entry.getKey().contains(Dimension.PERIOD) == isOverTime)
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(TotalPanel::size));
        Wholes onward = isStock ? wholes.ofPlaces() : wholes;
        return nearest.map(totals -> TotalPanel.upTo(onward, totals))
                .orElseGet(() -> totals(read, (groups, totals) -> totals));
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

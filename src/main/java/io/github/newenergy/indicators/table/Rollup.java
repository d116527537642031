package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.function.Function;

/**
 * Adds up the levels of a table along its dimensions: over sectors, over regions, over periods.
 *
 * <p>Each member of a dimension goes into one group, or into none. The usual roll-up leaves every member in a group of its own and
 * refuses totals that are not complete; {@code Rollup.withDefaults().toRegions(RegionLevel.PROVINCE).toPeriods(CalendarPart.YEAR)}
 * makes provinces of cities and years of months.
 *
 * <p>Sums are exact, and the same to the bit on any number of threads. What does not add is refused: levels that are ratios, such
 * as prices, shares and ranks, or volumes at chained prices, which an own measure declares by {@link Measure.Nature#RATIO}; and
 * groups in which one part lies in another, such as a province beside its nation or a quarter beside its month. A stock is never
 * added over periods. It is read at the end of its period, so that the stock of a year is that of December.
 *
 * <p>Roll-ups are immutable.
 *
 * @see "OLAP Council, Glossary: consolidate, roll-up"
 */
public final class Rollup {

    /** Below so many rows a second thread takes longer to begin than it saves. */
    private static final int PARALLEL_ROWS = 1 << 18;

    private static final Rollup DEFAULTS = new Rollup(Climbs.NONE, Incomplete.REFUSE, ForkJoinPool.commonPool());

    private final Climbs climbs;
    private final Incomplete incomplete;
    private final ForkJoinPool pool;

    private Rollup(Climbs climbs, Incomplete incomplete, ForkJoinPool pool) {
        this.climbs = climbs;
        this.incomplete = incomplete;
        this.pool = pool;
    }

    /**
     * The usual roll-up: every member in a group of its own, incomplete totals refused, in the common pool of the JDK.
     *
     * @return the roll-up
     */
    public static Rollup withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same roll-up with another answer to totals that are not complete.
     *
     * @param newIncomplete what becomes of them
     * @return the roll-up
     */
    public Rollup with(Incomplete newIncomplete) {
        return new Rollup(climbs, requireNonNull(newIncomplete, "newIncomplete"), pool);
    }

    /**
     * The same roll-up in a pool of the caller's. Small tables are added up by the calling thread.
     *
     * @param newPool its threads work out parts of the sums; a pool of one thread makes it serial
     * @return the roll-up
     */
    public Rollup with(ForkJoinPool newPool) {
        return new Rollup(climbs, incomplete, requireNonNull(newPool, "newPool"));
    }

    private Rollup with(Climbs newClimbs) {
        return new Rollup(newClimbs, incomplete, pool);
    }

    /**
     * Groups sectors as a function says: a sector of the tree, or any other.
     *
     * @param groupOf for each sector the one that it goes into; empty to leave it out
     * @return the roll-up, with this instead of what it did to sectors before
     */
    public Rollup withSectors(Function<Sector, Optional<Sector>> groupOf) {
        return with(climbs.withSectors(Climb.by(requireNonNull(groupOf, "groupOf"))));
    }

    /**
     * Groups regions as a function says: a region of the tree, or any other, as a group of provinces that has no code.
     *
     * @param groupOf for each region the one that it goes into; empty to leave it out
     * @return the roll-up, with this instead of what it did to regions before
     */
    public Rollup withRegions(Function<Region, Optional<Region>> groupOf) {
        return with(climbs.withRegions(Climb.by(requireNonNull(groupOf, "groupOf"))));
    }

    /**
     * Groups periods as a function says, as into the years of a fiscal calendar.
     *
     * @param groupOf for each period one that encloses it, or the period itself; empty to leave it out. A function that gives
     *     another one makes the roll-up fail with an IllegalArgumentException
     * @return the roll-up, with this instead of what it did to periods before
     */
    public Rollup withPeriods(Function<ReportingPeriod, Optional<ReportingPeriod>> groupOf) {
        return with(climbs.withPeriods(Climb.by(requireNonNull(groupOf, "groupOf"))));
    }

    /**
     * Climbs from sectors to wider ones.
     *
     * @param wholes the sectors to climb to, none of which encloses another. Each sector goes into the one that encloses it; one
     *     that lies in none is left out
     * @return the roll-up, with this instead of what it did to sectors before
     */
    public Rollup toSectors(Set<Sector> wholes) {
        Set<Sector> fixed = Set.copyOf(requireNonNull(wholes, "wholes"));
        return withSectors(
                sector -> fixed.stream().filter(whole -> whole.encloses(sector)).findFirst());
    }

    /**
     * Climbs from regions to those of one level.
     *
     * <p>A region above that level is left out. Hong Kong, Macao and Taiwan stay apart from China, as its figures leave them out.
     *
     * @param level the level to climb to
     * @return the roll-up, with this instead of what it did to regions before
     */
    public Rollup toRegions(RegionLevel level) {
        requireNonNull(level, "level");
        return withRegions(region -> region.ancestor(level)
                .map(whole -> region.isCountedIn(whole)
                        ? whole
                        : region.ancestor(RegionLevel.PROVINCE).orElseThrow()));
    }

    /**
     * Climbs from periods to parts of the calendar: from months to quarters, to halves, to years.
     *
     * <p>A period that lies in none of them is left out, as May to July when climbing to quarters.
     *
     * @param part the part of the calendar to climb to
     * @return the roll-up, with this instead of what it did to periods before
     */
    public Rollup toPeriods(CalendarPart part) {
        requireNonNull(part, "part");
        return withPeriods(part::enclosing);
    }

    /**
     * Puts all members of a dimension into one group: the nearest sector or region of the tree that encloses them all, or the span
     * from the first period to the last.
     *
     * @param dimension the dimension
     * @return the roll-up, with this instead of what it did to the dimension before
     */
    public Rollup toWhole(Dimension dimension) {
        return with(climbs.toWhole(requireNonNull(dimension, "dimension")));
    }

    /**
     * Adds up a table.
     *
     * @param table the table
     * @return the totals of all groups that have a cell
     * @throws RefusedTotalException if levels of a group do not add, if one of its parts lies in another, or if parts are not known
     *     and incomplete totals are refused
     * @throws IllegalArgumentException if no sector encloses all and they are to be one group
     */
    public Totals totals(IndicatorTable table) {
        requireNonNull(table, "table");
        return totals(table.panels().stream()
                .map(panel -> totals(panel, climbs.groups(panel.measure(), panel.cells())))
                .toList());
    }

    private Totals totals(List<TotalPanel> panels) {
        if (incomplete == Incomplete.REFUSE) {
            panels.forEach(TotalPanel::requireComplete);
        }
        return new Totals(panels, incomplete);
    }

    private TotalPanel totals(Panel panel, PanelGroups groups) {
        GroupSums sums = sums(panel, groups);
        int[] one = new int[panel.cells().seriesCount()];
        Arrays.fill(one, 1);
        TotalPanel totals =
                new TotalPanel(panel.measure(), panel.scale(), groups.coarser(), sums, groups.seriesSums(one));
        return totals;
    }

    private GroupSums sums(Panel panel, PanelGroups groups) {
        Summing all = new Summing(panel, groups, 0, panel.cells().size(), pieces(panel));
        return all.pieces == 1 ? all.compute() : pool.invoke(all);
    }

    private int pieces(Panel panel) {
        if (panel.rows().size() < PARALLEL_ROWS) {
            return 1;
        }
        // The thread that calls helps the common pool, and only waits for any other.
        return pool == ForkJoinPool.commonPool() ? pool.getParallelism() + 1 : pool.getParallelism();
    }

    /** Adds up a run of cells, in so many pieces of about equally many rows. */
    private static final class Summing extends RecursiveTask<GroupSums> {

        private static final long serialVersionUID = 1L;

        private final transient Panel panel;
        private final transient PanelGroups groups;
        private final int from;
        private final int to;
        private final int pieces;

        Summing(Panel panel, PanelGroups groups, int from, int to, int pieces) {
            this.panel = panel;
            this.groups = groups;
            this.from = from;
            this.to = to;
            this.pieces = pieces;
        }

        @Override
        protected GroupSums compute() {
            if (pieces == 1) {
                GroupSums sums = GroupSums.of(panel.rows(), groups.count());
                sums.add(panel.rows(), groups.groupOf(), from, to);
                sums.addMonths(panel.cells().periods(), groups.groupOf(), from, to);
                return sums;
            }
            int middle = panel.rows().middleCell(from, to);
            Summing first = new Summing(panel, groups, from, middle, pieces / 2);
            Summing second = new Summing(panel, groups, middle, to, pieces - pieces / 2);
            first.fork();
            GroupSums sums = second.compute();
            sums.add(first.join());
            return sums;
        }
    }
}

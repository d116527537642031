package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds up the levels of a table along its dimensions: over sectors, over regions, over periods.
 *
 * <p>Each member of a dimension goes into one group, or into none. The usual roll-up leaves every member in a group of its own and
 * refuses totals that are not complete; {@code Rollup.withDefaults().toRegions(RegionLevel.PROVINCE).toPeriods(CalendarPart.YEAR)}
 * makes provinces of cities and years of months.
 *
 * <p>Sums are exact, and the same to the bit on any number of threads. What does not add is refused: levels that are ratios,
 * such as prices, shares and ranks, or volumes at chained prices, which an own measure declares by {@link
 * Measure.Nature#RATIO}, as soon as they would leave their cell: the price of a city is not that of its nation. So are groups
 * in which one part lies in another, such as a province beside its nation or a quarter beside its month, or may lie in it, such
 * as a country beside a group of countries or passenger cars beside new-energy vehicles ({@link Sector#isDisjointFrom}, {@link
 * Region#isDisjointFrom}); continents are taken to be those of one publisher, who draws them apart. A stock is never added over
 * periods. It is read at the end of its period, so that the stock of a year is that of December.
 *
 * <p>Roll-ups are immutable.
 *
 * @see "OLAP Council, Glossary: consolidate, roll-up"
 */
public final class Rollup {

    private static final Rollup DEFAULTS =
            new Rollup(Optional::of, new PanelRollup(Climbs.NONE, Incomplete.REFUSE, ForkJoinPool.commonPool()));

    private final Function<Measure, Optional<Measure>> measures;
    private final PanelRollup rollup;

    private Rollup(Function<Measure, Optional<Measure>> measures, PanelRollup rollup) {
        this.measures = measures;
        this.rollup = rollup;
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
        return new Rollup(
                measures,
                new PanelRollup(rollup.climbs(), requireNonNull(newIncomplete, "newIncomplete"), rollup.pool()));
    }

    /**
     * The same roll-up in a pool of the caller's. Small tables are added up by the calling thread.
     *
     * @param newPool its threads work out parts of the sums; with a pool of one thread the calling thread does it all
     * @return the roll-up
     */
    public Rollup with(ForkJoinPool newPool) {
        return new Rollup(
                measures, new PanelRollup(rollup.climbs(), rollup.incomplete(), requireNonNull(newPool, "newPool")));
    }

    /**
     * What it does to one measure where measures are not added to each other; nothing for a measure that it leaves out.
     *
     * @throws IllegalArgumentException if the measure goes into another one
     */
    Optional<PanelRollup> of(Measure measure) {
        Optional<Measure> group = Climbs.groupOf(measures, measure);
        group.filter(other -> !other.equals(measure)).ifPresent(other -> {
            throw new IllegalArgumentException(
                    "only totals are over several measures, got " + other + " for " + measure + ": add them up first");
        });
        return group.map(same -> rollup);
    }

    private Rollup with(Climbs newClimbs) {
        return new Rollup(measures, new PanelRollup(newClimbs, rollup.incomplete(), rollup.pool()));
    }

    /**
     * Groups sectors as a function says: a sector of the tree, or any other.
     *
     * @param groupOf for each sector the one that it goes into; empty to leave it out
     * @return the roll-up, with this instead of what it did to sectors before
     */
    public Rollup withSectors(Function<Sector, Optional<Sector>> groupOf) {
        return with(rollup.climbs().withSectors(requireNonNull(groupOf, "groupOf")));
    }

    /**
     * Groups regions as a function says: a region of the tree, or any other, as a group of provinces that has no code.
     *
     * @param groupOf for each region the one that it goes into; empty to leave it out
     * @return the roll-up, with this instead of what it did to regions before
     */
    public Rollup withRegions(Function<Region, Optional<Region>> groupOf) {
        return with(rollup.climbs().withRegions(requireNonNull(groupOf, "groupOf")));
    }

    /**
     * Groups periods as a function says, as into the years of a fiscal calendar.
     *
     * @param groupOf for each period one that encloses it, or the period itself; empty to leave it out. A function that gives
     *     another one makes the roll-up fail with an IllegalArgumentException
     * @return the roll-up, with this instead of what it did to periods before
     */
    public Rollup withPeriods(Function<ReportingPeriod, Optional<ReportingPeriod>> groupOf) {
        return with(rollup.climbs().withPeriods(requireNonNull(groupOf, "groupOf")));
    }

    /**
     * Adds measures up to others, as exports and imports to the volume of trade.
     *
     * <p>Each measure climbs along the other dimensions by itself; then those of one group are added up. A measure that has a
     * series counts as a part of its totals. One that has none, as where a province has no imports, does not. Whether one
     * measure is a part of another, as the research staff of the staff, is for the caller to know.
     *
     * @param groupOf for each measure the one that it goes into, which may be the measure itself or an own one; empty to leave it
     *     out. Measures that go into one must have one unit and be flows, stocks or ratios as it is, or the roll-up fails with an
     *     IllegalArgumentException. Only totals are over several measures: least and greatest levels, shares and ranks fail with an
     *     IllegalArgumentException where a measure goes into another one
     * @return the roll-up, with this instead of what it did to measures before
     */
    public Rollup withMeasures(Function<Measure, Optional<Measure>> groupOf) {
        return new Rollup(requireNonNull(groupOf, "groupOf"), rollup);
    }

    /**
     * Climbs from sectors to wider ones.
     *
     * @param wholes the sectors to climb to, none of which encloses another. Each sector goes into the one that encloses it; one
     *     that lies in none is left out
     * @return the roll-up, with this instead of what it did to sectors before
     * @throws IllegalArgumentException if one of them encloses another
     */
    public Rollup toSectors(Set<Sector> wholes) {
        List<Sector> fixed = requireNonNull(wholes, "wholes").stream()
                .sorted(Comparator.comparing(Sector::code))
                .toList();
        requireApart(fixed);
        return withSectors(
                sector -> fixed.stream().filter(whole -> whole.encloses(sector)).findFirst());
    }

    private static void requireApart(List<Sector> wholes) {
        for (Sector whole : wholes) {
            for (Sector other : wholes) {
                if (whole.encloses(other) && !whole.equals(other)) {
                    throw new IllegalArgumentException(
                            "none of the sectors may enclose another, got " + whole + " and " + other);
                }
            }
        }
    }

    /**
     * Climbs from regions to those of one level.
     *
     * <p>A region that lies in none of that level is left out: a nation when climbing to provinces, and also provinces of other
     * countries, which are own regions below a country, or all countries when climbing to groups of countries, which stand beside
     * them in the tree. {@link Totals#leftOut} tells how many cells are. Hong Kong, Macao and Taiwan stay apart from China, as its
     * figures leave them out.
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
     * <p>A period that lies in none of them is left out, as May to July when climbing to quarters. A stock with a level in a
     * part of the calendar, but none at its end, is missing there, as that of a year which is not over.
     *
     * @param part the part of the calendar to climb to
     * @return the roll-up, with this instead of what it did to periods before
     */
    public Rollup toPeriods(CalendarPart part) {
        requireNonNull(part, "part");
        return withPeriods(part::enclosing);
    }

    /**
     * Puts all groups of a dimension that have a cell into one: the nearest sector or region of the tree that encloses them all, or
     * the span from the first period to the last.
     *
     * <p>A stock is then read at the end of the last period, and missing there for a series that ends earlier.
     *
     * @param dimension the dimension
     * @return the roll-up, with this after what it did to the dimension before; what was left out stays so
     */
    public Rollup toWhole(Dimension dimension) {
        return with(rollup.climbs().thenToWhole(requireNonNull(dimension, "dimension")));
    }

    /**
     * Adds up a table.
     *
     * @param table the table
     * @return the totals of all groups that have a cell
     * @throws RefusedTotalException if levels of a group do not add, if its parts overlap, or if some are not known and incomplete
     *     totals are refused
     * @throws IllegalArgumentException if sectors are to be one group and none encloses them all, if a period is to go into one
     *     that does not enclose it, or if measures do not fit into one
     */
    public Totals totals(IndicatorTable table) {
        List<TotalPanel<?>> totals = new ArrayList<>();
        groups(table).forEach(group -> group.totals(rollup).ifPresent(totals::add));
        return new Totals(totals, rollup.incomplete(), table.cellCount());
    }

    /**
     * Adds up a table along every choice of dimensions, as {@code CUBE} of SQL does.
     *
     * <p>Rows are read once; coarser totals are sums of finer ones.
     *
     * @param table the table
     * @return for each set of dimensions the totals of this roll-up with all other dimensions as one group each: for all three
     *     dimensions what {@link #totals} gives, for none the grand total of each measure
     * @throws RefusedTotalException as {@link #totals} does
     * @throws IllegalArgumentException as {@link #totals} does, and if no sector encloses all
     */
    public Map<Set<Dimension>, Totals> cube(IndicatorTable table) {
        Set<Set<Dimension>> sets = new HashSet<>();
        sets.add(Set.of());
        for (Dimension dimension : Dimension.values()) {
            List.copyOf(sets).forEach(set -> sets.add(with(set, dimension)));
        }
        return groupingSets(table, sets);
    }

    /**
     * Adds up a table along some dimensions, then without the last of them, and so on to the grand total, as {@code ROLLUP} of SQL
     * does.
     *
     * <p>Rows are read once; coarser totals are sums of finer ones.
     *
     * @param table the table
     * @param order the dimensions, each at most once; one that is not among them is one group throughout
     * @return for each run of dimensions from the first one on, the empty one included, the totals with all other dimensions as one
     *     group each
     * @throws RefusedTotalException as {@link #totals} does
     * @throws IllegalArgumentException as {@link #totals} does, if a dimension is there twice, or if no sector encloses all
     */
    public Map<Set<Dimension>, Totals> subtotals(IndicatorTable table, List<Dimension> order) {
        Set<Set<Dimension>> sets = new HashSet<>();
        Set<Dimension> kept = Set.of();
        sets.add(kept);
        for (Dimension dimension : requireNonNull(order, "order")) {
            kept = with(kept, dimension);
            if (!sets.add(kept)) {
                throw new IllegalArgumentException("dimensions must differ, got " + order);
            }
        }
        return groupingSets(table, sets);
    }

    private static Set<Dimension> with(Set<Dimension> set, Dimension added) {
        return Stream.concat(set.stream(), Stream.of(added)).collect(Collectors.toUnmodifiableSet());
    }

    private Map<Set<Dimension>, Totals> groupingSets(IndicatorTable table, Set<Set<Dimension>> sets) {
        List<Map<Set<Dimension>, TotalPanel<?>>> ofGroups = groups(table).stream()
                .map(group -> group.groupingSets(rollup, sets))
                .toList();
        return sets.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), set -> totals(set, ofGroups, table)));
    }

    private Totals totals(Set<Dimension> set, List<Map<Set<Dimension>, TotalPanel<?>>> ofGroups, IndicatorTable table) {
        List<TotalPanel<?>> panels = new ArrayList<>();
        ofGroups.forEach(bySet -> Optional.ofNullable(bySet.get(set)).ifPresent(panels::add));
        return new Totals(panels, rollup.incomplete(), table.cellCount());
    }

    private List<MeasureGroup> groups(IndicatorTable table) {
        return MeasureGroup.of(requireNonNull(table, "table"), measures);
    }

    /**
     * The least level of each group.
     *
     * <p>It stands in the cell of its group: the least price of all provinces in that of their nation, though it is not the price
     * of the nation. Its status is that of the level of the group that is least settled, whichever that is.
     *
     * @param table the table; its measures may be ratios
     * @return a table of the least levels
     * @throws RefusedTotalException if parts of a group overlap, if some are not known and incomplete totals are refused, or if a
     *     stock would go into a longer period before its end
     * @throws IllegalArgumentException as {@link #totals} does, and if a measure is to go into another one
     */
    public IndicatorTable min(IndicatorTable table) {
        return extremes(table, Math::min);
    }

    /**
     * The greatest level of each group, as {@link #min} gives the least.
     *
     * @param table the table; its measures may be ratios
     * @return a table of the greatest levels
     * @throws RefusedTotalException as {@link #min} does
     * @throws IllegalArgumentException as {@link #min} does
     */
    public IndicatorTable max(IndicatorTable table) {
        return extremes(table, Math::max);
    }

    private IndicatorTable extremes(IndicatorTable table, LongBinaryOperator better) {
        return new IndicatorTable(requireNonNull(table, "table").panels().stream()
                .map(panel -> of(panel.measure()).flatMap(same -> same.extremes(panel, better)))
                .flatMap(Optional::stream)
                .toList());
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Checks that no two cells of a group overlap, as a province and its nation do, or a month and its quarter, so that nothing is
 * counted twice.
 *
 * <p>Two cells overlap if their sectors, their regions and their periods do, or may: of two sectors one encloses the other, or
 * they divide their whole in different ways; of two regions one is counted in the other, or may be, as a country in a group of
 * countries. Which of the cells is the wider one may differ: the modules of a nation overlap the whole industry of one of its
 * provinces.
 */
final class DisjointParts {

    private final Measure measure;
    private final PanelCells cells;
    private final Groupings groupings;

    /** For each sector the others of its group with which it has, or may have, a part in common. */
    private final List<BitSet> overlappingSectors;

    /** For each region the others of its group with which it has, or may have, a place in common. */
    private final List<BitSet> overlappingRegions;

    /** For each period those of its group that overlap it, itself included. */
    private final List<BitSet> overlappingPeriods;

    private final boolean hasOverlappingPeriods;

    private DisjointParts(Measure measure, PanelCells cells, Groupings groupings) {
        this.measure = measure;
        this.cells = cells;
        this.groupings = groupings;
        this.overlappingSectors = overlappingSectors(cells.sectors().members(), groupings.sectors());
        this.overlappingRegions = overlappingRegions(cells.regions().members(), groupings.regions());
        this.overlappingPeriods = overlappingPeriods(cells.periods().members(), groupings.periods());
        this.hasOverlappingPeriods = overlappingPeriods.stream().anyMatch(periods -> periods.cardinality() > 1);
    }

    /**
     * Checks the groups of a panel.
     *
     * @throws RefusedTotalException if two cells of a group overlap
     */
    static void require(Measure measure, PanelCells cells, Groupings groupings) {
        DisjointParts parts = new DisjointParts(measure, cells, groupings);
        if (parts.mayOverlap()) {
            for (int series = 0; series < cells.seriesCount(); series++) {
                parts.requireDisjoint(series);
            }
        }
    }

    private static <T> List<List<Integer>> wider(
            Dictionary<T> members, Grouping<T> grouping, Function<T, Optional<T>> parent) {
        List<List<Integer>> wider = new ArrayList<>();
        for (int code = 0; code < members.size(); code++) {
            List<Integer> found = new ArrayList<>();
            for (Optional<T> above = parent.apply(members.member(code));
                    above.isPresent();
                    above = above.flatMap(parent)) {
                OptionalInt other = members.find(above.get());
                if (other.isPresent() && grouping.areTogether(code, other.getAsInt())) {
                    found.add(other.getAsInt());
                }
            }
            wider.add(found);
        }
        return wider;
    }

    private static List<BitSet> overlappingSectors(Dictionary<Sector> sectors, Grouping<Sector> grouping) {
        List<List<Integer>> wider = wider(sectors, grouping, Sector::parent);
        List<BitSet> overlapping = bitSets(sectors.size());
        for (int code = 0; code < sectors.size(); code++) {
            for (int other : wider.get(code)) {
                overlapping.get(code).set(other);
                overlapping.get(other).set(code);
            }
        }
        Map<Optional<Sector>, List<Map.Entry<Sector, BitSet>>> byWhole = byPart(sectors).entrySet().stream()
                .collect(Collectors.groupingBy(part -> part.getKey().parent()));
        for (List<Map.Entry<Sector, BitSet>> parts : byWhole.values()) {
            for (Map.Entry<Sector, BitSet> part : parts) {
                BitSet others = new BitSet();
                parts.stream()
                        .filter(other -> other != part && !other.getKey().isDisjointFrom(part.getKey()))
                        .forEach(other -> others.or(other.getValue()));
                part.getValue().stream()
                        .forEach(code -> others.stream()
                                .filter(other -> grouping.areTogether(code, other))
                                .forEach(overlapping.get(code)::set));
            }
        }
        return overlapping;
    }

    /** Which sectors lie in each part of another. Beside each other, only parts that are built in may have something in common. */
    private static Map<Sector, BitSet> byPart(Dictionary<Sector> sectors) {
        Map<Sector, BitSet> byPart = new HashMap<>();
        for (int code = 0; code < sectors.size(); code++) {
            Optional<Sector> part = Optional.of(sectors.member(code));
            while (part.isPresent()) {
                if (!part.get().isOwn()) {
                    byPart.computeIfAbsent(part.get(), any -> new BitSet()).set(code);
                }
                part = part.flatMap(Sector::parent);
            }
        }
        return byPart;
    }

    private static List<BitSet> overlappingRegions(Dictionary<Region> regions, Grouping<Region> grouping) {
        List<List<Integer>> wider = wider(regions, grouping, Region::parent);
        List<BitSet> overlapping = bitSets(regions.size());
        for (int code = 0; code < regions.size(); code++) {
            Region region = regions.member(code);
            // Beside others in the tree, only groups of countries may have a place in common with them.
            int[] others = region.ancestor(RegionLevel.GROUP).isPresent()
                    ? IntStream.range(0, regions.size()).toArray()
                    : wider.get(code).stream().mapToInt(Integer::intValue).toArray();
            for (int other : others) {
                if (other != code
                        && grouping.areTogether(code, other)
                        && !region.isDisjointFrom(regions.member(other))) {
                    overlapping.get(code).set(other);
                    overlapping.get(other).set(code);
                }
            }
        }
        return overlapping;
    }

    private static List<BitSet> bitSets(int count) {
        return Stream.generate(BitSet::new).limit(count).toList();
    }

    private static List<BitSet> overlappingPeriods(
            Dictionary<ReportingPeriod> periods, Grouping<ReportingPeriod> grouping) {
        List<BitSet> overlapping = bitSets(periods.size());
        for (int code = 0; code < periods.size(); code++) {
            ReportingPeriod period = periods.member(code);
            // In the order of their first months, those that overlap this one follow it at once.
            for (int later = code; later < periods.size() && period.overlaps(periods.member(later)); later++) {
                if (grouping.areTogether(code, later)) {
                    overlapping.get(code).set(later);
                    overlapping.get(later).set(code);
                }
            }
        }
        return overlapping;
    }

    /** Whether there are members of one group that overlap, so that cells have to be looked at. */
    private boolean mayOverlap() {
        return overlappingSectors.stream().anyMatch(others -> !others.isEmpty())
                || overlappingRegions.stream().anyMatch(others -> !others.isEmpty())
                || hasOverlappingPeriods;
    }

    private void requireDisjoint(int series) {
        int sector = cells.sectors().codes().at(series);
        int region = cells.regions().codes().at(series);
        requireDisjoint(series, sector, region);
        overlappingRegions.get(region).stream().forEach(other -> requireDisjoint(series, sector, other));
        overlappingSectors.get(sector).stream().forEach(other -> {
            requireDisjoint(series, other, region);
            overlappingRegions.get(region).stream().forEach(wide -> requireDisjoint(series, other, wide));
        });
    }

    private void requireDisjoint(int series, int otherSector, int otherRegion) {
        OptionalInt found = cells.findSeries(otherSector, otherRegion);
        boolean isSame = found.equals(OptionalInt.of(series));
        if (found.isEmpty() || !isGrouped(series) || (isSame && !hasOverlappingPeriods)) {
            return;
        }
        int other = found.getAsInt();
        BitSet periods = new BitSet();
        for (int cell = cells.firstCell(other); cell < cells.firstCell(other + 1); cell++) {
            periods.set(cells.periods().codes().at(cell));
        }
        for (int cell = cells.firstCell(series); cell < cells.firstCell(series + 1); cell++) {
            int period = cells.periods().codes().at(cell);
            if (isSame) {
                periods.clear(period);
            }
            if (periods.intersects(overlappingPeriods.get(period))) {
                BitSet clashing = (BitSet) overlappingPeriods.get(period).clone();
                clashing.and(periods);
                throw overlap(series, period, other, clashing.nextSetBit(0));
            }
        }
    }

    private boolean isGrouped(int series) {
        return groupings.sectors().hasGroup(cells.sectors().codes().at(series))
                && groupings.regions().hasGroup(cells.regions().codes().at(series));
    }

    private RefusedTotalException overlap(int series, int period, int otherSeries, int otherPeriod) {
        Cell total = groupings.group(
                measure,
                cells.sectors().codes().at(series),
                cells.regions().codes().at(series),
                period);
        Cell one = cell(series, period);
        Cell other = cell(otherSeries, otherPeriod);
        boolean isSure = (one.sector().encloses(other.sector())
                        || other.sector().encloses(one.sector()))
                && (one.region().isCountedIn(other.region()) || other.region().isCountedIn(one.region()));
        return new RefusedTotalException(
                total, one + " and " + other + (isSure ? " overlap" : " may overlap") + ": leave one of them out");
    }

    private Cell cell(int series, int period) {
        return new Cell(
                cells.sectors().at(series),
                cells.regions().at(series),
                cells.periods().members().member(period),
                measure);
    }
}

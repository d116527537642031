package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Checks that no two cells of a group overlap, as a province and its nation do, or a month and its quarter, so that nothing is
 * counted twice.
 *
 * <p>Two cells overlap if their sectors, their regions and their periods do: of two sectors that overlap one encloses the other,
 * of two regions one is counted in the other. Which of the cells is the wider one may differ: the modules of a nation overlap the
 * whole industry of one of its provinces.
 */
final class DisjointParts {

    private final Measure measure;
    private final PanelCells cells;
    private final Groupings groupings;

    /** For each sector the others of its group that enclose it. */
    private final List<List<Integer>> widerSectors;

    /** For each region the others of its group in which it is counted. */
    private final List<List<Integer>> widerRegions;

    /** For each region the others of its group that are counted in it. */
    private final List<List<Integer>> narrowerRegions;

    /** For each period those of its group that overlap it, itself included. */
    private final List<BitSet> overlappingPeriods;

    private DisjointParts(Measure measure, PanelCells cells, Groupings groupings) {
        this.measure = measure;
        this.cells = cells;
        this.groupings = groupings;
        this.widerSectors = wider(cells.sectors().members(), groupings.sectors(), Sector::parent, Sector::encloses);
        this.widerRegions = wider(
                cells.regions().members(),
                groupings.regions(),
                Region::parent,
                (whole, part) -> part.isCountedIn(whole));
        this.narrowerRegions = inverse(widerRegions);
        this.overlappingPeriods = overlapping(cells.periods().members(), groupings.periods());
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
            Dictionary<T> members, Grouping<T> grouping, Function<T, Optional<T>> parent, BiPredicate<T, T> encloses) {
        List<List<Integer>> wider = new ArrayList<>();
        for (int code = 0; code < members.size(); code++) {
            List<Integer> found = new ArrayList<>();
            T member = members.member(code);
            for (Optional<T> above = parent.apply(member); above.isPresent(); above = above.flatMap(parent)) {
                OptionalInt other = members.find(above.get());
                if (other.isPresent()
                        && grouping.areTogether(code, other.getAsInt())
                        && encloses.test(above.get(), member)) {
                    found.add(other.getAsInt());
                }
            }
            wider.add(found);
        }
        return wider;
    }

    private static List<List<Integer>> inverse(List<List<Integer>> wider) {
        List<List<Integer>> narrower = new ArrayList<>();
        wider.forEach(any -> narrower.add(new ArrayList<>()));
        for (int code = 0; code < wider.size(); code++) {
            for (int other : wider.get(code)) {
                narrower.get(other).add(code);
            }
        }
        return narrower;
    }

    private static List<BitSet> overlapping(Dictionary<ReportingPeriod> periods, Grouping<ReportingPeriod> grouping) {
        List<BitSet> overlapping = new ArrayList<>();
        for (int code = 0; code < periods.size(); code++) {
            BitSet others = new BitSet();
            for (int other = 0; other < periods.size(); other++) {
                if (grouping.areTogether(code, other) && periods.member(code).overlaps(periods.member(other))) {
                    others.set(other);
                }
            }
            overlapping.add(others);
        }
        return overlapping;
    }

    /** Whether there are members of one group that overlap, so that cells have to be looked at. */
    private boolean mayOverlap() {
        return widerSectors.stream().anyMatch(wider -> !wider.isEmpty())
                || widerRegions.stream().anyMatch(wider -> !wider.isEmpty())
                || overlappingPeriods.stream().anyMatch(periods -> periods.cardinality() > 1);
    }

    private void requireDisjoint(int series) {
        int sector = cells.sectors().codes().at(series);
        int region = cells.regions().codes().at(series);
        requireDisjoint(series, sector, region);
        for (int wider : widerRegions.get(region)) {
            requireDisjoint(series, sector, wider);
        }
        for (int widerSector : widerSectors.get(sector)) {
            requireDisjoint(series, widerSector, region);
            for (int wider : widerRegions.get(region)) {
                requireDisjoint(series, widerSector, wider);
            }
            for (int narrower : narrowerRegions.get(region)) {
                requireDisjoint(series, widerSector, narrower);
            }
        }
    }

    private void requireDisjoint(int series, int otherSector, int otherRegion) {
        OptionalInt other = cells.findSeries(otherSector, otherRegion);
        if (other.isEmpty() || !isGrouped(series)) {
            return;
        }
        BitSet periods = new BitSet();
        IntStream.range(cells.firstCell(other.getAsInt()), cells.firstCell(other.getAsInt() + 1))
                .forEach(cell -> periods.set(cells.periods().codes().at(cell)));
        for (int cell = cells.firstCell(series); cell < cells.firstCell(series + 1); cell++) {
            int period = cells.periods().codes().at(cell);
            BitSet clashing = (BitSet) overlappingPeriods.get(period).clone();
            clashing.and(periods);
            if (other.getAsInt() == series) {
                clashing.clear(period);
            }
            if (!clashing.isEmpty()) {
                throw overlap(series, period, other.getAsInt(), clashing.nextSetBit(0));
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
        return new RefusedTotalException(
                total,
                cell(series, period) + " and " + cell(otherSeries, otherPeriod) + " overlap: leave one of them out");
    }

    private Cell cell(int series, int period) {
        return new Cell(
                cells.sectors().at(series),
                cells.regions().at(series),
                cells.periods().members().member(period),
                measure);
    }
}

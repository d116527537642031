package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * To which groups the members of all dimensions of a panel belong.
 *
 * @param sectors for the sectors
 * @param regions for the regions
 * @param longer for the periods
 * @param periods for the periods that are added up: of a stock only those at the end of a longer one, where it is read
 */
record Groupings(
        Grouping<Sector> sectors,
        Grouping<Region> regions,
        Grouping<ReportingPeriod> longer,
        Grouping<ReportingPeriod> periods) {

    static Groupings of(
            Measure measure,
            PanelCells cells,
            Grouping<Sector> sectors,
            Grouping<Region> regions,
            Grouping<ReportingPeriod> longer) {
        return new Groupings(
                sectors,
                regions,
                longer,
                measure.nature() == Measure.Nature.STOCK ? ends(cells.periods().members(), longer) : longer);
    }

    /** Each member in a group of its own. */
    static Groupings each(PanelCells cells) {
        Grouping<ReportingPeriod> periods = Grouping.each(cells.periods().members());
        return new Groupings(
                Grouping.each(cells.sectors().members()),
                Grouping.each(cells.regions().members()),
                periods,
                periods);
    }

    private static Grouping<ReportingPeriod> ends(
            Dictionary<ReportingPeriod> periods, Grouping<ReportingPeriod> longer) {
        return Grouping.of(
                IntStream.range(0, periods.size())
                        .mapToObj(code -> longer.group(code)
                                .filter(group ->
                                        group.end().equals(periods.member(code).end()))
                                .map(group -> ReportingPeriod.of(group.end(), group.end())))
                        .toList(),
                ReportingPeriod.BY_START);
    }

    /** The group of a sector, a region and a period, by their codes, each of which has a group. */
    Cell group(Measure measure, int sector, int region, int period) {
        return new Cell(
                sectors.group(sector).orElseThrow(),
                regions.group(region).orElseThrow(),
                longer.group(period).orElseThrow(),
                measure);
    }

    private boolean hasGroup(PanelCells cells, int series) {
        return sectors.hasGroup(cells.sectors().codes().at(series))
                && regions.hasGroup(cells.regions().codes().at(series));
    }

    /**
     * For each series how many of its cells have a group. Those of a stock before the end of a longer period are among them: what is
     * not known at its end is a part of the whole all the same.
     */
    int[] coveredCells(PanelCells cells) {
        int[] covered = new int[cells.seriesCount()];
        for (int series = 0; series < covered.length; series++) {
            if (hasGroup(cells, series)) {
                int from = cells.firstCell(series);
                int to = cells.firstCell(series + 1);
                covered[series] =
                        longer.hasLeftOut() ? longer.covered(cells.periods().codes(), from, to) : to - from;
            }
        }
        return covered;
    }

    /** The group of the first cell whose sector, region or period is not a group of its own. */
    Optional<Cell> firstMoved(Measure measure, PanelCells cells) {
        return sectors.isUnchanged(cells.sectors().members())
                        && regions.isUnchanged(cells.regions().members())
                ? firstMovedInTime(measure, cells)
                : firstGroup(measure, cells, (group, cell) -> !group.equals(cell));
    }

    /** The group of the first cell whose period is not a group of its own. */
    Optional<Cell> firstMovedInTime(Measure measure, PanelCells cells) {
        return longer.isUnchanged(cells.periods().members())
                ? Optional.empty()
                : firstGroup(measure, cells, (group, cell) -> !group.period().equals(cell.period()));
    }

    private Optional<Cell> firstGroup(Measure measure, PanelCells cells, BiPredicate<Cell, Cell> wanted) {
        for (int series = 0; series < cells.seriesCount(); series++) {
            for (int index = cells.firstCell(series); index < cells.firstCell(series + 1); index++) {
                int period = cells.periods().codes().at(index);
                if (hasGroup(cells, series) && longer.hasGroup(period)) {
                    int sector = cells.sectors().codes().at(series);
                    Cell group = group(measure, sector, cells.regions().codes().at(series), period);
                    if (wanted.test(group, cells.cell(index, measure))) {
                        return Optional.of(group);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** For each series of totals how many of some series, given as ones, go into it. */
    int[] parts(int[] counting, PanelCells cells, PanelCells totals) {
        GroupPairs pairs = GroupPairs.of(
                sectors.column(cells.sectors().codes()),
                regions.column(cells.regions().codes()),
                cells.seriesCount());
        int[] sums = new int[pairs.size() + 1];
        for (int series = 0; series < counting.length; series++) {
            sums[pairs.pairOf()[series]] += counting[series];
        }
        int[] ofSectors = sectors.codesOf(totals.sectors().members());
        int[] ofRegions = regions.codesOf(totals.regions().members());
        int[] parts = new int[totals.seriesCount()];
        int pair = 0;
        for (int series = 0; series < parts.length; series++) {
            int sector = ofSectors[totals.sectors().codes().at(series)];
            int region = ofRegions[totals.regions().codes().at(series)];
            if (sector < 0 || region < 0) {
                continue;
            }
            // Both are sorted by sector and region. Either may have some that the other has not.
            while (pair < pairs.groups() && pairs.isBefore(pair, sector, region)) {
                pair++;
            }
            // The first pair behind those before it is the pair itself, if that comes before the next region.
            if (pair < pairs.groups() && pairs.isBefore(pair, sector, region + 1)) {
                parts[series] = sums[pair];
            }
        }
        return parts;
    }

    /** The same with one group for all along the dimensions that have a whole. */
    Groupings toWholes(Wholes wholes, Measure measure, PanelCells cells) {
        return of(
                measure,
                cells,
                wholes.sector().map(sectors::toWhole).orElse(sectors),
                wholes.region().map(regions::toWhole).orElse(regions),
                wholes.period().map(longer::toWhole).orElse(longer));
    }

    OccurringGroups occurring(PanelCells cells) {
        if (!sectors.hasLeftOut() && !regions.hasLeftOut() && !periods.hasLeftOut()) {
            return new OccurringGroups(
                    sectors.groups().members(),
                    regions.groups().members(),
                    periods.groups().members());
        }
        BitSet ofSectors = new BitSet();
        BitSet ofRegions = new BitSet();
        BitSet ofPeriods = new BitSet();
        int[] covered = coveredCells(cells);
        for (int series = 0; series < covered.length; series++) {
            if (covered[series] > 0) {
                ofSectors.set(sectors.groupOf(cells.sectors().codes().at(series)));
                ofRegions.set(regions.groupOf(cells.regions().codes().at(series)));
                for (int cell = cells.firstCell(series); cell < cells.firstCell(series + 1); cell++) {
                    ofPeriods.set(periods.groupOf(cells.periods().codes().at(cell)));
                }
            }
        }
        // Stands for no group.
        ofPeriods.clear(periods.groups().size());
        return new OccurringGroups(sectors.groups(ofSectors), regions.groups(ofRegions), periods.groups(ofPeriods));
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * To which groups the members of all dimensions of a panel belong.
 *
 * @param sectors for the sectors
 * @param regions for the regions
 * @param periods for the periods; each group encloses them
 */
record Groupings(Grouping<Sector> sectors, Grouping<Region> regions, Grouping<ReportingPeriod> periods) {

    /** Each member in a group of its own. */
    static Groupings each(PanelCells cells) {
        return new Groupings(
                Grouping.each(cells.sectors().members()),
                Grouping.each(cells.regions().members()),
                Grouping.each(cells.periods().members()));
    }

    /** The group of a sector, a region and a period, by their codes, each of which has a group. */
    Cell group(Measure measure, int sector, int region, int period) {
        return new Cell(
                sectors.group(sector).orElseThrow(),
                regions.group(region).orElseThrow(),
                periods.group(period).orElseThrow(),
                measure);
    }

    private boolean hasGroup(PanelCells cells, int series) {
        return sectors.hasGroup(cells.sectors().codes().at(series))
                && regions.hasGroup(cells.regions().codes().at(series));
    }

    /** For each series how many of its cells have a group. */
    int[] coveredCells(PanelCells cells) {
        int[] covered = new int[cells.seriesCount()];
        for (int series = 0; series < covered.length; series++) {
            if (hasGroup(cells, series)) {
                int from = cells.firstCell(series);
                int to = cells.firstCell(series + 1);
                covered[series] =
                        periods.hasLeftOut() ? periods.covered(cells.periods().codes(), from, to) : to - from;
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
        return periods.isUnchanged(cells.periods().members())
                ? Optional.empty()
                : firstGroup(measure, cells, (group, cell) -> !group.period().equals(cell.period()));
    }

    private Optional<Cell> firstGroup(Measure measure, PanelCells cells, BiPredicate<Cell, Cell> wanted) {
        for (int series = 0; series < cells.seriesCount(); series++) {
            for (int index = cells.firstCell(series); index < cells.firstCell(series + 1); index++) {
                int period = cells.periods().codes().at(index);
                if (hasGroup(cells, series) && periods.hasGroup(period)) {
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

    /** The same with one group for all along the dimensions that have a whole. */
    Groupings toWholes(Wholes wholes) {
        return new Groupings(
                wholes.sector().map(sectors::toWhole).orElse(sectors),
                wholes.region().map(regions::toWhole).orElse(regions),
                wholes.period().map(periods::toWhole).orElse(periods));
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

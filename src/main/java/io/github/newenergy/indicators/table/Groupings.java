package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Arrays;
import java.util.BitSet;

/**
 * To which groups the members of all dimensions of a panel belong.
 *
 * @param sectors for the sectors
 * @param regions for the regions
 * @param periods for the periods
 */
record Groupings(Grouping<Sector> sectors, Grouping<Region> regions, Grouping<ReportingPeriod> periods) {

    /** The group of a sector, a region and a period, by their codes, each of which has a group. */
    Cell group(Measure measure, int sector, int region, int period) {
        return new Cell(
                sectors.groups().member(sectors.groupOf(sector)),
                regions.groups().member(regions.groupOf(region)),
                periods.groups().member(periods.groupOf(period)),
                measure);
    }

    private boolean hasLeftOut() {
        return sectors.hasLeftOut() || regions.hasLeftOut() || periods.hasLeftOut();
    }

    /** For each series a one if any of its cells has a group, otherwise a zero. */
    int[] countingSeries(PanelCells cells) {
        int[] counting = new int[cells.seriesCount()];
        if (!hasLeftOut()) {
            Arrays.fill(counting, 1);
            return counting;
        }
        for (int series = 0; series < counting.length; series++) {
            int end = cells.firstCell(series + 1);
            for (int cell = cells.firstCell(series); cell < end && counting[series] == 0; cell++) {
                counting[series] = hasGroup(cells, series, cell) ? 1 : 0;
            }
        }
        return counting;
    }

    private boolean hasGroup(PanelCells cells, int series, int cell) {
        return sectors.hasGroup(cells.sectors().codes().at(series))
                && regions.hasGroup(cells.regions().codes().at(series))
                && periods.hasGroup(cells.periods().codes().at(cell));
    }

    /** The same without the groups that have no cell, because all their cells have no group along another dimension. */
    Groupings occurring(PanelCells cells) {
        if (!hasLeftOut()) {
            return this;
        }
        BitSet ofSectors = new BitSet();
        BitSet ofRegions = new BitSet();
        BitSet ofPeriods = new BitSet();
        for (int series = 0; series < cells.seriesCount(); series++) {
            for (int cell = cells.firstCell(series); cell < cells.firstCell(series + 1); cell++) {
                if (hasGroup(cells, series, cell)) {
                    ofSectors.set(cells.sectors().codes().at(series));
                    ofRegions.set(cells.regions().codes().at(series));
                    ofPeriods.set(cells.periods().codes().at(cell));
                }
            }
        }
        return new Groupings(sectors.only(ofSectors), regions.only(ofRegions), periods.only(ofPeriods));
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.BitSet;
import java.util.stream.IntStream;

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

    /** Whether one of the cells of a series has a group. */
    boolean hasCell(PanelCells cells, int series) {
        return IntStream.range(cells.firstCell(series), cells.firstCell(series + 1))
                .anyMatch(cell -> hasGroup(cells, series, cell));
    }

    private boolean hasGroup(PanelCells cells, int series, int cell) {
        return sectors.hasGroup(cells.sectors().codes().at(series))
                && regions.hasGroup(cells.regions().codes().at(series))
                && periods.hasGroup(cells.periods().codes().at(cell));
    }

    /** The same without the groups that have no cell, because all their cells have no group along another dimension. */
    Groupings occurring(PanelCells cells) {
        if (!sectors.hasLeftOut() && !regions.hasLeftOut() && !periods.hasLeftOut()) {
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

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;

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
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.List;

/**
 * The groups that have a cell. Of a group of one dimension all cells may have none along another.
 *
 * @param sectors those of sectors
 * @param regions those of regions
 * @param periods those of periods that are added up
 */
record OccurringGroups(List<Sector> sectors, List<Region> regions, List<ReportingPeriod> periods) {}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The groups of the cells of a panel, each of which becomes one cell of a coarser panel. */
final class PanelGroups {

    private final PanelCells cells;
    private final Grouping<Sector> sectors;
    private final Grouping<Region> regions;
    private final Grouping<ReportingPeriod> periods;

    /** For each series the group of its sector with that of its region. */
    private final GroupPairs series;

    /** For each cell the group of its series with that of its period. */
    private final GroupPairs groups;

    PanelGroups(
            PanelCells cells, Grouping<Sector> sectors, Grouping<Region> regions, Grouping<ReportingPeriod> periods) {
        this.cells = cells;
        this.sectors = sectors;
        this.regions = regions;
        this.periods = periods;
        this.series = GroupPairs.of(
                sectors.column(cells.sectors().codes()),
                regions.column(cells.regions().codes()),
                cells.seriesCount());
        this.groups = GroupPairs.of(
                new SeriesColumn(cells, series), periods.column(cells.periods().codes()), cells.size());
    }

    PanelCells cells() {
        return cells;
    }

    Grouping<Sector> sectors() {
        return sectors;
    }

    Grouping<Region> regions() {
        return regions;
    }

    Grouping<ReportingPeriod> periods() {
        return periods;
    }

    int count() {
        return groups.groups();
    }

    /** For each cell its group; the number of groups where it has none. */
    int[] groupOf() {
        return groups.pairOf();
    }

    /** The groups as cells. */
    PanelCells coarser() {
        int[] firstGroups = firstGroups();
        int[] pairs = Arrays.stream(firstGroups, 0, firstGroups.length - 1)
                .map(group -> groups.firsts()[group])
                .toArray();
        return new PanelCells(
                KeyColumn.ofOccurring(
                        sectors.groups(),
                        Arrays.stream(pairs).map(pair -> series.firsts()[pair]).toArray()),
                KeyColumn.ofOccurring(
                        regions.groups(),
                        Arrays.stream(pairs).map(pair -> series.seconds()[pair]).toArray()),
                firstGroups,
                KeyColumn.ofOccurring(periods.groups(), groups.seconds().clone()));
    }

    /** Where the groups of each coarser series begin, and behind them how many groups there are. */
    private int[] firstGroups() {
        int[] firsts = groups.firsts();
        return IntStream.rangeClosed(0, firsts.length)
                .filter(group -> group == 0 || group == firsts.length || firsts[group] != firsts[group - 1])
                .toArray();
    }

    /** For each coarser series the sum of what its series count; a series counts only if one of its cells has a group. */
    int[] seriesSums(int[] counts) {
        int[] sums = new int[series.size() + 1];
        for (int one = 0; one < counts.length; one++) {
            if (hasGroup(one)) {
                sums[series.pairOf()[one]] += counts[one];
            }
        }
        int[] firstGroups = firstGroups();
        return Arrays.stream(firstGroups, 0, firstGroups.length - 1)
                .map(group -> sums[groups.firsts()[group]])
                .toArray();
    }

    private boolean hasGroup(int one) {
        for (int cell = cells.firstCell(one); cell < cells.firstCell(one + 1); cell++) {
            if (groupOf()[cell] < count()) {
                return true;
            }
        }
        return false;
    }
}

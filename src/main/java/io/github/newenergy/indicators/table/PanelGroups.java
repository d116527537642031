package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;

/** The groups of the cells of a panel, each of which becomes one cell of a coarser panel. */
final class PanelGroups {

    private final Groupings groupings;

    /** For each series the group of its sector with that of its region. */
    private final GroupPairs series;

    /** For each cell the group of its series with that of its period. */
    private final GroupPairs groups;

    /** Where the groups of each coarser series begin, and behind them how many groups there are. */
    private final int[] firstGroups;

    PanelGroups(PanelCells cells, Groupings groupings) {
        this.groupings = groupings;
        this.series = GroupPairs.of(
                groupings.sectors().column(cells.sectors().codes()),
                groupings.regions().column(cells.regions().codes()),
                cells.seriesCount());
        this.groups = GroupPairs.of(
                new SeriesColumn(cells, series),
                groupings.periods().column(cells.periods().codes()),
                cells.size());
        int[] firsts = groups.firsts();
        this.firstGroups = IntStream.rangeClosed(0, firsts.length)
                .filter(group -> group == 0 || group == firsts.length || firsts[group] != firsts[group - 1])
                .toArray();
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
        return new PanelCells(
                KeyColumn.ofOccurring(groupings.sectors().groups(), ofCoarserSeries(series.firsts())),
                KeyColumn.ofOccurring(groupings.regions().groups(), ofCoarserSeries(series.seconds())),
                firstGroups,
                KeyColumn.ofOccurring(
                        groupings.periods().groups(), groups.seconds().clone()));
    }

    /** For each coarser series what belongs to its pair of a sector and a region. */
    private int[] ofCoarserSeries(int[] byPair) {
        return Arrays.stream(firstGroups, 0, firstGroups.length - 1)
                .map(group -> byPair[groups.firsts()[group]])
                .toArray();
    }

    /** The best level of each group; zero where none is known. */
    long[] extremes(RowColumns levels, LongBinaryOperator better) {
        long[] extremes = new long[count() + 1];
        BitSet known = new BitSet(count() + 1);
        for (int cell = 0; cell < groupOf().length; cell++) {
            int group = groupOf()[cell];
            for (int row = levels.firstRow(cell); row < levels.firstRow(cell + 1); row++) {
                long level = levels.unscaled(row);
                if (level != RowColumns.MISSING) {
                    extremes[group] = known.get(group) ? better.applyAsLong(extremes[group], level) : level;
                    known.set(group);
                }
            }
        }
        return extremes;
    }

    /** For each group the status of its row that is least settled. */
    KeyColumn<Optional<Status>> leastSettled(KeyColumn<Optional<Status>> statuses, IntUnaryOperator firstRow) {
        int[] least = new int[count() + 1];
        if (statuses.members().size() > 1) {
            for (int cell = 0; cell < groupOf().length; cell++) {
                for (int row = firstRow.applyAsInt(cell); row < firstRow.applyAsInt(cell + 1); row++) {
                    // Statuses are numbered from the most settled on.
                    int group = groupOf()[cell];
                    least[group] = Math.max(least[group], statuses.codes().at(row));
                }
            }
        }
        return KeyColumn.ofOccurring(statuses.members(), Arrays.copyOf(least, count()));
    }
}

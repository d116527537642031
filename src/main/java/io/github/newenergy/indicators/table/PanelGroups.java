package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;

/** The groups of the cells of a panel, each of which becomes one cell of a coarser panel. */
final class PanelGroups implements CellGroups {

    private final NumberedCells cells;

    private final FoundGroups found;

    PanelGroups(NumberedCells cells, FoundGroups found) {
        this.cells = cells;
        this.found = found;
    }

    @Override
    public int count() {
        return found.count();
    }

    /** The number of each group, in ascending order. */
    int[] numbers() {
        return found.numbers();
    }

    @Override
    public int[] groupOf() {
        int[] groups = new int[cells.numbers().size()];
        Arrays.fill(groups, count());
        for (int group = 0; group < count(); group++) {
            groups[numbers()[group]] = group;
        }
        int[] groupOf = cells.all();
        for (int cell = 0; cell < groupOf.length; cell++) {
            groupOf[cell] = groups[groupOf[cell]];
        }
        return groupOf;
    }

    /** The groups as cells. */
    PanelCells coarser() {
        Groupings groupings = cells.groupings();
        return new PanelCells(
                KeyColumn.ofOccurring(
                        groupings.sectors().groups(),
                        ofCoarserSeries(cells.series().firsts())),
                KeyColumn.ofOccurring(
                        groupings.regions().groups(),
                        ofCoarserSeries(cells.series().seconds())),
                found.firstGroups(),
                KeyColumn.ofOccurring(groupings.periods().groups(), found.periods()));
    }

    /** For each coarser series what belongs to its pair of a sector and a region. */
    private int[] ofCoarserSeries(int[] byPair) {
        return Arrays.stream(found.series()).map(pair -> byPair[pair]).toArray();
    }

    /** For each coarser series the sum of what its series count. */
    int[] seriesSums(int[] counts) {
        int[] sums = new int[cells.series().size() + 1];
        for (int one = 0; one < counts.length; one++) {
            sums[cells.series().pairOf()[one]] += counts[one];
        }
        return ofCoarserSeries(sums);
    }

    /** The best level of each group; zero where none is known. */
    long[] extremes(RowColumns levels, LongBinaryOperator better) {
        int[] groupOf = groupOf();
        long[] extremes = new long[count() + 1];
        BitSet known = new BitSet(count() + 1);
        for (int cell = 0; cell < groupOf.length; cell++) {
            int group = groupOf[cell];
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
            int[] groupOf = groupOf();
            for (int cell = 0; cell < groupOf.length; cell++) {
                for (int row = firstRow.applyAsInt(cell); row < firstRow.applyAsInt(cell + 1); row++) {
                    // Statuses are numbered from the most settled on.
                    int group = groupOf[cell];
                    least[group] = Math.max(least[group], statuses.codes().at(row));
                }
            }
        }
        return KeyColumn.ofOccurring(statuses.members(), Arrays.copyOf(least, count()));
    }
}

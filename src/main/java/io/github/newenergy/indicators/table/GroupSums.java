package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The sums of groups of levels, how many rows each of them has, and how many months its cells cover.
 *
 * <p>No sum wraps. Where the levels of a panel fit into a long all together, they are added as they are. Otherwise, and where some
 * are missing, each level is added in two halves of 32 bits: 2^31 halves have room in a long.
 */
final class GroupSums implements Sums {

    private static final long LOW_HALF = 0xffff_ffffL;
    private static final int HALF_BITS = 32;

    /** One cell among the counts, where rows count one each. */
    private static final long CELL = 1L << HALF_BITS;

    /** So many cells are numbered at a time: their numbers stay in the nearest cache. */
    private static final int CELLS = 1024;

    /** So do so many running totals. */
    private static final int TOTALS = 2048;

    /** Sums, or those of the lower halves. */
    private final long[] sums;

    /** The sums of the higher halves; of no length where levels are added as they are. */
    private final long[] highSums;

    /** How many levels are missing; of no length where none is. */
    private final int[] missing;

    /** How many levels are known and how many cells there are, in one number each. */
    private final long[] counts;

    /** How many months each cell covers, or zero where that differs. */
    private final int monthsOfCell;

    /** How many months the cells cover where that differs; otherwise of no length. */
    private final long[] months;

    private GroupSums(int groups, boolean isHalved, int monthsOfCell) {
        this.sums = new long[groups];
        this.highSums = new long[isHalved ? groups : 0];
        this.missing = new int[isHalved ? groups : 0];
        this.counts = new long[groups];
        this.monthsOfCell = monthsOfCell;
        this.months = new long[monthsOfCell == 0 ? groups : 0];
    }

    private GroupSums emptyFor(int groups) {
        return new GroupSums(groups, isHalved(), monthsOfCell);
    }

    /** For so many groups of a panel, none of which has a level yet. */
    static GroupSums of(Panel panel, int groups) {
        boolean isHalved = panel.rows().hasMissing() || !panel.rows().haveRoomInLong();
        int[] lengths = lengths(panel.cells().periods()).distinct().toArray();
        return new GroupSums(groups, isHalved, lengths.length == 1 ? lengths[0] : 0);
    }

    private static IntStream lengths(KeyColumn<ReportingPeriod> periods) {
        return periods.members().members().stream().mapToInt(ReportingPeriod::months);
    }

    private boolean isHalved() {
        return highSums.length > 0;
    }

    /** Adds cells from one on to another, each to the group of its number. */
    void add(Panel panel, CellNumbers groups, int from, int to) {
        int[] numbers = new int[CELLS];
        long[] totals = new long[TOTALS + 1];
        int begin = from;
        while (begin < to) {
            int end = begin + cells(panel.rows(), begin, to);
            groups.copyTo(numbers, begin, end);
            if (isHalved()) {
                addHalves(panel.rows(), numbers, begin, end);
            } else if (panel.rows().isOneForEachCell()) {
                addSingle(panel.rows().unscaled(), numbers, begin, end);
            } else {
                addByTotals(panel.rows(), numbers, begin, end, totals);
            }
            begin = end;
        }
        addMonths(panel.cells().periods(), groups, from, to);
    }

    /** How many cells from one on to another are numbered at a time: as many as have few rows, but at least one. */
    private static int cells(RowColumns levels, int from, int to) {
        int cells = Math.min(CELLS, to - from);
        while (cells > 1 && levels.firstRow(from + cells) - levels.firstRow(from) > TOTALS) {
            cells /= 2;
        }
        return cells;
    }

    private void addHalves(RowColumns levels, int[] numbers, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            int group = numbers[cell - from];
            counts[group] += CELL;
            int end = levels.firstRow(cell + 1);
            for (int row = levels.firstRow(cell); row < end; row++) {
                long level = levels.unscaled(row);
                if (level == RowColumns.MISSING) {
                    missing[group]++;
                } else {
                    sums[group] += level & LOW_HALF;
                    highSums[group] += level >> HALF_BITS;
                    counts[group]++;
                }
            }
        }
    }

    private void addSingle(long[] levels, int[] numbers, int from, int to) {
        for (int index = 0; index < to - from; index++) {
            int group = numbers[index];
            sums[group] += levels[from + index];
            counts[group] += CELL + 1;
        }
    }

    /**
     * Adds differences of running totals: a loop over the few rows of each cell would spend most of its time on wrong guesses where
     * the next cell begins. A total may wrap, since differences then come out right.
     */
    private void addByTotals(RowColumns levels, int[] numbers, int from, int to, long[] totals) {
        int first = levels.firstRow(from);
        int rows = levels.firstRow(to) - first;
        if (rows > TOTALS) {
            addOne(levels.unscaled(), numbers[0], first, rows);
            return;
        }
        long[] unscaled = levels.unscaled();
        long total = 0;
        for (int row = 0; row < rows; row++) {
            total += unscaled[first + row];
            totals[row + 1] = total;
        }
        addDifferences(levels, numbers, from, to, totals);
    }

    private void addOne(long[] unscaled, int group, int first, int rows) {
        long sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += unscaled[first + row];
        }
        sums[group] += sum;
        counts[group] += CELL + rows;
    }

    private void addDifferences(RowColumns levels, int[] numbers, int from, int to, long[] totals) {
        int first = levels.firstRow(from);
        long before = 0;
        int begin = first;
        for (int index = 0; index < to - from; index++) {
            int group = numbers[index];
            int end = levels.firstRow(from + index + 1);
            long total = totals[end - first];
            sums[group] += total - before;
            counts[group] += CELL + (end - begin);
            before = total;
            begin = end;
        }
    }

    /** Adds the months that cells cover, unless that follows from how many they are. */
    private void addMonths(KeyColumn<ReportingPeriod> periods, CellNumbers groups, int from, int to) {
        if (monthsOfCell > 0) {
            return;
        }
        int[] monthsOf = lengths(periods).toArray();
        int[] numbers = new int[to - from];
        groups.copyTo(numbers, from, to);
        for (int cell = from; cell < to; cell++) {
            months[numbers[cell - from]] += monthsOf[periods.codes().at(cell)];
        }
    }

    /** Adds other sums of the same groups. */
    void add(GroupSums other) {
        add(sums, other.sums);
        add(highSums, other.highSums);
        add(counts, other.counts);
        add(months, other.months);
        for (int group = 0; group < missing.length; group++) {
            missing[group] += other.missing[group];
        }
    }

    private static void add(long[] sums, long[] others) {
        for (int group = 0; group < sums.length; group++) {
            sums[group] += others[group];
        }
    }

    /** The sums of some of these groups. */
    GroupSums only(int[] some) {
        if (some.length == sums.length) {
            return this;
        }
        int[] groupOf = new int[sums.length];
        Arrays.fill(groupOf, some.length);
        for (int group = 0; group < some.length; group++) {
            groupOf[some[group]] = group;
        }
        return regrouped(groupOf, some.length);
    }

    /** The sums of groups of these groups. */
    GroupSums regrouped(int[] groupOf, int groups) {
        // Behind those of the groups stands one for what has no group.
        GroupSums coarser = emptyFor(groups + 1);
        for (int group = 0; group < groupOf.length; group++) {
            int to = groupOf[group];
            coarser.sums[to] += sums[group];
            coarser.counts[to] += counts[group];
        }
        for (int group = 0; group < groupOf.length && months.length > 0; group++) {
            coarser.months[groupOf[group]] += months[group];
        }
        for (int group = 0; group < groupOf.length && isHalved(); group++) {
            coarser.highSums[groupOf[group]] += highSums[group];
            coarser.missing[groupOf[group]] += missing[group];
        }
        return coarser;
    }

    /** Whether there is a cell of a group. */
    boolean hasCell(int group) {
        return counts[group] != 0;
    }

    @Override
    public BigInteger sum(int group) {
        BigInteger sum = BigInteger.valueOf(sums[group]);
        return isHalved()
                ? BigInteger.valueOf(highSums[group]).shiftLeft(HALF_BITS).add(sum)
                : sum;
    }

    @Override
    public int known(int group) {
        return (int) counts[group];
    }

    @Override
    public int missing(int group) {
        return isHalved() ? missing[group] : 0;
    }

    @Override
    public long months(int group) {
        return monthsOfCell > 0 ? (counts[group] >>> HALF_BITS) * monthsOfCell : months[group];
    }
}

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
    static final long CELL = 1L << HALF_BITS;

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

    private GroupSums(long[] sums, long[] highSums, int[] missing, long[] counts, int monthsOfCell, long[] months) {
        this.sums = sums;
        this.highSums = highSums;
        this.missing = missing;
        this.counts = counts;
        this.monthsOfCell = monthsOfCell;
        this.months = months;
    }

    private GroupSums(int groups, boolean isHalved, int monthsOfCell) {
        this(
                new long[groups],
                new long[isHalved ? groups : 0],
                new int[isHalved ? groups : 0],
                new long[groups],
                monthsOfCell,
                new long[monthsOfCell == 0 ? groups : 0]);
    }

    /** Of other groups of cells like these, which are added as they are. */
    GroupSums ofLikeCells(long[] otherSums, long[] otherCounts) {
        return new GroupSums(otherSums, highSums, missing, otherCounts, monthsOfCell, months);
    }

    /** For so many groups, with no level yet. */
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

    /** Whether levels are added in two halves. */
    boolean isHalved() {
        return highSums.length > 0;
    }

    /** Whether all levels are added as they are, and all cells cover equally many months. */
    boolean areOfLikeCells() {
        return !isHalved() && monthsOfCell > 0;
    }

    /** Adds cells from one on to another, each to one of some groups, in two halves. */
    void addHalves(RowColumns levels, int[] groups, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            int group = groups[cell - from];
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

    /** Adds cells from one on to another, each to one of some groups, by running totals of their rows. */
    void add(RowColumns levels, long[] totals, int[] groups, int from, int to) {
        int first = levels.firstRow(from);
        int begin = first;
        long before = 0;
        for (int cell = from; cell < to; cell++) {
            int group = groups[cell - from];
            int end = levels.firstRow(cell + 1);
            long total = totals[end - first];
            sums[group] += total - before;
            counts[group] += CELL + (end - begin);
            before = total;
            begin = end;
        }
    }

    /** Adds one cell, the total of which is known, to a group. */
    void add(RowColumns levels, long total, int group, int cell) {
        sums[group] += total;
        counts[group] += CELL + (levels.firstRow(cell + 1) - levels.firstRow(cell));
    }

    /** Adds the months of cells from one on to another, unless that follows from how many they are. */
    void addMonths(KeyColumn<ReportingPeriod> periods, int[] groups, int from, int to) {
        for (int cell = from; cell < to && monthsOfCell == 0; cell++) {
            months[groups[cell - from]] += periods.at(cell).months();
        }
    }

    /** Adds other sums, those of each of their groups to one of these groups. */
    void add(GroupSums other, int[] groupOf) {
        for (int group = 0; group < groupOf.length; group++) {
            sums[groupOf[group]] += other.sums[group];
            counts[groupOf[group]] += other.counts[group];
        }
        for (int group = 0; group < groupOf.length && isHalved(); group++) {
            highSums[groupOf[group]] += other.highSums[group];
            missing[groupOf[group]] += other.missing[group];
        }
        for (int group = 0; group < groupOf.length && monthsOfCell == 0; group++) {
            months[groupOf[group]] += other.months[group];
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
        return new GroupSums(
                only(sums, some),
                only(highSums, some),
                missing.length == 0
                        ? missing
                        : Arrays.stream(some).map(group -> missing[group]).toArray(),
                only(counts, some),
                monthsOfCell,
                only(months, some));
    }

    /** Of a column those of some groups, if it has any. */
    private static long[] only(long[] column, int[] some) {
        long[] fewer = new long[column.length == 0 ? 0 : some.length];
        for (int index = 0; index < fewer.length; index++) {
            fewer[index] = column[some[index]];
        }
        return fewer;
    }

    /** The sums of groups of these groups. */
    GroupSums regrouped(int[] groupOf, int groups) {
        // Behind those of the groups stand the sums of what has no group.
        GroupSums coarser = emptyFor(groups + 1);
        coarser.add(this, groupOf);
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

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.math.BigInteger;

/**
 * The sums of groups of levels, how many rows each of them has, and how many months its cells cover.
 *
 * <p>No sum wraps. Where the levels of a panel fit into a long all together, they are added as they are. Otherwise, and where some
 * are missing, each level is added in two halves of 32 bits: 2^31 halves have room in a long.
 */
final class GroupSums implements Sums {

    private static final long LOW_HALF = 0xffff_ffffL;
    private static final int HALF_BITS = 32;

    /** So many running totals stay in the nearest cache. */
    private static final int TOTALS = 2048;

    /** Sums, or those of the lower halves; behind those of the groups one for cells without a group. */
    private final long[] sums;

    /** The sums of the higher halves; of no length where levels are added as they are. */
    private final long[] highSums;

    /** How many levels are missing; of no length where none is. */
    private final int[] missing;

    private final int[] rows;

    /** How many months the cells cover. */
    private final long[] months;

    private GroupSums(int groups, boolean isHalved) {
        this.sums = new long[groups + 1];
        this.highSums = new long[isHalved ? groups + 1 : 0];
        this.missing = new int[isHalved ? groups + 1 : 0];
        this.rows = new int[groups + 1];
        this.months = new long[groups + 1];
    }

    /** For so many groups of these levels, none of which has a level yet. */
    static GroupSums of(RowColumns levels, int groups) {
        return new GroupSums(groups, levels.hasMissing() || !levels.haveRoomInLong());
    }

    private boolean isHalved() {
        return highSums.length > 0;
    }

    /** Adds cells from one on to another, each to its group. They cover no months yet. */
    void add(RowColumns levels, int[] groupOf, int from, int to) {
        if (isHalved()) {
            addHalves(levels, groupOf, from, to);
        } else if (levels.isOneForEachCell()) {
            addSingle(levels.unscaled(), groupOf, from, to);
        } else {
            addByTotals(levels, groupOf, from, to);
        }
    }

    private void addHalves(RowColumns levels, int[] groupOf, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            int group = groupOf[cell];
            int end = levels.firstRow(cell + 1);
            for (int row = levels.firstRow(cell); row < end; row++) {
                long level = levels.unscaled(row);
                if (level == RowColumns.MISSING) {
                    missing[group]++;
                } else {
                    sums[group] += level & LOW_HALF;
                    highSums[group] += level >> HALF_BITS;
                    rows[group]++;
                }
            }
        }
    }

    private void addSingle(long[] levels, int[] groupOf, int from, int to) {
        for (int cell = from; cell < to; cell++) {
            int group = groupOf[cell];
            sums[group] += levels[cell];
            rows[group]++;
        }
    }

    /**
     * Adds differences of running totals: a loop over the few rows of each cell would spend most of its time on wrong guesses where
     * the next cell begins. A total may wrap, since differences then come out right.
     */
    private void addByTotals(RowColumns levels, int[] groupOf, int from, int to) {
        long[] unscaled = levels.unscaled();
        long[] totals = new long[TOTALS + 1];
        int end = levels.firstRow(to);
        int cell = from;
        int first = levels.firstRow(from);
        while (first < end) {
            int rows = Math.min(TOTALS, end - first);
            long total = 0;
            for (int row = 0; row < rows; row++) {
                total += unscaled[first + row];
                totals[row + 1] = total;
            }
            cell = addDifferences(levels, groupOf, cell, first, totals, rows);
            first += rows;
        }
    }

    /** Adds what cells have in some rows, from a cell on; returns the first cell that has rows behind them. */
    private int addDifferences(RowColumns levels, int[] groupOf, int from, int first, long[] totals, int count) {
        long before = 0;
        int cell = from;
        int begin = levels.firstRow(cell);
        while (cell < groupOf.length && levels.firstRow(cell + 1) <= first + count) {
            int group = groupOf[cell];
            int end = levels.firstRow(cell + 1);
            long total = totals[end - first];
            sums[group] += total - before;
            rows[group] += end - begin;
            before = total;
            begin = end;
            cell++;
        }
        if (begin < first + count) {
            sums[groupOf[cell]] += totals[count] - before;
        }
        return cell;
    }

    /** Adds the months that cells cover. */
    void addMonths(KeyColumn<ReportingPeriod> periods, int[] groupOf, int from, int to) {
        int[] monthsOf = periods.members().members().stream()
                .mapToInt(ReportingPeriod::months)
                .toArray();
        for (int cell = from; cell < to; cell++) {
            months[groupOf[cell]] += monthsOf[periods.codes().at(cell)];
        }
    }

    /** Adds other sums of the same groups. */
    void add(GroupSums other) {
        for (int group = 0; group < sums.length; group++) {
            sums[group] += other.sums[group];
            rows[group] += other.rows[group];
            months[group] += other.months[group];
        }
        for (int group = 0; group < highSums.length; group++) {
            highSums[group] += other.highSums[group];
            missing[group] += other.missing[group];
        }
    }

    /** The sums of groups of these groups. */
    GroupSums regrouped(int[] groupOf, int groups) {
        GroupSums coarser = new GroupSums(groups, isHalved());
        for (int group = 0; group < groupOf.length; group++) {
            int to = groupOf[group];
            coarser.sums[to] += sums[group];
            coarser.rows[to] += rows[group];
            coarser.months[to] += months[group];
        }
        if (isHalved()) {
            for (int group = 0; group < groupOf.length; group++) {
                coarser.highSums[groupOf[group]] += highSums[group];
                coarser.missing[groupOf[group]] += missing[group];
            }
        }
        return coarser;
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
        return rows[group];
    }

    @Override
    public int missing(int group) {
        return isHalved() ? missing[group] : 0;
    }

    @Override
    public long months(int group) {
        return months[group];
    }
}

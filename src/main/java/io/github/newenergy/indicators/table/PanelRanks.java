package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.calc.RankOrder;
import io.github.newenergy.indicators.calc.TieRule;
import java.util.Arrays;

/** Ranks the levels of a panel within groups. */
final class PanelRanks {

    private final long[] levels;
    private final int[] groupOf;
    private final int groups;
    private final TieRule tieRule;
    private final RankOrder order;

    PanelRanks(long[] levels, PanelGroups groups, TieRule tieRule, RankOrder order) {
        this.levels = levels;
        this.groupOf = groups.groupOf();
        this.groups = groups.count();
        this.tieRule = tieRule;
        this.order = order;
    }

    /** Writes twice the rank of each cell that has one, from a place on. Ranks are below 2^31, so that twice a rank has no sign. */
    void write(int[] halves, int from) {
        int[] starts = starts();
        int[] cells = cellsByGroup(starts);
        for (int group = 0; group < groups; group++) {
            int[] ofGroup = Arrays.copyOfRange(cells, starts[group], starts[group + 1]);
            rank(ofGroup, halves, from);
        }
    }

    private boolean isRanked(int cell) {
        return groupOf[cell] < groups && levels[cell] != RowColumns.MISSING;
    }

    /** For each group how many cells are ranked in those before it. */
    private int[] starts() {
        int[] starts = new int[groups + 1];
        for (int cell = 0; cell < levels.length; cell++) {
            if (isRanked(cell)) {
                starts[groupOf[cell] + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        return starts;
    }

    private int[] cellsByGroup(int[] starts) {
        int[] next = starts.clone();
        int[] cells = new int[starts[groups]];
        for (int cell = 0; cell < levels.length; cell++) {
            if (isRanked(cell)) {
                cells[next[groupOf[cell]]++] = cell;
            }
        }
        return cells;
    }

    private void rank(int[] cells, int[] halves, int from) {
        int[] sorted = sorted(cells);
        int start = 0;
        for (int betterLevels = 0; start < sorted.length; betterLevels++) {
            int end = start + 1;
            while (end < sorted.length && levels[sorted[end]] == levels[sorted[start]]) {
                end++;
            }
            for (int index = start; index < end; index++) {
                long rank = tieRule.halves(start, betterLevels, end - start, index - start);
                halves[from + sorted[index]] = (int) rank;
            }
            start = end;
        }
    }

    /** The cells with the best level first, and equal ones as they come. */
    private int[] sorted(int[] cells) {
        long[] keys = Arrays.stream(cells).mapToLong(this::key).toArray();
        long least = Arrays.stream(keys).min().orElse(0);
        long most = Arrays.stream(keys).max().orElse(0);
        int placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(cells.length);
        if (Long.numberOfLeadingZeros(most - least) <= placeBits) {
            return sortedByObjects(cells);
        }
        // The place stands behind the level in one number, which sorts without comparing through references.
        for (int place = 0; place < keys.length; place++) {
            keys[place] = (keys[place] - least) << placeBits | place;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> cells[(int) (key & ((1L << placeBits) - 1))])
                .toArray();
    }

    private int[] sortedByObjects(int[] cells) {
        return Arrays.stream(cells)
                .boxed()
                .sorted((one, other) -> Long.compare(key(one), key(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The better the smaller. */
    private long key(int cell) {
        return order == RankOrder.GREATEST_FIRST ? -levels[cell] : levels[cell];
    }
}

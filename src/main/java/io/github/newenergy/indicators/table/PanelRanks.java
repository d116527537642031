package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.calc.RankOrder;
import io.github.newenergy.indicators.calc.TieRule;

/** Ranks the levels of a panel within groups. */
final class PanelRanks {

    private final long[] levels;
    private final int[] groupOf;
    private final int groups;
    private final TieRule tieRule;
    private final RankOrder order;

    PanelRanks(long[] levels, CellGroups groups, TieRule tieRule, RankOrder order) {
        this.levels = levels;
        this.groupOf = groups.groupOf();
        this.groups = groups.count();
        this.tieRule = tieRule;
        this.order = order;
    }

    /**
     * Writes twice the rank of each cell that has one, from a place on. Ranks are below 2^31, so that twice a rank needs no
     * sign.
     */
    void write(int[] halves, int from) {
        int[] starts = starts();
        int[] cells = new int[starts[groups]];
        long[] keys = new long[cells.length];
        fill(cells, keys, starts);
        CellsByLevel sorted = new CellsByLevel(cells, keys);
        for (int group = 0; group < groups; group++) {
            sorted.sort(starts[group], starts[group + 1]);
            rank(cells, keys, starts[group], starts[group + 1], halves, from);
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

    /** Puts the cells of a group, each with its key, behind those of the groups before it. */
    private void fill(int[] cells, long[] keys, int[] starts) {
        int[] next = starts.clone();
        for (int cell = 0; cell < levels.length; cell++) {
            if (isRanked(cell)) {
                int place = next[groupOf[cell]]++;
                cells[place] = cell;
                keys[place] = key(levels[cell]);
            }
        }
    }

    /** The better the level the smaller. */
    private long key(long level) {
        return order == RankOrder.GREATEST_FIRST ? -level : level;
    }

    private void rank(int[] cells, long[] keys, int begin, int behind, int[] halves, int from) {
        int start = begin;
        for (int betterLevels = 0; start < behind; betterLevels++) {
            int end = start + 1;
            while (end < behind && keys[end] == keys[start]) {
                end++;
            }
            for (int index = start; index < end; index++) {
                long rank = tieRule.halves(start - begin, betterLevels, end - start, index - start);
                halves[from + cells[index]] = (int) rank;
            }
            start = end;
        }
    }
}

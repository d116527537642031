package io.github.newenergy.indicators.table;

/**
 * The groups that have a cell: series over time, as cells are.
 *
 * @param numbers the number of each group, in ascending order
 * @param periods the group of its period
 * @param series the pair of a sector and a region of each series of groups
 * @param firstGroups where the groups of each series begin, and behind them how many groups there are
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody changes them.
record FoundGroups(int[] numbers, int[] periods, int[] series, int[] firstGroups) {

    int count() {
        return numbers.length;
    }
}

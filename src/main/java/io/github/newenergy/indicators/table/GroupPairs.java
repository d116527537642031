package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The different pairs of groups that rows of two columns belong to, numbered in order from zero on: by the first group, then by
 * the second one. A row without a group in one of the columns has no pair.
 */
final class GroupPairs implements GroupColumn, CellNumbers {

    /** Up to so many times as many possible pairs as rows are counted in an array; beyond that rows are sorted. */
    private static final int MOST_PAIRS_A_ROW = 4;

    private final int[] pairOf;
    private final int[] firsts;
    private final int[] seconds;
    private final boolean hasPairless;

    private GroupPairs(int[] pairOf, int[] firsts, int[] seconds, boolean hasPairless) {
        this.pairOf = pairOf;
        this.firsts = firsts;
        this.seconds = seconds;
        this.hasPairless = hasPairless;
    }

    static GroupPairs of(GroupColumn first, GroupColumn second, int rows) {
        long possible = (long) first.size() * second.size();
        if (possible > MOST_NUMBERS) {
            return sorted(first, second, rows);
        }
        int[] numbers = new int[rows];
        first.addTo(numbers, second.size());
        second.addTo(numbers, 1);
        if (possible > FEW_PAIRS && isAscending(numbers)) {
            return inRuns(first, second, numbers);
        }
        return possible <= Math.max(FEW_PAIRS, (long) MOST_PAIRS_A_ROW * rows)
                ? counted(first, second, numbers)
                : sorted(first, second, rows);
    }

    private static GroupPairs counted(GroupColumn first, GroupColumn second, int[] numbers) {
        boolean[] occurs = new boolean[first.size() * second.size()];
        for (int number : numbers) {
            occurs[number] = true;
        }
        int[] pairs = new int[occurs.length];
        Found found = new Found(first, second, Math.min(occurs.length, numbers.length));
        for (int number = 0; number < occurs.length; number++) {
            pairs[number] = occurs[number] ? found.add(number) : Found.NONE;
        }
        if (found.count < occurs.length) {
            for (int row = 0; row < numbers.length; row++) {
                numbers[row] = pairs[numbers[row]];
            }
        }
        return found.pairs(numbers);
    }

    /** Rows of a table come in order, so that groups which keep that order need no sorting. */
    private static GroupPairs inRuns(GroupColumn first, GroupColumn second, int[] numbers) {
        Found found = new Found(first, second, numbers.length);
        int number = -1;
        int pair = Found.NONE;
        for (int row = 0; row < numbers.length; row++) {
            if (numbers[row] != number) {
                number = numbers[row];
                pair = found.add(number);
            }
            numbers[row] = pair;
        }
        return found.pairs(numbers);
    }

    private static boolean isAscending(int[] numbers) {
        for (int row = 1; row < numbers.length; row++) {
            if (numbers[row - 1] > numbers[row]) {
                return false;
            }
        }
        return true;
    }

    /** Pairs as they are found in ascending order of their numbers. */
    private static final class Found {

        /** Stands for the number of a pair where there is none. */
        private static final int NONE = -1;

        private final GroupColumn first;
        private final GroupColumn second;
        private final int[] firsts;
        private final int[] seconds;
        private int count;
        private int firstGroup;

        /** The number of the pair of the first group with group zero. */
        private int base;

        Found(GroupColumn first, GroupColumn second, int most) {
            this.first = first;
            this.second = second;
            this.firsts = new int[most];
            this.seconds = new int[most];
        }

        /** The number of the next pair, or none if one of its groups stands for none. */
        int add(int number) {
            while (number - base >= second.size()) {
                base += second.size();
                firstGroup++;
            }
            if (firstGroup == first.groups() || number - base == second.groups()) {
                return NONE;
            }
            firsts[count] = firstGroup;
            seconds[count] = number - base;
            return count++;
        }

        GroupPairs pairs(int[] pairOf) {
            boolean hasPairless = false;
            for (int row = 0; row < pairOf.length; row++) {
                if (pairOf[row] == NONE) {
                    pairOf[row] = count;
                    hasPairless = true;
                }
            }
            return new GroupPairs(pairOf, Arrays.copyOf(firsts, count), Arrays.copyOf(seconds, count), hasPairless);
        }
    }

    private static GroupPairs sorted(GroupColumn first, GroupColumn second, int rows) {
        RowOrder order = RowOrder.of(List.of(first, second), Optional.empty(), rows);
        int[] sorted = order.rows();
        int[] starts = order.firstRows();
        int[] examples = new int[starts.length - 1];
        Arrays.setAll(examples, found -> sorted[starts[found]]);
        int[] firsts = new int[examples.length];
        first.addTo(firsts, examples, 1);
        int[] seconds = new int[examples.length];
        second.addTo(seconds, examples, 1);
        int[] counting = IntStream.range(0, examples.length)
                .filter(found -> firsts[found] < first.groups() && seconds[found] < second.groups())
                .toArray();
        int[] pairOf = new int[rows];
        Arrays.fill(pairOf, counting.length);
        for (int pair = 0; pair < counting.length; pair++) {
            for (int index = starts[counting[pair]]; index < starts[counting[pair] + 1]; index++) {
                pairOf[sorted[index]] = pair;
            }
        }
        return new GroupPairs(
                pairOf,
                Arrays.stream(counting).map(found -> firsts[found]).toArray(),
                Arrays.stream(counting).map(found -> seconds[found]).toArray(),
                counting.length < examples.length);
    }

    @Override
    public int groups() {
        return firsts.length;
    }

    @Override
    public int size() {
        return firsts.length + (hasPairless ? 1 : 0);
    }

    /** For each row the number of its pair, which is the number of pairs where it has none. */
    int[] pairOf() {
        return pairOf;
    }

    /** The first group of each pair. */
    int[] firsts() {
        return firsts;
    }

    /** The second group of each pair. */
    int[] seconds() {
        return seconds;
    }

    @Override
    public void copyTo(int[] numbers, int from, int to) {
        System.arraycopy(pairOf, from, numbers, 0, to - from);
    }

    @Override
    public FoundGroups found(IntPredicate occurs) {
        int[] firstGroups = IntStream.rangeClosed(0, groups())
                .filter(group -> group == 0 || group == groups() || firsts[group] != firsts[group - 1])
                .toArray();
        int[] ofSeries = Arrays.stream(firstGroups, 0, firstGroups.length - 1)
                .map(group -> firsts[group])
                .toArray();
        return new FoundGroups(IntStream.range(0, groups()).toArray(), seconds, ofSeries, firstGroups);
    }

    @Override
    public void addTo(int[] numbers, int weight) {
        for (int row = 0; row < pairOf.length; row++) {
            numbers[row] += pairOf[row] * weight;
        }
    }

    @Override
    public void addTo(int[] numbers, int[] rows, int weight) {
        for (int index = 0; index < rows.length; index++) {
            numbers[index] += pairOf[rows[index]] * weight;
        }
    }
}

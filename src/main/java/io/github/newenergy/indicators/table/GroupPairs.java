package io.github.newenergy.indicators.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The different pairs of groups that rows of two columns belong to, numbered in order from zero on: by the first group, then by
 * the second one. A row without a group in one of the columns has no pair.
 */
final class GroupPairs implements GroupColumn {

    /** Up to so many times as many possible pairs as rows are counted in an array; beyond that rows are sorted. */
    private static final int MOST_PAIRS_A_ROW = 4;

    /** So many possible pairs are never too many. */
    private static final int FEW_PAIRS = 1 << 16;

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
        long most = Math.max(FEW_PAIRS, (long) MOST_PAIRS_A_ROW * rows);
        return possible <= Math.min(most, Integer.MAX_VALUE)
                ? counted(first, second, rows)
                : sorted(first, second, rows);
    }

    private static GroupPairs counted(GroupColumn first, GroupColumn second, int rows) {
        int[] pairOf = new int[rows];
        first.addTo(pairOf, second.size());
        second.addTo(pairOf, 1);
        boolean[] occurs = new boolean[first.size() * second.size()];
        for (int number : pairOf) {
            occurs[number] = true;
        }
        int[] numbers = IntStream.range(0, occurs.length)
                .filter(number -> occurs[number]
                        && number / second.size() < first.groups()
                        && number % second.size() < second.groups())
                .toArray();
        if (numbers.length < occurs.length) {
            renumber(pairOf, numbers, occurs.length);
        }
        int[] firsts =
                Arrays.stream(numbers).map(number -> number / second.size()).toArray();
        int[] seconds =
                Arrays.stream(numbers).map(number -> number % second.size()).toArray();
        return new GroupPairs(pairOf, firsts, seconds, numbers.length < occurs.length);
    }

    /** Replaces each number by its place among those that count, and others by how many count. */
    private static void renumber(int[] pairOf, int[] numbers, int possible) {
        int[] places = new int[possible];
        Arrays.fill(places, numbers.length);
        for (int pair = 0; pair < numbers.length; pair++) {
            places[numbers[pair]] = pair;
        }
        for (int row = 0; row < pairOf.length; row++) {
            pairOf[row] = places[pairOf[row]];
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

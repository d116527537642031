package io.github.newenergy.indicators.table;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows sorted by their cells; rows of one cell stay in the order in which they came.
 *
 * <p>Columns are put together to whole numbers that sort as they do, as many columns to one number as fit into an int: mostly
 * all of them. Numbers are then sorted digit by digit, the last digit first.
 */
final class RowOrder {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final List<SortNumbers> numbers;
    private int[] rows;
    private boolean isSorted;

    /** The numbers of the rows in their order. */
    private int[] sorted = {};

    private RowOrder(List<SortNumbers> numbers, int rows) {
        this.numbers = numbers;
        this.rows = IntStream.range(0, rows).toArray();
    }

    /** Sorted by the first key, rows that agree in it by the second one, and so on; rows of one cell by the last column. */
    static RowOrder of(List<? extends SortColumn> keys, Optional<? extends SortColumn> last, int rows) {
        RowOrder order = new RowOrder(SortNumbers.of(keys), rows);
        last.ifPresent(column -> SortNumbers.of(List.of(column)).forEach(order::sort));
        for (int group = order.numbers.size() - 1; group >= 0; group--) {
            order.sort(order.numbers.get(group));
        }
        return order;
    }

    private void sort(SortNumbers by) {
        sorted = isSorted ? by.of(rows) : by.ofAll(rows.length);
        isSorted = true;
        if (isAscending(sorted)) {
            return;
        }
        int[] spareNumbers = new int[rows.length];
        int[] spareRows = new int[rows.length];
        for (int digit = 0; digit < digits(by.most()); digit++) {
            int shift = digit * DIGIT_BITS;
            int[] next = starts(sorted, shift);
            for (int index = 0; index < rows.length; index++) {
                int place = next[(sorted[index] >>> shift) & (DIGITS - 1)]++;
                spareNumbers[place] = sorted[index];
                spareRows[place] = rows[index];
            }
            int[] before = sorted;
            sorted = spareNumbers;
            spareNumbers = before;
            before = rows;
            rows = spareRows;
            spareRows = before;
        }
    }

    /** How many digits the numbers up to one have; none if all are zero. */
    static int digits(int most) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(most);
        return (bits + DIGIT_BITS - 1) / DIGIT_BITS;
    }

    /** Rows often come in order, and those of a table are. */
    private static boolean isAscending(int[] numbers) {
        for (int index = 1; index < numbers.length; index++) {
            if (numbers[index - 1] > numbers[index]) {
                return false;
            }
        }
        return true;
    }

    /** For each digit where the first number goes that has it. */
    private static int[] starts(int[] numbers, int shift) {
        int[] starts = new int[DIGITS + 1];
        for (int number : numbers) {
            starts[((number >>> shift) & (DIGITS - 1)) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            starts[digit + 1] += starts[digit];
        }
        return starts;
    }

    /** The rows in order. */
    int[] rows() {
        return rows;
    }

    /** Where the rows of each cell begin, and at the end where those of the last one end. */
    int[] firstRows() {
        BitSet begins = begins();
        int[] first = new int[begins.cardinality() + 1];
        int cell = 0;
        for (int index = begins.nextSetBit(0); index >= 0; index = begins.nextSetBit(index + 1)) {
            first[cell++] = index;
        }
        first[cell] = rows.length;
        return first;
    }

    /** The places in the order at which another cell begins. */
    private BitSet begins() {
        BitSet begins = new BitSet(rows.length);
        mark(sorted, begins);
        for (SortNumbers others : numbers.subList(Math.min(1, numbers.size()), numbers.size())) {
            mark(others.of(rows), begins);
        }
        return begins;
    }

    private static void mark(int[] numbers, BitSet begins) {
        for (int index = 0; index < numbers.length; index++) {
            if (index == 0 || numbers[index] != numbers[index - 1]) {
                begins.set(index);
            }
        }
    }
}

package io.github.newenergy.indicators.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Neighbouring columns put together to one whole number for each row, which sorts as the columns do, one behind the other. */
final class SortNumbers {

    private final List<? extends SortColumn> columns;
    private final long size;

    private SortNumbers(List<? extends SortColumn> columns, long size) {
        this.columns = columns;
        this.size = size;
    }

    /** As few numbers as hold all columns, the first columns in the first number. */
    static List<SortNumbers> of(List<? extends SortColumn> columns) {
        List<SortNumbers> numbers = new ArrayList<>();
        List<SortColumn> some = new ArrayList<>();
        long size = 1;
        for (SortColumn column : columns) {
            int members = column.size();
            if (size * members > Integer.MAX_VALUE) {
                numbers.add(new SortNumbers(List.copyOf(some), size));
                some.clear();
                size = 1;
            }
            some.add(column);
            size *= members;
        }
        numbers.add(new SortNumbers(List.copyOf(some), size));
        return numbers;
    }

    /** The largest number that there may be. */
    int most() {
        return (int) (size - 1);
    }

    /** The numbers of all rows as they came. */
    int[] ofAll(int rows) {
        int[] numbers = new int[rows];
        forEachWeight((column, weight) -> column.addTo(numbers, weight));
        return numbers;
    }

    /** The numbers of some rows. */
    int[] of(int[] rows) {
        int[] numbers = new int[rows.length];
        forEachWeight((column, weight) -> column.addTo(numbers, rows, weight));
        return numbers;
    }

    private void forEachWeight(ObjIntConsumer<SortColumn> action) {
        long weight = size;
        for (SortColumn column : columns) {
            weight /= column.size();
            action.accept(column, (int) weight);
        }
    }
}

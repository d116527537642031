package io.github.newenergy.indicators.table;

/** A column by which rows are sorted: each row has a whole number from zero on. */
interface SortColumn {

    /** One more than the largest number that a row may have; at least one. */
    int size();

    /** Adds the number of each row, so many times, to what stands there for the row. */
    void addTo(int[] numbers, int weight);

    /** The same for some rows. */
    void addTo(int[] numbers, int[] rows, int weight);
}

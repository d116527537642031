package io.github.newenergy.indicators.table;

/**
 * What becomes of several rows that speak of the same cell.
 *
 * <p>A stock has one cell for all periods that end in the same month. Staff printed for {@code 2022} and again for {@code 2022-12} are
 * two rows of one cell, which only {@link #REJECT} and {@link #LAST} do not count twice.
 */
public enum Duplicates {
    /** The second row of a cell is refused. */
    REJECT,
    /** The row that came last stands for its cell, as where a file holds revisions. */
    LAST,
    /** The cell has the sum of its rows; it is missing where one of them is, and as unsettled as the least settled one. */
    SUM,
    /** All rows stay, as in a table of single plants of which many lie in one cell. */
    KEEP
}

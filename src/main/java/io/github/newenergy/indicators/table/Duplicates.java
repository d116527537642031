package io.github.newenergy.indicators.table;

/** What becomes of several rows that speak of the same cell. */
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

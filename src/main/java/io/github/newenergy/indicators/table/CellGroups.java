package io.github.newenergy.indicators.table;

/** The groups of the cells of a panel. */
interface CellGroups {

    int count();

    /** For each cell its group; the number of groups where it has none. */
    int[] groupOf();
}

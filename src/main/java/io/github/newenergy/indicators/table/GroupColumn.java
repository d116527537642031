package io.github.newenergy.indicators.table;

/** A column of groups. Where some rows belong to none of them, the number behind that of the last group stands for none. */
interface GroupColumn extends SortColumn {

    /** How many groups there are, without the one that stands for none. */
    int groups();
}

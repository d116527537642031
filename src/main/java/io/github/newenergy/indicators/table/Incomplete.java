package io.github.newenergy.indicators.table;

/**
 * What becomes of a total some parts of which are not known.
 *
 * <p>A total is complete if every series of the table that goes into it, each of a sector in a region, has a known level for
 * all months of its period; of a stock for the last one. Whether the table holds all sectors and regions that there are in the
 * world, it cannot know.
 */
public enum Incomplete {
    /** It is refused, and with it the whole roll-up. */
    REFUSE,
    /** It is missing. */
    MISSING,
    /** It is the sum of the parts that are known, and says that it is not complete. */
    PARTIAL
}

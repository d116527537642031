package io.github.newenergy.indicators.table;

/**
 * What becomes of a level for the year so far that lies below the one before it, though what it counts is never below zero.
 *
 * <p>Publishers revise earlier months without saying so, or change which enterprises they count.
 */
public enum Decrease {
    /** It is refused, and with it the whole table. */
    REFUSE,
    /** What lies between the two is missing. The next level is compared with the lower one. */
    MISSING
}

package io.github.newenergy.indicators.table;

/** How far a level is settled, as its publisher says. The constants are declared from the most settled on. */
public enum Status {
    /** Published before, and corrected since (修订数, 最终核实数). */
    REVISED,
    /** Published for the first time, and to be checked (初步核算数, 快报数). */
    PRELIMINARY,
    /** Not counted but worked out from other figures (估计数, 推算数). */
    ESTIMATED
}

package io.github.newenergy.indicators.dimension;

/** The directions in which the cells of a table may be added up. */
public enum Dimension {
    /** Over the sectors that make up a wider sector. */
    SECTOR,
    /** Over the regions that make up a wider region. */
    REGION,
    /** Over the months that make up a longer period. */
    PERIOD
}

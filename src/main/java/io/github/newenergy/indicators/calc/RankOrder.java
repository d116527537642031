package io.github.newenergy.indicators.calc;

/** From which end ranks count. */
public enum RankOrder {
    /** The greatest level has rank 1; what publications mean by 位列第一 unless they say otherwise. */
    GREATEST_FIRST,
    /** The smallest level has rank 1, as with costs or emissions. */
    SMALLEST_FIRST
}

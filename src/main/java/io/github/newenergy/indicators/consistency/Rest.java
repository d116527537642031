package io.github.newenergy.indicators.consistency;

/** Where an item of a {@link Simplex} is. */
enum Rest {
    /** It follows from the items at rest. */
    MOVING,
    /** It rests at its lower end. */
    LOWER,
    /** It rests at its upper end. */
    UPPER,
    /** It has no end to rest at, and rests at zero. */
    ZERO
}

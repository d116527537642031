package io.github.newenergy.indicators.calc;

/** Whether a statement holds, where only bounds of the true values are known. */
public enum Certainty {
    /** It holds whatever the true values are. */
    ALWAYS,
    /** The bounds do not decide it. */
    POSSIBLE,
    /** It holds for no true values: with them it is a contradiction. */
    NEVER
}

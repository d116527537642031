package io.github.newenergy.indicators.number;

/** The languages in which values are printed and read. There is no default: whoever prints for people names one. */
public enum Language {
    /** Simplified Chinese. */
    CHINESE,
    /** English. */
    ENGLISH
}

package io.github.newenergy.indicators.json;

/** What a change in points is a change of: each has fields and defaults of its own. */
enum ChangeOf {
    /** Of a share: part and whole, now and before. */
    SHARE,
    /** Of a growth rate: a cell and its base, against another cell and its base. */
    GROWTH
}

package io.github.newenergy.indicators.table;

import java.math.BigInteger;

/** The sums of groups of levels, and how much is known of each. */
interface Sums {

    /** The sum of the levels of a group that are known. */
    BigInteger sum(int group);

    /** How many levels of a group are known. */
    int known(int group);

    /** How many levels of a group are missing. */
    int missing(int group);

    /** How many months the cells of a group cover. */
    long months(int group);
}

package io.github.newenergy.indicators.calc;

import java.math.BigDecimal;

/**
 * Which rank equal levels get. The digits say what the levels 10, 20, 20, 30 get, smallest first.
 *
 * @see "SciPy, scipy.stats.rankdata: the methods min, max, dense, ordinal and average, in this order"
 */
public enum TieRule {
    /** 1224: one more than the number of better levels. The default; what 位列第n means; {@code RANK} in SQL. */
    COMPETITION {
        @Override
        BigDecimal rank(Tie tie) {
            return BigDecimal.valueOf(tie.better() + 1L);
        }
    },
    /** 1334: the number of levels that are at least as good, the own one included. */
    MODIFIED_COMPETITION {
        @Override
        BigDecimal rank(Tie tie) {
            return BigDecimal.valueOf((long) tie.better() + tie.size());
        }
    },
    /** 1223: one more than the number of different better levels; {@code DENSE_RANK} in SQL. */
    DENSE {
        @Override
        BigDecimal rank(Tie tie) {
            return BigDecimal.valueOf(tie.betterLevels() + 1L);
        }
    },
    /** 1234: every rank once; among equal levels the one that was given first is the better. */
    ORDINAL {
        @Override
        BigDecimal rank(Tie tie) {
            return BigDecimal.valueOf(tie.better() + 1L + tie.place());
        }
    },
    /** 1, 2.5, 2.5, 4: the mean of the ordinal ranks of all equal levels, so that the sum of all ranks stays the same. */
    FRACTIONAL {
        @Override
        BigDecimal rank(Tie tie) {
            return BigDecimal.valueOf(2L * tie.better() + tie.size() + 1).multiply(HALF);
        }
    };

    private static final BigDecimal HALF = new BigDecimal("0.5");

    abstract BigDecimal rank(Tie tie);

    /**
     * Where one of several equal levels stands.
     *
     * @param better how many keys have a better level
     * @param betterLevels how many different better levels there are
     * @param size how many keys have this level
     * @param place how many of those were given before this one
     */
    record Tie(int better, int betterLevels, int size, int place) {}
}

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
        public long halves(int better, int betterLevels, int size, int place) {
            return 2L * better + 2;
        }
    },
    /** 1334: the number of levels that are at least as good, the own one included. */
    MODIFIED_COMPETITION {
        @Override
        public long halves(int better, int betterLevels, int size, int place) {
            return 2L * better + 2L * size;
        }
    },
    /** 1223: one more than the number of different better levels; {@code DENSE_RANK} in SQL. */
    DENSE {
        @Override
        public long halves(int better, int betterLevels, int size, int place) {
            return 2L * betterLevels + 2;
        }
    },
    /** 1234: every rank once; among equal levels the one that was given first is the better. */
    ORDINAL {
        @Override
        public long halves(int better, int betterLevels, int size, int place) {
            return 2L * better + 2L * place + 2;
        }
    },
    /** 1, 2.5, 2.5, 4: the mean of the ordinal ranks of all equal levels, so that the sum of all ranks stays the same. */
    FRACTIONAL {
        @Override
        public long halves(int better, int betterLevels, int size, int place) {
            return 2L * better + size + 1;
        }
    };

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * The rank of one of several equal levels, in halves, so that it is a whole number under every rule.
     *
     * @param better how many levels are better
     * @param betterLevels how many different levels are better
     * @param size how many levels are equal to this one, itself included
     * @param place how many of those were given before this one
     * @return twice the rank
     */
    public abstract long halves(int better, int betterLevels, int size, int place);

    /**
     * A rank that is given in halves.
     *
     * @param halves twice the rank
     * @return the rank, without trailing zeros
     */
    public static BigDecimal ofHalves(long halves) {
        return halves % 2 == 0
                ? BigDecimal.valueOf(halves / 2)
                : BigDecimal.valueOf(halves).multiply(HALF);
    }
}

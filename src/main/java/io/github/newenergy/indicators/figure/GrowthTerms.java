package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

/**
 * On which terms a growth rate holds: over how many steps it is an average, and on which scope and prices.
 *
 * @param steps how often the rate compounds between base and cell: 1 for a plain growth rate, 5 for an average annual rate
 *     of 2021-2025 on 2020
 * @param basis which level the growth starts from
 */
public record GrowthTerms(int steps, Basis basis) {

    /** Which level a growth rate starts from. */
    public enum Basis {
        /** Nothing is said; readers take the level as it was printed for the base. */
        UNSTATED("unstated"),
        /** On a comparable scope, 可比口径: the base was restated and need not be the level once printed. */
        COMPARABLE_SCOPE("comparable_scope"),
        /** At constant prices, 不变价: both levels are at the prices of one year. */
        CONSTANT_PRICES("constant_prices");

        private final String text;

        Basis(String text) {
            this.text = text;
        }

        /** The name in files, such as {@code comparable_scope}. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** One step, nothing said about scope or prices: the usual case. */
    public static final GrowthTerms SIMPLE = new GrowthTerms(1, Basis.UNSTATED);

    private static final int MOST_STEPS = 1_000;

    /** Checks the number of steps: 1 to 1000. */
    public GrowthTerms {
        requireNonNull(basis, "basis");
        if (steps < 1 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("steps must be from 1 to " + MOST_STEPS + ", got " + steps);
        }
    }

    /** One phrase, such as {@code 5 steps, basis comparable_scope}. */
    @Override
    public String toString() {
        return (steps == 1 ? "1 step" : steps + " steps") + ", basis " + basis;
    }
}

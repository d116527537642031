package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.figure.Figure;
import java.math.BigInteger;

/** One change after which the figures of a {@link Conflict}, and all others beside it, can be true. */
public sealed interface Repair {

    /** Slips of writers that are tried one at a time. */
    enum Slip {
        /** 亿 for 万 or the other way round: 10,000 times too much or too little. */
        TEN_THOUSANDFOLD("亿 and 万 confused"),
        /** Percent for percentage points or the other way round. */
        PERCENT_AND_POINTS("percent and points confused"),
        /** Increased to (增加到) for increased by (增加了), or the other way round. */
        TO_AND_BY("increased to and increased by confused"),
        /** Grown by n times for n times the level, or the other way round. */
        TIMES("grown by n times and n times the level confused"),
        /** One digit is wrong. */
        WRONG_DIGIT("one wrong digit"),
        /** Two neighbouring digits are swapped. */
        SWAPPED_DIGITS("two digits swapped");

        private final String text;

        Slip(String text) {
            this.text = text;
        }

        /** In words. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * One figure is left out.
     *
     * @param figure the name of the figure
     */
    record LeaveOut(String figure) implements Repair {

        /** Checks that nothing is absent. */
        public LeaveOut {
            requireNonNull(figure, "figure");
        }

        /** Such as {@code leave out revenue-2021}. */
        @Override
        public String toString() {
            return "leave out " + figure;
        }
    }

    /**
     * One assumption is given up.
     *
     * @param assumption the assumption
     */
    record GiveUp(Assumption assumption) implements Repair {

        /** Checks that nothing is absent. */
        public GiveUp {
            requireNonNull(assumption, "assumption");
        }

        /** Such as {@code do not assume that growth-2022 starts from the level of revenue pv CN 2021}. */
        @Override
        public String toString() {
            return "do not assume that " + assumption;
        }
    }

    /**
     * One figure has another number, as near as can be.
     *
     * @param figure the name of the figure
     * @param replacement the figure with that number
     * @param units by how many units of its last digit the number changes; a fall is negative
     */
    record Change(String figure, Figure replacement, BigInteger units) implements Repair {

        /** Checks that nothing is absent. */
        public Change {
            requireNonNull(figure, "figure");
            requireNonNull(replacement, "replacement");
            requireNonNull(units, "units");
        }

        /** Such as {@code revenue-2021: 1249.02亿元 is revenue pv CN 2021 (99 units of its last digit)}. */
        @Override
        public String toString() {
            return named(figure, replacement) + " (" + units.abs()
                    + (units.abs().equals(BigInteger.ONE) ? " unit" : " units") + " of its last digit)";
        }
    }

    /**
     * One figure was written down with a usual slip.
     *
     * @param slip the slip
     * @param figure the name of the figure
     * @param replacement the figure without the slip
     */
    record Unslip(Slip slip, String figure, Figure replacement) implements Repair {

        /** Checks that nothing is absent. */
        public Unslip {
            requireNonNull(slip, "slip");
            requireNonNull(figure, "figure");
            requireNonNull(replacement, "replacement");
        }

        /** Such as {@code one wrong digit, revenue-2021: 1249.01亿元 is revenue pv CN 2021}. */
        @Override
        public String toString() {
            return slip + ", " + named(figure, replacement);
        }
    }

    /** A figure shows itself by its id, which may stand in several publications; the name stands in one. */
    private static String named(String name, Figure figure) {
        return name + figure.toString().substring(figure.id().length());
    }
}

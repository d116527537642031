package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One inequality between levels, and who says so: {@code sum of terms >= bound}.
 *
 * <p>Numbers are kept without trailing zeros behind the point, so that statements that say the same are equal.
 *
 * @param terms the levels, and how often each is taken; none where the statement only compares numbers
 * @param relation how the sum stands to the bound
 * @param bound the number that the sum is compared with
 * @param figures the names of the figures that say so; may be none
 * @param assumptions the assumptions under which they do; may be none
 */
public record Statement(
        List<Term> terms, Relation relation, BigDecimal bound, List<String> figures, List<Assumption> assumptions) {

    /** Before and behind the point: beyond every number that the checks make, and short enough to be written out. */
    private static final int MOST_PLACES = 1_000_000;

    /**
     * A level, taken so often.
     *
     * @param coefficient how often; never zero
     * @param cell the cell whose level is taken
     * @param unit the unit in which the level is counted, as {@link io.github.newenergy.indicators.dimension.Unit} reads
     *     it; empty where only ratios of the level are known
     */
    public record Term(BigDecimal coefficient, Cell cell, String unit) {

        /** Checks that the coefficient is not zero. */
        public Term {
            requireNonNull(cell, "cell");
            requireNonNull(unit, "unit");
            coefficient = shortest(requireNonNull(coefficient, "coefficient"), "coefficient");
            if (coefficient.signum() == 0) {
                throw new IllegalArgumentException("coefficient must not be zero, got " + coefficient + " of " + cell);
            }
        }

        /** Such as {@code 1.24155 x revenue new_energy CN-320200 2021 in 亿元}. */
        @Override
        public String toString() {
            String level = unit.isEmpty() ? cell.toString() : cell + " in " + unit;
            return coefficient.compareTo(BigDecimal.ONE) == 0 ? level : coefficient.toPlainString() + " x " + level;
        }

        private Term negated() {
            return new Term(coefficient.negate(), cell, unit);
        }
    }

    /** Copies the lists. */
    public Statement {
        terms = List.copyOf(requireNonNull(terms, "terms"));
        requireNonNull(relation, "relation");
        bound = shortest(requireNonNull(bound, "bound"), "bound");
        figures = List.copyOf(requireNonNull(figures, "figures"));
        assumptions = List.copyOf(requireNonNull(assumptions, "assumptions"));
    }

    private static BigDecimal shortest(BigDecimal number, String name) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (Math.abs((long) stripped.scale()) > MOST_PLACES) {
            throw new IllegalArgumentException(
                    name + " must have at most " + MOST_PLACES + " places, got one of scale " + stripped.scale());
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The inequality with no term below zero, such as {@code a >= 1.24155 x b}. */
    @Override
    public String toString() {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (Term term : terms) {
            if (term.coefficient().signum() > 0) {
                left.add(term.toString());
            } else {
                right.add(term.negated().toString());
            }
        }
        if (bound.signum() != 0 || right.isEmpty()) {
            right.add(bound.toPlainString());
        }
        return (left.isEmpty() ? "0" : String.join(" + ", left)) + " " + relation + " " + String.join(" + ", right);
    }
}

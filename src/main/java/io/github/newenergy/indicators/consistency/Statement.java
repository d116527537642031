package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /** Farther than any number within the usual budget. */
    private static final int FARTHEST_SCALE = 1_000_000;

    /**
     * A level, taken so often.
     *
     * @param coefficient how often; never zero
     * @param cell the cell whose level is taken
     * @param unit the unit in which the level is counted, as {@link io.github.newenergy.indicators.dimension.Unit} reads
     *     it; empty where only ratios of the level are known
     */
    public record Term(BigDecimal coefficient, Cell cell, String unit) {

        /** Checks that the coefficient is not zero, and of a scale that can be calculated with. */
        public Term {
            requireNonNull(cell, "cell");
            requireNonNull(unit, "unit");
            checkScale(coefficient, "coefficient");
            if (coefficient.signum() == 0) {
                throw new IllegalArgumentException("coefficient must not be zero, got " + coefficient + " of " + cell);
            }
            coefficient = shortest(coefficient);
        }

        /** Such as {@code 1.24155 x revenue new_energy CN-320200 2021 in 亿元}. */
        @Override
        public String toString() {
            return toText(Term::level);
        }

        private String level() {
            return unit.isEmpty() ? cell.toString() : cell + " in " + unit;
        }

        private String toText(Function<Term, String> level) {
            String name = level.apply(this);
            return coefficient.compareTo(BigDecimal.ONE) == 0 ? name : coefficient.toPlainString() + " x " + name;
        }

        private Term negated() {
            return new Term(coefficient.negate(), cell, unit);
        }
    }

    /** Copies the lists, and checks that the bound is of a scale that can be calculated with. */
    public Statement {
        terms = GaplessList.copyOf(terms, "terms");
        requireNonNull(relation, "relation");
        checkScale(bound, "bound");
        bound = shortest(bound);
        figures = GaplessList.copyOf(figures, "figures");
        assumptions = GaplessList.copyOf(assumptions, "assumptions");
    }

    /** Before any arithmetic: a stored statement may come from anywhere. */
    private static void checkScale(BigDecimal number, String name) {
        if (Math.abs((long) requireNonNull(number, name).scale()) > FARTHEST_SCALE) {
            throw new IllegalArgumentException(name + " must have a scale from -" + FARTHEST_SCALE + " to "
                    + FARTHEST_SCALE + ", got " + number.scale());
        }
    }

    private static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The inequality with no term below zero, and with names of one's own.
     *
     * @param level how a level is named, such as by its period alone; its coefficient stands before the name
     * @return such as {@code 2022 level >= 1.24155 x 2021 level}
     */
    public String toText(Function<Term, String> level) {
        requireNonNull(level, "level");
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (Term term : terms) {
            if (term.coefficient().signum() > 0) {
                left.add(term.toText(level));
            } else {
                right.add(term.negated().toText(level));
            }
        }
        if (bound.signum() != 0 || right.isEmpty()) {
            right.add(bound.toPlainString());
        }
        return (left.isEmpty() ? "0" : String.join(" + ", left)) + " " + relation + " " + String.join(" + ", right);
    }

    /** The inequality with no term below zero, such as {@code a >= 1.24155 x b}. */
    @Override
    public String toString() {
        return toText(Term::level);
    }
}

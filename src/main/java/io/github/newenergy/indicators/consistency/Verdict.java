package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Fraction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether figures can all be true. */
public sealed interface Verdict {

    /**
     * Answers by verdict.
     *
     * @param cases one answer for each verdict
     * @param <R> the type of the answer
     * @return the answer for this verdict
     */
    <R> R match(Cases<R> cases);

    /**
     * What it took to find the verdict, and to leave out of each conflict what it does not need.
     *
     * @return the work on all parts of the system together, at most twice the budget for each, and its last operations
     */
    Spent spent();

    /**
     * Why figures cannot all be true.
     *
     * @return contradictions that share no figure; none unless this is a {@link Contradiction}
     */
    List<Conflict> conflicts();

    /**
     * The figures of all conflicts.
     *
     * @return their names, each once
     */
    default List<String> figures() {
        return conflicts().stream()
                .flatMap(conflict -> conflict.figures().stream())
                .distinct()
                .toList();
    }

    /**
     * The assumptions of all conflicts.
     *
     * @return each once
     */
    default List<Assumption> assumptions() {
        return conflicts().stream()
                .flatMap(conflict -> conflict.assumptions().stream())
                .distinct()
                .toList();
    }

    /**
     * Whether the budget was enough for everything.
     *
     * @return false if something is still undecided, beside the conflicts that were found or without any
     */
    boolean isComplete();

    /**
     * One answer for each verdict.
     *
     * @param <R> the type of the answers
     */
    interface Cases<R> {
        /**
         * The answer where all figures can be true.
         *
         * @param verdict the verdict
         * @return the answer
         */
        R consistent(Consistent verdict);

        /**
         * The answer where they cannot.
         *
         * @param verdict the verdict
         * @return the answer
         */
        R contradiction(Contradiction verdict);

        /**
         * The answer where the budget was spent before anything was known.
         *
         * @param verdict the verdict
         * @return the answer
         */
        R undecided(Undecided verdict);
    }

    /**
     * All figures that are used can be true, and here are levels for which they are.
     *
     * <p>{@link FigureSystem#omissions} names those that are not used, or not for all that they say.
     *
     * @param levels a level for each cell; one way among many in which all statements hold
     * @param spent the work
     */
    record Consistent(Map<Cell, Level> levels, Spent spent) implements Verdict {

        /**
         * An exact level.
         *
         * @param value the number
         * @param unit the unit; empty where only ratios are known
         */
        public record Level(Fraction value, Optional<Unit> unit) {

            /** Checks that nothing is absent. */
            public Level {
                requireNonNull(value, "value");
                requireNonNull(unit, "unit");
            }

            /** Such as {@code 1249 亿元}. */
            @Override
            public String toString() {
                return value + unit.map(symbol -> " " + symbol).orElse("");
            }
        }

        /** Copies the map. */
        public Consistent {
            levels = Collections.unmodifiableMap(new LinkedHashMap<>(requireNonNull(levels, "levels")));
            requireNonNull(spent, "spent");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.consistent(this);
        }

        /** None. */
        @Override
        public List<Conflict> conflicts() {
            return List.of();
        }

        @Override
        public boolean isComplete() {
            return true;
        }

        /** One line. */
        @Override
        public String toString() {
            return "consistent: all figures that are used can be true together";
        }
    }

    /**
     * Not all figures can be true.
     *
     * @param conflicts sets of figures that cannot all be true; no two share a figure, and without all of them the rest is
     *     consistent, as far as it was decided; while this is not complete, a conflict may name more than it needs
     * @param isComplete whether the budget was enough to decide all of the rest, and to leave out of each conflict whatever
     *     it does not need
     * @param spent the work
     */
    record Contradiction(List<Conflict> conflicts, boolean isComplete, Spent spent) implements Verdict {

        /** Checks that there is a conflict. */
        public Contradiction {
            conflicts = GaplessList.copyOf(conflicts, "conflicts");
            requireNonNull(spent, "spent");
            if (conflicts.isEmpty()) {
                throw new IllegalArgumentException("conflicts must be at least one, got none");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contradiction(this);
        }

        /** One line for each conflict, and one more if they are not complete. */
        @Override
        public String toString() {
            String found =
                    String.join("\n", conflicts.stream().map(Conflict::toString).toList());
            return "contradiction: " + found
                    + (isComplete ? "" : "\nnot complete, the budget was spent after " + spent);
        }
    }

    /**
     * The budget was spent before a contradiction was found or ruled out.
     *
     * @param spent the work
     */
    record Undecided(Spent spent) implements Verdict {

        /** Checks that nothing is absent. */
        public Undecided {
            requireNonNull(spent, "spent");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undecided(this);
        }

        /** None. */
        @Override
        public List<Conflict> conflicts() {
            return List.of();
        }

        @Override
        public boolean isComplete() {
            return false;
        }

        /** One line. */
        @Override
        public String toString() {
            return "undecided after " + spent;
        }
    }
}

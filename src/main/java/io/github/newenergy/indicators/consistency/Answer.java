package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Fraction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What figures imply about a {@link Question}. */
public sealed interface Answer {

    /**
     * What was asked.
     *
     * @return the question
     */
    Question question();

    /**
     * Answers by kind.
     *
     * @param cases one answer for each kind
     * @param <R> the type of the answer
     * @return the answer for this kind
     */
    <R> R match(Cases<R> cases);

    /**
     * One answer for each kind.
     *
     * @param <R> the type of the answers
     */
    interface Cases<R> {
        /**
         * The answer where there are bounds.
         *
         * @param answer the bounds
         * @return the answer
         */
        R known(Known answer);

        /**
         * The answer where there are none.
         *
         * @param answer the reason
         * @return the answer
         */
        R unknown(Unknown answer);
    }

    /**
     * The tightest bounds: whatever lies within them is possible, whatever lies outside is not.
     *
     * @param question what was asked
     * @param bounds the bounds in {@code unit}; an end that no decimal writes, or one of more places than bounds can hold, is
     *     moved outward and closed, or left out
     * @param unit the unit of a level; percent for a ratio or growth
     * @param lower the proof of the lower end; empty if there is none
     * @param upper the proof of the upper end; empty if there is none
     */
    record Known(Question question, Bounds bounds, Unit unit, Optional<End> lower, Optional<End> upper)
            implements Answer {

        /** Checks that nothing is absent. */
        public Known {
            requireNonNull(question, "question");
            requireNonNull(bounds, "bounds");
            requireNonNull(unit, "unit");
            requireNonNull(lower, "lower");
            requireNonNull(upper, "upper");
        }

        /**
         * The figures that bind one end or the other.
         *
         * @return their names, each once
         */
        public List<String> figures() {
            return of(End::figures);
        }

        /**
         * The assumptions that one end or the other rests on.
         *
         * @return each once
         */
        public List<Assumption> assumptions() {
            return of(End::assumptions);
        }

        private <E> List<E> of(Function<End, List<E>> part) {
            return Stream.concat(lower.stream(), upper.stream())
                    .flatMap(end -> part.apply(end).stream())
                    .distinct()
                    .toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known(this);
        }

        /** One line, such as {@code revenue new_energy CN-320200 2021 lies in [1248.9, 1249.1] 亿元}. */
        @Override
        public String toString() {
            return question + " lies in " + bounds + " " + unit;
        }
    }

    /**
     * One end of the bounds.
     *
     * @param value the exact end, in the unit of the answer
     * @param isOpen whether the end itself cannot be
     * @param certificates the proof: one certificate, or one for each case that the figures leave open
     */
    record End(Fraction value, boolean isOpen, List<Certificate> certificates) {

        /** Copies the list. */
        public End {
            requireNonNull(value, "value");
            certificates = GaplessList.copyOf(certificates, "certificates");
        }

        /**
         * The figures that bind this end.
         *
         * @return their names, each once
         */
        public List<String> figures() {
            return statements(Statement::figures);
        }

        /**
         * The assumptions that this end rests on.
         *
         * @return each once
         */
        public List<Assumption> assumptions() {
            return statements(Statement::assumptions);
        }

        private <E> List<E> statements(Function<Statement, List<E>> part) {
            return certificates.stream()
                    .flatMap(certificate -> certificate.lines().stream())
                    .flatMap(line -> part.apply(line.statement()).stream())
                    .distinct()
                    .toList();
        }
    }

    /** Why there are no bounds. */
    enum Reason {
        /** The figures that the question touches cannot all be true, so that anything would follow. */
        CONTRADICTION("the figures cannot all be true"),
        /** No figure tells of what kind of quantity the level is, so that only ratios are known. */
        NO_LEVEL("only ratios are known"),
        /** The level below the line is zero. */
        ZERO_BASE("the base is zero"),
        /** The level below the line is negative. */
        NEGATIVE_BASE("the base is negative"),
        /** The level below the line may be negative. */
        UNCERTAIN_BASE("the base may be negative"),
        /** The budget was spent. */
        UNDECIDED("the budget was spent");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        /** In words. */
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * No bounds.
     *
     * @param question what was asked
     * @param reason why not
     */
    record Unknown(Question question, Reason reason) implements Answer {

        /** Checks that nothing is absent. */
        public Unknown {
            requireNonNull(question, "question");
            requireNonNull(reason, "reason");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }

        /** One line. */
        @Override
        public String toString() {
            return question + " is not known: " + reason;
        }
    }
}

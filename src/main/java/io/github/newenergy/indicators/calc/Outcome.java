package io.github.newenergy.indicators.calc;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Language;
import java.util.Optional;

/**
 * What a calculation came to: a range that holds every true result, or the label of a case in which there is none.
 *
 * <p>A firm that lost money last year and earns some now has no growth rate; statisticians print a label there, such as
 * 扭亏为盈. A missing number would not tell that from a missing figure.
 *
 * <p>{@link #match} asks for an answer to both. Where only a range will do, {@link #orElseThrow} gives it.
 */
public sealed interface Outcome permits Outcome.Known, Outcome.Undefined {

    /**
     * Answers by case.
     *
     * @param cases one answer for each case
     * @param <R> the type of the answer
     * @return the answer for this outcome
     */
    <R> R match(Cases<R> cases);

    /**
     * The range of the result.
     *
     * @return the range, or empty if there is a label instead
     */
    Optional<Bounds> bounds();

    /**
     * The range of the result, where no other case will do.
     *
     * @return the range
     * @throws ArithmeticException if there is a label instead; the message says which, and why
     */
    Bounds orElseThrow();

    /**
     * A result.
     *
     * @param value every value that the result can truly have
     */
    record Known(Bounds value) implements Outcome {

        /** Checks the component. */
        public Known {
            requireNonNull(value, "value");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.known(this);
        }

        @Override
        public Optional<Bounds> bounds() {
            return Optional.of(value);
        }

        @Override
        public Bounds orElseThrow() {
            return value;
        }

        /** The bounds, such as {@code [0.24155, 0.24165)}. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * No result, for a known reason.
     *
     * @param reason the label
     * @param detail the values that led to it, in one line
     */
    record Undefined(Reason reason, String detail) implements Outcome {

        /** Checks the components. */
        public Undefined {
            requireNonNull(reason, "reason");
            requireNonNull(detail, "detail");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undefined(this);
        }

        @Override
        public Optional<Bounds> bounds() {
            return Optional.empty();
        }

        @Override
        public Bounds orElseThrow() {
            throw new ArithmeticException(toString());
        }

        /** One line, such as {@code turned to profit: from [-3, -3] to [2, 2]}. */
        @Override
        public String toString() {
            return reason.toText(Language.ENGLISH) + ": " + detail;
        }
    }

    /**
     * One answer for each case.
     *
     * @param <R> the type of the answers
     */
    interface Cases<R> {
        /**
         * The answer for a result.
         *
         * @param known the result
         * @return the answer
         */
        R known(Known known);

        /**
         * The answer where there is no result.
         *
         * @param undefined the label, and what led to it
         * @return the answer
         */
        R undefined(Undefined undefined);
    }

    /** The labels of cases that have no result. */
    enum Reason {
        /** The current level is not known. */
        MISSING_LEVEL("水平缺失", "missing level"),
        /** The base is not known. */
        MISSING_BASE("基数缺失", "missing base"),
        /** There is no period that a rate from period to period could start from, as for a year so far. */
        NO_EARLIER_PERIOD("无可比上期", "no earlier period"),
        /** The base is zero, so no rate leads away from it. */
        ZERO_BASE("基数为零", "zero base"),
        /** A loss became a profit: base below zero, current level above. */
        TURNED_TO_PROFIT("扭亏为盈", "turned to profit"),
        /** A profit became a loss: base above zero, current level below. */
        TURNED_TO_LOSS("由盈转亏", "turned to loss"),
        /** A loss became smaller, or vanished: base below zero, current level above it but not above zero. */
        LOSS_NARROWED("减亏", "loss narrowed"),
        /** A loss became greater: base below zero, current level below it. */
        LOSS_WIDENED("增亏", "loss widened"),
        /** A loss stayed what it was. */
        LOSS_UNCHANGED("亏损持平", "loss unchanged"),
        /** The base is below zero, and the current level is not known well enough for one label. */
        NEGATIVE_BASE("基数为负", "negative base"),
        /** The base may be zero, or may have either sign. */
        UNCERTAIN_BASE("基数符号不定", "uncertain base"),
        /** No base above zero leads to the current level at the rate. */
        NO_POSITIVE_BASE("无正基数", "no positive base"),
        /** The rate lies below −100%, which cannot repeat over several steps. */
        NOT_COMPOUNDABLE("不可连乘", "rate does not compound"),
        /** There is no whole that the level is a part of. */
        NO_WHOLE("无总体", "no whole"),
        /** The whole is not known. */
        MISSING_WHOLE("总体缺失", "missing whole"),
        /** The whole is zero, so nothing is a share of it. */
        ZERO_WHOLE("总体为零", "zero whole"),
        /** The whole is below zero, as the sum of profits and losses may be: its shares mean nothing. */
        NEGATIVE_WHOLE("总体为负", "negative whole"),
        /** The whole may be zero, or may have either sign. */
        UNCERTAIN_WHOLE("总体符号不定", "uncertain whole"),
        /** No whole above zero has the part at the share. */
        NO_POSITIVE_WHOLE("无正总体", "no positive whole");

        private final String chinese;
        private final String english;

        Reason(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        /**
         * The label for readers of one language.
         *
         * @param language the language
         * @return such as {@code 扭亏为盈} or {@code turned to profit}
         */
        public String toText(Language language) {
            return requireNonNull(language, "language") == Language.CHINESE ? chinese : english;
        }
    }
}

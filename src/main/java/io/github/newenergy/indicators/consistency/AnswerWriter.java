package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what an optimiser found into an answer with its proofs. */
final class AnswerWriter {

    private static final Rational HUNDRED = Rational.of(100);

    /** Ends with more digits are rounded outward, as those of quotients are. */
    private static final int MOST_DIGITS = 100;

    /** Ends with more places before or behind the point do not go into bounds. */
    private static final int MOST_PLACES = 256;

    /** Nothing farther from zero goes into bounds. */
    private static final BigDecimal FARTHEST = BigDecimal.TEN.pow(MOST_PLACES - 1);

    private final Model model;
    private final Question question;
    private final Unit unit;

    AnswerWriter(Model model, Question question, Unit unit) {
        this.model = model;
        this.question = question;
        this.unit = unit;
    }

    Answer write(Objective objective, Supremum negativeLower, Supremum upper) {
        Optional<Answer.End> least =
                negativeLower.value().map(value -> end(objective, negativeLower, value.negated(), true));
        Optional<Answer.End> most = upper.value().map(value -> end(objective, upper, value, false));
        Bounds above = least.map(end -> bounds(end, true)).orElse(Bounds.unbounded());
        Bounds below = most.map(end -> bounds(end, false)).orElse(Bounds.unbounded());
        return new Answer.Known(question, above.intersection(below).orElseThrow(), unit, least, most);
    }

    /** What the quotient of a question is when the answer, in its unit, is this. */
    static Rational fromUnit(Question question, Rational answer) {
        return switch (question.kind()) {
            case LEVEL, SUM, DIFFERENCE -> answer;
            case RATIO -> answer.dividedBy(HUNDRED);
            case GROWTH -> answer.dividedBy(HUNDRED).plus(Rational.ONE);
        };
    }

    /** The bounds alone, without proofs and units. */
    static Bounds bounds(Supremum negativeLower, Supremum upper) {
        Bounds above = negativeLower
                .value()
                .map(value -> bounds(value.negated(), !negativeLower.isAttained(), true))
                .orElse(Bounds.unbounded());
        Bounds below = upper.value()
                .map(value -> bounds(value, !upper.isAttained(), false))
                .orElse(Bounds.unbounded());
        return above.intersection(below).orElseThrow();
    }

    private static Bounds bounds(Rational value, boolean isOpen, boolean isLower) {
        return bounds(new Answer.End(CertificateWriter.fraction(value), isOpen, List.of()), isLower);
    }

    private Answer.End end(Objective objective, Supremum supremum, Rational value, boolean isLower) {
        CertificateWriter writer = new CertificateWriter(model);
        List<Certificate> certificates = new ArrayList<>();
        for (Supremum.Proof proof : supremum.proofs()) {
            if (proof.value().isEmpty()) {
                certificates.add(writer.refutation(proof.supposed(), proof.sum()));
            } else {
                Rational proved =
                        isLower ? proof.value().get().negated() : proof.value().get();
                Rational factor = factor(objective, proved, proof.sum());
                Relation relation = Relation.of(isLower, isStrict(proof));
                certificates.add(writer.of(
                        proof.sum(), proof.supposed(), factor, conclusion(objective, proved, factor, relation)));
            }
        }
        return new Answer.End(CertificateWriter.fraction(inUnit(value)), !supremum.isAttained(), certificates);
    }

    private static boolean isStrict(Supremum.Proof proof) {
        return proof.sum().stream()
                .anyMatch(weighted -> weighted.constraint().relation().isStrict());
    }

    /** What a conclusion is multiplied by, so that it is written in decimals, and short ones. */
    private static Rational factor(Objective objective, Rational value, List<Weighted> sum) {
        if (isDecimal(value)) {
            return withoutZeros(objective, value, Rational.ONE);
        }
        Stream<Rational> oneOfOneLine = sum.stream()
                .map(weighted -> weighted.weight().reciprocal())
                .filter(factor -> isDecimal(factor) && isDecimal(value.times(factor)));
        Rational whole = withoutZeros(objective, value, Rational.of(value.denominator(), BigInteger.ONE));
        return CertificateWriter.shortest(sum, Stream.concat(oneOfOneLine, Stream.of(whole)));
    }

    /** Without the zeros at the end that all numbers of the conclusion have in common. */
    private static Rational withoutZeros(Objective objective, Rational value, Rational factor) {
        Stream<Rational> numbers = objective.denominator().isEmpty()
                ? Stream.concat(objective.numerator().values().stream(), Stream.of(value))
                : objective.less(value).values().stream();
        int zeros = numbers.map(number -> decimal(number.times(factor)))
                .filter(number -> number.signum() != 0)
                .mapToInt(number -> -number.stripTrailingZeros().scale())
                .min()
                .orElse(0);
        return zeros <= 0 ? factor : factor.dividedBy(Rational.of(BigInteger.TEN.pow(zeros), BigInteger.ONE));
    }

    private static boolean isDecimal(Rational number) {
        return CertificateWriter.fraction(number).isDecimal();
    }

    private Statement conclusion(Objective objective, Rational value, Rational factor, Relation relation) {
        boolean isDivided = !objective.denominator().isEmpty();
        Map<Integer, Rational> left = isDivided ? objective.less(value) : objective.numerator();
        CertificateWriter writer = new CertificateWriter(model);
        List<Statement.Term> terms = new ArrayList<>();
        left.forEach((cell, coefficient) -> terms.add(writer.term(decimal(coefficient.times(factor)), cell)));
        Rational bound = isDivided ? Rational.ZERO : value.times(factor);
        return new Statement(terms, relation, decimal(bound), List.of(), List.of());
    }

    private static BigDecimal decimal(Rational number) {
        return CertificateWriter.fraction(number).toDecimal();
    }

    private Rational inUnit(Rational value) {
        return switch (question.kind()) {
            case LEVEL, SUM, DIFFERENCE -> value;
            case RATIO -> value.times(HUNDRED);
            case GROWTH -> value.minus(Rational.ONE).times(HUNDRED);
        };
    }

    private static Bounds bounds(Answer.End end, boolean isLower) {
        Fraction value = end.value();
        if (value.isDecimal() && isShort(value.toDecimal())) {
            BigDecimal exact = value.toDecimal();
            if (isLower) {
                return end.isOpen() ? Bounds.greaterThan(exact) : Bounds.atLeast(exact);
            }
            return end.isOpen() ? Bounds.lessThan(exact) : Bounds.atMost(exact);
        }
        RoundingMode outward = isLower ? RoundingMode.FLOOR : RoundingMode.CEILING;
        BigDecimal quotient = new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), new MathContext(Bounds.QUOTIENT_DIGITS, outward));
        BigDecimal rounded = quotient.scale() > MOST_PLACES ? quotient.setScale(MOST_PLACES, outward) : quotient;
        if (isTooFar(rounded)) {
            if (isLower != rounded.signum() > 0) {
                return Bounds.unbounded();
            }
            rounded = isLower ? FARTHEST : FARTHEST.negate();
        }
        return isLower ? Bounds.atLeast(rounded) : Bounds.atMost(rounded);
    }

    private static boolean isShort(BigDecimal end) {
        return end.precision() <= MOST_DIGITS && end.scale() <= MOST_PLACES && !isTooFar(end);
    }

    private static boolean isTooFar(BigDecimal end) {
        return end.precision() - (long) end.scale() > MOST_PLACES;
    }
}

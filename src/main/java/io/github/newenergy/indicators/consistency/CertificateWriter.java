package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the sums of a solver as certificates, and has each one checked. */
final class CertificateWriter {

    /** Certificates of more lines keep the multipliers as they were found. */
    private static final int MOST_LINES_SCALED = 40;

    private static final MathContext SHORT = new MathContext(6, RoundingMode.DOWN);

    private final Model model;

    CertificateWriter(Model model) {
        this.model = model;
    }

    List<Certificate> refutations(Refutation refutation) {
        return refutation.leaves().stream()
                .map(leaf -> refutation(leaf.supposed(), leaf.sum()))
                .toList();
    }

    Certificate refutation(List<Constraint> supposed, List<Weighted> sum) {
        List<Weighted> scaled = scaled(sum);
        Rational bound = Rational.ZERO;
        boolean isStrict = false;
        for (Weighted weighted : scaled) {
            Rational part =
                    weighted.weight().times(Rational.of(weighted.constraint().bound()));
            bound = weighted.constraint().relation().isLower() ? bound.plus(part) : bound.minus(part);
            isStrict |= weighted.constraint().relation().isStrict();
        }
        Statement falsehood =
                new Statement(List.of(), Relation.of(true, isStrict), shortened(bound), List.of(), List.of());
        return checked(new Certificate(lines(scaled), statements(supposed), falsehood));
    }

    /** The number itself if it is a decimal; else one closer to zero that has its sign. */
    private static BigDecimal shortened(Rational number) {
        Fraction fraction = fraction(number);
        if (fraction.isDecimal()) {
            return fraction.toDecimal();
        }
        BigDecimal over = new BigDecimal(number.numerator());
        BigDecimal under = new BigDecimal(number.denominator());
        return over.divide(under, SHORT);
    }

    /** A certificate whose conclusion was multiplied by a number, as its lines then are. */
    Certificate of(List<Weighted> sum, List<Constraint> supposed, Rational factor, Statement conclusion) {
        return checked(new Certificate(lines(times(sum, factor)), statements(supposed), conclusion));
    }

    private static Certificate checked(Certificate certificate) {
        CertificateChecker.flaw(certificate).ifPresent(flaw -> {
            throw new IllegalStateException("a certificate does not hold: " + flaw + ", in " + certificate);
        });
        return certificate;
    }

    private List<Certificate.Line> lines(List<Weighted> sum) {
        return sum.stream()
                .map(weighted -> new Certificate.Line(fraction(weighted.weight()), statement(weighted.constraint())))
                .toList();
    }

    private List<Statement> statements(List<Constraint> constraints) {
        return constraints.stream().map(this::statement).toList();
    }

    Statement statement(Constraint constraint) {
        List<Statement.Term> terms = new ArrayList<>();
        for (int entry = 0; entry < constraint.cells().length; entry++) {
            terms.add(term(constraint.coefficients()[entry], constraint.cells()[entry]));
        }
        List<String> figures = new ArrayList<>();
        List<Assumption> assumptions = new ArrayList<>();
        for (int premise : constraint.premises()) {
            if (model.isFigure(premise)) {
                figures.add(model.figures().get(premise));
            } else {
                assumptions.add(model.assumption(premise));
            }
        }
        return new Statement(terms, constraint.relation(), constraint.bound(), figures, assumptions);
    }

    Statement.Term term(BigDecimal coefficient, int unknown) {
        return new Statement.Term(
                coefficient,
                model.cells().get(unknown),
                model.unit(unknown).map(Unit::toString).orElse(""));
    }

    static Fraction fraction(Rational number) {
        return new Fraction(number.numerator(), number.denominator());
    }

    /** Multiplied so that the multipliers are short decimals, one of them one, if that is possible. */
    private static List<Weighted> scaled(List<Weighted> sum) {
        Stream<Rational> oneOfOneLine =
                sum.stream().map(weighted -> weighted.weight().reciprocal());
        return times(sum, shortest(sum, Stream.concat(Stream.of(Rational.ONE), oneOfOneLine)));
    }

    /** The factor, the first one of several, that leaves the multipliers the fewest digits. */
    static Rational shortest(List<Weighted> sum, Stream<Rational> factors) {
        if (sum.size() > MOST_LINES_SCALED) {
            return factors.findFirst().orElseThrow();
        }
        return factors.min(Comparator.comparingLong(factor -> length(sum, factor)))
                .orElseThrow();
    }

    private static long length(List<Weighted> sum, Rational factor) {
        return sum.stream()
                .mapToLong(weighted -> length(weighted.weight().times(factor)))
                .sum();
    }

    private static List<Weighted> times(List<Weighted> sum, Rational factor) {
        return sum.stream()
                .map(weighted ->
                        new Weighted(weighted.constraint(), weighted.weight().times(factor)))
                .toList();
    }

    private static long length(Rational weight) {
        Fraction fraction = fraction(weight);
        // A quotient is harder to add up by hand than any decimal of this length.
        return fraction.isDecimal() ? fraction.toDecimal().precision() : 1_000L + weight.bitLength();
    }
}

package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Adds up what a {@link Certificate} says, exactly, and compares the sum with its conclusion.
 *
 * <p>It shares no code with what finds certificates, so that a fault there cannot hide here. It checks the addition; that the
 * statements are those of certain publications is checked by {@link FigureSystem#states}.
 */
public final class CertificateChecker {

    private CertificateChecker() {}

    /**
     * Whether the lines add up to the conclusion, and a refutation to something false.
     *
     * @param certificate the certificate
     * @return true if it proves what it says
     */
    public static boolean isValid(Certificate certificate) {
        return flaw(certificate).isEmpty();
    }

    /**
     * What is wrong with a certificate.
     *
     * @param certificate the certificate
     * @return the first flaw, or empty if it proves what it says
     */
    public static Optional<String> flaw(Certificate certificate) {
        Map<Level, BigFraction> sum = new LinkedHashMap<>();
        BigFraction bound = BigFraction.ZERO;
        boolean isStrict = false;
        for (Certificate.Line line : requireNonNull(certificate, "certificate").lines()) {
            BigFraction factor = exact(line.multiplier()).multiply(direction(line.statement()));
            add(sum, line.statement().terms(), factor);
            bound = bound.add(exact(line.statement().bound()).multiply(factor));
            isStrict |= line.statement().relation().isStrict();
        }
        Statement conclusion = certificate.conclusion();
        BigFraction direction = direction(conclusion);
        add(sum, conclusion.terms(), direction.negate());
        for (Map.Entry<Level, BigFraction> rest : sum.entrySet()) {
            if (rest.getValue().getNumerator().signum() != 0) {
                return Optional.of("the lines leave " + rest.getValue() + " x "
                        + rest.getKey().cell() + " over");
            }
        }
        int order = bound.compareTo(exact(conclusion.bound()).multiply(direction));
        if (order < 0 || (order == 0 && conclusion.relation().isStrict() && !isStrict)) {
            return Optional.of("the lines add up to less than " + conclusion);
        }
        return conclusion.terms().isEmpty() && !isFalse(conclusion)
                ? Optional.of("the conclusion " + conclusion + " is no contradiction")
                : Optional.empty();
    }

    /** The level of a cell in one unit; in another unit it is another number. */
    private record Level(Cell cell, String unit) {}

    /** Everything is added up as a lower bound: what is at most five is minus that, at least minus five. */
    private static BigFraction direction(Statement statement) {
        return statement.relation().isLower() ? BigFraction.ONE : BigFraction.MINUS_ONE;
    }

    private static void add(Map<Level, BigFraction> sum, List<Statement.Term> terms, BigFraction factor) {
        for (Statement.Term term : terms) {
            BigFraction more = exact(term.coefficient()).multiply(factor);
            sum.merge(new Level(term.cell(), term.unit()), more, BigFraction::add);
        }
    }

    private static boolean isFalse(Statement comparison) {
        int sign = comparison.bound().signum();
        return switch (comparison.relation()) {
            case AT_LEAST -> sign > 0;
            case ABOVE -> sign >= 0;
            case AT_MOST -> sign < 0;
            case BELOW -> sign <= 0;
        };
    }

    private static BigFraction exact(Fraction fraction) {
        return new BigFraction(fraction.numerator(), fraction.denominator());
    }

    private static BigFraction exact(BigDecimal decimal) {
        BigInteger unscaled = decimal.unscaledValue();
        return decimal.scale() <= 0
                ? new BigFraction(unscaled.multiply(BigInteger.TEN.pow(-decimal.scale())))
                : new BigFraction(unscaled, BigInteger.TEN.pow(decimal.scale()));
    }
}

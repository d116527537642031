package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The two numbers that a refutation compares, with just so many places that a reader sees them apart. */
final class CertificateSum {

    private static final int LEAST_PLACES = 2;
    private static final int MOST_PLACES = 200;
    private static final MathContext FIRST_DIGITS = new MathContext(2, RoundingMode.DOWN);

    private CertificateSum() {}

    /** Such as {@code 1551.94 < 1550.73}, which is false. */
    static String of(Certificate certificate) {
        Rational left = Rational.ZERO;
        Rational right = Rational.ZERO;
        boolean isStrict = false;
        for (Certificate.Line line : certificate.lines()) {
            Statement statement = line.statement();
            Rational bound = rational(line.multiplier()).times(Rational.of(statement.bound()));
            isStrict |= statement.relation().isStrict();
            if (statement.relation().isLower()) {
                left = left.plus(bound);
            } else {
                right = right.plus(bound);
            }
        }
        int places = Math.max(places(left), places(right));
        while (places < MOST_PLACES
                && left.compareTo(right) > 0
                && rounded(left, places, RoundingMode.FLOOR).compareTo(rounded(right, places, RoundingMode.CEILING))
                        <= 0) {
            places++;
        }
        return rounded(left, places, RoundingMode.FLOOR).toPlainString()
                + (isStrict ? " < " : " <= ")
                + rounded(right, places, RoundingMode.CEILING).toPlainString();
    }

    /** As many as show the first digits of a small number. */
    private static int places(Rational number) {
        BigDecimal first =
                new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), FIRST_DIGITS);
        return Math.min(MOST_PLACES, Math.max(LEAST_PLACES, first.scale()));
    }

    private static Rational rational(Fraction fraction) {
        return Rational.of(fraction.numerator(), fraction.denominator());
    }

    private static BigDecimal rounded(Rational number, int places, RoundingMode rounding) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), places, rounding)
                .stripTrailingZeros();
    }
}

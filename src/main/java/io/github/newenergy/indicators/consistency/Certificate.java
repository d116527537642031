package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * A proof by addition: statements, each taken so often, add up to a conclusion.
 *
 * <p>Where the conclusion is a false comparison of two numbers, the statements cannot all hold. Anybody can check it by
 * hand, and {@link CertificateChecker} does so without the code that found it.
 *
 * @param lines the statements with their multipliers
 * @param supposed the statements of the case for which this certificate stands, where a proof distinguishes cases; else
 *     none
 * @param conclusion what the lines add up to
 * @see <a href="https://doi.org/10.1515/crll.1902.124.1">Farkas, Theorie der einfachen Ungleichungen, 1902</a>
 */
public record Certificate(List<Line> lines, List<Statement> supposed, Statement conclusion) {

    /**
     * A statement, taken so often.
     *
     * @param multiplier how often; above zero
     * @param statement the statement
     */
    public record Line(Fraction multiplier, Statement statement) {

        /** Checks that the multiplier is above zero. */
        public Line {
            requireNonNull(statement, "statement");
            if (requireNonNull(multiplier, "multiplier").signum() <= 0) {
                throw new IllegalArgumentException("multiplier must be above zero, got " + multiplier);
            }
        }

        /** Such as {@code 1.24155 x [a >= 1250.005]}. */
        @Override
        public String toString() {
            return toText(statement.toString());
        }

        private String toText(String said) {
            return (multiplier.equals(ONE) ? "" : multiplier + " x ") + "[" + said + "]";
        }
    }

    private static final Fraction ONE = Fraction.of(BigDecimal.ONE);

    /** Checks that something is added up. */
    public Certificate {
        lines = GaplessList.copyOf(lines, "lines");
        supposed = GaplessList.copyOf(supposed, "supposed");
        requireNonNull(conclusion, "conclusion");
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines must be at least one, got none for " + conclusion);
        }
    }

    /**
     * Whether it proves that its statements cannot all hold.
     *
     * @return true if the conclusion compares two numbers
     */
    public boolean isRefutation() {
        return conclusion.terms().isEmpty();
    }

    /**
     * One sentence: the lines, and what they are together, with names of one's own.
     *
     * @param level how a level is named, such as by its period alone
     * @return such as {@code 1.24155 x [2021 level >= 1250.005] and [2022 level < 1551] together: 1551.94 < 1551}
     */
    public String toText(Function<Statement.Term, String> level) {
        requireNonNull(level, "level");
        return sentence(statement -> statement.toText(level));
    }

    private String sentence(Function<Statement, String> text) {
        String cases = supposed.isEmpty()
                ? ""
                : "if " + String.join(" and ", supposed.stream().map(text).toList()) + ": ";
        List<String> sentences = lines.stream()
                .map(line -> line.toText(text.apply(line.statement())))
                .toList();
        String together = isRefutation() ? CertificateSum.of(this) : text.apply(conclusion);
        return cases + String.join(" and ", sentences) + (lines.size() == 1 ? ": " : " together: ") + together;
    }

    /**
     * The certificate in the VIPR format, version 1.0, which other programs check without this library.
     *
     * <p>Each level is a variable {@code x0, x1, ...}, each line a constraint {@code C0, C1, ...}, and one {@code lin}
     * combination of them proves the goal: {@code RTP infeas} for a refutation, {@code RTP range} for a bound, of which the
     * left side of the conclusion is the objective, {@code min} for a lower and {@code max} for an upper bound. Comments
     * say what the variables and constraints stand for, and for which case the proof stands. All numbers are exact.
     *
     * <p>VIPR has no strict inequalities, so they are written as if equality were allowed. A bound is proved all the same,
     * though not that it cannot be reached. A refutation whose sum is {@code 0 < 0} would be lost; it is written with one
     * more variable, by how much every strict inequality holds, and {@code RTP range -inf 0} proves that it cannot be
     * above zero.
     *
     * @return the text of a file, in UTF-8 if it is stored, that ends with a line feed
     * @throws IllegalStateException if the certificate does not hold, as {@link CertificateChecker} sees it
     * @see <a href="https://github.com/ambros-gleixner/VIPR">VIPR: verifying integer programming results, with the
     *     specification of the format and a checker</a>
     */
    public String toVipr() {
        return ViprText.of(this);
    }

    /** One sentence: the lines, and what they are together. */
    @Override
    public String toString() {
        return sentence(Statement::toString);
    }
}

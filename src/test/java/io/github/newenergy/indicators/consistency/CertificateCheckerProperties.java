package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.consistency.Certificate.Line;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;

/** What the checker lets pass is true, and the oracle for that are corners, not sums. */
class CertificateCheckerProperties {

    private static final List<Cell> CELLS = PrintedFigures.cells("revenue pv CN 2022", "revenue pv CN 2021");
    private static final List<String> UNITS = List.of("亿元", "万元");

    private static Statement statement(int first, int second, Relation relation, int bound) {
        List<Statement.Term> terms = new ArrayList<>();
        if (first != 0) {
            terms.add(new Statement.Term(BigDecimal.valueOf(first), CELLS.get(0), UNITS.get(0)));
        }
        if (second != 0) {
            terms.add(new Statement.Term(BigDecimal.valueOf(second), CELLS.get(1), UNITS.get(0)));
        }
        return new Statement(terms, relation, BigDecimal.valueOf(bound), List.of(), List.of());
    }

    private static int taken(Statement statement, Cell cell, String unit) {
        return statement.terms().stream()
                .filter(term -> term.cell().equals(cell) && term.unit().equals(unit))
                .mapToInt(term -> term.coefficient().intValueExact())
                .sum();
    }

    private static int direction(Statement statement) {
        return statement.relation().isLower() ? 1 : -1;
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        Arbitrary<Integer> coefficient = Arbitraries.integers().between(-3, 3);
        Arbitrary<Statement> statement = Combinators.combine(
                        coefficient,
                        coefficient,
                        Arbitraries.of(Relation.values()),
                        Arbitraries.integers().between(-5, 5))
                .as(CertificateCheckerProperties::statement)
                .filter(some -> !some.terms().isEmpty());
        return Combinators.combine(Arbitraries.integers().between(1, 4), statement)
                .as((multiplier, some) -> new Line(Fraction.of(BigDecimal.valueOf(multiplier)), some))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** What lines add up to, taken so often and less so much. */
    private static Statement sum(List<Line> lines, int times, int less) {
        int first = 0;
        int second = 0;
        int bound = -less;
        boolean isStrict = false;
        for (Line line : lines) {
            int factor =
                    direction(line.statement()) * line.multiplier().toDecimal().intValueExact();
            first += factor * taken(line.statement(), CELLS.get(0), UNITS.get(0));
            second += factor * taken(line.statement(), CELLS.get(1), UNITS.get(0));
            bound += factor * line.statement().bound().intValueExact();
            isStrict |= line.statement().relation().isStrict();
        }
        return statement(times * first, times * second, Relation.of(times > 0, isStrict || less > 0), times * bound);
    }

    /** Lines and their sum, or lines, one that contradicts their sum, and a false comparison of two numbers. */
    @Provide
    Arbitrary<Certificate> certificates() {
        return Combinators.combine(lines(), Arbitraries.of(true, false), Arbitraries.of(0, 0, 1))
                .as((lines, isRefutation, less) -> {
                    if (!isRefutation) {
                        return new Certificate(lines, List.of(), sum(lines, 1, less));
                    }
                    Statement sum = sum(lines, -1, 0);
                    Statement contrary = new Statement(
                            sum.terms(), Relation.AT_LEAST, sum.bound().add(BigDecimal.ONE), List.of(), List.of());
                    List<Line> more = new ArrayList<>(lines);
                    more.add(new Line(Fraction.of(BigDecimal.ONE), contrary));
                    return new Certificate(more, List.of(), statement(0, 0, Relation.AT_LEAST, 1));
                });
    }

    /** No point lies where the lines hold and the conclusion does not. */
    private static boolean isTrue(Certificate certificate) {
        List<Statement> all = Stream.concat(
                        certificate.lines().stream().map(Line::statement), Stream.of(certificate.conclusion()))
                .toList();
        boolean hasOtherUnit = all.stream()
                .flatMap(statement -> statement.terms().stream())
                .anyMatch(term -> term.unit().equals(UNITS.get(1)));
        Corners corners = new Corners(hasOtherUnit ? 4 : 2);
        for (Line line : certificate.lines()) {
            add(corners, line.statement(), direction(line.statement()), hasOtherUnit);
        }
        add(corners, certificate.conclusion(), -direction(certificate.conclusion()), hasOtherUnit);
        return !corners.haveAnInside();
    }

    /** As a lower bound; the opposite of what a strict statement says is not strict. */
    private static void add(Corners corners, Statement statement, int direction, boolean hasOtherUnit) {
        int[] coefficients = new int[hasOtherUnit ? 4 : 2];
        for (int index = 0; index < coefficients.length; index++) {
            coefficients[index] = direction * taken(statement, CELLS.get(index % 2), UNITS.get(index / 2));
        }
        boolean isOpposite = direction != direction(statement);
        corners.add(
                coefficients,
                new BigFraction(statement.bound().intValueExact()).multiply(direction),
                statement.relation().isStrict() != isOpposite);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void sumsAreLetPassAndAreTrue(@ForAll("certificates") Certificate certificate) {
        boolean isNothing =
                certificate.isRefutation() && certificate.conclusion().bound().signum() <= 0;
        assertThat(CertificateChecker.isValid(certificate) || isNothing).isTrue();
        assertThat(isTrue(certificate)).isTrue();
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void aChangedCertificateIsRefusedOrStillTrue(
            @ForAll("certificates") Certificate certificate,
            @ForAll @IntRange(max = 8) int kind,
            @ForAll @IntRange(max = 3) int place,
            @ForAll Relation relation) {
        Certificate changed = changed(certificate, kind, place, relation);
        if (CertificateChecker.isValid(changed)) {
            assertThat(isTrue(changed)).as(changed.toString()).isTrue();
        }
    }

    private static Certificate changed(Certificate certificate, int kind, int place, Relation relation) {
        List<Line> lines = new ArrayList<>(certificate.lines());
        int index = place % lines.size();
        Line line = lines.get(index);
        Statement conclusion = certificate.conclusion();
        switch (kind) {
            case 0 -> lines.set(index, new Line(Fraction.parse("5"), line.statement()));
            case 1 -> lines.set(index, new Line(line.multiplier(), changed(line.statement(), 1, place)));
            case 2 -> lines.set(index, new Line(line.multiplier(), inOtherUnit(line.statement())));
            case 3 -> lines.set(index, new Line(line.multiplier(), changed(line.statement(), relation, 0)));
            case 4 ->
                lines.set(
                        index,
                        new Line(
                                line.multiplier(),
                                changed(line.statement(), line.statement().relation(), 1 - place)));
            case 5 -> {
                if (lines.size() > 1) {
                    lines.remove(index);
                }
            }
            case 6 -> conclusion = changed(conclusion, 1, place);
            case 7 -> conclusion = changed(conclusion, relation, 0);
            default -> conclusion = changed(conclusion, conclusion.relation(), place - 1);
        }
        return new Certificate(lines, List.of(), conclusion);
    }

    private static Statement changed(Statement statement, Relation relation, int more) {
        return new Statement(
                statement.terms(), relation, statement.bound().add(BigDecimal.valueOf(more)), List.of(), List.of());
    }

    private static Statement changed(Statement statement, int more, int place) {
        int first = taken(statement, CELLS.get(0), UNITS.get(0)) + (place % 2 == 0 ? more : 0);
        int second = taken(statement, CELLS.get(1), UNITS.get(0)) + (place % 2 == 0 ? 0 : more);
        return statement(first, second, statement.relation(), statement.bound().intValueExact());
    }

    private static Statement inOtherUnit(Statement statement) {
        List<Statement.Term> terms = statement.terms().stream()
                .map(term -> new Statement.Term(term.coefficient(), term.cell(), UNITS.get(1)))
                .toList();
        return new Statement(terms, statement.relation(), statement.bound(), List.of(), List.of());
    }
}

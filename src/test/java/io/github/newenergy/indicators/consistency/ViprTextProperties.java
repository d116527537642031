package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.figure.Attribution;
import io.github.newenergy.indicators.figure.Comparison;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.GrowthTerms;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.Publication;
import io.github.newenergy.indicators.figure.Source;
import io.github.newenergy.indicators.number.Fraction;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever holds is exported so that it can be added up again. */
class ViprTextProperties {

    private static final Source SOURCE = Source.of("p", LocalDate.of(2023, 7, 13), "1");
    private static final Cell FIRST = Cell.parse("revenue pv CN 2001");

    /** A level, some years of growth, and a level that is far from what they lead to. */
    @Property(tries = 60)
    void conflictsOfRandomPagesAreProved(@ForAll Random random) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new LevelFigure(Attribution.of("first", SOURCE), FIRST, levelOf(100 + random.nextInt(900))));
        int years = 1 + random.nextInt(6);
        for (int year = 1; year <= years; year++) {
            Cell cell = year(year);
            PublishedNumber growth = PublishedNumber.parse(random.nextInt(40) + "." + random.nextInt(100) + "%");
            figures.add(new GrowthFigure(
                    Attribution.of("growth-" + year, SOURCE),
                    new Comparison(cell, year(year - 1)),
                    growth,
                    GrowthTerms.SIMPLE));
        }
        boolean isHigh = random.nextBoolean();
        figures.add(new LevelFigure(
                Attribution.of("last", SOURCE), year(years), levelOf(isHigh ? 90_000 : random.nextInt(90))));
        Verdict verdict = FigureSystem.of(new Publication("t", "p", SOURCE.date(), figures))
                .check();
        Conflict conflict = verdict.conflicts().get(0);
        assertThat(conflict.certificates()).hasSize(1);
        assertThat(ViprTextTest.proved(conflict.certificates().get(0)).goal()).isEqualTo("infeas");
    }

    private static Cell year(int later) {
        return FIRST.withPeriod(ReportingPeriod.parse(String.valueOf(2001 + later)));
    }

    private static PublishedQuantity levelOf(int whole) {
        return PublishedQuantity.parse(whole + ".25亿元");
    }

    /** Random statements and multipliers, added up, and a conclusion that follows from the sum. */
    @Property(tries = 300)
    void certificatesOfAllShapesAreProved(@ForAll Random random) {
        Certificate certificate = addedUp(random);
        assertThat(CertificateChecker.flaw(certificate)).isEmpty();
        ViprChecker.Proved proved = ViprChecker.check(certificate.toVipr());
        boolean isInfeasible =
                certificate.isRefutation() && !certificate.toVipr().contains("by how much");
        assertThat(proved.goal()).isEqualTo(isInfeasible ? "infeas" : "range");
        assertThat(proved.constraints()).hasSameSizeAs(certificate.lines());
    }

    private static Certificate addedUp(Random random) {
        List<Certificate.Line> lines = new ArrayList<>();
        Map<Integer, BigDecimal> sum = new TreeMap<>();
        BigDecimal bound = BigDecimal.ZERO;
        boolean isStrict = false;
        int count = 1 + random.nextInt(6);
        for (int line = 0; line < count; line++) {
            BigDecimal multiplier = BigDecimal.valueOf(1 + random.nextInt(10_000), random.nextInt(4));
            Relation relation = List.of(Relation.values()).get(random.nextInt(4));
            BigDecimal factor = relation.isLower() ? multiplier : multiplier.negate();
            List<Statement.Term> terms = new ArrayList<>();
            for (int term = random.nextInt(4); term > 0; term--) {
                int year = random.nextInt(4);
                BigDecimal coefficient = BigDecimal.valueOf(random.nextInt(500) * 2L - 499, random.nextInt(3));
                terms.add(new Statement.Term(coefficient, year(year), "亿元"));
                sum.merge(year, coefficient.multiply(factor), BigDecimal::add);
            }
            BigDecimal end = BigDecimal.valueOf(random.nextInt(2_000) - 1_000, random.nextInt(3));
            bound = bound.add(end.multiply(factor));
            isStrict |= relation.isStrict();
            lines.add(line(multiplier, terms, relation, end));
        }
        return random.nextBoolean()
                ? refutation(lines, sum, bound, random)
                : bound(lines, sum, bound, isStrict, random);
    }

    /** One more line takes off what is left, and leaves a sum of zero or more. */
    private static Certificate refutation(
            List<Certificate.Line> lines, Map<Integer, BigDecimal> sum, BigDecimal bound, Random random) {
        List<Statement.Term> rest = terms(sum, BigDecimal.ONE.negate());
        BigDecimal gap = BigDecimal.valueOf(random.nextInt(2));
        lines.add(line(BigDecimal.ONE, rest, Relation.ABOVE, gap.subtract(bound)));
        return new Certificate(lines, List.of(), statement(List.of(), Relation.ABOVE, gap));
    }

    private static Certificate bound(
            List<Certificate.Line> lines,
            Map<Integer, BigDecimal> sum,
            BigDecimal bound,
            boolean isStrict,
            Random random) {
        boolean isLower = random.nextBoolean();
        BigDecimal sign = isLower ? BigDecimal.ONE : BigDecimal.ONE.negate();
        BigDecimal slack = BigDecimal.valueOf(random.nextInt(2));
        List<Statement.Term> terms = terms(sum, sign);
        if (terms.isEmpty()) {
            return refutation(lines, sum, bound, random);
        }
        Statement conclusion = statement(
                terms, Relation.of(isLower, isStrict), bound.subtract(slack).multiply(sign));
        return new Certificate(lines, List.of(), conclusion);
    }

    private static List<Statement.Term> terms(Map<Integer, BigDecimal> sum, BigDecimal factor) {
        List<Statement.Term> terms = new ArrayList<>();
        sum.forEach((year, coefficient) -> {
            if (coefficient.signum() != 0) {
                terms.add(new Statement.Term(coefficient.multiply(factor), year(year), "亿元"));
            }
        });
        return terms;
    }

    private static Certificate.Line line(
            BigDecimal multiplier, List<Statement.Term> terms, Relation relation, BigDecimal bound) {
        // The same line with another number: three times a third.
        Fraction third = new Fraction(
                Fraction.of(multiplier).numerator(),
                Fraction.of(multiplier).denominator().multiply(BigInteger.valueOf(3)));
        List<Statement.Term> tripled = terms.stream()
                .map(term -> new Statement.Term(
                        term.coefficient().multiply(BigDecimal.valueOf(3)), term.cell(), term.unit()))
                .toList();
        return new Certificate.Line(third, statement(tripled, relation, bound.multiply(BigDecimal.valueOf(3))));
    }

    private static Statement statement(List<Statement.Term> terms, Relation relation, BigDecimal bound) {
        return new Statement(terms, relation, bound, List.of(), List.of());
    }
}

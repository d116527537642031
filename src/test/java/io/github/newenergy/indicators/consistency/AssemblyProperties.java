package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.fraction.BigFraction;

/** What is put together says just as much as the constraints that it was put together from. */
class AssemblyProperties {

    private static final int CELLS = 3;
    private static final ExactArithmetic ARITHMETIC = new ExactArithmetic(Meter.unlimited());

    private static Constraint constraint(int[] coefficients, Relation relation, int bound) {
        int[] cells = IntStream.range(0, coefficients.length)
                .filter(cell -> coefficients[cell] != 0)
                .toArray();
        BigDecimal[] numbers = Arrays.stream(cells)
                .mapToObj(cell -> BigDecimal.valueOf(coefficients[cell]))
                .toArray(BigDecimal[]::new);
        return new Constraint(cells, numbers, relation, BigDecimal.valueOf(bound), new int[] {bound + 100});
    }

    @Provide
    Arbitrary<List<Constraint>> constraints() {
        Arbitrary<Integer> coefficient = Arbitraries.of(0, 0, 0, 1, 1, -1, 2, -2, 4);
        return Combinators.combine(
                        coefficient.array(int[].class).ofSize(CELLS),
                        Arbitraries.of(Relation.values()),
                        Arbitraries.integers().between(-4, 4))
                .as(AssemblyProperties::constraint)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Corners corners(List<Constraint> constraints) {
        Corners corners = new Corners(CELLS);
        constraints.forEach(constraint -> add(corners, constraint));
        return corners;
    }

    private static void add(Corners corners, Constraint constraint) {
        int sign = constraint.relation().isLower() ? 1 : -1;
        int[] coefficients = new int[CELLS];
        for (int entry = 0; entry < constraint.cells().length; entry++) {
            coefficients[constraint.cells()[entry]] = sign * constraint.coefficients()[entry].intValueExact();
        }
        corners.add(
                coefficients,
                new BigFraction(sign * constraint.bound().intValueExact()),
                constraint.relation().isStrict());
    }

    private static Constraint opposite(Constraint constraint) {
        Relation relation = constraint.relation();
        return new Constraint(
                constraint.cells(),
                constraint.coefficients(),
                Relation.of(!relation.isLower(), !relation.isStrict()),
                constraint.bound(),
                constraint.premises());
    }

    private static List<Constraint> needed(Assembly assembly) {
        List<Constraint> needed = new ArrayList<>();
        assembly.forEachNeeded((column, constraint) -> needed.add(constraint));
        return needed;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftOutHoldsAnyway(@ForAll("constraints") List<Constraint> constraints) {
        Assembly assembly = new Assembly(constraints, ARITHMETIC);
        if (!assembly.refutations().isEmpty()) {
            return;
        }
        List<Constraint> needed = needed(assembly);
        assertThat(constraints).containsAll(needed);
        for (Constraint constraint : constraints) {
            if (!needed.contains(constraint)) {
                Corners corners = corners(needed);
                add(corners, opposite(constraint));
                assertThat(corners.haveAnInside()).isFalse();
            }
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void refutationsAddUp(@ForAll("constraints") List<Constraint> constraints) {
        for (Refutation refutation : new Assembly(constraints, ARITHMETIC).refutations()) {
            BigFraction[] left = new BigFraction[CELLS];
            Arrays.fill(left, BigFraction.ZERO);
            BigFraction bound = BigFraction.ZERO;
            boolean isStrict = false;
            for (Weighted weighted : refutation.sum()) {
                Constraint constraint = weighted.constraint();
                assertThat(weighted.weight().signum()).isPositive();
                assertThat(constraints).contains(constraint);
                BigFraction factor = Rationals.oracle(weighted.weight());
                factor = constraint.relation().isLower() ? factor : factor.negate();
                for (int entry = 0; entry < constraint.cells().length; entry++) {
                    int cell = constraint.cells()[entry];
                    left[cell] = left[cell].add(factor.multiply(constraint.coefficients()[entry].intValueExact()));
                }
                bound = bound.add(factor.multiply(constraint.bound().intValueExact()));
                isStrict |= constraint.relation().isStrict();
            }
            assertThat(left).containsOnly(BigFraction.ZERO);
            int sign = bound.getNumerator().signum();
            assertThat(sign > 0 || (sign == 0 && isStrict)).isTrue();
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatIsRefutedAtSightHasNoInside(@ForAll("constraints") List<Constraint> constraints) {
        boolean isRefuted = !new Assembly(constraints, ARITHMETIC).refutations().isEmpty();
        assertThat(isRefuted && corners(constraints).haveAnInside()).isFalse();
    }

    @Example
    void multiplesOfOneSumAreOneRowWithTheTightestEnds() {
        Assembly assembly = new Assembly(
                List.of(
                        constraint(new int[] {2, 4}, Relation.AT_LEAST, 6),
                        constraint(new int[] {1, 2}, Relation.AT_LEAST, 4),
                        constraint(new int[] {-1, -2}, Relation.ABOVE, -9),
                        constraint(new int[] {1, 2}, Relation.AT_MOST, 9)),
                ARITHMETIC);
        LinearSystem system = assembly.system();
        assertThat(system.rows()).isEqualTo(1);
        assertThat(system.lower(2)).isEqualTo(new End(Rational.of(4), false, 1, Rational.ONE));
        assertThat(system.upper(2)).isEqualTo(new End(Rational.of(9), true, 2, Rational.ONE.negated()));
    }

    @Example
    void aRowThatItsUnknownsJustForceIsLeftOutUnlessItIsStrict() {
        Constraint one = constraint(new int[] {1}, Relation.AT_LEAST, 1);
        Constraint other = constraint(new int[] {0, 1}, Relation.AT_LEAST, 1);
        assertThat(new Assembly(List.of(one, other, constraint(new int[] {1, 1}, Relation.AT_LEAST, 2)), ARITHMETIC)
                        .neededRows())
                .isEmpty();
        assertThat(new Assembly(List.of(one, other, constraint(new int[] {1, 1}, Relation.ABOVE, 2)), ARITHMETIC)
                        .neededRows())
                .hasSize(1);
    }

    @Example
    void comparisonsOfNumbersAreCheckedAtOnce() {
        for (Relation relation : Relation.values()) {
            for (int bound = -1; bound <= 1; bound++) {
                boolean holds = relation.isLower() ? bound < 0 : bound > 0;
                boolean isTrue = holds || (bound == 0 && !relation.isStrict());
                assertThat(new Assembly(List.of(constraint(new int[] {}, relation, bound)), ARITHMETIC).refutations())
                        .hasSize(isTrue ? 0 : 1);
            }
        }
    }
}

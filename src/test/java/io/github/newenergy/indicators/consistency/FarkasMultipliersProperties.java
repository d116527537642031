package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.math3.fraction.BigFraction;

/** Multipliers that are proposed as a contradiction are one, and nothing is proposed where all can hold. */
class FarkasMultipliersProperties {

    private static final List<Rest> RESTS = List.of(Rest.values());
    private static final ExactArithmetic ARITHMETIC = new ExactArithmetic(Meter.unlimited());

    private static void assertContradiction(LinearSystem system, Multipliers<Rational> multipliers) {
        BigFraction[] left = new BigFraction[system.columns()];
        Arrays.fill(left, BigFraction.ZERO);
        BigFraction bound = BigFraction.ZERO;
        boolean isOpen = false;
        for (Map.Entry<Integer, Rational> each : multipliers.byItem().entrySet()) {
            int item = each.getKey();
            BigFraction factor = Rationals.oracle(each.getValue());
            int sign = factor.compareTo(BigFraction.ZERO);
            assertThat(sign).isNotZero();
            End end = sign > 0 ? system.lower(item) : system.upper(item);
            assertThat(end).isNotNull();
            bound = bound.add(factor.multiply(Rationals.oracle(end.value())));
            isOpen |= end.isOpen();
            for (int column = 0; column < left.length; column++) {
                left[column] = left[column].add(factor.multiply(coefficient(system, item, column)));
            }
        }
        assertThat(left).containsOnly(BigFraction.ZERO);
        int order = bound.compareTo(BigFraction.ZERO);
        assertThat(order > 0 || (order == 0 && isOpen)).isTrue();
    }

    private static BigFraction coefficient(LinearSystem system, int item, int column) {
        if (item < system.columns()) {
            return item == column ? BigFraction.ONE : BigFraction.ZERO;
        }
        int row = item - system.columns();
        BigFraction sum = BigFraction.ZERO;
        for (int entry = 0; entry < system.columnsOf(row).length; entry++) {
            if (system.columnsOf(row)[entry] == column) {
                sum = sum.add(Rationals.oracle(system.coefficientsOf(row)[entry]));
            }
        }
        return sum;
    }

    private static Simplex<Rational> simplex(LinearSystem system) {
        return new Simplex<>(system, ARITHMETIC, Resting.of(system));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatAProposalFindsIsAContradiction(@ForAll long seed, @ForAll @IntRange(min = -30, max = 30) int scale) {
        LinearSystem system =
                RandomSystem.of(new Random(seed), scale).withSlip().system();
        Optional<Multipliers<Rational>> found =
                new Proposal(system, Resting.of(system), Meter.unlimited()).contradiction();
        boolean isContradictory = simplex(system).findFeasible().isPresent();
        Statistics.label("found where there is one")
                .collect(found.isPresent() == isContradictory)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 90));
        Statistics.label("contradictory")
                .collect(isContradictory)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 20));
        found.ifPresent(multipliers -> assertContradiction(system, multipliers));
        assertThat(found.isPresent() && !isContradictory).isFalse();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whereExactArithmeticEndsTheContradictionIsFound(@ForAll long seed) {
        LinearSystem system = RandomSystem.of(new Random(seed), 0).withSlip().system();
        Simplex<Rational> simplex = simplex(system);
        if (simplex.findFeasible().isPresent()) {
            Optional<Multipliers<Rational>> found =
                    FarkasMultipliers.of(system, simplex.resting(), simplex.outside(), ARITHMETIC);
            assertThat(found).isPresent();
            assertContradiction(system, found.get());
        }
    }

    /** As many more unknowns move as more sums rest, and any moving items are said to miss any ends. */
    private static Optional<Multipliers<Rational>> anywhere(LinearSystem system, Resting start, Random random) {
        Resting resting = start.copy();
        for (int swaps = random.nextInt(6); swaps > 0; swaps--) {
            int column = random.nextInt(system.columns());
            int row = system.columns() + random.nextInt(system.rows());
            if (!resting.isMoving(column) && resting.isMoving(row)) {
                resting.move(column);
                resting.rest(row, random.nextBoolean() ? Rest.LOWER : Rest.UPPER);
            }
        }
        Map<Integer, Rest> outside = new TreeMap<>();
        random.ints(1 + random.nextInt(5), 0, system.items())
                .filter(resting::isMoving)
                .forEach(item -> outside.put(item, RESTS.get(random.nextInt(RESTS.size()))));
        return FarkasMultipliers.of(system, resting, outside, ARITHMETIC);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothingIsFoundWhereAllCanHold(@ForAll long seed) {
        Random random = new Random(seed);
        LinearSystem system = RandomSystem.of(random, 0).system();
        Simplex<Rational> simplex = simplex(system);
        assertThat(simplex.findFeasible()).isEmpty();
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThat(anywhere(system, attempt % 2 == 0 ? Resting.of(system) : simplex.resting(), random))
                    .isEmpty();
        }
        assertThat(new Proposal(system, Resting.of(system), Meter.unlimited()).contradiction())
                .isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsFoundFromAnywhereIsAContradiction(@ForAll long seed) {
        Random random = new Random(seed);
        LinearSystem system = RandomSystem.of(random, 0).withSlip().system();
        Simplex<Rational> simplex = simplex(system);
        boolean isContradictory = simplex.findFeasible().isPresent();
        boolean isFound = false;
        for (int attempt = 0; attempt < 40; attempt++) {
            Resting start = attempt % 4 == 0 ? Resting.of(system) : simplex.resting();
            Optional<Multipliers<Rational>> found = anywhere(system, start, random);
            assertThat(found.isPresent() && !isContradictory).isFalse();
            found.ifPresent(multipliers -> assertContradiction(system, multipliers));
            isFound |= found.isPresent();
        }
        Statistics.label("found")
                .collect(isFound)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 10));
    }

    /** Two unknowns whose sum is above what both are at most. */
    private static LinearSystem tight(boolean isOpen) {
        End one = new End(Rational.ONE, false, 0, Rational.ONE);
        End two = new End(Rational.of(2), isOpen, 0, Rational.ONE);
        return new LinearSystem(
                new int[][] {{0, 1}},
                new Rational[][] {{Rational.ONE, Rational.ONE}},
                new End[] {null, null, two},
                new End[] {one, one, null});
    }

    @Example
    void endsThatJustMeetAreAContradictionIfOneIsOpen() {
        Optional<Multipliers<Rational>> found =
                FarkasMultipliers.of(tight(true), Resting.of(tight(true)), Map.of(2, Rest.LOWER), ARITHMETIC);
        assertThat(found.map(Multipliers::byItem))
                .contains(Map.of(0, Rational.ONE.negated(), 1, Rational.ONE.negated(), 2, Rational.ONE));
        assertContradiction(tight(true), found.orElseThrow());
        assertThat(FarkasMultipliers.of(tight(false), Resting.of(tight(false)), Map.of(2, Rest.LOWER), ARITHMETIC))
                .isEmpty();
    }

    @Example
    void withoutAnItemOutsideOrEquationsToSolveNothingIsFound() {
        LinearSystem system = tight(true);
        assertThat(FarkasMultipliers.of(system, Resting.of(system), Map.of(), ARITHMETIC))
                .isEmpty();
        Resting unbalanced = Resting.of(system);
        IntStream.range(0, 2).forEach(unbalanced::move);
        assertThat(FarkasMultipliers.of(system, unbalanced, Map.of(2, Rest.LOWER), ARITHMETIC))
                .isEmpty();
    }
}

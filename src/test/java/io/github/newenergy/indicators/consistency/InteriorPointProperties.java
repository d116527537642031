package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Exact points near points that are not: always within all ends, and found where there is room. */
class InteriorPointProperties {

    private static final ExactArithmetic ARITHMETIC = new ExactArithmetic(Meter.unlimited());

    private static Optional<BigFraction[]> near(double[] point, LinearSystem system) {
        return InteriorPoint.near(point, system, ARITHMETIC).map(InteriorPointProperties::fractions);
    }

    private static BigFraction[] fractions(Rational[] point) {
        return Arrays.stream(point).map(Rationals::oracle).toArray(BigFraction[]::new);
    }

    private static void assertWithinEnds(LinearSystem system, BigFraction[] point) {
        assertThat(point).hasSize(system.columns());
        assertThat(RandomSystem.outside(system, point, false)).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aPointIsFoundNearATrueOne(
            @ForAll long seed,
            @ForAll @IntRange(min = -30, max = 30) int scale,
            @ForAll @IntRange(min = 9, max = 16) int digits) {
        RandomSystem random = RandomSystem.of(new Random(seed), scale);
        LinearSystem system = random.system();
        assertThat(RandomSystem.outside(system, random.truth(), false)).isEmpty();
        Optional<BigFraction[]> found = near(random.near(Math.pow(10, -digits)), system);
        assertThat(found).isPresent();
        assertWithinEnds(system, found.get());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whateverIsFoundLiesWithinAllEnds(
            @ForAll long seed, @ForAll boolean isTrue, @ForAll @IntRange(min = 0, max = 9) int digits) {
        RandomSystem random = RandomSystem.of(new Random(seed), 0);
        LinearSystem system = (isTrue ? random : random.withSlip()).system();
        Optional<BigFraction[]> found = near(random.near(Math.pow(10, -digits)), system);
        Statistics.label("found").collect(found.isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(percentage -> percentage > 2);
            coverage.check(false).percentage(percentage -> percentage > 2);
        });
        found.ifPresent(point -> assertWithinEnds(system, point));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatAProposalFindsLiesWithinAllEnds(
            @ForAll long seed, @ForAll boolean isTrue, @ForAll @IntRange(min = -30, max = 30) int scale) {
        RandomSystem random = RandomSystem.of(new Random(seed), scale);
        LinearSystem system = (isTrue ? random : random.withSlip()).system();
        Optional<BigFraction[]> found = new Proposal(system, Resting.of(system), Meter.unlimited())
                .interior()
                .map(InteriorPointProperties::fractions);
        Statistics.label("found where there is room")
                .collect(!isTrue || found.isPresent())
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 90));
        found.ifPresent(point -> assertWithinEnds(system, point));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingIsFoundNearWhatIsNoNumber(@ForAll long seed) {
        Random numbers = new Random(seed);
        RandomSystem random = RandomSystem.of(numbers, 0);
        double[] point = random.near(0);
        assertThat(near(point, random.system())).isPresent();
        for (double none : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            double[] broken = point.clone();
            broken[numbers.nextInt(point.length)] = none;
            assertThat(near(broken, random.system())).isEmpty();
        }
    }

    @Example
    void openEndsAreNotReached() {
        for (boolean isOpen : new boolean[] {true, false}) {
            @Nullable End[] lower = {new End(Rational.ONE, isOpen, 0, Rational.ONE)};
            LinearSystem system = new LinearSystem(new int[0][], new Rational[0][], lower, new End[1]);
            assertThat(near(new double[] {1}, system).isPresent()).isEqualTo(!isOpen);
            assertThat(near(new double[] {1.001}, system)).isPresent();
        }
    }

    @Example
    void thirdsAreExact() {
        Rational third = Rational.of(3).reciprocal();
        End one = new End(Rational.ONE, false, 0, Rational.ONE);
        LinearSystem system = new LinearSystem(
                new int[][] {{0, 1}},
                new Rational[][] {{Rational.of(3), Rational.of(3)}},
                new @Nullable End[] {null, new End(third, false, 0, Rational.ONE), one},
                new @Nullable End[] {null, new End(third, false, 0, Rational.ONE), one});
        assertThat(near(new double[] {0.1, 0.1}, system).orElseThrow())
                .containsExactly(BigFraction.ZERO, BigFraction.ONE_THIRD);
    }
}

package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The same system in other units: what solves one solves the other, and all numbers are of about one. */
class ScalingProperties {

    private static BigFraction unit(Scaling scaling, int column) {
        return new BigFraction(scaling.unscaled(column, 1));
    }

    private static BigFraction[] scaled(Scaling scaling, BigFraction[] point) {
        BigFraction[] scaled = new BigFraction[point.length];
        for (int column = 0; column < point.length; column++) {
            scaled[column] = point[column].divide(unit(scaling, column));
        }
        return scaled;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aPointLeavesTheSameItemsOutsideInEitherUnits(
            @ForAll long seed,
            @ForAll @IntRange(min = -30, max = 30) int scale,
            @ForAll @IntRange(max = 9) int digits) {
        RandomSystem random = RandomSystem.of(new Random(seed), scale);
        LinearSystem system = random.system();
        Scaling scaling = new Scaling(system);
        BigFraction[] truth = random.truth();
        assertThat(RandomSystem.outside(scaling.scaled(), scaled(scaling, truth), true))
                .isEmpty();
        BigFraction[] beside = Arrays.stream(random.near(Math.pow(10, -digits)))
                .mapToObj(level -> Rationals.oracle(Rational.of(new BigDecimal(level))))
                .toArray(BigFraction[]::new);
        Statistics.label("items outside")
                .collect(RandomSystem.outside(system, beside, true).size() > 5)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 10));
        assertThat(RandomSystem.outside(scaling.scaled(), scaled(scaling, beside), true))
                .isEqualTo(RandomSystem.outside(system, beside, true));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void valuesComeBackToTheSameLevel(@ForAll long seed, @ForAll @IntRange(min = -30, max = 30) int scale) {
        LinearSystem system = RandomSystem.of(new Random(seed), scale).system();
        Scaling scaling = new Scaling(system);
        for (int column = 0; column < system.columns(); column++) {
            assertSame(system.lower(column), scaling.scaled().lower(column), scaling, column);
            assertSame(system.upper(column), scaling.scaled().upper(column), scaling, column);
        }
    }

    private static void assertSame(@Nullable End end, @Nullable End scaled, Scaling scaling, int column) {
        assertThat(scaled == null).isEqualTo(end == null);
        if (end != null && scaled != null) {
            BigFraction level = Rationals.oracle(scaled.value()).multiply(unit(scaling, column));
            assertThat(level).isEqualTo(Rationals.oracle(end.value()));
            assertThat(scaled.isOpen()).isFalse();
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void levelsAndCoefficientsAreOfAboutOne(@ForAll long seed, @ForAll @IntRange(min = -30, max = 30) int scale) {
        LinearSystem system = RandomSystem.of(new Random(seed), scale).system();
        LinearSystem scaled = new Scaling(system).scaled();
        for (int row = 0; row < scaled.rows(); row++) {
            double greatest = Arrays.stream(scaled.coefficientsOf(row))
                    .mapToDouble(coefficient -> Math.abs(coefficient.doubleValue()))
                    .max()
                    .orElse(0);
            assertThat(greatest).isBetween(1.0, 2.0);
        }
        for (int column = 0; column < scaled.columns(); column++) {
            End most = scaled.upper(column);
            assertThat(most == null ? 1 : most.value().doubleValue()).isBetween(1.0, 2.0);
        }
    }

    /** One printed level of 10^12, and a chain of ratios from it, each from a third to three, written down in any order. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void levelsWithoutEndsAreAsGreatAsTheirRatiosSay(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int length, @ForAll boolean isNotNegative) {
        double[] levels = new double[length + 1];
        levels[length] = 1e12;
        int[][] columns = new int[length][];
        Rational[][] coefficients = new Rational[length][];
        @Nullable End[] lower = new End[2 * length + 1];
        @Nullable End[] upper = new End[2 * length + 1];
        End zero = new End(Rational.ZERO, false, 0, Rational.ONE);
        int[] rows = random.ints(0, length).distinct().limit(length).toArray();
        for (int column = length - 1; column >= 0; column--) {
            BigDecimal ratio = BigDecimal.valueOf(34 + random.nextInt(260), 2);
            levels[column] = levels[column + 1] * ratio.doubleValue();
            columns[rows[column]] = new int[] {column, column + 1};
            coefficients[rows[column]] =
                    new Rational[] {Rational.ONE, Rational.of(ratio).negated()};
            lower[length + 1 + rows[column]] = zero;
            lower[column] = isNotNegative ? zero : null;
        }
        lower[length] = new End(Rational.of(1_000_000_000_000L), false, 0, Rational.ONE);
        Scaling scaling = new Scaling(new LinearSystem(columns, coefficients, lower, upper));
        for (int column = 0; column <= length; column++) {
            assertThat(levels[column] / scaling.unscaled(column, 1)).isBetween(0.999, 2.001);
        }
    }

    @Example
    void aLevelOfASumIsAsGreatAsTheOthersOfIt() {
        End great = new End(Rational.of(1_000_000_000_000L), false, 0, Rational.ONE);
        LinearSystem system = new LinearSystem(
                new int[][] {{0, 1, 2}},
                new Rational[][] {{Rational.ONE, Rational.ONE, Rational.ONE.negated()}},
                new @Nullable End[] {null, null, great, null},
                new End[4]);
        Scaling scaling = new Scaling(system);
        for (int column = 0; column < 3; column++) {
            assertThat(1e12 / scaling.unscaled(column, 1)).isBetween(1.0, 2.0);
        }
    }

    @Example
    void whereNothingIsKnownTheUnitIsOne() {
        LinearSystem system = new LinearSystem(
                new int[][] {{0, 1}},
                new Rational[][] {{Rational.ONE, Rational.ONE.negated()}},
                new End[3],
                new End[3]);
        Scaling scaling = new Scaling(system);
        assertThat(scaling.unscaled(0, 1)).isEqualTo(1);
        assertThat(scaling.unscaled(1, 1)).isEqualTo(1);
    }
}

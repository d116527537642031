package io.github.newenergy.indicators.consistency;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What floating-point arithmetic takes for the solution of a system.
 *
 * <p>It proves nothing. A point within all ends is checked exactly before it is used, and where the items would rest is only the
 * place where exact arithmetic starts. Mostly it is where exact arithmetic ends, too: then the long way there was made with
 * short numbers.
 */
final class Proposal {

    /** The exact simplex is quicker alone on fewer rows. */
    private static final int FEWEST_ROWS = 24;

    /** Floating-point arithmetic may go round in circles; more moves than this for each item are not worth it. */
    private static final int MOST_STEPS = 8;

    /** A point this far from all ends lies within them after rounding, since levels and coefficients are about one. */
    private static final Rational DISTANCE = Rational.of(1L << 27).reciprocal();

    private static final Rational QUARTER = Rational.of(4).reciprocal();

    private final LinearSystem system;
    private final Meter meter;

    /** For each item the exponent of the power of two in which it is counted. */
    private final int[] exponents;

    private final LinearSystem scaled;
    private Resting resting;

    Proposal(LinearSystem system, Meter meter) {
        this.system = system;
        this.meter = meter;
        this.exponents = new int[system.items()];
        this.resting = Resting.of(system);
        this.scaled = isWorthwhile() ? scaled() : system;
    }

    private boolean isWorthwhile() {
        return system.rows() >= FEWEST_ROWS;
    }

    /** Exact values of the unknowns that lie within all ends, if some are found at a distance from the ends. */
    Optional<Rational[]> interior() {
        if (!isWorthwhile()) {
            return Optional.empty();
        }
        Simplex<Double> simplex = approached(atDistance());
        double[] values = new double[system.columns()];
        for (int column = 0; column < values.length; column++) {
            values[column] = Math.scalb(simplex.value(column).number(), exponents[column]);
        }
        return InteriorPoint.near(values, system, new ExactArithmetic(meter));
    }

    /** Where each item would rest, or move, in a solution. */
    Resting resting() {
        return isWorthwhile() ? approached(scaled).resting() : resting;
    }

    private Simplex<Double> approached(LinearSystem within) {
        Simplex<Double> simplex = new Simplex<>(within, new FloatingArithmetic(meter), resting);
        simplex.approach(MOST_STEPS * system.items());
        resting = simplex.resting();
        return simplex;
    }

    /** The same system with levels and coefficients of about one, by factors that floating-point numbers keep exact. */
    private LinearSystem scaled() {
        for (int column = 0; column < system.columns(); column++) {
            exponents[column] = exponent(Math.max(magnitude(system.lower(column)), magnitude(system.upper(column))));
        }
        int[][] columns = new int[system.rows()][];
        Rational[][] coefficients = new Rational[system.rows()][];
        for (int row = 0; row < system.rows(); row++) {
            columns[row] = system.columnsOf(row);
            coefficients[row] = scaledCoefficients(row);
        }
        @Nullable End[] lower = new End[system.items()];
        @Nullable End[] upper = new End[system.items()];
        for (int item = 0; item < system.items(); item++) {
            lower[item] = scaled(system.lower(item), exponents[item]);
            upper[item] = scaled(system.upper(item), exponents[item]);
        }
        return new LinearSystem(columns, coefficients, lower, upper);
    }

    private Rational[] scaledCoefficients(int row) {
        Rational[] coefficients = system.coefficientsOf(row).clone();
        double greatest = 0;
        for (int entry = 0; entry < coefficients.length; entry++) {
            coefficients[entry] = coefficients[entry].times(power(exponents[system.columnsOf(row)[entry]]));
            greatest = Math.max(greatest, Math.abs(coefficients[entry].doubleValue()));
        }
        int exponent = exponent(greatest);
        exponents[system.columns() + row] = exponent;
        for (int entry = 0; entry < coefficients.length; entry++) {
            coefficients[entry] = coefficients[entry].times(power(-exponent));
        }
        return coefficients;
    }

    /** Open ends are taken for closed ones: what they leave out is less than what floating-point numbers tell apart. */
    private static @Nullable End scaled(@Nullable End end, int exponent) {
        return end == null ? null : moved(end, end.value().times(power(-exponent)));
    }

    private static End moved(End end, Rational value) {
        return new End(value, false, end.constraint(), end.scale());
    }

    /** The same system with ends so much nearer to each other; where they are one already, they stay so. */
    private LinearSystem atDistance() {
        @Nullable End[] lower = new End[system.items()];
        @Nullable End[] upper = new End[system.items()];
        for (int item = 0; item < system.items(); item++) {
            End least = scaled.lower(item);
            End most = scaled.upper(item);
            Rational distance = least == null || most == null ? DISTANCE : distance(least, most);
            lower[item] = least == null ? null : moved(least, least.value().plus(distance));
            upper[item] = most == null ? null : moved(most, most.value().minus(distance));
        }
        return scaled.withEnds(lower, upper);
    }

    private static Rational distance(End least, End most) {
        Rational widest = most.value().minus(least.value()).times(QUARTER);
        return widest.compareTo(DISTANCE) < 0 ? widest : DISTANCE;
    }

    private static double magnitude(@Nullable End end) {
        return end == null ? 0 : Math.abs(end.value().doubleValue());
    }

    private static int exponent(double magnitude) {
        return magnitude == 0 || Double.isInfinite(magnitude) ? 0 : Math.getExponent(magnitude);
    }

    private static Rational power(int exponent) {
        BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(exponent));
        return exponent < 0 ? Rational.of(BigInteger.ONE, power) : Rational.of(power, BigInteger.ONE);
    }
}

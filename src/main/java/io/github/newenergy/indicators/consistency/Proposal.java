package io.github.newenergy.indicators.consistency;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where the items of a system would rest if floating-point arithmetic were right.
 *
 * <p>It is only the place where exact arithmetic starts. Mostly it is where exact arithmetic ends, too: then the long way
 * there was made with short numbers.
 */
final class Proposal {

    /** The exact simplex is quicker alone on fewer rows. */
    private static final int FEWEST_ROWS = 24;

    /** Floating-point arithmetic may go round in circles; more moves than this for each item are not worth it. */
    private static final int MOST_STEPS = 8;

    private Proposal() {}

    static Resting of(LinearSystem system, Meter meter) {
        if (system.rows() < FEWEST_ROWS) {
            return Resting.of(system);
        }
        Simplex<Double> simplex = new Simplex<>(scaled(system), new FloatingArithmetic(meter), Resting.of(system));
        simplex.approach(MOST_STEPS * system.items());
        return simplex.resting();
    }

    /** The same system with levels and coefficients of about one, by factors that floating-point numbers keep exact. */
    private static LinearSystem scaled(LinearSystem system) {
        Rational[] scales = new Rational[system.items()];
        for (int column = 0; column < system.columns(); column++) {
            scales[column] = power(Math.max(magnitude(system.lower(column)), magnitude(system.upper(column))));
        }
        int[][] columns = new int[system.rows()][];
        Rational[][] coefficients = new Rational[system.rows()][];
        for (int row = 0; row < system.rows(); row++) {
            columns[row] = system.columnsOf(row);
            coefficients[row] = system.coefficientsOf(row).clone();
            double greatest = 0;
            for (int entry = 0; entry < coefficients[row].length; entry++) {
                coefficients[row][entry] = coefficients[row][entry].times(scales[columns[row][entry]]);
                greatest = Math.max(greatest, Math.abs(coefficients[row][entry].doubleValue()));
            }
            Rational scale = power(greatest);
            scales[system.columns() + row] = scale;
            for (int entry = 0; entry < coefficients[row].length; entry++) {
                coefficients[row][entry] = coefficients[row][entry].dividedBy(scale);
            }
        }
        @Nullable End[] lower = new End[system.items()];
        @Nullable End[] upper = new End[system.items()];
        for (int item = 0; item < system.items(); item++) {
            lower[item] = scaled(system.lower(item), scales[item]);
            upper[item] = scaled(system.upper(item), scales[item]);
        }
        return new LinearSystem(columns, coefficients, lower, upper);
    }

    /** Open ends are taken for closed ones: what they leave out is less than what floating-point numbers tell apart. */
    private static @Nullable End scaled(@Nullable End end, Rational scale) {
        return end == null ? null : new End(end.value().dividedBy(scale), false, end.constraint(), end.scale());
    }

    private static double magnitude(@Nullable End end) {
        return end == null ? 0 : Math.abs(end.value().doubleValue());
    }

    private static Rational power(double magnitude) {
        if (magnitude == 0 || Double.isInfinite(magnitude)) {
            return Rational.ONE;
        }
        int exponent = Math.getExponent(magnitude);
        BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(exponent));
        return exponent < 0 ? Rational.of(BigInteger.ONE, power) : Rational.of(power, BigInteger.ONE);
    }
}

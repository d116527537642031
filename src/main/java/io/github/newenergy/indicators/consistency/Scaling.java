package io.github.newenergy.indicators.consistency;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A system counted in units in which its levels and coefficients are of about one, as floating-point arithmetic needs it.
 *
 * <p>How great a level is about, its ends tell; where it has none, the ratio to one that has some does. The units are powers
 * of two, which floating-point numbers keep exact.
 */
final class Scaling {

    private final LinearSystem system;

    /** For each unknown about how great it is; zero where that is not known yet. */
    private final double[] magnitudes;

    /** For each item the exponent of its unit. */
    private final int[] exponents;

    private final LinearSystem scaled;

    Scaling(LinearSystem system) {
        this.system = system;
        this.magnitudes = new double[system.columns()];
        this.exponents = new int[system.items()];
        estimate();
        for (int column = 0; column < magnitudes.length; column++) {
            exponents[column] = exponent(magnitudes[column]);
        }
        this.scaled = scale();
    }

    LinearSystem scaled() {
        return scaled;
    }

    /** A value of an unknown of the scaled system in the unit of the system itself. */
    double unscaled(int column, double value) {
        return Math.scalb(value, exponents[column]);
    }

    /** The coefficients of a sum of unknowns in the scaled system, the greatest of about one. */
    Map<Integer, Double> scaled(Map<Integer, Rational> weights) {
        Map<Integer, Double> result = new TreeMap<>();
        weights.forEach((column, weight) -> result.put(column, Math.scalb(weight.doubleValue(), exponents[column])));
        double greatest = result.values().stream().mapToDouble(Math::abs).max().orElse(1);
        result.replaceAll((column, weight) -> Math.scalb(weight, -exponent(greatest)));
        return result;
    }

    private void estimate() {
        Deque<Integer> known = new ArrayDeque<>();
        for (int column = 0; column < magnitudes.length; column++) {
            note(column, Math.max(magnitude(system.lower(column)), magnitude(system.upper(column))), known);
        }
        followRatios(known);
        for (int column = 0; column < magnitudes.length; column++) {
            if (magnitudes[column] == 0) {
                note(column, besideOthers(column), known);
                followRatios(known);
            }
        }
    }

    private void note(int column, double magnitude, Deque<Integer> known) {
        if (magnitude != 0 && Double.isFinite(magnitude)) {
            magnitudes[column] = magnitude;
            known.add(column);
        }
    }

    private void followRatios(Deque<Integer> known) {
        while (!known.isEmpty()) {
            int column = known.remove();
            for (int row : system.rowsOf(column)) {
                int[] columns = system.columnsOf(row);
                int other = columns[0] == column ? columns[columns.length - 1] : columns[0];
                if (columns.length == 2 && magnitudes[other] == 0) {
                    note(other, magnitude(row, column) / coefficient(row, other), known);
                }
            }
        }
    }

    /** As great as others of the same sum; one where all of them are unknown. */
    private double besideOthers(int column) {
        double greatest = 0;
        for (int row : system.rowsOf(column)) {
            for (int other : system.columnsOf(row)) {
                greatest = Math.max(greatest, magnitude(row, other) / coefficient(row, column));
            }
        }
        return greatest == 0 ? 1 : greatest;
    }

    private double magnitude(int row, int column) {
        return coefficient(row, column) * magnitudes[column];
    }

    private double coefficient(int row, int column) {
        int[] columns = system.columnsOf(row);
        int entry = 0;
        while (columns[entry] != column) {
            entry++;
        }
        return Math.abs(system.coefficientsOf(row)[entry].doubleValue());
    }

    private LinearSystem scale() {
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
        return end == null ? null : end.movedTo(end.value().times(power(-exponent)));
    }

    private static double magnitude(@Nullable End end) {
        return end == null ? 0 : Math.abs(end.value().doubleValue());
    }

    private static int exponent(double magnitude) {
        return magnitude == 0 || !Double.isFinite(magnitude) ? 0 : Math.getExponent(magnitude);
    }

    private static Rational power(int exponent) {
        BigInteger power = BigInteger.ONE.shiftLeft(Math.abs(exponent));
        return exponent < 0 ? Rational.of(BigInteger.ONE, power) : Rational.of(power, BigInteger.ONE);
    }
}

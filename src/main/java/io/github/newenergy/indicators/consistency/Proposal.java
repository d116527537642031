package io.github.newenergy.indicators.consistency;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** A quotient that still rises after so many sums were raised is left to exact arithmetic. */
    private static final int MOST_ROUNDS = 30;

    /** A point this far from all ends lies within them after rounding, since levels and coefficients are about one. */
    private static final Rational DISTANCE = Rational.of(1L << 27).reciprocal();

    private static final Rational QUARTER = Rational.of(4).reciprocal();

    private final LinearSystem system;
    private final Meter meter;

    private Resting resting;
    private @Nullable Scaling scaling;

    /** Where the search for a solution ended. */
    private @Nullable Simplex<Double> within;

    /** Starts where items are supposed to rest. */
    Proposal(LinearSystem system, Resting start, Meter meter) {
        this.system = system;
        this.meter = meter;
        this.resting = start;
    }

    private boolean isWorthwhile() {
        return system.rows() >= FEWEST_ROWS;
    }

    /** Exact values of the unknowns that lie within all ends, if some are found at a distance from the ends. */
    Optional<Rational[]> interior() {
        if (!isWorthwhile()) {
            return Optional.empty();
        }
        Simplex<Double> simplex = approached(atDistance(scaling().scaled()));
        double[] values = new double[system.columns()];
        for (int column = 0; column < values.length; column++) {
            values[column] = scaling().unscaled(column, simplex.value(column).number());
        }
        return InteriorPoint.near(values, system, new ExactArithmetic(meter));
    }

    /** Where each item would rest, or move, in a solution. */
    Resting resting() {
        if (isWorthwhile()) {
            within = approached(scaling().scaled());
        }
        return resting;
    }

    /**
     * Where each item would rest, or move, with a quotient of sums of unknowns as great as it can be. To be asked after
     * {@link #resting}, from where the quotient is raised.
     *
     * @param over what is above the line
     * @param under what is below it; empty where nothing is divided
     * @return the places, or empty if they are not worth while, or the sum below the line is zero on the way
     */
    Optional<Resting> raised(Map<Integer, Rational> over, Map<Integer, Rational> under) {
        if (within == null) {
            return Optional.empty();
        }
        Map<Integer, Double> top = scaling().scaled(over);
        Map<Integer, Double> bottom = scaling().scaled(under);
        int most = MOST_STEPS * system.items();
        if (bottom.isEmpty()) {
            within.climb(top, most);
            return Optional.of(within.resting());
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double divisor = within.value(bottom).number();
            double ratio = within.value(top).number() / divisor;
            if (divisor <= 0 || !Double.isFinite(ratio)) {
                return Optional.empty();
            }
            if (ratio <= best) {
                return Optional.of(within.resting());
            }
            best = ratio;
            Map<Integer, Double> objective = new TreeMap<>(top);
            bottom.forEach((column, coefficient) -> objective.merge(column, -ratio * coefficient, Double::sum));
            within.climb(objective, most);
        }
        return Optional.of(within.resting());
    }

    private Scaling scaling() {
        if (scaling == null) {
            scaling = new Scaling(system);
        }
        return scaling;
    }

    /** Exact multipliers of ends that add up to a contradiction, if some are found where the items would rest. */
    Optional<Multipliers<Rational>> contradiction() {
        if (!isWorthwhile()) {
            return Optional.empty();
        }
        Simplex<Double> simplex = approached(scaling().scaled());
        return FarkasMultipliers.of(system, resting, simplex.outside(), new ExactArithmetic(meter));
    }

    private Simplex<Double> approached(LinearSystem within) {
        Simplex<Double> simplex = new Simplex<>(within, new FloatingArithmetic(meter), resting);
        simplex.approach(MOST_STEPS * system.items());
        resting = simplex.resting();
        return simplex;
    }

    /** The same system with ends so much nearer to each other; where they are one already, they stay so. */
    private static LinearSystem atDistance(LinearSystem system) {
        @Nullable End[] lower = new End[system.items()];
        @Nullable End[] upper = new End[system.items()];
        for (int item = 0; item < system.items(); item++) {
            End least = system.lower(item);
            End most = system.upper(item);
            Rational distance = least == null || most == null ? DISTANCE : distance(least, most);
            lower[item] = least == null ? null : least.movedTo(least.value().plus(distance));
            upper[item] = most == null ? null : most.movedTo(most.value().minus(distance));
        }
        return system.withEnds(lower, upper);
    }

    private static Rational distance(End least, End most) {
        Rational widest = most.value().minus(least.value()).times(QUARTER);
        return widest.compareTo(DISTANCE) < 0 ? widest : DISTANCE;
    }
}

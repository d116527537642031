package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The corners of what linear inequalities leave, by trying all sets of them that could meet in one.
 *
 * <p>A last unknown of its own, from zero to one, is taken off each strict inequality: there is a point inside just when
 * some corner has it above zero. All unknowns are kept in a box so wide that small inequalities meet well inside.
 */
final class Corners {

    private static final BigFraction BOX = new BigFraction(1_000_000_000L);
    private static final BigFraction FAR = new BigFraction(1_000_000L);

    private final int unknowns;

    /** Each with its bound behind the coefficients: at least that. */
    private final List<BigFraction[]> inequalities = new ArrayList<>();

    Corners(int unknowns) {
        this.unknowns = unknowns;
        for (int unknown = 0; unknown < unknowns; unknown++) {
            int[] one = new int[unknowns];
            one[unknown] = 1;
            add(one, BOX.negate(), false);
            one[unknown] = -1;
            add(one, BOX.negate(), false);
        }
        int[] none = new int[unknowns];
        add(none, BigFraction.MINUS_ONE, true);
        inequalities.add(0, inequality(none, 1, BigFraction.ZERO));
    }

    void add(int[] coefficients, BigFraction atLeast, boolean isStrict) {
        inequalities.add(inequality(coefficients, isStrict ? -1 : 0, atLeast));
    }

    private BigFraction[] inequality(int[] coefficients, int slack, BigFraction atLeast) {
        BigFraction[] row = new BigFraction[unknowns + 2];
        for (int unknown = 0; unknown < unknowns; unknown++) {
            row[unknown] = new BigFraction(coefficients[unknown]);
        }
        row[unknowns] = new BigFraction(slack);
        row[unknowns + 1] = atLeast;
        return row;
    }

    boolean haveAnInside() {
        int[] slack = new int[unknowns + 1];
        slack[unknowns] = 1;
        return best(slack)
                .filter(value -> value.compareTo(BigFraction.ZERO) > 0)
                .isPresent();
    }

    /** The greatest value of a sum of unknowns, or empty if it rises without end. There must be an inside. */
    Optional<BigFraction> greatest(int[] coefficients) {
        return best(Arrays.copyOf(coefficients, unknowns + 1)).filter(value -> value.compareTo(FAR) < 0);
    }

    private Optional<BigFraction> best(int[] coefficients) {
        Optional<BigFraction> best = Optional.empty();
        int[] picked = new int[unknowns + 1];
        for (int place = 0; place < picked.length; place++) {
            picked[place] = place;
        }
        do {
            Optional<BigFraction> value = corner(picked).filter(this::holds).map(point -> along(coefficients, point));
            if (value.isPresent() && (best.isEmpty() || value.get().compareTo(best.get()) > 0)) {
                best = value;
            }
        } while (next(picked));
        return best;
    }

    private boolean next(int[] picked) {
        int place = picked.length - 1;
        while (place >= 0 && picked[place] == inequalities.size() - picked.length + place) {
            place--;
        }
        if (place < 0) {
            return false;
        }
        picked[place]++;
        for (int later = place + 1; later < picked.length; later++) {
            picked[later] = picked[later - 1] + 1;
        }
        return true;
    }

    /** The point in which some inequalities are equations, by Gauss and Jordan, if there is just one. */
    private Optional<BigFraction[]> corner(int[] picked) {
        BigFraction[][] rows = Arrays.stream(picked)
                .mapToObj(index -> inequalities.get(index).clone())
                .toArray(BigFraction[][]::new);
        for (int column = 0; column < rows.length; column++) {
            int pivot = column;
            while (pivot < rows.length && isZero(rows[pivot][column])) {
                pivot++;
            }
            if (pivot == rows.length) {
                return Optional.empty();
            }
            BigFraction[] row = rows[pivot];
            rows[pivot] = rows[column];
            rows[column] = row;
            for (int other = 0; other < rows.length; other++) {
                if (other != column && !isZero(rows[other][column])) {
                    BigFraction multiple = rows[other][column].divide(row[column]);
                    for (int entry = column; entry < row.length; entry++) {
                        rows[other][entry] = rows[other][entry].subtract(multiple.multiply(row[entry]));
                    }
                }
            }
        }
        BigFraction[] point = new BigFraction[rows.length];
        for (int unknown = 0; unknown < point.length; unknown++) {
            point[unknown] = rows[unknown][rows.length].divide(rows[unknown][unknown]);
        }
        return Optional.of(point);
    }

    private static boolean isZero(BigFraction number) {
        return number.getNumerator().signum() == 0;
    }

    private boolean holds(BigFraction[] point) {
        for (BigFraction[] inequality : inequalities) {
            BigFraction sum = BigFraction.ZERO;
            for (int unknown = 0; unknown < point.length; unknown++) {
                sum = sum.add(inequality[unknown].multiply(point[unknown]));
            }
            if (sum.compareTo(inequality[point.length]) < 0) {
                return false;
            }
        }
        return true;
    }

    private static BigFraction along(int[] coefficients, BigFraction[] point) {
        BigFraction sum = BigFraction.ZERO;
        for (int unknown = 0; unknown < point.length; unknown++) {
            sum = sum.add(point[unknown].multiply(coefficients[unknown]));
        }
        return sum;
    }
}

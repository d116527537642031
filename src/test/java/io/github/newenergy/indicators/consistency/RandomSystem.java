package io.github.newenergy.indicators.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A linear system about true levels: two layers of sums, ratios printed in percent, and some printed levels.
 *
 * <p>The truth lies within all ends, and at a distance from those of ratios and levels that leave room. Points are added up
 * with the fractions of another library.
 */
final class RandomSystem {

    private static final int LEAVES = 12;
    private static final int LEAVES_OF_A_TOTAL = 3;
    private static final int TOTALS = LEAVES / LEAVES_OF_A_TOTAL;
    private static final int GRAND_TOTAL = LEAVES + TOTALS;
    private static final int RATIOS = 12;
    private static final BigDecimal HALF_A_PERCENT_AND_MORE = new BigDecimal("0.006");

    private final Random random;
    private final int scale;
    private final List<BigDecimal> truth = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();
    private final List<Rational[]> coefficients = new ArrayList<>();
    private final List<@Nullable End[]> rowEnds = new ArrayList<>();
    private final List<@Nullable End[]> columnEnds = new ArrayList<>();

    private RandomSystem(Random random, int scale) {
        this.random = random;
        this.scale = scale;
        for (int leaf = 0; leaf < LEAVES; leaf++) {
            truth.add(BigDecimal.valueOf(100_000 + random.nextInt(900_000), 3 - scale));
        }
        for (int total = 0; total < TOTALS; total++) {
            total(total * LEAVES_OF_A_TOTAL, LEAVES_OF_A_TOTAL);
        }
        total(LEAVES, TOTALS);
        for (int ratio = 0; ratio < RATIOS; ratio++) {
            ratio();
        }
        for (int column = 0; column <= GRAND_TOTAL; column++) {
            columnEnds.add(level(column));
        }
    }

    /** A system, with levels of about a hundred times ten to a power, and more. */
    static RandomSystem of(Random random, int scale) {
        return new RandomSystem(random, scale);
    }

    private void total(int firstPart, int parts) {
        int[] sum = new int[parts + 1];
        Rational[] signs = new Rational[parts + 1];
        BigDecimal level = BigDecimal.ZERO;
        for (int part = 0; part < parts; part++) {
            sum[part] = firstPart + part;
            signs[part] = Rational.ONE;
            level = level.add(truth.get(sum[part]));
        }
        sum[parts] = truth.size();
        signs[parts] = Rational.ONE.negated();
        truth.add(level);
        End zero = end(BigDecimal.ZERO, false);
        add(sum, signs, zero, zero);
    }

    /** As two rows, the way a printed ratio is compiled. */
    private void ratio() {
        int one = random.nextInt(GRAND_TOTAL + 1);
        int other = (one + 1 + random.nextInt(GRAND_TOTAL)) % (GRAND_TOTAL + 1);
        BigDecimal printed = truth.get(one).divide(truth.get(other), 2, RoundingMode.HALF_UP);
        ratioRow(one, other, printed.subtract(HALF_A_PERCENT_AND_MORE), true);
        ratioRow(one, other, printed.add(HALF_A_PERCENT_AND_MORE), false);
    }

    private void ratioRow(int one, int other, BigDecimal ratio, boolean isLower) {
        Rational taken = Rational.of(ratio).negated();
        End zero = end(BigDecimal.ZERO, random.nextBoolean());
        add(
                one < other ? new int[] {one, other} : new int[] {other, one},
                one < other ? new Rational[] {Rational.ONE, taken} : new Rational[] {taken, Rational.ONE},
                isLower ? zero : null,
                isLower ? null : zero);
    }

    private void add(int[] sum, Rational[] factors, @Nullable End least, @Nullable End most) {
        columns.add(sum);
        coefficients.add(factors);
        rowEnds.add(new End[] {least, most});
    }

    /** Not printed, not even known to be zero or more, printed, or fixed. */
    private @Nullable End[] level(int column) {
        BigDecimal level = truth.get(column);
        BigDecimal half = BigDecimal.valueOf(1, -scale);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new End[] {end(BigDecimal.ZERO, false), null};
            case 3 -> new End[] {null, null};
            case 4 -> new End[] {end(level, false), end(level, false)};
            default ->
                new End[] {end(level.subtract(half), random.nextBoolean()), end(level.add(half), random.nextBoolean())};
        };
    }

    private static End end(BigDecimal value, boolean isOpen) {
        return new End(Rational.of(value), isOpen, 0, Rational.ONE);
    }

    /** Half of the ratios of the leaves are said to be greater than they are: most such systems cannot hold. */
    RandomSystem withSlip() {
        int row = TOTALS + 1 + 2 * random.nextInt(RATIOS);
        Rational factor = Rational.of(new BigDecimal(random.nextBoolean() ? "1.01" : "1.3"));
        for (int each : new int[] {row, row + 1}) {
            Rational[] factors = coefficients.get(each).clone();
            int place = factors[0].signum() < 0 ? 0 : 1;
            factors[place] = factors[place].times(factor);
            coefficients.set(each, factors);
        }
        return this;
    }

    LinearSystem system() {
        @Nullable End[] lower = new End[columnEnds.size() + rowEnds.size()];
        @Nullable End[] upper = new End[lower.length];
        for (int item = 0; item < lower.length; item++) {
            @Nullable
            End[] ends = item < columnEnds.size() ? columnEnds.get(item) : rowEnds.get(item - columnEnds.size());
            lower[item] = ends[0];
            upper[item] = ends[1];
        }
        return new LinearSystem(columns.toArray(new int[0][]), coefficients.toArray(new Rational[0][]), lower, upper);
    }

    BigFraction[] truth() {
        return truth.stream().map(level -> Rationals.oracle(Rational.of(level))).toArray(BigFraction[]::new);
    }

    /** The truth, each level so far off at most, as a part of itself. */
    double[] near(double distance) {
        return truth.stream()
                .mapToDouble(level -> level.doubleValue() * (1 + distance * (2 * random.nextDouble() - 1)))
                .toArray();
    }

    /** The value of an unknown or a sum at a point. */
    static BigFraction value(LinearSystem system, int item, BigFraction[] point) {
        if (item < system.columns()) {
            return point[item];
        }
        int row = item - system.columns();
        BigFraction sum = BigFraction.ZERO;
        for (int entry = 0; entry < system.columnsOf(row).length; entry++) {
            BigFraction coefficient = Rationals.oracle(system.coefficientsOf(row)[entry]);
            sum = sum.add(coefficient.multiply(point[system.columnsOf(row)[entry]]));
        }
        return sum;
    }

    /** The items that a point leaves outside their ends; open ends may be taken for closed ones. */
    static List<Integer> outside(LinearSystem system, BigFraction[] point, boolean isOpenClosed) {
        List<Integer> result = new ArrayList<>();
        for (int item = 0; item < system.items(); item++) {
            BigFraction value = value(system, item, point);
            End least = system.lower(item);
            End most = system.upper(item);
            boolean isAbove = least == null || isAbove(value, least, isOpenClosed);
            boolean isBelow = most == null || isBelow(value, most, isOpenClosed);
            if (!isAbove || !isBelow) {
                result.add(item);
            }
        }
        return result;
    }

    private static boolean isAbove(BigFraction value, End end, boolean isOpenClosed) {
        int order = value.compareTo(Rationals.oracle(end.value()));
        return order > 0 || (order == 0 && (isOpenClosed || !end.isOpen()));
    }

    private static boolean isBelow(BigFraction value, End end, boolean isOpenClosed) {
        int order = value.compareTo(Rationals.oracle(end.value()));
        return order < 0 || (order == 0 && (isOpenClosed || !end.isOpen()));
    }
}

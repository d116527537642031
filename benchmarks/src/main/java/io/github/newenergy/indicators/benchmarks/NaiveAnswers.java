package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Dimension;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the answers must be, worked out row by row in the plainest way; an overflow is an error.
 *
 * <p>Sums are known by the number of their group, see {@link RowShape#group}. What is asked of every cell stands in the
 * order of the cells, for rows of {@link SyntheticRows#ofEachCell}.
 */
final class NaiveAnswers {

    private static final int YEAR = 12;
    private static final double TOLERANCE = 1e-12;

    private NaiveAnswers() {}

    /** The sums of the groups that keep some of the dimensions. */
    static Map<Long, Long> sums(SyntheticRows rows, Set<Dimension> kept) {
        boolean bySector = kept.contains(Dimension.SECTOR);
        boolean byRegion = kept.contains(Dimension.REGION);
        boolean byMonth = kept.contains(Dimension.PERIOD);
        Map<Long, Long> sums = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            long group = rows.shape()
                    .group(
                            bySector ? rows.sectors()[row] : RowShape.ALL,
                            byRegion ? rows.regions()[row] : RowShape.ALL,
                            byMonth ? rows.months()[row] : RowShape.ALL);
            sums.merge(group, rows.unscaled()[row], Math::addExact);
        }
        return sums;
    }

    /** The sums of all groups that keep any of the dimensions, or none. */
    static Map<Long, Long> sumsOfCube(SyntheticRows rows) {
        Map<Long, Long> sums = new HashMap<>();
        for (int choice = 0; choice < 1 << Dimension.values().length; choice++) {
            Set<Dimension> kept = EnumSet.noneOf(Dimension.class);
            for (Dimension dimension : Dimension.values()) {
                if ((choice >> dimension.ordinal() & 1) == 1) {
                    kept.add(dimension);
                }
            }
            sums.putAll(sums(rows, kept));
        }
        return sums;
    }

    /** How much larger each level is than that of the same month a year before, as a ratio; NaN in the first year. */
    static double[] yearOnYear(SyntheticRows rows) {
        double[] growth = new double[rows.size()];
        for (int row = 0; row < growth.length; row++) {
            growth[row] = rows.months()[row] < YEAR
                    ? Double.NaN
                    : (double) (rows.unscaled()[row] - rows.unscaled()[row - YEAR]) / rows.unscaled()[row - YEAR];
        }
        return growth;
    }

    /** The part of each level in the sum over all regions. */
    static double[] sharesOfAllRegions(SyntheticRows rows) {
        Map<Long, Long> sums = sums(rows, EnumSet.of(Dimension.SECTOR, Dimension.PERIOD));
        double[] shares = new double[rows.size()];
        for (int row = 0; row < shares.length; row++) {
            long sum = sums.get(rows.shape().group(rows.sectors()[row], RowShape.ALL, rows.months()[row]));
            shares[row] = (double) rows.unscaled()[row] / sum;
        }
        return shares;
    }

    /** The place of each level among those of all regions, the largest first; equal levels share the best of their places. */
    static double[] ranksAmongRegions(SyntheticRows rows) {
        RowShape shape = rows.shape();
        double[] ranks = new double[rows.size()];
        for (int row = 0; row < ranks.length; row++) {
            int larger = 0;
            for (int region = 0; region < shape.regions(); region++) {
                int other = shape.cell(rows.sectors()[row], region, rows.months()[row]);
                if (rows.unscaled()[other] > rows.unscaled()[row]) {
                    larger++;
                }
            }
            ranks[row] = larger + 1;
        }
        return ranks;
    }

    /** Refuses sums that are not those expected. */
    static void requireSame(Map<Long, Long> expected, Map<Long, Long> found) {
        if (!found.equals(expected)) {
            throw new IllegalStateException("expected the sums of " + expected.size() + " groups, and got "
                    + found.size() + " others, or other groups");
        }
    }

    /** Refuses numbers that are further from those expected than doubles explain. */
    static void requireClose(double[] expected, double[] found) {
        if (found.length != expected.length) {
            throw new IllegalStateException("expected " + expected.length + " cells, got " + found.length);
        }
        for (int cell = 0; cell < expected.length; cell++) {
            boolean isClose = Double.isNaN(expected[cell])
                    ? Double.isNaN(found[cell])
                    : Math.abs(found[cell] - expected[cell]) <= TOLERANCE * Math.max(1, Math.abs(expected[cell]));
            if (!isClose) {
                throw new IllegalStateException(
                        "expected " + expected[cell] + " at cell " + cell + ", got " + found[cell]);
            }
        }
    }
}

package io.github.newenergy.indicators.table;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongBiFunction;

/** The sums of several measures together. */
final class MeasureSums implements Sums {

    private static final int NONE = -1;

    private final List<TotalPanel<GroupSums>> parts;
    private final int places;

    /** For each part where it has the sum of each group, or none. */
    private final int[][] indexOf;

    /**
     * Puts totals together.
     *
     * @param parts the totals of each measure
     * @param groupOf for all of these totals, one behind the other, the group of each
     * @param groups how many groups there are
     * @param places the decimal places of their sums, at least as many as those of any part
     */
    MeasureSums(List<TotalPanel<GroupSums>> parts, int[] groupOf, int groups, int places) {
        this.parts = List.copyOf(parts);
        this.places = places;
        this.indexOf = new int[parts.size()][groups];
        int from = 0;
        for (int part = 0; part < parts.size(); part++) {
            Arrays.fill(indexOf[part], NONE);
            for (int index = 0; index < parts.get(part).size(); index++) {
                indexOf[part][groupOf[from + index]] = index;
            }
            from += parts.get(part).size();
        }
    }

    @Override
    public BigInteger sum(int group) {
        BigInteger sum = BigInteger.ZERO;
        for (int part = 0; part < parts.size(); part++) {
            TotalPanel<GroupSums> totals = parts.get(part);
            if (indexOf[part][group] != NONE) {
                BigInteger unit = BigInteger.TEN.pow(places - totals.scale().places());
                sum = sum.add(totals.sums().sum(indexOf[part][group]).multiply(unit));
            }
        }
        return sum;
    }

    @Override
    public int known(int group) {
        return Math.toIntExact(total(group, GroupSums::known));
    }

    @Override
    public int missing(int group) {
        return Math.toIntExact(total(group, GroupSums::missing));
    }

    @Override
    public long months(int group) {
        return total(group, GroupSums::months);
    }

    private long total(int group, ToLongBiFunction<GroupSums, Integer> count) {
        long total = 0;
        for (int part = 0; part < parts.size(); part++) {
            if (indexOf[part][group] != NONE) {
                total += count.applyAsLong(parts.get(part).sums(), indexOf[part][group]);
            }
        }
        return total;
    }
}

package io.github.newenergy.indicators.table;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongBiFunction;

/** The sums of several measures together. */
final class MeasureSums implements Sums {

    private final List<TotalPanel<GroupSums>> parts;
    private final int places;

    /** For each part the group of each of its sums, in ascending order. */
    private final int[][] groups;

    /**
     * Puts totals together.
     *
     * @param parts the totals of each measure
     * @param groupOf for all of these totals, one behind the other, the group of each
     * @param places the decimal places of their sums, at least as many as those of any part
     */
    MeasureSums(List<TotalPanel<GroupSums>> parts, int[] groupOf, int places) {
        this.parts = List.copyOf(parts);
        this.places = places;
        this.groups = new int[parts.size()][];
        int from = 0;
        for (int part = 0; part < parts.size(); part++) {
            groups[part] =
                    Arrays.copyOfRange(groupOf, from, from + parts.get(part).size());
            from += groups[part].length;
        }
    }

    /** Where a part has the sum of a group; below zero if it has none. */
    private int indexOf(int part, int group) {
        return Arrays.binarySearch(groups[part], group);
    }

    @Override
    public BigInteger sum(int group) {
        BigInteger sum = BigInteger.ZERO;
        for (int part = 0; part < parts.size(); part++) {
            TotalPanel<GroupSums> totals = parts.get(part);
            int index = indexOf(part, group);
            if (index >= 0) {
                BigInteger unit = BigInteger.TEN.pow(places - totals.scale().places());
                sum = sum.add(totals.sums().sum(index).multiply(unit));
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
            int index = indexOf(part, group);
            total += index < 0 ? 0 : count.applyAsLong(parts.get(part).sums(), index);
        }
        return total;
    }
}

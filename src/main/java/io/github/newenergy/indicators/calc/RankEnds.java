package io.github.newenergy.indicators.calc;

import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The sorted ends of many bounds, which count for each of them how many others surely or possibly lie above it.
 *
 * <p>Sorting makes a ranking of n bounds take n log n steps, where comparing each with each would take n².
 */
final class RankEnds {

    private final List<End> lowerEnds;
    private final List<End> upperEnds;

    RankEnds(Collection<Bounds> levels) {
        lowerEnds = levels.stream().map(End::firstOf).sorted().toList();
        upperEnds = levels.stream().map(End::leastUpperBoundOf).sorted().toList();
    }

    /** The range of competition ranks of one of the bounds, the greatest first. */
    RankRange rangeOf(Bounds level) {
        int surelyGreater = countAbove(lowerEnds, End.lastOf(level));
        // A level that is not exact is possibly greater than another value of itself, and must not count.
        int itself = level.isPoint() ? 0 : 1;
        int possiblyGreater = countAbove(upperEnds, End.greatestLowerBoundOf(level)) - itself;
        return new RankRange(1 + surelyGreater, 1 + possiblyGreater);
    }

    private static int countAbove(List<End> sorted, End end) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).compareTo(end) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sorted.size() - low;
    }

    /**
     * A place on the line of decimals, just below, at or just above a number, or beyond all numbers.
     *
     * @param infinity −1 or +1 beyond all numbers, else 0
     * @param value the number, zero beyond all of them
     * @param side −1 just below the number, 0 at it, +1 just above it
     */
    private record End(int infinity, BigDecimal value, int side) implements Comparable<End> {

        private static final Comparator<End> ORDER =
                Comparator.comparingInt(End::infinity).thenComparing(End::value).thenComparingInt(End::side);

        static End firstOf(Bounds level) {
            return of(level.lower(), -1, level.isLowerOpen() ? 1 : 0);
        }

        static End lastOf(Bounds level) {
            return of(level.upper(), 1, level.isUpperOpen() ? -1 : 0);
        }

        /** Whether an end is open does not matter for some value of one level to be greater than one of another. */
        static End leastUpperBoundOf(Bounds level) {
            return of(level.upper(), 1, 0);
        }

        static End greatestLowerBoundOf(Bounds level) {
            return of(level.lower(), -1, 0);
        }

        private static End of(Optional<BigDecimal> value, int infinity, int side) {
            return value.map(number -> new End(0, number, side)).orElseGet(() -> new End(infinity, BigDecimal.ZERO, 0));
        }

        @Override
        public int compareTo(End other) {
            return ORDER.compare(this, other);
        }
    }
}

package io.github.newenergy.indicators.calc;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks of levels: the rank of each exact level, and the best and worst rank of levels of which only bounds are known.
 *
 * <p>Levels are compared by value, so 1.0 and 1.00 tie. What has no level is not handed in, and not ranked.
 *
 * <p>Calculators are immutable. The usual one gives competition ranks, the greatest level first, and reads prints by
 * {@link Reading#hard()}.
 */
public final class RankingCalculator {

    private static final RankingCalculator DEFAULTS =
            new RankingCalculator(TieRule.COMPETITION, RankOrder.GREATEST_FIRST, Reading.hard());

    private final TieRule tieRule;
    private final RankOrder order;
    private final Reading reading;

    private RankingCalculator(TieRule tieRule, RankOrder order, Reading reading) {
        this.tieRule = tieRule;
        this.order = order;
        this.reading = reading;
    }

    /**
     * The usual calculator: competition ranks, the greatest first, hard reading of prints.
     *
     * @return the calculator
     */
    public static RankingCalculator withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same calculator under another rule for ties.
     *
     * @param newTieRule which rank equal levels get
     * @return the calculator
     */
    public RankingCalculator with(TieRule newTieRule) {
        return new RankingCalculator(requireNonNull(newTieRule, "newTieRule"), order, reading);
    }

    /**
     * The same calculator counting from another end.
     *
     * @param newOrder which level has rank 1
     * @return the calculator
     */
    public RankingCalculator with(RankOrder newOrder) {
        return new RankingCalculator(tieRule, requireNonNull(newOrder, "newOrder"), reading);
    }

    /**
     * The same calculator under another reading of prints.
     *
     * @param newReading how prints are rounded, and what hedges mean
     * @return the calculator
     */
    public RankingCalculator with(Reading newReading) {
        return new RankingCalculator(tieRule, order, requireNonNull(newReading, "newReading"));
    }

    /**
     * Ranks exact levels.
     *
     * @param levels the level of each key, all in one unit; where {@link TieRule#ORDINAL} breaks ties, and in the order of
     *     the result, the order of the map counts, so a map with a fixed order is the better argument
     * @param <K> what is ranked
     * @return the ranks; empty for an empty map
     * @throws IllegalArgumentException if a level has more than 256 digits before or behind the decimal point
     */
    public <K> Ranking<K> rank(Map<K, BigDecimal> levels) {
        List<Map.Entry<K, BigDecimal>> sorted = new ArrayList<>();
        requireNonNull(levels, "levels")
                .forEach((key, level) -> sorted.add(Map.entry(
                        requireNonNull(key, "key of levels"), Arguments.canonical(level, "level of " + key))));
        Comparator<BigDecimal> ascending = Comparator.naturalOrder();
        sorted.sort(Map.Entry.comparingByValue(order == RankOrder.SMALLEST_FIRST ? ascending : ascending.reversed()));
        List<Ranking.Place<K>> places = new ArrayList<>();
        int start = 0;
        for (int betterLevels = 0; start < sorted.size(); betterLevels++) {
            int end = endOfTie(sorted, start);
            for (int index = start; index < end; index++) {
                long halves = tieRule.halves(start, betterLevels, end - start, index - start);
                Map.Entry<K, BigDecimal> entry = sorted.get(index);
                places.add(new Ranking.Place<>(entry.getKey(), entry.getValue(), TieRule.ofHalves(halves)));
            }
            start = end;
        }
        return new Ranking<>(places);
    }

    private static <K> int endOfTie(List<Map.Entry<K, BigDecimal>> sorted, int start) {
        int end = start + 1;
        BigDecimal level = sorted.get(start).getValue();
        while (end < sorted.size() && sorted.get(end).getValue().compareTo(level) == 0) {
            end++;
        }
        return end;
    }

    /**
     * The best and the worst competition rank of levels of which bounds are known.
     *
     * <p>The best rank is one more than the number of levels that surely come before, the worst one more than the number of
     * other levels that possibly do. Both are reached if the levels are independent of each other. Where figures tie them
     * together, as parts of one total, the ranges hold but need not be reached.
     *
     * @param levels the bounds of the level of each key, all in one unit
     * @param <K> what is ranked
     * @return the ranges; empty for an empty map
     * @throws IllegalStateException if this calculator has another rule for ties than {@link TieRule#COMPETITION}
     */
    public <K> UncertainRanking<K> ranges(Map<K, Bounds> levels) {
        requireNonNull(levels, "levels").forEach((key, level) -> {
            requireNonNull(key, "key of levels");
            requireNonNull(level, "level of " + key);
        });
        if (tieRule != TieRule.COMPETITION) {
            throw new IllegalStateException("ranges are of competition ranks, but the rule for ties is " + tieRule);
        }
        RankEnds ends = new RankEnds(levels.values().stream().map(this::upward).toList());
        List<UncertainRanking.Place<K>> places = new ArrayList<>();
        levels.forEach(
                (key, level) -> places.add(new UncertainRanking.Place<>(key, level, ends.rangeOf(upward(level)))));
        places.sort(Comparator.<UncertainRanking.Place<K>>comparingInt(
                        place -> place.range().best())
                .thenComparingInt(place -> place.range().worst()));
        return new UncertainRanking<>(places);
    }

    /** The level as one that is the better the greater it is. */
    private Bounds upward(Bounds level) {
        return order == RankOrder.GREATEST_FIRST ? level : level.negated();
    }

    /**
     * The best and the worst competition rank of printed levels, whatever their units of one kind.
     *
     * @param levels the printed level of each key
     * @param <K> what is ranked
     * @return the ranges, with bounds in the smallest of the units; empty for an empty map
     * @throws UnitMismatchException if the units measure different kinds
     * @throws IllegalStateException if this calculator has another rule for ties than {@link TieRule#COMPETITION}
     */
    public <K> UncertainRanking<K> rangesOfPrints(Map<K, PublishedQuantity> levels) {
        requireNonNull(levels, "levels").forEach((key, level) -> requireNonNull(level, "level of " + key));
        Map<K, Bounds> bounds = new LinkedHashMap<>();
        levels.values().stream()
                .map(PublishedQuantity::unit)
                .min(Comparator.comparing(Unit::factor))
                .ifPresent(
                        smallest -> levels.forEach((key, level) -> bounds.put(key, level.boundsIn(smallest, reading))));
        return ranges(bounds);
    }

    /** The options, for a console. */
    @Override
    public String toString() {
        return "RankingCalculator[" + tieRule + ", " + order + ", " + reading + "]";
    }
}

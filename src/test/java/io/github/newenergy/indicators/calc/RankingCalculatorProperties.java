package io.github.newenergy.indicators.calc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

class RankingCalculatorProperties {

    private static final RankingCalculator CALCULATOR = RankingCalculator.withDefaults();

    /** Quarters from below 0 to above 3, so with more than one point between any two of the ends below. */
    private static final List<BigDecimal> GRID = IntStream.rangeClosed(-4, 16)
            .mapToObj(quarter -> new BigDecimal("0.25").multiply(BigDecimal.valueOf(quarter)))
            .toList();

    private static Arbitrary<Bounds> bounds() {
        return Truths.bounds(Arbitraries.integers().between(0, 3).map(BigDecimal::valueOf));
    }

    @Provide
    Arbitrary<List<Bounds>> fewBounds() {
        return bounds().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Bounds>> manyBounds() {
        return bounds().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> levels() {
        return Arbitraries.integers().between(-5, 5).list().ofMaxSize(12);
    }

    @Property
    void tiesAreThoseOfAnotherLibrary(@ForAll("levels") List<Integer> levels) {
        assertThat(ranks(levels, TieRule.COMPETITION)).isEqualTo(theirs(levels, TiesStrategy.MINIMUM));
        assertThat(ranks(levels, TieRule.MODIFIED_COMPETITION)).isEqualTo(theirs(levels, TiesStrategy.MAXIMUM));
        assertThat(ranks(levels, TieRule.ORDINAL)).isEqualTo(theirs(levels, TiesStrategy.SEQUENTIAL));
        assertThat(ranks(levels, TieRule.FRACTIONAL)).isEqualTo(theirs(levels, TiesStrategy.AVERAGE));
    }

    @Property
    void denseRanksCountDifferentLevels(@ForAll("levels") List<Integer> levels) {
        List<Double> expected = levels.stream()
                .map(level ->
                        1.0 + levels.stream().distinct().filter(l -> l < level).count())
                .toList();
        assertThat(ranks(levels, TieRule.DENSE)).isEqualTo(expected);
    }

    private static List<Double> ranks(List<Integer> levels, TieRule rule) {
        Ranking<Integer> ranking =
                CALCULATOR.with(RankOrder.SMALLEST_FIRST).with(rule).rank(numbered(levels, BigDecimal::valueOf));
        return IntStream.range(0, levels.size())
                .mapToObj(key -> ranking.rank(key).orElseThrow().doubleValue())
                .toList();
    }

    private static List<Double> theirs(List<Integer> levels, TiesStrategy strategy) {
        double[] values = levels.stream().mapToDouble(level -> level).toArray();
        // Their ranking of nothing fails.
        double[] ranks = values.length == 0 ? values : new NaturalRanking(strategy).rank(values);
        return IntStream.range(0, ranks.length).mapToObj(index -> ranks[index]).toList();
    }

    private interface Level<A, B> {
        B of(A number);
    }

    private static <A, B> Map<Integer, B> numbered(List<A> values, Level<A, B> level) {
        Map<Integer, B> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(map.size(), level.of(value)));
        return map;
    }

    private static <V> Map<Integer, V> shuffled(Map<Integer, V> map, Random random) {
        List<Integer> keys = new ArrayList<>(map.keySet());
        Collections.shuffle(keys, random);
        Map<Integer, V> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    @Property
    void theOrderInWhichLevelsAreGivenDoesNotMatter(@ForAll("levels") List<Integer> levels, @ForAll Random random) {
        Map<Integer, BigDecimal> given = numbered(levels, BigDecimal::valueOf);
        for (TieRule rule : TieRule.values()) {
            if (rule != TieRule.ORDINAL) {
                RankingCalculator calculator = CALCULATOR.with(rule);
                assertThat(calculator.rank(shuffled(given, random))).isEqualTo(calculator.rank(given));
            }
        }
    }

    @Property
    void trailingZerosDoNotMatter(@ForAll("levels") List<Integer> levels, @ForAll Random random) {
        Map<Integer, BigDecimal> longer =
                numbered(levels, level -> BigDecimal.valueOf(level).setScale(random.nextInt(9)));
        for (TieRule rule : TieRule.values()) {
            RankingCalculator calculator = CALCULATOR.with(rule);
            assertThat(calculator.rank(longer)).isEqualTo(calculator.rank(numbered(levels, BigDecimal::valueOf)));
        }
    }

    @Property
    void theSmallestFirstIsTheGreatestFirstOfTheNegatives(@ForAll("levels") List<Integer> levels) {
        for (TieRule rule : TieRule.values()) {
            Ranking<Integer> greatest =
                    CALCULATOR.with(rule).rank(numbered(levels, level -> BigDecimal.valueOf(-level)));
            List<Double> ranks = IntStream.range(0, levels.size())
                    .mapToObj(key -> greatest.rank(key).orElseThrow().doubleValue())
                    .toList();
            assertThat(ranks(levels, rule)).isEqualTo(ranks);
        }
    }

    @Property
    void fractionalRanksKeepTheSumOfAllRanks(@ForAll("levels") List<Integer> levels) {
        double sum = ranks(levels, TieRule.FRACTIONAL).stream()
                .mapToDouble(rank -> rank)
                .sum();
        assertThat(sum).isEqualTo(levels.size() * (levels.size() + 1) / 2.0);
    }

    @Property
    void boundsOfPointsHaveTheRanksOfTheirLevels(@ForAll("levels") List<Integer> levels) {
        Ranking<Integer> exact = CALCULATOR.rank(numbered(levels, BigDecimal::valueOf));
        UncertainRanking<Integer> ranges =
                CALCULATOR.ranges(numbered(levels, level -> Bounds.ofPoint(BigDecimal.valueOf(level))));
        for (int key = 0; key < levels.size(); key++) {
            int rank = exact.rank(key).orElseThrow().intValueExact();
            assertThat(ranges.range(key)).contains(RankRange.ofExactly(rank));
        }
    }

    @Property
    void noTruthIsRankedOutsideItsRange(@ForAll("manyBounds") List<Bounds> bounds, @ForAll Random random) {
        List<BigDecimal> truths = bounds.stream()
                .map(level -> {
                    List<BigDecimal> members = gridMembers(level);
                    return members.get(random.nextInt(members.size()));
                })
                .toList();
        UncertainRanking<Integer> ranges = CALCULATOR.ranges(numbered(bounds, level -> level));
        for (int key = 0; key < truths.size(); key++) {
            assertThat(ranges.range(key).orElseThrow().contains(naiveRank(truths, key)))
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void bestAndWorstRankAreReachedAndNothingBeyond(@ForAll("fewBounds") List<Bounds> bounds) {
        List<List<BigDecimal>> members =
                bounds.stream().map(RankingCalculatorProperties::gridMembers).toList();
        int[] best =
                IntStream.generate(() -> Integer.MAX_VALUE).limit(bounds.size()).toArray();
        int[] worst = new int[bounds.size()];
        for (List<BigDecimal> truths : everyCombination(members)) {
            for (int key = 0; key < best.length; key++) {
                int rank = naiveRank(truths, key);
                best[key] = Math.min(best[key], rank);
                worst[key] = Math.max(worst[key], rank);
            }
        }
        UncertainRanking<Integer> ranges = CALCULATOR.ranges(numbered(bounds, level -> level));
        for (int key = 0; key < best.length; key++) {
            assertThat(ranges.range(key)).contains(new RankRange(best[key], worst[key]));
        }
    }

    @Property
    void theOrderInWhichBoundsAreGivenDoesNotMatter(@ForAll("manyBounds") List<Bounds> bounds, @ForAll Random random) {
        Map<Integer, Bounds> given = numbered(bounds, level -> level);
        assertThat(CALCULATOR.ranges(shuffled(given, random))).isEqualTo(CALCULATOR.ranges(given));
    }

    @Property
    void theSmallestFirstIsTheGreatestFirstOfTheMirroredBounds(@ForAll("manyBounds") List<Bounds> bounds) {
        UncertainRanking<Integer> smallest =
                CALCULATOR.with(RankOrder.SMALLEST_FIRST).ranges(numbered(bounds, level -> level));
        UncertainRanking<Integer> greatest = CALCULATOR.ranges(numbered(bounds, Bounds::negated));
        for (int key = 0; key < bounds.size(); key++) {
            assertThat(smallest.range(key)).isEqualTo(greatest.range(key));
        }
    }

    private static int naiveRank(List<BigDecimal> truths, int key) {
        int rank = 1;
        for (BigDecimal truth : truths) {
            rank += truth.compareTo(truths.get(key)) > 0 ? 1 : 0;
        }
        return rank;
    }

    private static List<BigDecimal> gridMembers(Bounds bounds) {
        return GRID.stream()
                .filter(value -> Truths.holds(bounds, Truths.exact(value)))
                .toList();
    }

    private static List<List<BigDecimal>> everyCombination(List<List<BigDecimal>> choices) {
        List<List<BigDecimal>> combinations = List.of(List.of());
        for (List<BigDecimal> choice : choices) {
            List<List<BigDecimal>> longer = new ArrayList<>();
            for (List<BigDecimal> start : combinations) {
                for (BigDecimal next : choice) {
                    List<BigDecimal> combination = new ArrayList<>(start);
                    combination.add(next);
                    longer.add(combination);
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    @Property
    void aRangeReadsItsOwnText(@ForAll @IntRange(min = 1) int best, @ForAll @IntRange(max = 1_000) int further) {
        RankRange range = new RankRange(best, Math.max(best, best + further));
        assertThat(RankRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void wordsFitAlwaysOrNeverWhenEveryRankSaysSo(
            @ForAll @IntRange(min = 1, max = 6) int best,
            @ForAll @IntRange(max = 5) int further,
            @ForAll @IntRange(min = 1, max = 12) int rank,
            @ForAll boolean orBetter) {
        RankRange range = new RankRange(best, best + further);
        RankClaim claim = new RankClaim(rank, orBetter);
        long fits = IntStream.rangeClosed(best, best + further)
                .filter(actual -> orBetter ? actual <= rank : actual == rank)
                .count();
        Certainty possible = fits == 0 ? Certainty.NEVER : Certainty.POSSIBLE;
        assertThat(range.satisfies(claim)).isEqualTo(fits == further + 1 ? Certainty.ALWAYS : possible);
    }

    @Property
    void noRankedMemberHasAShareAboveTheCeilingOfItsRank(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 20) Integer> members, @ForAll boolean orBetter) {
        int total = members.stream().mapToInt(member -> member).sum();
        List<BigDecimal> truths = members.stream().map(BigDecimal::valueOf).toList();
        for (int key = 0; key < members.size() && total > 0; key++) {
            Bounds admitted =
                    RatioCalculator.withDefaults().shareAdmittedBy(new RankClaim(naiveRank(truths, key), orBetter));
            assertThat(Truths.holds(
                            admitted, Truths.exact(truths.get(key)).divide(Truths.exact(BigDecimal.valueOf(total)))))
                    .isTrue();
        }
    }

    /** A ranking in which each is compared with each would take hours here. */
    @Example
    void manyBoundsAreRankedByTheirSortedEnds() {
        Map<Integer, Bounds> levels = new LinkedHashMap<>();
        for (int key = 0; key < 100_000; key++) {
            levels.put(key, Bounds.ofClosedOpen(BigDecimal.valueOf(key), BigDecimal.valueOf(key + 2L)));
        }
        UncertainRanking<Integer> ranges = CALCULATOR.ranges(levels);
        assertThat(ranges.range(99_999)).contains(new RankRange(1, 2));
        assertThat(ranges.range(50_000)).contains(new RankRange(49_999, 50_001));
        assertThat(ranges.range(0)).contains(new RankRange(99_999, 100_000));
    }
}

package io.github.newenergy.indicators.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingCalculatorTest {

    private static final RankingCalculator CALCULATOR = RankingCalculator.withDefaults();

    /** Reads {@code a=1; b=2}, in this order. */
    private static <T> Map<String, T> map(String text, Function<String, T> reader) {
        Map<String, T> map = new LinkedHashMap<>();
        for (String entry : text.split("; ", -1)) {
            map.put(entry.substring(0, entry.indexOf('=')), reader.apply(entry.substring(entry.indexOf('=') + 1)));
        }
        return map;
    }

    private static Map<String, BigDecimal> levels(String text) {
        return map(text, BigDecimal::new);
    }

    private static String ranks(Ranking<String> ranking) {
        return ranking.places().stream()
                .map(place -> place.key() + "=" + place.rank().toPlainString())
                .collect(Collectors.joining("; "));
    }

    private static String ranges(UncertainRanking<String> ranking) {
        return ranking.places().stream()
                .map(place -> place.key() + "=" + place.range())
                .collect(Collectors.joining("; "));
    }

    @Nested
    class ExactLevels {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "COMPETITION           | a=1; b=2; c=2; d=4",
                    "MODIFIED_COMPETITION  | a=1; b=3; c=3; d=4",
                    "DENSE                 | a=1; b=2; c=2; d=3",
                    "ORDINAL               | a=1; b=2; c=3; d=4",
                    "FRACTIONAL            | a=1; b=2.5; c=2.5; d=4"
                })
        void theFiveRulesForTies(TieRule rule, String expected) {
            RankingCalculator smallestFirst = CALCULATOR.with(RankOrder.SMALLEST_FIRST);
            assertThat(ranks(smallestFirst.with(rule).rank(levels("b=20; a=10; c=20.0; d=30"))))
                    .isEqualTo(expected);
        }

        @Test
        void usuallyTheGreatestComesFirst() {
            assertThat(ranks(CALCULATOR.rank(levels("a=-3; b=2.0; c=15; d=2.00; e=0"))))
                    .isEqualTo("c=1; b=2; d=2; e=4; a=5");
        }

        @Test
        void ordinalRanksKeepTheGivenOrderFromBothEnds() {
            RankingCalculator ordinal = CALCULATOR.with(TieRule.ORDINAL);
            assertThat(ranks(ordinal.rank(levels("b=1; a=1; c=2")))).isEqualTo("c=1; b=2; a=3");
            assertThat(ranks(ordinal.with(RankOrder.SMALLEST_FIRST).rank(levels("b=1; a=1; c=2"))))
                    .isEqualTo("b=1; a=2; c=3");
        }

        @Test
        void whatHasNoLevelHasNoRank() {
            Ranking<String> ranking = CALCULATOR.rank(levels("a=1; b=2"));
            assertThat(ranking.rank("b")).contains(BigDecimal.ONE);
            assertThat(ranking.rank("c")).isEmpty();
        }

        @Test
        void printsAsATableInWhichChineseIsTwoColumnsWide() {
            assertThat(CALCULATOR.with(TieRule.FRACTIONAL).rank(levels("江苏=10; 浙江=7.50; Anhui=7.5; 上海=1e2")))
                    .hasToString("""
                            rank  key    level
                            ----  -----  -----
                            1     上海   100
                            2     江苏   10
                            3.5   浙江   7.5
                            3.5   Anhui  7.5""");
        }

        @Test
        void nothingToRankIsAnEmptyRanking() {
            assertThat(CALCULATOR.rank(Map.<String, BigDecimal>of()).places()).isEmpty();
        }

        @Test
        void aRankingIsItsRanksAndLevels() {
            EqualsVerifier.forClass(Ranking.class)
                    .withPrefabValues(
                            Ranking.Place.class,
                            new Ranking.Place<>("a", BigDecimal.ONE, BigDecimal.ONE),
                            new Ranking.Place<>("a", BigDecimal.ONE, BigDecimal.TEN))
                    .withIgnoredFields("places")
                    .withNonnullFields("byKey")
                    .verify();
            assertThat(CALCULATOR.rank(levels("a=1; b=2.0; c=2")))
                    .isEqualTo(CALCULATOR.rank(levels("c=2.00; b=2; a=1")))
                    .isNotEqualTo(CALCULATOR.rank(levels("a=1; b=3; c=3")))
                    .isNotEqualTo(CALCULATOR.with(TieRule.DENSE).rank(levels("a=1; b=2; c=2")));
        }

        @Test
        void aRankingDoesNotChange() {
            Map<String, BigDecimal> levels = levels("a=1; b=2");
            Ranking<String> ranking = CALCULATOR.rank(levels);
            levels.put("c", BigDecimal.TEN);
            assertThat(ranks(ranking)).isEqualTo("b=1; a=2");
            assertThatThrownBy(() -> ranking.places().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class BoundedLevels {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "a=[3, 4]; b=[1, 2]                 | a=1; b=2",
                    "a=[2, 4]; b=[1, 2]                 | a=1; b=1-2",
                    "a=(2, 4]; b=[1, 2]                 | a=1; b=2",
                    "a=[2, 4]; b=[1, 2)                 | a=1; b=2",
                    "a=[1, 3]; b=[2, 4]                 | a=1-2; b=1-2",
                    "a=[2, 2]; b=[2, 2]                 | a=1; b=1",
                    "a=[2, 2]; b=(2, 3]                 | b=1; a=2",
                    "a=(-∞, ∞); b=[2, 2]; c=[3, 3]      | c=1-2; a=1-3; b=2-3",
                    "a=[5, 5]; b=[5, 5]; c=[4, 6]       | c=1-3; a=1-2; b=1-2",
                    "a=[5, ∞); b=[5, 5]; c=(-∞, 5)      | a=1; b=1-2; c=3"
                })
        void bestAndWorstRank(String levels, String expected) {
            Map<String, RankRange> wanted = map(expected, RankRange::parse);
            UncertainRanking<String> ranking = CALCULATOR.ranges(map(levels, Bounds::parse));
            wanted.forEach((key, range) -> assertThat(ranking.range(key)).contains(range));
            assertThat(ranking.places()).hasSameSizeAs(wanted.keySet());
        }

        @Test
        void placesGoByBestThenByWorstRank() {
            String levels = "d=[1, 1]; a=(-∞, ∞); b=[2, 2]; c=[3, 3]";
            assertThat(ranges(CALCULATOR.ranges(map(levels, Bounds::parse)))).isEqualTo("c=1-2; a=1-4; b=2-3; d=3-4");
        }

        @Test
        void theSmallestComesFirstIfAsked() {
            String levels = "a=[3, 4]; b=[1, 2); c=[2, 3]";
            assertThat(ranges(CALCULATOR.with(RankOrder.SMALLEST_FIRST).ranges(map(levels, Bounds::parse))))
                    .isEqualTo("b=1; c=2; a=2-3");
        }

        @Test
        void whatHasNoBoundsHasNoRange() {
            UncertainRanking<String> ranking = CALCULATOR.ranges(map("a=[1, 2]", Bounds::parse));
            assertThat(ranking.range("a")).contains(RankRange.ofExactly(1));
            assertThat(ranking.range("b")).isEmpty();
            assertThat(CALCULATOR.ranges(Map.<String, Bounds>of()).places()).isEmpty();
        }

        @Test
        void printsAsATable() {
            assertThat(CALCULATOR.ranges(map("江苏=[1, 3]; Anhui=[2, 4]", Bounds::parse)))
                    .hasToString("""
                            rank  key    level
                            ----  -----  ------
                            1-2   江苏   [1, 3]
                            1-2   Anhui  [2, 4]""");
        }

        @Test
        void anUncertainRankingIsItsRangesAndBounds() {
            EqualsVerifier.forClass(UncertainRanking.class)
                    .withPrefabValues(
                            UncertainRanking.Place.class,
                            new UncertainRanking.Place<>("a", Bounds.unbounded(), new RankRange(1, 2)),
                            new UncertainRanking.Place<>("a", Bounds.unbounded(), new RankRange(1, 3)))
                    .withIgnoredFields("places")
                    .withNonnullFields("byKey")
                    .verify();
        }

        @Test
        void otherRulesForTiesAreRefused() {
            assertThatThrownBy(() -> CALCULATOR.with(TieRule.DENSE).ranges(map("a=[1, 2]", Bounds::parse)))
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessage("ranges are of competition ranks, but the rule for ties is DENSE");
        }
    }

    @Nested
    class Prints {

        private static Map<String, PublishedQuantity> prints(String text) {
            return map(text, PublishedQuantity::parse);
        }

        @Test
        void ofDifferentUnitsAreRankedInTheSmallest() {
            UncertainRanking<String> ranking = CALCULATOR.rangesOfPrints(prints("a=8.5 GW; b=850万千瓦; c=12 GW"));
            assertThat(ranges(ranking)).isEqualTo("c=1; a=2-3; b=2-3");
            assertThat(ranking.places().get(1).level()).hasToString("[845, 855)");
        }

        @Test
        void theReadingIsTheCallers() {
            Map<String, PublishedQuantity> prints = prints("a=9 GW; b=8.6 GW");
            assertThat(ranges(CALCULATOR.rangesOfPrints(prints))).isEqualTo("a=1-2; b=1-2");
            RankingCalculator truncated = CALCULATOR.with(Reading.hard().with(Rounding.TRUNCATION));
            assertThat(ranges(truncated.rangesOfPrints(prints))).isEqualTo("a=1; b=2");
        }

        @Test
        void aHedgeWidensTheRange() {
            assertThat(ranges(CALCULATOR.rangesOfPrints(prints("a=超10 GW; b=20 GW; c=10 GW"))))
                    .isEqualTo("b=1-2; a=1-3; c=2-3");
        }

        @Test
        void unitsOfDifferentKindsAreRefused() {
            assertThatThrownBy(() -> CALCULATOR.rangesOfPrints(prints("a=1 GW; b=1 W; c=1亿元")))
                    .isExactlyInstanceOf(UnitMismatchException.class)
                    .hasMessage("expected a unit of MONEY_CNY such as 亿元, got W of POWER");
        }
    }

    @Nested
    class BadInput {

        @Test
        void decimalsBeyondTheLimits() {
            assertThatThrownBy(() -> CALCULATOR.rank(levels("a=1; b=1e999999999")))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value must have a scale from -256 to 256, got -999999999");
            assertThatThrownBy(() -> CALCULATOR.rank(levels("a=" + "1".repeat(600))))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value must have at most 512 significant digits, got 600");
        }

        @Test
        void aPlaceHasARank() {
            assertThatThrownBy(() -> new Ranking.Place<>("a", BigDecimal.ONE, new BigDecimal("0.5")))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rank must be at least 1, got 0.5");
            assertThatThrownBy(() -> new Ranking.Place<>("a", new BigDecimal("1e257"), BigDecimal.ONE))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("value must have a scale from -256 to 256, got -257");
        }

        @Test
        void nothingIsMissing() {
            Bounds some = Bounds.parse("[1, 2]");
            RankRange first = RankRange.ofExactly(1);
            assertMissing("newTieRule", () -> CALCULATOR.with((TieRule) null));
            assertMissing("newOrder", () -> CALCULATOR.with((RankOrder) null));
            assertMissing("newReading", () -> CALCULATOR.with((Reading) null));
            assertMissing("levels", () -> CALCULATOR.rank(null));
            assertMissing("levels", () -> CALCULATOR.ranges(null));
            assertMissing("levels", () -> CALCULATOR.rangesOfPrints(null));
            assertMissing("level of a", () -> CALCULATOR.rank(withoutLevel()));
            assertMissing("level of a", () -> CALCULATOR.ranges(withoutLevel()));
            assertMissing("level of a", () -> CALCULATOR.rangesOfPrints(withoutLevel()));
            assertMissing("key of levels", () -> CALCULATOR.rank(withoutKey(BigDecimal.ONE)));
            assertMissing("key of levels", () -> CALCULATOR.ranges(withoutKey(some)));
            assertMissing(
                    "key of levels", () -> CALCULATOR.rangesOfPrints(withoutKey(PublishedQuantity.parse("1 GW"))));
            assertMissing("key", () -> CALCULATOR.rank(levels("a=1")).rank(null));
            assertMissing("key", () -> CALCULATOR.ranges(Map.of("a", some)).range(null));
            assertMissing("key", () -> new Ranking.Place<>(null, BigDecimal.ONE, BigDecimal.ONE));
            assertMissing("level", () -> new Ranking.Place<>("a", null, BigDecimal.ONE));
            assertMissing("rank", () -> new Ranking.Place<>("a", BigDecimal.ONE, null));
            assertMissing("key", () -> new UncertainRanking.Place<>(null, some, first));
            assertMissing("level", () -> new UncertainRanking.Place<>("a", null, first));
            assertMissing("range", () -> new UncertainRanking.Place<>("a", some, null));
        }

        private static <V> Map<String, V> withoutLevel() {
            Map<String, V> map = new HashMap<>();
            map.put("a", null);
            return map;
        }

        private static <V> Map<String, V> withoutKey(V level) {
            return Collections.singletonMap(null, level);
        }

        private void assertMissing(String name, Runnable call) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(name);
        }
    }

    @Test
    void itPrintsItsOptions() {
        assertThat(RankingCalculator.withDefaults())
                .hasToString("RankingCalculator[COMPETITION, GREATEST_FIRST, Reading[rounding=HALF_UP, hedges=HARD]]");
    }
}

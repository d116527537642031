package io.github.newenergy.indicators.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How the rules for ties hang together. */
class TieRuleProperties {

    /** Twice the ranks of some equal levels. */
    private static LongStream halves(TieRule rule, int better, int betterLevels, int size) {
        return IntStream.range(0, size).mapToLong(place -> rule.halves(better, betterLevels, size, place));
    }

    @Property
    void equalLevelsShareTheOrdinalRanksBehindTheBetterOnes(
            @ForAll @IntRange(max = 1_000) int better,
            @ForAll @IntRange(max = 1_000) int betterLevels,
            @ForAll @IntRange(min = 1, max = 50) int size) {
        long[] ordinal = IntStream.rangeClosed(1, size)
                .mapToLong(place -> 2L * (better + place))
                .toArray();
        assertThat(halves(TieRule.ORDINAL, better, betterLevels, size).toArray())
                .isEqualTo(ordinal);
        assertThat(halves(TieRule.COMPETITION, better, betterLevels, size)).containsOnly(ordinal[0]);
        assertThat(halves(TieRule.MODIFIED_COMPETITION, better, betterLevels, size))
                .containsOnly(ordinal[size - 1]);
        assertThat(halves(TieRule.FRACTIONAL, better, betterLevels, size)
                        .distinct()
                        .map(halves -> halves * size))
                .containsExactly(LongStream.of(ordinal).sum());
        assertThat(halves(TieRule.DENSE, better, betterLevels, size)).containsOnly(2L * (betterLevels + 1));
    }

    @Property
    void aRankIsHalfOfItsHalves(@ForAll long halves) {
        assertThat(TieRule.ofHalves(halves).add(TieRule.ofHalves(halves)).longValueExact())
                .isEqualTo(halves);
    }
}

package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of rounded levels, against {@link BigDecimal}. */
class DecimalPlacesProperties {

    /** Also near halves and ends. */
    @Provide
    Arbitrary<Long> levels() {
        Arbitrary<Long> halves = Arbitraries.longs()
                .between(-1_000, 1_000)
                .flatMap(level -> Arbitraries.of(5L, 50L, 500_000L, 500_000_000_000_000_000L)
                        .flatMap(half -> Arbitraries.longs().between(-1, 1).map(near -> level * half + near)));
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE),
                Arbitraries.longs().between(-200, 200),
                Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE),
                halves);
    }

    @Property
    void roundingIsThatOfBigDecimal(
            @ForAll("levels") long level,
            @ForAll @IntRange(max = 18) int places,
            @ForAll @IntRange(max = 18) int more,
            @ForAll RoundingMode rounding) {
        int itsPlaces = Math.min(18, places + more);
        Assume.that(rounding != RoundingMode.UNNECESSARY && level != CodedRows.MISSING);
        BigDecimal exact = BigDecimal.valueOf(level, itsPlaces);
        BigDecimal expected = exact.setScale(places, rounding);
        DecimalPlaces kept = new DecimalPlaces(places, rounding);
        assertThat(BigDecimal.valueOf(kept.rounded(level, itsPlaces), places)).isEqualTo(expected);
        assertThat(kept.rounded(exact)).isEqualTo(expected);
        assertThat(kept.rounded(CodedRows.MISSING, itsPlaces)).isEqualTo(CodedRows.MISSING);
    }
}

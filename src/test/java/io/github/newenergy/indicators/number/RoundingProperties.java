package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RoundingProperties {

    /** What each rounding can be; one mode if it is known. */
    private static final Map<Rounding, List<RoundingMode>> MODES = Map.of(
            Rounding.HALF_UP, List.of(RoundingMode.HALF_UP),
            Rounding.HALF_EVEN, List.of(RoundingMode.HALF_EVEN),
            Rounding.FLOOR, List.of(RoundingMode.FLOOR),
            Rounding.CEILING, List.of(RoundingMode.CEILING),
            Rounding.TRUNCATION, List.of(RoundingMode.DOWN),
            Rounding.UNKNOWN, List.of(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN));

    /** Decimals from −10 to 10 with a few places, or with as many as make halves and near halves. */
    @Provide
    Arbitrary<BigDecimal> truths() {
        Arbitrary<Integer> unscaled = Arbitraries.integers().between(-10_000, 10_000);
        Arbitrary<Integer> scale = Arbitraries.integers().between(-2, 6);
        return Combinators.combine(unscaled, scale).as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(MODES.keySet());
    }

    @Property(tries = 2000)
    void noTruthFallsOutsideItsOwnPrint(
            @ForAll("roundings") Rounding rounding,
            @ForAll("truths") BigDecimal truth,
            @ForAll @IntRange(min = -3, max = 4) int places) {
        for (RoundingMode mode : MODES.get(rounding)) {
            BigDecimal print = truth.setScale(places, mode);
            assertThat(rounding.admitted(print).contains(truth))
                    .as("%s printed as %s", truth, print)
                    .isTrue();
        }
    }

    /** At both ends, a little to either side of them, and at the print: admitted is what rounds back, and nothing else. */
    @Property(tries = 2000)
    void aValueIsAdmittedExactlyWhenItRoundsToThePrint(
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(min = -40, max = 40) int unscaled,
            @ForAll @IntRange(min = -3, max = 6) int scale) {
        BigDecimal print = BigDecimal.valueOf(unscaled, scale);
        Bounds admitted = rounding.admitted(print);
        for (BigDecimal value : valuesAround(print)) {
            boolean roundsBack = MODES.get(rounding).stream()
                    .anyMatch(mode -> value.setScale(scale, mode).compareTo(print) == 0);
            assertThat(admitted.contains(value)).as("%s as %s", value, print).isEqualTo(roundsBack);
        }
    }

    @Property
    void unknownEnclosesEveryRoundingToTheNearest(
            @ForAll @IntRange(min = -1000, max = 1000) int unscaled, @ForAll @IntRange(max = 3) int scale) {
        BigDecimal print = BigDecimal.valueOf(unscaled, scale);
        Bounds unknown = Rounding.UNKNOWN.admitted(print);
        assertThat(unknown.encloses(Rounding.HALF_UP.admitted(print))).isTrue();
        assertThat(unknown.encloses(Rounding.HALF_EVEN.admitted(print))).isTrue();
    }

    @Property
    void aFallIsReadAsTheMirrorOfARise(
            @ForAll @IntRange(min = -1000, max = 1000) int unscaled, @ForAll @IntRange(max = 3) int scale) {
        BigDecimal print = BigDecimal.valueOf(unscaled, scale);
        for (Rounding rounding : List.of(Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.TRUNCATION, Rounding.UNKNOWN)) {
            assertThat(rounding.admitted(print.negate()))
                    .isEqualTo(rounding.admitted(print).negated());
        }
        assertThat(Rounding.FLOOR.admitted(print.negate()))
                .isEqualTo(Rounding.CEILING.admitted(print).negated());
    }

    private static List<BigDecimal> valuesAround(BigDecimal print) {
        BigDecimal half = print.ulp().multiply(new BigDecimal("0.5"));
        BigDecimal little = print.ulp().movePointLeft(9);
        return Stream.iterate(-3, step -> step <= 3, step -> step + 1)
                .map(step -> print.add(half.multiply(BigDecimal.valueOf(step))))
                .flatMap(value -> Stream.of(value.subtract(little), value, value.add(little)))
                .toList();
    }
}

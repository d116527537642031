package io.github.newenergy.indicators.calc;

import static io.github.newenergy.indicators.calc.Truths.holds;
import static io.github.newenergy.indicators.calc.Truths.members;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.calc.Outcome.Reason;
import io.github.newenergy.indicators.calc.Outcome.Undefined;
import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;

/** Oracle: fractions, and the values next to the ends of bounds. */
class RatioCalculatorProperties {

    private static final RatioCalculator CALCULATOR = RatioCalculator.withDefaults();
    private static final Unit UNIT = Unit.parse("GW");

    @Provide
    Arbitrary<Bounds> bounds() {
        return Truths.bounds();
    }

    @Provide
    Arbitrary<BigDecimal> levels() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("1000000"))
                .ofScale(3);
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(6);
    }

    @Property
    void theTruthIsAmongWhatItsPrintsImply(
            @ForAll("levels") BigDecimal whole,
            @ForAll("shares") BigDecimal share,
            @ForAll Rounding rounding,
            @ForAll @IntRange(max = 3) int places) {
        BigDecimal part = whole.multiply(share);
        RatioCalculator calculator = CALCULATOR.with(Reading.hard().with(rounding));
        PublishedQuantity printedWhole = PublishedQuantity.of(Truths.printed(whole, places, rounding), UNIT);
        PublishedQuantity printedPart = PublishedQuantity.of(Truths.printed(part, places, rounding), UNIT);
        PublishedNumber printedShare =
                PublishedNumber.ofPercent(Truths.printed(share.movePointRight(2), places, rounding));
        assertThat(calculator
                        .impliedWhole(printedPart, printedShare)
                        .orElseThrow()
                        .contains(whole))
                .isTrue();
        assertThat(calculator
                        .impliedPart(printedWhole, printedShare)
                        .orElseThrow()
                        .contains(part))
                .isTrue();
        Optional<Bounds> bounds = calculator.share(printedPart, printedWhole).bounds();
        assertThat(bounds.map(range -> range.contains(share)).orElse(whole.compareTo(BigDecimal.ONE) < 0))
                .isTrue();
        assertThat(calculator.share(part, whole).orElseThrow().contains(share)).isTrue();
    }

    @Property(tries = 500)
    void aShareHoldsEveryQuotientOrNoTruthNeedHaveOne(@ForAll("bounds") Bounds part, @ForAll("bounds") Bounds whole) {
        Outcome share = CALCULATOR.share(part, whole);
        for (BigFraction total : members(whole)) {
            int sign = total.compareTo(BigFraction.ZERO);
            if (share instanceof Undefined undefined) {
                assertThat(undefined.reason())
                        .isIn(Reason.UNCERTAIN_WHOLE, sign == 0 ? Reason.ZERO_WHOLE : Reason.NEGATIVE_WHOLE);
            } else {
                assertThat(sign).isPositive();
                assertThat(members(part)).allMatch(member -> holds(share.orElseThrow(), member.divide(total)));
            }
        }
    }

    @Property
    void aShareLeadsBackToPartAndWhole(@ForAll("bounds") Bounds part, @ForAll("bounds") Bounds whole) {
        Optional<Bounds> share = CALCULATOR.share(part, whole).bounds();
        share.ifPresent(range -> {
            assertThat(CALCULATOR.impliedPart(whole, range).orElseThrow().encloses(part))
                    .isTrue();
            if (part.isPositive() || part.isNegative()) {
                assertThat(CALCULATOR.impliedWhole(part, range).orElseThrow().encloses(whole))
                        .isTrue();
            }
        });
    }

    /** Both solve the same equation, one for the whole and one for the base. */
    @Property
    void aWholeIsTheBaseThatGrewByTheShareLessOne(@ForAll("bounds") Bounds part, @ForAll("bounds") Bounds share) {
        assertThat(CALCULATOR.impliedWhole(part, share).bounds())
                .isEqualTo(GrowthCalculator.withDefaults()
                        .impliedBase(part, share.minus(BigDecimal.ONE))
                        .bounds());
    }

    @Property(tries = 500)
    void theShareOfAShareHoldsEveryProduct(@ForAll("bounds") Bounds inner, @ForAll("bounds") Bounds outer) {
        Bounds product = CALCULATOR.shareOfShare(inner, outer);
        for (BigFraction one : members(inner)) {
            assertThat(members(outer)).allMatch(other -> holds(product, one.multiply(other)));
        }
        assertThat(CALCULATOR.shareOfShare(outer, inner)).isEqualTo(product);
    }
}

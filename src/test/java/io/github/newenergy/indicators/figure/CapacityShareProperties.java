package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.math3.fraction.BigFraction;

/** Laws of the share of the nearer region. Truths are exact fractions, rounded here by whole-number division. */
class CapacityShareProperties {

    private static final Cell PART = SampleFigures.MODULES;
    private static final BigFraction HUNDRED = new BigFraction(100);
    private static final BigFraction HALF = new BigFraction(1, 2);

    /** Half up, since shares are never negative. */
    private static CapacityShare printed(String whole, BigFraction share, int places) {
        BigFraction scaled = share.multiply(HUNDRED).multiply(power(places)).add(HALF);
        BigInteger unscaled = scaled.getNumerator().divide(scaled.getDenominator());
        PublishedNumber print = PublishedNumber.ofPercent(new BigDecimal(unscaled, places));
        return new CapacityShare(PART, Region.parse(whole), print);
    }

    private static BigFraction power(int places) {
        return new BigFraction(BigInteger.TEN.pow(places));
    }

    private static BigFraction exactly(BigDecimal value) {
        return new BigFraction(value.unscaledValue()).divide(power(value.scale()));
    }

    private static boolean holds(Bounds bounds, BigFraction value) {
        int low = exactly(bounds.lower().orElseThrow()).compareTo(value);
        int high = exactly(bounds.upper().orElseThrow()).compareTo(value);
        return (low < 0 || (low == 0 && !bounds.isLowerOpen())) && (high > 0 || (high == 0 && !bounds.isUpperOpen()));
    }

    /** The share of the nearer region that the prints of these capacities imply. */
    private static Bounds implied(BigFraction ofProvince, int near, BigFraction ofNation, int wide) {
        CapacityShare nearer = printed("CN-JS", ofProvince, near);
        return nearer.shareOfNearerRegion(printed("CN", ofNation, wide), Reading.hard());
    }

    @Property
    void theTrueShareLiesInTheBounds(
            @ForAll @LongRange(min = 0, max = 1_000_000) long city,
            @ForAll @LongRange(min = 0, max = 1_000_000) long restOfProvince,
            @ForAll @LongRange(min = 0, max = 100_000_000) long restOfNation,
            @ForAll @IntRange(max = 6) int near,
            @ForAll @IntRange(max = 6) int wide) {
        long province = city + restOfProvince;
        Assume.that(province > 0);
        long nation = province + restOfNation;
        Bounds implied = implied(new BigFraction(city, province), near, new BigFraction(city, nation), wide);
        assertThat(holds(implied, new BigFraction(province, nation))).isTrue();
        assertThat(Bounds.ofClosed(BigDecimal.ZERO, BigDecimal.ONE).encloses(implied))
                .isTrue();
    }

    /**
     * Near each end lies a truth that prints the same: shares of the city at the far ends of what their prints admit, with
     * the city at most the province and the province at most the nation.
     */
    @Property
    void theEndsAreApproachedByTruths(
            @ForAll @IntRange(min = 1, max = 1000) int city,
            @ForAll @IntRange(max = 1000) int restOfProvince,
            @ForAll @IntRange(max = 1000) int restOfNation,
            @ForAll @IntRange(max = 3) int near,
            @ForAll @IntRange(max = 3) int wide) {
        BigFraction ofProvince = new BigFraction(city, city + restOfProvince);
        BigFraction ofNation = new BigFraction(city, city + restOfProvince + restOfNation);
        Assume.that(printed("CN-JS", ofProvince, near).bounds(Reading.hard()).isPositive());
        Bounds implied = implied(ofProvince, near, ofNation, wide);
        BigFraction least = exactly(implied.lower().orElseThrow());
        BigFraction greatest = exactly(implied.upper().orElseThrow());
        BigFraction step = new BigFraction(1, 1_000_000_000_000L);
        BigFraction low = truthNear(ofProvince, near, ofNation, wide, step);
        BigFraction high = truthNear(ofProvince, near, ofNation, wide, step.negate());
        BigFraction tolerance = new BigFraction(1, 1_000_000);
        assertThat(low.subtract(least)).isBetween(BigFraction.ZERO, tolerance);
        assertThat(greatest.subtract(high)).isBetween(BigFraction.ZERO, tolerance);
    }

    /** A step above zero looks for the least quotient, one below zero for the greatest. */
    private static BigFraction truthNear(
            BigFraction ofProvince, int near, BigFraction ofNation, int wide, BigFraction step) {
        boolean least = step.compareTo(BigFraction.ZERO) > 0;
        CapacityShare nearPrint = printed("CN-JS", ofProvince, near);
        CapacityShare widePrint = printed("CN", ofNation, wide);
        BigFraction nearHalf = HALF.divide(HUNDRED).divide(power(near));
        BigFraction wideHalf = HALF.divide(HUNDRED).divide(power(wide));
        BigFraction a = value(nearPrint).add(least ? nearHalf.subtract(step) : nearHalf.negate());
        BigFraction b = value(widePrint).add(least ? wideHalf.negate() : wideHalf.add(step));
        a = a.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : a;
        b = b.compareTo(BigFraction.ZERO) < 0 ? BigFraction.ZERO : b;
        if (b.compareTo(a) > 0) {
            // The province is within the nation, so the city's share of it is no smaller: both shares are one, at most.
            BigFraction leastWide = value(widePrint).subtract(wideHalf);
            a = leastWide.compareTo(a) > 0 ? leastWide : a;
            b = a;
        }
        assertThat(printed("CN-JS", a, near)).isEqualTo(nearPrint);
        assertThat(printed("CN", b, wide)).isEqualTo(widePrint);
        return b.divide(a);
    }

    private static BigFraction value(CapacityShare share) {
        assertThat(share.share().form()).isEqualTo(NumberForm.PERCENT);
        return exactly(share.share().digits()).divide(HUNDRED);
    }
}

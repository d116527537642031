package io.github.newenergy.indicators.number;

import static io.github.newenergy.indicators.number.BoundsOracle.exact;
import static io.github.newenergy.indicators.number.BoundsOracle.holds;
import static io.github.newenergy.indicators.number.BoundsOracle.members;
import static io.github.newenergy.indicators.number.BoundsOracle.probes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.math3.fraction.BigFraction;

class BoundsProperties {

    private static final BigFraction RELATIVE = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(30));
    private static final BigFraction NEAR = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(18));
    private static final BigFraction FAR = NEAR.reciprocal();

    /** A quotient that was moved has 34 digits, less the zeros at its end. */
    private static final int QUOTIENT = 25;

    @Provide
    Arbitrary<Bounds> bounds() {
        return BoundsOracle.bounds();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return BoundsOracle.decimals();
    }

    @Property
    void textReadsBackAsEqualBounds(@ForAll("bounds") Bounds bounds) {
        assertThat(Bounds.parse(bounds.toString())).isEqualTo(bounds).hasSameHashCodeAs(bounds);
    }

    @Property
    void trailingZerosDoNotMatter(
            @ForAll("decimals") BigDecimal low,
            @ForAll("decimals") BigDecimal high,
            @ForAll @IntRange(max = 9) int zeros) {
        Assume.that(low.compareTo(high) < 0);
        Bounds shorter = Bounds.ofClosedOpen(low.stripTrailingZeros(), high);
        Bounds longer = Bounds.ofClosedOpen(low.setScale(6 + zeros), high.setScale(6 + zeros));
        assertThat(longer).isEqualTo(shorter).hasSameHashCodeAs(shorter).hasToString(shorter.toString());
    }

    @Property
    void boundsAreEqualWhenTheyHoldTheSamePoints(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        boolean same = probes(one, other).stream().allMatch(point -> holds(one, point) == holds(other, point));
        assertThat(one.equals(other)).isEqualTo(same);
    }

    @Property
    void containsIsMembership(@ForAll("bounds") Bounds bounds, @ForAll("decimals") BigDecimal value) {
        assertThat(bounds.contains(value)).isEqualTo(holds(bounds, exact(value)));
    }

    @Property
    void signsAreThoseOfAllMembers(@ForAll("bounds") Bounds bounds) {
        List<BigFraction> members = members(bounds);
        assertThat(bounds.isPositive()).isEqualTo(members.stream().allMatch(m -> m.compareTo(BigFraction.ZERO) > 0));
        assertThat(bounds.isNegative()).isEqualTo(members.stream().allMatch(m -> m.compareTo(BigFraction.ZERO) < 0));
        assertThat(bounds.isPoint()).isEqualTo(members.size() == 1);
    }

    @Property
    void widthIsTheDistanceOfTheEnds(@ForAll("bounds") Bounds bounds) {
        Optional<BigFraction> expected = bounds.upper()
                .flatMap(high -> bounds.lower().map(low -> exact(high).subtract(exact(low))));
        assertThat(bounds.width().map(BoundsOracle::exact)).isEqualTo(expected);
    }

    @Property
    void enclosesWhenNoPointIsOutside(@ForAll("bounds") Bounds outer, @ForAll("bounds") Bounds inner) {
        boolean expected = probes(outer, inner).stream().noneMatch(p -> holds(inner, p) && !holds(outer, p));
        assertThat(outer.encloses(inner)).isEqualTo(expected);
    }

    @Property
    void intersectionHoldsThePointsOfBoth(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        Optional<Bounds> common = one.intersection(other);
        assertThat(one.overlaps(other)).isEqualTo(common.isPresent());
        for (BigFraction point : probes(one, other)) {
            boolean inCommon = common.isPresent() && holds(common.get(), point);
            assertThat(inCommon).as("%s", point).isEqualTo(holds(one, point) && holds(other, point));
        }
    }

    @Property
    void spanHoldsWhateverHasPointsOnBothSides(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        Bounds span = one.span(other);
        List<BigFraction> probes = probes(one, other);
        List<BigFraction> inEither =
                probes.stream().filter(p -> holds(one, p) || holds(other, p)).toList();
        for (BigFraction point : probes) {
            boolean between = inEither.stream().anyMatch(p -> p.compareTo(point) <= 0)
                    && inEither.stream().anyMatch(p -> p.compareTo(point) >= 0);
            assertThat(holds(span, point)).as("%s", point).isEqualTo(between);
        }
    }

    @Property
    void connectedWhenTheSpanAddsNothing(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        Bounds span = one.span(other);
        boolean expected =
                probes(one, other).stream().noneMatch(p -> holds(span, p) && !holds(one, p) && !holds(other, p));
        assertThat(one.isConnected(other)).isEqualTo(expected);
    }

    @Property(tries = 500)
    void sumIsExact(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        assertExactRange(one.plus(other), one, other, BigFraction::add);
    }

    @Property(tries = 500)
    void differenceIsExact(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        assertExactRange(one.minus(other), one, other, BigFraction::subtract);
    }

    @Property(tries = 3000)
    void productIsExact(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        assertExactRange(one.multipliedBy(other), one, other, BigFraction::multiply);
    }

    @Property(tries = 2000)
    void quotientLosesNothingAndIsTight(@ForAll("bounds") Bounds dividend, @ForAll("bounds") Bounds divisor) {
        Assume.that(divisor.isPositive() || divisor.isNegative());
        Bounds quotient = dividend.dividedBy(divisor);
        List<BigFraction> reached = images(quotient, dividend, divisor, BigFraction::divide);
        assertEnd(quotient.lower(), quotient.isLowerOpen(), reached, FAR.negate(), QUOTIENT);
        assertEnd(quotient.upper(), quotient.isUpperOpen(), reached, FAR, QUOTIENT);
    }

    @Property(tries = 500)
    void quotientIsRefusedWhenZeroIsAmongTheDivisors(
            @ForAll("bounds") Bounds dividend, @ForAll("bounds") Bounds divisor) {
        Assume.that(holds(divisor, BigFraction.ZERO));
        assertThatThrownBy(() -> dividend.dividedBy(divisor))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("cannot divide %s by %s, which holds zero", dividend, divisor);
    }

    @Property
    void quotientIsGivenWhenZeroIsNotAmongTheDivisors(
            @ForAll("bounds") Bounds dividend, @ForAll("bounds") Bounds divisor) {
        Assume.that(!holds(divisor, BigFraction.ZERO));
        assertThat(dividend.dividedBy(divisor)).isEqualTo(dividend.negated().dividedBy(divisor.negated()));
    }

    @Property
    void endsOfAQuotientAreExactOrMovedOutwardByLessThanTheThirtiethDigit(
            @ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal one,
            @ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal other,
            @ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal divisor) {
        BigDecimal low = one.min(other);
        BigDecimal high = one.max(other);
        Bounds quotient = Bounds.ofClosed(low, high).dividedBy(divisor);
        BigFraction trueLow = exact(low).divide(exact(divisor));
        BigFraction trueHigh = exact(high).divide(exact(divisor));
        BigFraction below = trueLow.subtract(exact(quotient.lower().orElseThrow()));
        BigFraction above = exact(quotient.upper().orElseThrow()).subtract(trueHigh);
        assertThat(below).isBetween(BigFraction.ZERO, trueLow.multiply(RELATIVE));
        assertThat(above).isBetween(BigFraction.ZERO, trueHigh.multiply(RELATIVE));
    }

    @Property
    void openEndsOfAQuotientStayOpenExactlyWhereTheyEnd(
            @ForAll @IntRange(min = 1, max = 1000) int dividend, @ForAll @IntRange(min = 1, max = 1000) int divisor) {
        Bounds quotient = Bounds.greaterThan(BigDecimal.valueOf(dividend)).dividedBy(BigDecimal.valueOf(divisor));
        BigInteger denominator = new BigFraction(dividend, divisor).getDenominator();
        boolean ends = BigInteger.TEN.pow(10).mod(denominator).signum() == 0;
        assertThat(quotient.isLowerOpen()).isEqualTo(ends);
    }

    @Property
    void aNumberActsAsAPoint(@ForAll("bounds") Bounds bounds, @ForAll("decimals") BigDecimal number) {
        Bounds point = Bounds.ofPoint(number);
        assertThat(bounds.plus(number)).isEqualTo(bounds.plus(point));
        assertThat(bounds.minus(number)).isEqualTo(bounds.minus(point));
        assertThat(bounds.multipliedBy(number)).isEqualTo(bounds.multipliedBy(point));
        if (number.signum() != 0) {
            assertThat(bounds.dividedBy(number)).isEqualTo(bounds.dividedBy(point));
        }
    }

    @Property
    void roundedOutwardEnclosesByLessThanAUnit(@ForAll("bounds") Bounds bounds, @ForAll @IntRange(max = 8) int places) {
        Bounds rounded = bounds.roundedOutward(places);
        BigFraction unit = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(places));
        assertThat(members(bounds)).allMatch(point -> holds(rounded, point));
        for (BigDecimal end : rounded.lower().stream().toList()) {
            assertThat(end.scale()).isLessThanOrEqualTo(places);
            BigFraction moved = exact(bounds.lower().orElseThrow()).subtract(exact(end));
            assertThat(moved).isBetween(BigFraction.ZERO, unit).isNotEqualTo(unit);
            assertThat(rounded.isLowerOpen()).isEqualTo(bounds.isLowerOpen() && moved.equals(BigFraction.ZERO));
        }
        for (BigDecimal end : rounded.upper().stream().toList()) {
            assertThat(end.scale()).isLessThanOrEqualTo(places);
            BigFraction moved = exact(end).subtract(exact(bounds.upper().orElseThrow()));
            assertThat(moved).isBetween(BigFraction.ZERO, unit).isNotEqualTo(unit);
            assertThat(rounded.isUpperOpen()).isEqualTo(bounds.isUpperOpen() && moved.equals(BigFraction.ZERO));
        }
        assertThat(rounded.lower().isPresent()).isEqualTo(bounds.lower().isPresent());
        assertThat(rounded.upper().isPresent()).isEqualTo(bounds.upper().isPresent());
    }

    /** Results of sampled members: each lies in the range, and each end is reached if closed, else only approached. */
    private static void assertExactRange(
            Bounds range, Bounds one, Bounds other, BinaryOperator<BigFraction> operation) {
        List<BigFraction> reached = images(range, one, other, operation);
        assertEnd(range.lower(), range.isLowerOpen(), reached, FAR.negate(), Integer.MAX_VALUE);
        assertEnd(range.upper(), range.isUpperOpen(), reached, FAR, Integer.MAX_VALUE);
    }

    /** An open end is approached (that it is not reached, {@link #images} saw); a closed one is reached, if not moved. */
    private static void assertEnd(
            Optional<BigDecimal> end, boolean open, List<BigFraction> reached, BigFraction far, int digitsOfMoved) {
        if (end.isEmpty()) {
            assertThat(reached).anyMatch(image -> image.divide(far).compareTo(BigFraction.ONE) > 0);
        } else if (open || end.get().precision() >= digitsOfMoved) {
            assertThat(reached)
                    .anyMatch(image -> image.subtract(exact(end.get())).abs().compareTo(NEAR) < 0);
        } else {
            assertThat(reached).contains(exact(end.get()));
        }
    }

    private static List<BigFraction> images(
            Bounds range, Bounds one, Bounds other, BinaryOperator<BigFraction> operation) {
        List<BigFraction> others = members(other);
        List<BigFraction> images = members(one).stream()
                .flatMap(left -> others.stream().map(right -> operation.apply(left, right)))
                .toList();
        assertThat(images).allMatch(image -> holds(range, image));
        return images;
    }
}

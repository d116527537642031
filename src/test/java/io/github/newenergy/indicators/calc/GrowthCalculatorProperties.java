package io.github.newenergy.indicators.calc;

import static io.github.newenergy.indicators.calc.Truths.exact;
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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.fraction.BigFraction;

/** Oracle: fractions, and the values next to the ends of bounds. */
class GrowthCalculatorProperties {

    private static final GrowthCalculator CALCULATOR = GrowthCalculator.withDefaults();
    private static final Unit UNIT = Unit.parse("亿元");
    private static final BigFraction RELATIVE = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(30));

    /** Solutions are taken next to open ends, so the outermost of them come only this near to the ends. */
    private static final BigFraction NEAR = new BigFraction(BigInteger.ONE, BigInteger.TEN.pow(15));

    private static final BigFraction FAR = NEAR.reciprocal();

    /** An end that had to be rounded has more digits than this, but for zeros at its end. */
    private static final int SHORT = 25;

    @Provide
    Arbitrary<Bounds> bounds() {
        return Truths.bounds();
    }

    @Provide
    Arbitrary<Bounds> positive() {
        return Truths.bounds().filter(Bounds::isPositive);
    }

    @Provide
    Arbitrary<BigDecimal> levels() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("1000000"))
                .ofScale(3);
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-0.99"), new BigDecimal("9"))
                .ofScale(6);
    }

    @Property
    void theTrueBaseIsAmongThoseThatItsPrintsImply(
            @ForAll("levels") BigDecimal base,
            @ForAll("rates") BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 4) int steps,
            @ForAll Rounding rounding) {
        BigDecimal current = base.multiply(rate.add(BigDecimal.ONE).pow(steps));
        GrowthCalculator calculator =
                CALCULATOR.with(Reading.hard().with(rounding)).withSteps(steps);
        for (int places = 0; places <= 3; places++) {
            PublishedQuantity level = PublishedQuantity.of(Truths.printed(current, places, rounding), UNIT);
            PublishedNumber growth =
                    PublishedNumber.ofPercent(Truths.printed(rate.movePointRight(2), places, rounding));
            assertThat(calculator.impliedBase(level, growth).orElseThrow().contains(base))
                    .isTrue();
        }
    }

    @Property
    void theTrueLevelIsAmongThoseThatItsPrintsImply(
            @ForAll("levels") BigDecimal base,
            @ForAll("rates") BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 4) int steps,
            @ForAll Rounding rounding) {
        BigDecimal current = base.multiply(rate.add(BigDecimal.ONE).pow(steps));
        GrowthCalculator calculator =
                CALCULATOR.with(Reading.hard().with(rounding)).withSteps(steps);
        for (int places = 0; places <= 3; places++) {
            PublishedQuantity level = PublishedQuantity.of(Truths.printed(base, places, rounding), UNIT);
            PublishedNumber growth =
                    PublishedNumber.ofPercent(Truths.printed(rate.movePointRight(2), places, rounding));
            assertThat(calculator.impliedCurrent(level, growth).orElseThrow().contains(current))
                    .isTrue();
        }
    }

    @Property
    void theTrueGrowthIsAmongThoseOfItsPrints(
            @ForAll("levels") BigDecimal base,
            @ForAll("rates") BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 4) int steps,
            @ForAll Rounding rounding) {
        BigDecimal current = base.multiply(rate.add(BigDecimal.ONE).pow(steps));
        GrowthCalculator calculator =
                CALCULATOR.with(Reading.hard().with(rounding)).withSteps(steps);
        assertThat(calculator.growth(current, base).orElseThrow().contains(rate))
                .isTrue();
        for (int places = 0; places <= 3; places++) {
            Outcome growth = calculator.growth(
                    PublishedQuantity.of(Truths.printed(current, places, rounding), UNIT),
                    PublishedQuantity.of(Truths.printed(base, places, rounding), UNIT));
            // A base below 1 may be printed as 0.
            assertThat(growth.bounds().map(range -> range.contains(rate)).orElse(base.compareTo(BigDecimal.ONE) < 0))
                    .isTrue();
        }
    }

    @Property(tries = 500)
    void impliedBasesHoldEverySolutionAndEndWhereSolutionsEnd(
            @ForAll("bounds") Bounds current, @ForAll("bounds") Bounds growth) {
        List<BigFraction> solutions = new ArrayList<>();
        for (BigFraction level : members(current)) {
            for (BigFraction factor : members(growth.plus(BigDecimal.ONE))) {
                if (factor.compareTo(BigFraction.ZERO) != 0) {
                    solutions.add(level.divide(factor));
                } else if (level.compareTo(BigFraction.ZERO) == 0) {
                    solutions.addAll(List.of(Truths.TINY, Truths.HUGE));
                }
            }
        }
        solutions.removeIf(solution -> solution.compareTo(BigFraction.ZERO) <= 0);
        assertTight(CALCULATOR.impliedBase(current, growth), solutions, Reason.NO_POSITIVE_BASE);
    }

    @Property(tries = 500)
    void impliedLevelsHoldEverySolutionAndEndWhereSolutionsEnd(
            @ForAll("bounds") Bounds base, @ForAll("bounds") Bounds growth) {
        List<BigFraction> solutions = new ArrayList<>();
        for (BigFraction level : members(base)) {
            if (level.compareTo(BigFraction.ZERO) > 0) {
                members(growth).forEach(rate -> solutions.add(level.multiply(rate.add(BigFraction.ONE))));
            }
        }
        assertTight(CALCULATOR.impliedCurrent(base, growth), solutions, Reason.NO_POSITIVE_BASE);
    }

    @Property(tries = 500)
    void growthHoldsEverySolutionAndEndsWhereSolutionsEnd(
            @ForAll("bounds") Bounds current, @ForAll("positive") Bounds base) {
        Assume.that(!current.isNegative());
        List<BigFraction> solutions = new ArrayList<>();
        for (BigFraction later : members(current)) {
            members(base).forEach(earlier -> solutions.add(later.divide(earlier).subtract(BigFraction.ONE)));
        }
        assertTight(CALCULATOR.growth(current, base), solutions, Reason.UNCERTAIN_BASE);
    }

    private static void assertTight(Outcome outcome, List<BigFraction> solutions, Reason reasonOfNone) {
        if (solutions.isEmpty()) {
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Undefined.class,
                            undefined -> assertThat(undefined.reason()).isEqualTo(reasonOfNone));
            return;
        }
        Bounds bounds = outcome.orElseThrow();
        assertThat(solutions).allMatch(solution -> holds(bounds, solution));
        assertEnd(bounds.lower(), bounds.isLowerOpen(), Collections.min(solutions), FAR.negate());
        assertEnd(bounds.upper(), bounds.isUpperOpen(), Collections.max(solutions), FAR);
    }

    /** The outermost solution lies at a closed end, beside an open one, and far out where there is none. */
    private static void assertEnd(Optional<BigDecimal> end, boolean isOpen, BigFraction outermost, BigFraction farOut) {
        if (end.isEmpty()) {
            assertThat(outermost.divide(farOut)).isGreaterThan(BigFraction.ONE);
            return;
        }
        BigFraction distance = outermost.subtract(exact(end.get())).abs();
        assertThat(distance).isLessThan(NEAR);
        boolean isReached = distance.compareTo(BigFraction.ZERO) == 0;
        boolean isRounded = end.get().precision() > SHORT;
        assertThat(isReached || isRounded).isEqualTo(!isOpen);
    }

    @Property
    void endsAreRoundedByLessThanCanMatter(@ForAll("positive") Bounds current, @ForAll("positive") Bounds factor) {
        Assume.that(current.upper().isPresent() && factor.upper().isPresent());
        Bounds base =
                CALCULATOR.impliedBase(current, factor.minus(BigDecimal.ONE)).orElseThrow();
        BigFraction least =
                exact(current.lower().orElseThrow()).divide(exact(factor.upper().orElseThrow()));
        assertThat(relativeDistance(base.lower().orElseThrow(), least)).isLessThan(RELATIVE);
        if (factor.lower().orElseThrow().signum() > 0) {
            BigFraction greatest = exact(current.upper().orElseThrow())
                    .divide(exact(factor.lower().orElseThrow()));
            assertThat(relativeDistance(base.upper().orElseThrow(), greatest)).isLessThan(RELATIVE);
        }
    }

    private static BigFraction relativeDistance(BigDecimal actual, BigFraction expected) {
        BigFraction distance = exact(actual).subtract(expected).abs();
        return expected.compareTo(BigFraction.ZERO) == 0 ? distance : distance.divide(expected.abs());
    }

    @Property
    void growthLeadsBackToTheLevelAndToTheBase(
            @ForAll("bounds") Bounds current,
            @ForAll("positive") Bounds base,
            @ForAll @IntRange(min = 1, max = 5) int steps) {
        GrowthCalculator calculator = CALCULATOR.withSteps(steps);
        Optional<Bounds> growth = calculator.growth(current, base).bounds();
        Assume.that(growth.isPresent());
        Bounds possible = steps == 1
                ? current
                : current.intersection(Bounds.atLeast(BigDecimal.ZERO)).orElseThrow();
        assertThat(calculator.impliedCurrent(base, growth.get()).orElseThrow().encloses(possible))
                .isTrue();
        // A current level of zero at a fall of less than 100% has no base, so only solutions are compared.
        if (current.isPositive()) {
            assertThat(calculator
                            .impliedBase(current, growth.get())
                            .orElseThrow()
                            .encloses(base))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void rootsAreTight(@ForAll("levels") BigDecimal current, @ForAll @IntRange(min = 2, max = 20) int steps) {
        Bounds factor = CALCULATOR
                .withSteps(steps)
                .growth(current, BigDecimal.ONE)
                .orElseThrow()
                .plus(BigDecimal.ONE);
        BigFraction low = exact(factor.lower().orElseThrow());
        BigFraction high = exact(factor.upper().orElseThrow());
        assertThat(low.pow(steps)).isLessThanOrEqualTo(exact(current));
        assertThat(high.pow(steps)).isGreaterThanOrEqualTo(exact(current));
        assertThat(high.subtract(low).divide(low)).isLessThan(RELATIVE);
    }

    @Property
    void rootsOfPowersAreExact(
            @ForAll @IntRange(min = -99, max = 900) int percent, @ForAll @IntRange(min = 1, max = 8) int steps) {
        BigDecimal rate = BigDecimal.valueOf(percent, 2);
        GrowthCalculator calculator = CALCULATOR.withSteps(steps);
        Bounds open = Bounds.ofOpen(rate, rate.add(BigDecimal.ONE));
        Bounds total = calculator.compounded(open).orElseThrow();
        assertThat(calculator
                        .growth(total.plus(BigDecimal.ONE), Bounds.ofPoint(BigDecimal.ONE))
                        .orElseThrow())
                .isEqualTo(open);
    }

    @Property
    void compoundingIsThePowerOfTheFactor(
            @ForAll("bounds") Bounds growth, @ForAll @IntRange(min = 2, max = 6) int steps) {
        List<BigFraction> solutions = members(growth.plus(BigDecimal.ONE)).stream()
                .filter(factor -> factor.compareTo(BigFraction.ZERO) >= 0)
                .map(factor -> factor.pow(steps).subtract(BigFraction.ONE))
                .toList();
        assertTight(CALCULATOR.withSteps(steps).compounded(growth), solutions, Reason.NOT_COMPOUNDABLE);
    }

    @Property
    void growthDoesNotDependOnTheUnit(
            @ForAll("bounds") Bounds current, @ForAll("bounds") Bounds base, @ForAll @IntRange(max = 12) int places) {
        BigDecimal factor = BigDecimal.ONE.movePointRight(places);
        Optional<Bounds> growth = CALCULATOR.growth(current, base).bounds();
        assertThat(CALCULATOR
                        .growth(current.multipliedBy(factor), base.multipliedBy(factor))
                        .bounds())
                .isEqualTo(growth);
    }

    @Property(tries = 500)
    void aLabelHoldsForEveryTruth(@ForAll("bounds") Bounds current, @ForAll("bounds") Bounds base) {
        if (CALCULATOR.growth(current, base) instanceof Undefined undefined) {
            for (BigFraction earlier : members(base)) {
                for (BigFraction later : members(current)) {
                    assertThat(fits(undefined.reason(), earlier, later)).isTrue();
                }
            }
        }
    }

    private static boolean fits(Reason reason, BigFraction earlier, BigFraction later) {
        int base = earlier.compareTo(BigFraction.ZERO);
        int current = later.compareTo(BigFraction.ZERO);
        int change = later.compareTo(earlier);
        return switch (reason) {
            case ZERO_BASE -> base == 0;
            case TURNED_TO_PROFIT -> base < 0 && current > 0;
            case TURNED_TO_LOSS -> base > 0 && current < 0;
            case LOSS_NARROWED -> base < 0 && current <= 0 && change > 0;
            case LOSS_WIDENED -> base < 0 && change < 0;
            case LOSS_UNCHANGED -> base < 0 && change == 0;
            case NEGATIVE_BASE -> base < 0;
            case UNCERTAIN_BASE -> true;
            default -> false;
        };
    }

    @Property(tries = 500)
    void theVagueLabelsStandOnlyWhereTruthsDiffer(@ForAll("bounds") Bounds current, @ForAll("bounds") Bounds base) {
        if (CALCULATOR.growth(current, base) instanceof Undefined undefined
                && (undefined.reason() == Reason.UNCERTAIN_BASE || undefined.reason() == Reason.NEGATIVE_BASE)) {
            long labels = members(base).stream()
                    .flatMap(earlier -> members(current).stream().map(later -> labelOf(earlier, later)))
                    .distinct()
                    .count();
            assertThat(labels).isGreaterThan(1);
        }
    }

    private static String labelOf(BigFraction earlier, BigFraction later) {
        int base = earlier.compareTo(BigFraction.ZERO);
        int current = later.compareTo(BigFraction.ZERO);
        if (base >= 0) {
            return base == 0 ? "zero base" : "a rate";
        }
        return current > 0 ? "turned to profit" : "loss " + later.compareTo(earlier);
    }

    @Property(tries = 500)
    void aDifferenceInPointsHoldsEveryDifferenceAndTurnsRound(
            @ForAll("bounds") Bounds later, @ForAll("bounds") Bounds earlier) {
        Bounds difference = CALCULATOR.pointDifference(later, earlier);
        for (BigFraction one : members(later)) {
            assertThat(members(earlier)).allMatch(other -> holds(difference, one.subtract(other)));
        }
        assertThat(CALCULATOR.pointDifference(earlier, later)).isEqualTo(difference.negated());
    }
}

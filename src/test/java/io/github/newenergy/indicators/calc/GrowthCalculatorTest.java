package io.github.newenergy.indicators.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.dimension.UnitMismatchException;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.Reading;
import io.github.newenergy.indicators.number.Rounding;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the city of Wuxi are from its newspaper of 13 July 2023; the expected ends were found by hand. */
class GrowthCalculatorTest {

    static final GrowthCalculator CALCULATOR = GrowthCalculator.withDefaults();

    static PublishedQuantity quantity(String text) {
        return PublishedQuantity.parse(text);
    }

    static PublishedNumber number(String text) {
        return PublishedNumber.parse(text);
    }

    static Bounds bounds(String text) {
        return Bounds.parse(text);
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Nested
    class ImpliedBase {

        /** 1550.715 / 1.24165 = 1248.9147…, 1550.725 / 1.24155 = 1249.0233…. */
        @Test
        void revenueOf2021() {
            Outcome base = CALCULATOR.impliedBase(quantity("1550.72亿元"), number("24.16%"));
            assertThat(base.orElseThrow().roundedOutward(3)).hasToString("[1248.914, 1249.024]");
        }

        /** 701.045 / 1.3125 = 534.1295…, 701.055 / 1.3115 = 534.5444…. */
        @Test
        void revenueOfTheFirstFiveMonthsOf2022() {
            Outcome base = CALCULATOR.impliedBase(quantity("701.05亿元"), number("31.2%"));
            assertThat(base.orElseThrow().roundedOutward(3)).hasToString("[534.129, 534.545]");
        }

        @Test
        void theReadingOfPrintsIsTheCallers() {
            GrowthCalculator truncated = CALCULATOR.with(Reading.hard().with(Rounding.TRUNCATION));
            Outcome base = truncated.impliedBase(quantity("120亿元"), number("20%"));
            // 120 / 1.21 = 99.173… is not reached, nor is 121 / 1.2 = 100.833…; both are rounded outward.
            assertThat(base.orElseThrow().roundedOutward(3)).hasToString("[99.173, 100.834]");
        }

        @ParameterizedTest(name = "{0} at {1} comes from {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "[120, 120]   | [0.2, 0.2]    | [100, 100]",
                    "[120, 126)   | (0.2, 0.25]   | [96, 105)",
                    "[5, 6]       | [-1, 0.5]     | [3.333333333333333333333333333333333, ∞)",
                    "[5, 6]       | (-1, 1]       | [2.5, ∞)",
                    "[5, 6]       | [-3, 1]       | [2.5, ∞)",
                    "[0, 6)       | [0, 0.5)      | (0, 6)",
                    "[0, 0]       | [-1, -1]      | (0, ∞)",
                    "[0, 6]       | [-1, -1]      | (0, ∞)",
                    "(-∞, 6)      | [0.5, 0.5]    | (0, 4)",
                    "[-6, -3]     | [-2.5, -2.5]  | [2, 4]",
                    "[-6, 3]      | [-2.5, 0.5]   | (0, ∞)",
                    "[-6, -3]     | [-2.5, 0.5]   | [2, ∞)",
                    "[5, ∞)       | [0, 1]        | [2.5, ∞)",
                    "[5, 6]       | [0, ∞)        | (0, 6]"
                })
        void onBounds(String current, String growth, String base) {
            assertThat(CALCULATOR.impliedBase(bounds(current), bounds(growth))).hasToString(base);
        }

        @ParameterizedTest(name = "{0} at {1}: {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "[5, 6]   | [-1, -1]   | no positive base: current level [5, 6] at a rate of [-1, -1]",
                    "[5, 6]   | [-3, -1]   | no positive base: current level [5, 6] at a rate of [-3, -1]",
                    "[-6, -5] | [-1, 0.5]  | no positive base: current level [-6, -5] at a rate of [-1, 0.5]",
                    "[0, 0]   | [0, 1]     | no positive base: current level [0, 0] at a rate of [0, 1]"
                })
        void aRateWithoutBaseIsLabelled(String current, String growth, String outcome) {
            assertThat(CALCULATOR.impliedBase(bounds(current), bounds(growth))).hasToString(outcome);
        }

        @ParameterizedTest(name = "{0} at {1} a step comes from {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "[144, 242)  | [0.1, 0.2]    | [100, 200)",
                    "[121, 144)  | [0.1, 0.2]    | [84.02777777777777777777777777777777, 119.0082644628099173553719008264463]",
                    "[121, 121]  | [0.1, 0.1]    | [100, 100]",
                    "[1, 1]      | [-3, 1)       | (0.25, ∞)",
                    "[1, 1]      | [-3, -2)      | rate does not compound: rate [-3, -2)"
                })
        void overTwoSteps(String current, String growth, String outcome) {
            assertThat(CALCULATOR.withSteps(2).impliedBase(bounds(current), bounds(growth)))
                    .hasToString(outcome);
        }
    }

    @Nested
    class Growth {

        @ParameterizedTest(name = "from {1} to {0} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "120   | 100  | [0.2, 0.2]",
                    "0     | 5    | [-1, -1]",
                    "1     | 3    | [-0.6666666666666666666666666666666667, -0.6666666666666666666666666666666666]",
                    "5     | 0    | zero base: from [0, 0] to [5, 5]",
                    "0     | 0.00 | zero base: from [0, 0] to [0, 0]",
                    "2     | -3   | turned to profit: from [-3, -3] to [2, 2]",
                    "-2    | 3    | turned to loss: from [3, 3] to [-2, -2]",
                    "-2    | -3   | loss narrowed: from [-3, -3] to [-2, -2]",
                    "0     | -3   | loss narrowed: from [-3, -3] to [0, 0]",
                    "-4    | -3   | loss widened: from [-3, -3] to [-4, -4]",
                    "-3.0  | -3   | loss unchanged: from [-3, -3] to [-3, -3]"
                })
        void ofExactLevels(BigDecimal current, BigDecimal base, String outcome) {
            assertThat(CALCULATOR.growth(current, base)).hasToString(outcome);
        }

        @ParameterizedTest(name = "from {1} to {0} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "[120, 150)  | (100, 120]  | [0, 0.5)",
                    "[120, 150)  | (0, 100]    | [0.2, ∞)",
                    "[-50, 150]  | [50, 100]   | [-2, 2]",
                    "(-∞, 150)   | [100, 100]  | (-∞, 0.5)",
                    "[1, 2]      | [0, 3]      | uncertain base: from [0, 3] to [1, 2]",
                    "[1, 2]      | [-1, 0]     | uncertain base: from [-1, 0] to [1, 2]",
                    "[1, 2]      | (-∞, 3]     | uncertain base: from (-∞, 3] to [1, 2]",
                    "(0, 2]      | [-3, 0)     | turned to profit: from [-3, 0) to (0, 2]",
                    "[0, 2]      | [-3, -1]    | negative base: from [-3, -1] to [0, 2]",
                    "[-2, 0]     | [-4, -3]    | loss narrowed: from [-4, -3] to [-2, 0]",
                    "[-2, 1]     | [-4, -3]    | negative base: from [-4, -3] to [-2, 1]",
                    "[-5, -4)    | [-4, -3]    | loss widened: from [-4, -3] to [-5, -4)",
                    "[-5, -4]    | [-4, -3]    | negative base: from [-4, -3] to [-5, -4]",
                    "[-5, 0)     | (0, 3]      | turned to loss: from (0, 3] to [-5, 0)"
                })
        void ofBounds(String current, String base, String outcome) {
            assertThat(CALCULATOR.growth(bounds(current), bounds(base))).hasToString(outcome);
        }

        @Test
        void ofPrintsInDifferentUnits() {
            Outcome growth = CALCULATOR.growth(quantity("120亿元"), quantity("10000百万元"));
            Bounds expected = bounds("[11950, 12050)").dividedBy(bounds("[9999.5, 10000.5)"));
            assertThat(growth.orElseThrow()).isEqualTo(expected.minus(BigDecimal.ONE));
        }

        @Test
        void unitsOfDifferentKindsAreRefused() {
            assertThatThrownBy(() -> CALCULATOR.growth(quantity("120亿元"), quantity("100 GW")))
                    .isInstanceOfSatisfying(UnitMismatchException.class, mismatch -> {
                        assertThat(mismatch.expected()).isEqualTo(Unit.parse("亿元"));
                        assertThat(mismatch.actual()).isEqualTo(Unit.parse("GW"));
                    })
                    .hasMessage("expected a unit of MONEY_CNY such as 亿元, got GW of POWER");
        }

        /** Growth of 72.1% over two years; the statistical office printed an average of 31.2% a year. */
        @Test
        void theTwoYearAverageOf2021() {
            Bounds total = number("72.1%").bounds(Reading.hard()).plus(BigDecimal.ONE);
            Outcome average = CALCULATOR.withSteps(2).growth(total, Bounds.ofPoint(BigDecimal.ONE));
            assertThat(average.orElseThrow().roundedOutward(4)).hasToString("[0.3116, 0.3121]");
            assertThat(number("31.2%").bounds(Reading.hard()).encloses(average.orElseThrow()))
                    .isTrue();
        }

        @ParameterizedTest(name = "from {1} to {0} over {2} steps is {3}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "[121, 144)  | [100, 100] | 2    | [0.1, 0.2)",
                    "(0, 8]      | [1, 1]     | 3    | (-1, 1]",
                    "[-5, 4]     | [1, 1]     | 2    | [-1, 1]",
                    "[4, ∞)      | [1, 1]     | 2    | [1, ∞)",
                    "(2, 3)      | [1, 1]     | 1    | (1, 2)",
                    "[1, 1]      | [1, 1]     | 1000 | [0, 0]",
                    "[-5, -4]    | [1, 1]     | 2    | turned to loss: from [1, 1] to [-5, -4]",
                    "(2, 2.1)    | [1, 1]     | 2    | [0.414213562373095048801688724209698, 0.449137674618943857371866415716978]"
                })
        void overSteps(String current, String base, int steps, String outcome) {
            assertThat(CALCULATOR.withSteps(steps).growth(bounds(current), bounds(base)))
                    .hasToString(outcome);
        }
    }

    @Nested
    class ImpliedCurrent {

        @ParameterizedTest(name = "{0} at {1} comes to {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "[100, 110)  | [0.2, 0.5)  | [120, 165)",
                    "[-5, 100]   | [0.2, 0.2]  | (0, 120]",
                    "(-∞, 100)   | [-1, 0.2)   | [0, 120)",
                    "[100, 100]  | [-1.5, 0]   | [-50, 100]",
                    "[-5, 0]     | [0.2, 0.2]  | no positive base: base [-5, 0] at a rate of [0.2, 0.2]"
                })
        void onBounds(String base, String growth, String outcome) {
            assertThat(CALCULATOR.impliedCurrent(bounds(base), bounds(growth))).hasToString(outcome);
        }

        @Test
        void onPrints() {
            assertThat(CALCULATOR.impliedCurrent(quantity("100亿元"), number("20%")))
                    .hasToString("[118.9025, 121.1025)");
        }

        @Test
        void overSteps() {
            GrowthCalculator twoSteps = CALCULATOR.withSteps(2);
            assertThat(twoSteps.impliedCurrent(bounds("[100, 100]"), bounds("[0.1, 0.2)")))
                    .hasToString("[121, 144)");
            assertThat(twoSteps.impliedCurrent(bounds("[100, 100]"), bounds("[-3, -2]")))
                    .hasToString("rate does not compound: rate [-3, -2]");
        }
    }

    @Nested
    class Compounded {

        @Test
        void aRateRepeatsExactly() {
            assertThat(CALCULATOR.withSteps(5).compounded(bounds("[0.1, 0.2)"))).hasToString("[0.61051, 1.48832)");
            assertThat(CALCULATOR.compounded(bounds("[-3, 0.2)"))).hasToString("[-3, 0.2)");
        }

        @Test
        void aPrintedRateRepeats() {
            assertThat(CALCULATOR.withSteps(2).compounded(number("10%"))).hasToString("[0.199025, 0.221025)");
        }

        @Test
        void whatFallsBelowNothingDoesNotRepeat() {
            assertThat(CALCULATOR.withSteps(2).compounded(bounds("[-3, -1)")))
                    .hasToString("rate does not compound: rate [-3, -1)");
        }
    }

    @Nested
    class PointDifference {

        @Test
        void isInPointsNotInPercent() {
            assertThat(CALCULATOR.pointDifference(number("31.2%"), number("24.16%")))
                    .hasToString("(0.06985, 0.07095)");
        }

        @Test
        void ofBounds() {
            assertThat(CALCULATOR.pointDifference(bounds("[0.3, 0.4)"), bounds("(0.1, 0.2]")))
                    .hasToString("[0.1, 0.3)");
        }
    }

    @Test
    void itPrintsItsOptions() {
        assertThat(GrowthCalculator.withDefaults().withSteps(2))
                .hasToString("GrowthCalculator[Reading[rounding=HALF_UP, hedges=HARD], steps 2]");
    }
}

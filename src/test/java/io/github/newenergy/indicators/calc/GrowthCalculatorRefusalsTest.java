package io.github.newenergy.indicators.calc;

import static io.github.newenergy.indicators.calc.GrowthCalculatorTest.CALCULATOR;
import static io.github.newenergy.indicators.calc.GrowthCalculatorTest.bounds;
import static io.github.newenergy.indicators.calc.GrowthCalculatorTest.decimal;
import static io.github.newenergy.indicators.calc.GrowthCalculatorTest.number;
import static io.github.newenergy.indicators.calc.GrowthCalculatorTest.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.dimension.PublishedQuantity;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no growth can be computed of is refused with its name and value. */
class GrowthCalculatorRefusalsTest {

    @Test
    void aDifferenceInPointsIsNoRate() {
        PublishedNumber points = number("1.4个百分点");
        String rule = " must be a ratio such as a percentage, got 1.4个百分点";
        assertThatThrownBy(() -> CALCULATOR.impliedBase(quantity("1亿元"), points))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("growth" + rule);
        assertThatThrownBy(() -> CALCULATOR.impliedCurrent(quantity("1亿元"), points))
                .hasMessage("growth" + rule);
        assertThatThrownBy(() -> CALCULATOR.compounded(points)).hasMessage("growth" + rule);
        assertThatThrownBy(() -> CALCULATOR.pointDifference(points, number("1%")))
                .hasMessage("later" + rule);
        assertThatThrownBy(() -> CALCULATOR.pointDifference(number("1%"), points))
                .hasMessage("earlier" + rule);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1001"})
    void stepsOutOfRange(int steps) {
        assertThatThrownBy(() -> CALCULATOR.withSteps(steps))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("steps must be from 1 to 1000, got " + steps);
    }

    @Test
    void decimalsBeyondTheLimits() {
        assertThatThrownBy(() -> CALCULATOR.growth(decimal("1e999999999"), BigDecimal.ONE))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must have a scale from -256 to 256, got -999999999");
        assertThatThrownBy(() -> CALCULATOR.growth(BigDecimal.ONE, decimal("1".repeat(600))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("value must have at most 512 significant digits, got 600");
    }

    @Test
    void whatGrowsBeyondTheLimitsMovesOutward() {
        GrowthCalculator longest = CALCULATOR.withSteps(1000);
        assertThat(longest.impliedBase(quantity("1亿元"), number("900%"))).hasToString("(0, ∞)");
        assertThat(longest.impliedCurrent(quantity("1亿元"), number("900%"))).hasToString("[0, ∞)");
        assertThat(longest.compounded(number("0.000001%")).orElseThrow().roundedOutward(9))
                .hasToString("[0.000005, 0.000015001]");
    }

    @Test
    void nothingIsMissing() {
        Bounds some = bounds("[1, 2]");
        assertMissing("newReading", () -> CALCULATOR.with(null));
        assertMissing("current", () -> CALCULATOR.growth((Bounds) null, some));
        assertMissing("base", () -> CALCULATOR.growth(some, null));
        assertMissing("current", () -> CALCULATOR.growth((BigDecimal) null, BigDecimal.ONE));
        assertMissing("base", () -> CALCULATOR.growth(BigDecimal.ONE, null));
        assertMissing("current", () -> CALCULATOR.growth((PublishedQuantity) null, quantity("1亿元")));
        assertMissing("base", () -> CALCULATOR.growth(quantity("1亿元"), null));
        assertMissing("current", () -> CALCULATOR.impliedBase(null, some));
        assertMissing("growth", () -> CALCULATOR.impliedBase(some, null));
        assertMissing("current", () -> CALCULATOR.impliedBase(null, number("1%")));
        assertMissing("growth", () -> CALCULATOR.impliedBase(quantity("1亿元"), null));
        assertMissing("base", () -> CALCULATOR.impliedCurrent(null, some));
        assertMissing("growth", () -> CALCULATOR.impliedCurrent(some, null));
        assertMissing("base", () -> CALCULATOR.impliedCurrent(null, number("1%")));
        assertMissing("growth", () -> CALCULATOR.impliedCurrent(quantity("1亿元"), null));
        assertMissing("growth", () -> CALCULATOR.compounded((Bounds) null));
        assertMissing("growth", () -> CALCULATOR.compounded((PublishedNumber) null));
        assertMissing("later", () -> CALCULATOR.pointDifference(null, some));
        assertMissing("earlier", () -> CALCULATOR.pointDifference(some, null));
        assertMissing("later", () -> CALCULATOR.pointDifference(null, number("1%")));
        assertMissing("earlier", () -> CALCULATOR.pointDifference(number("1%"), null));
    }

    private void assertMissing(String name, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(NullPointerException.class).hasMessage(name);
    }
}

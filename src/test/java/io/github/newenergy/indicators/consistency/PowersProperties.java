package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.number.Bounds;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PowersProperties {

    private static BigDecimal thousandths(int number) {
        return BigDecimal.valueOf(number, 3);
    }

    @Property
    void theEndsAreThePowersOfTheEnds(
            @ForAll @IntRange(max = 3_000) int low,
            @ForAll @IntRange(min = 1, max = 500) int width,
            @ForAll @IntRange(min = 1, max = 20) int steps) {
        Bounds power = Powers.of(Bounds.ofClosedOpen(thousandths(low), thousandths(low + width)), steps);
        assertThat(power)
                .isEqualTo(Bounds.ofClosedOpen(
                        thousandths(low).pow(steps), thousandths(low + width).pow(steps)));
    }

    /** Where the powers have more places than bounds hold, they are moved outward. */
    @Property(tries = 100)
    void theEndsOfManyStepsEncloseThePowers(
            @ForAll @IntRange(min = 900, max = 1_100) int factor, @ForAll @IntRange(min = 21, max = 1_000) int steps) {
        Bounds power = Powers.of(Bounds.ofClosed(thousandths(factor), thousandths(factor)), steps);
        BigDecimal exact = thousandths(factor).pow(steps);
        BigDecimal low = power.lower().orElseThrow();
        BigDecimal high = power.upper().orElseThrow();
        assertThat(low).isLessThanOrEqualTo(exact);
        assertThat(high).isGreaterThanOrEqualTo(exact).isLessThan(low.add(new BigDecimal("1E-150")));
    }

    @Example
    void whatMayBeBelowZeroIsCutOffThere() {
        assertThat(Powers.of(Bounds.ofClosed(thousandths(-500), thousandths(500)), 2))
                .isEqualTo(Bounds.ofClosed(BigDecimal.ZERO, new BigDecimal("0.25")));
    }

    @Example
    void whatIsBelowZeroIsKept() {
        Bounds loss = Bounds.ofClosed(thousandths(-500), thousandths(-400));
        assertThat(Powers.of(loss, 7)).isEqualTo(loss);
    }

    @Example
    void whatGrowsBeyondAllBoundsHasNoUpperEnd() {
        BigDecimal hundredMillion = new BigDecimal("1E+8");
        assertThat(Powers.of(Bounds.ofClosed(BigDecimal.ONE, hundredMillion), 1_000))
                .isEqualTo(Bounds.atLeast(BigDecimal.ONE));
        assertThat(Powers.of(Bounds.ofClosed(hundredMillion, hundredMillion), 1_000))
                .isEqualTo(Bounds.atLeast(BigDecimal.ZERO));
    }
}

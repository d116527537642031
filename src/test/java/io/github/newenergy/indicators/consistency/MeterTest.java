package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class MeterTest {

    private static Meter meter(long steps, int digits, int cases) {
        return new Meter(new Budget(steps, digits, cases));
    }

    @Test
    void longNumbersCountByTheSquareOfTheirWords() {
        Meter meter = meter(1_000, 1_000, 10);
        meter.count(63);
        assertThat(meter.spent()).isEqualTo(new Spent(1, 0, 0));
        meter.count(127);
        assertThat(meter.spent()).as("one word is short").isEqualTo(new Spent(1 + 2, 0, 0));
        meter.count(128);
        assertThat(meter.spent()).isEqualTo(new Spent(3 + 5, 38, 0));
        meter.count(1_009);
        assertThat(meter.spent()).isEqualTo(new Spent(8 + 226, 302, 0));
        assertThat(meter.left()).isEqualTo(1_000 - 234);
        assertThat(Spent.digits(Integer.MAX_VALUE)).isEqualTo(644_245_094);
    }

    @Test
    void stepsMayBeUsedUpToTheLast() {
        Meter meter = meter(3, 10, 10);
        for (int step = 0; step < 3; step++) {
            meter.count(1);
        }
        assertThat(meter.left()).isZero();
        assertThatExceptionOfType(BudgetExceededException.class).isThrownBy(() -> meter.count(1));
        assertThat(meter.left()).isZero();
        assertThat(meter.spent().steps()).isEqualTo(4);
        assertThat(meter.within(() -> {
                    throw new AssertionError("nothing is decided without a step");
                }))
                .isEmpty();
    }

    @Test
    void digitsAndCasesMayBeAsManyAsTheLimit() {
        Meter meter = meter(1_000, 38, 2);
        meter.count(128);
        assertThatExceptionOfType(BudgetExceededException.class).isThrownBy(() -> meter.count(192));
        meter.countCase();
        meter.countCase();
        assertThatExceptionOfType(BudgetExceededException.class).isThrownBy(meter::countCase);
    }

    @Test
    void digitsAndCasesAreLimitsOfEachDecision() {
        Meter meter = meter(1_000, 50, 2);
        for (int decision = 0; decision < 3; decision++) {
            assertThat(meter.within(() -> {
                        meter.countCase();
                        meter.countCase();
                        return "decided";
                    }))
                    .contains("decided");
        }
        assertThat(meter.spent()).isEqualTo(new Spent(0, 0, 6));
        assertThat(meter.within(() -> {
                    meter.count(192);
                    return "too long";
                }))
                .isEmpty();
        assertThat(meter.within(() -> {
                    meter.count(1);
                    return "short again";
                }))
                .contains("short again");
        assertThat(meter.spent()).isEqualTo(new Spent(10 + 1, 57, 6));
    }

    @Test
    void severalDecisionsShareWhatIsLeft() {
        Meter meter = meter(100, 10, 10);
        meter.count(1);
        Meter share = meter.share(4);
        assertThat(share.left()).isEqualTo(24);
        assertThat(share.spent()).isEqualTo(Spent.NOTHING);
        meter.add(new Spent(20, 40, 3));
        meter.add(new Spent(5, 30, 1));
        assertThat(meter.spent()).isEqualTo(new Spent(26, 40, 4));
        assertThat(meter.left()).isEqualTo(74);
    }
}

package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void eachOptionIsReplacedByItself() {
        assertThat(Reading.hard()).isEqualTo(new Reading(Rounding.HALF_UP, HedgePolicy.HARD));
        assertThat(Reading.soft()).isEqualTo(new Reading(Rounding.HALF_UP, HedgePolicy.SOFT));
        assertThat(Reading.hard().with(HedgePolicy.SOFT)).isEqualTo(Reading.soft());
        assertThat(Reading.soft().with(Rounding.UNKNOWN)).isEqualTo(new Reading(Rounding.UNKNOWN, HedgePolicy.SOFT));
    }

    @Test
    void nullIsRefusedByTheNameOfTheComponent() {
        assertThatNullPointerException()
                .isThrownBy(() -> Reading.hard().with((Rounding) null))
                .withMessage("rounding");
        assertThatNullPointerException()
                .isThrownBy(() -> Reading.hard().with((HedgePolicy) null))
                .withMessage("hedges");
    }
}

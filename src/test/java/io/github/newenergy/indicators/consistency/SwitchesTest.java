package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchesTest {

    private static final Assumption ROUNDING = new Assumption(Assumption.Kind.ROUNDING, "HALF_UP", List.of());
    private static final Assumption WIDTH = new Assumption(Assumption.Kind.WIDTH, "wide", List.of());

    @Test
    void theLastSwitchCounts() {
        Switches on = Switches.UNTOUCHED.without(WIDTH).without(ROUNDING).with(ROUNDING);
        assertThat(on.on()).containsExactly(ROUNDING);
        assertThat(on.off()).containsExactly(WIDTH);
        Switches off = on.without(ROUNDING);
        assertThat(off.on()).isEmpty();
        assertThat(off.off()).containsExactlyInAnyOrder(WIDTH, ROUNDING);
        assertThat(on.on()).as("the former stays as it was").containsExactly(ROUNDING);
    }
}

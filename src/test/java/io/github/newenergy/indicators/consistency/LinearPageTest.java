package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.number.Reading;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** A linear program written as figures has the answers that it has as a linear program. */
class LinearPageTest {

    private static FourierMotzkinOracle oracle(LinearPage program) {
        return FourierMotzkinOracle.of(program.figures(), Reading.hard());
    }

    @Test
    void rowsBoundUnknownsAsWrittenDown() {
        LinearPage program = new LinearPage()
                .atMost("12", "2 x 3 y")
                .atLeast("1", "1 x -1 y")
                .equal("2", "5 y");
        FourierMotzkinOracle oracle = oracle(program);
        assertThat(oracle.bounds(program.cell("y")))
                .contains(OracleInterval.closed(new BigFraction(2, 5), new BigFraction(2, 5)));
        assertThat(oracle.bounds(program.cell("x")))
                .contains(OracleInterval.closed(new BigFraction(7, 5), new BigFraction(27, 5)));
    }

    @Test
    void negativeBoundsKeepTheirSide() {
        LinearPage program =
                new LinearPage().atMost("-3", "1 x -1 y").atLeast("-7", "-1 y").atMost("-6", "-2 y");
        assertThat(oracle(program).bounds(program.cell("x")))
                .contains(OracleInterval.closed(BigFraction.ZERO, new BigFraction(4)));
    }

    @Test
    void decimalCoefficientsAreExact() {
        LinearPage program = new LinearPage().atMost("1", "0.75 x").atLeast("1", "0.0000000001 y");
        assertThat(oracle(program).bounds(program.cell("x")).flatMap(OracleInterval::upper))
                .contains(new BigFraction(4, 3));
        assertThat(oracle(program).bounds(program.cell("y")).flatMap(OracleInterval::lower))
                .isEqualTo(Optional.of(new BigFraction(10_000_000_000L)));
    }

    @Test
    void rowsThatContradictEachOtherAreFound() {
        assertThat(oracle(new LinearPage().atMost("1", "1 x 1 y").atLeast("2", "1 x 1 y"))
                        .isConsistent())
                .isFalse();
    }
}

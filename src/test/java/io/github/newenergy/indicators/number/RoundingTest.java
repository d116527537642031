package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {

    @ParameterizedTest(name = "{0} {1} admits {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "HALF_UP; 24.16; [24.155, 24.165)",
                "HALF_UP; 24.10; [24.095, 24.105)",
                "HALF_UP; -4.2; (-4.25, -4.15]",
                "HALF_UP; 0.0; (-0.05, 0.05)",
                "HALF_UP; 37; [36.5, 37.5)",
                "HALF_EVEN; 24.16; [24.155, 24.165]",
                "HALF_EVEN; 24.17; (24.165, 24.175)",
                "HALF_EVEN; -4.2; [-4.25, -4.15]",
                "HALF_EVEN; -4.3; (-4.35, -4.25)",
                "HALF_EVEN; 0.0; [-0.05, 0.05]",
                "FLOOR; 24.16; [24.16, 24.17)",
                "FLOOR; -4.2; [-4.2, -4.1)",
                "FLOOR; 0; [0, 1)",
                "CEILING; 24.16; (24.15, 24.16]",
                "CEILING; -4.2; (-4.3, -4.2]",
                "CEILING; 0; (-1, 0]",
                "TRUNCATION; 24.16; [24.16, 24.17)",
                "TRUNCATION; -4.2; (-4.3, -4.2]",
                "TRUNCATION; 0.00; (-0.01, 0.01)",
                "UNKNOWN; 24.16; [24.155, 24.165]",
                "UNKNOWN; -4.2; [-4.25, -4.15]",
                "UNKNOWN; 0; [-0.5, 0.5]",
                "HALF_UP; 1.5E+3; [1450, 1550)",
                "HALF_EVEN; 1.5E+3; (1450, 1550)",
            })
    void aPrintAdmitsTheTruthsThatRoundToIt(Rounding rounding, BigDecimal printed, String admitted) {
        assertThat(rounding.admitted(printed)).isEqualTo(Bounds.parse(admitted));
    }

    @ParameterizedTest
    @EnumSource
    void decimalsBeyondTheLimitsAreRefused(Rounding rounding) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounding.admitted(new BigDecimal("1E+999999999")))
                .withMessage("printed must have a scale from -100 to 100, got -999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rounding.admitted(new BigDecimal("1".repeat(66))))
                .withMessage("printed must have at most 64 significant digits, got 66");
        assertThatNullPointerException()
                .isThrownBy(() -> rounding.admitted(null))
                .withMessage("printed");
    }

    @Test
    void theLongestPrintsHaveExactEnds() {
        BigDecimal longest = new BigDecimal("9".repeat(64)).movePointLeft(100);
        BigDecimal half = new BigDecimal("5E-101");
        assertThat(Rounding.HALF_UP.admitted(longest))
                .isEqualTo(Bounds.ofClosedOpen(longest.subtract(half), longest.add(half)));
    }
}

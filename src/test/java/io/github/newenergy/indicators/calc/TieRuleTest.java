package io.github.newenergy.indicators.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieRuleTest {

    /** Of the levels 10, 10, 20, 30, 30, 30, 40, smallest first, the ranks of the first and of the last of those that are 30. */
    @ParameterizedTest
    @CsvSource({
        "COMPETITION, 4, 4",
        "MODIFIED_COMPETITION, 6, 6",
        "DENSE, 3, 3",
        "ORDINAL, 4, 6",
        "FRACTIONAL, 5, 5",
    })
    void ranksAreGivenInHalves(TieRule rule, long first, long last) {
        assertThat(rule.halves(3, 2, 3, 0)).isEqualTo(2 * first);
        assertThat(rule.halves(3, 2, 3, 2)).isEqualTo(2 * last);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPETITION, 4294967296",
        "MODIFIED_COMPETITION, 8589934588",
        "DENSE, 4294967294",
        "ORDINAL, 8589934588",
        "FRACTIONAL, 6442450942",
    })
    void halvesOfTheLastRanksThereCanBeDoNotWrap(TieRule rule, long halves) {
        int most = Integer.MAX_VALUE;
        assertThat(rule.halves(most, most - 1, most, most - 1)).isEqualTo(halves);
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 1.5", "5, 2.5", "20, 10", "21, 10.5", "200, 100", "4294967295, 2147483647.5"})
    void halvesMakeARankWithoutTrailingZeros(long halves, String rank) {
        assertThat(TieRule.ofHalves(halves)).isEqualTo(new BigDecimal(rank));
    }
}

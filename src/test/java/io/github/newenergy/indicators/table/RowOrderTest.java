package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In how many passes rows are sorted: one for each digit of eleven bits. */
class RowOrderTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2047, 1", "2048, 2", "4194303, 2", "4194304, 3", "16777216, 3", "2147483647, 3"})
    void noNumberHasMoreThanThreeDigits(int most, int digits) {
        assertThat(RowOrder.digits(most)).isEqualTo(digits);
    }
}

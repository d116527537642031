package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestDoubleTest {

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        "1, 3, 0x1.5555555555555p-2",
        "2, 3, 0x1.5555555555555p-1",
        "-1, 10, -0x1.999999999999ap-4",
        "0, 7, 0x0p0",
        "9007199254740993, 1, 0x1p53",
        "9007199254740995, 1, 0x1.0000000000002p53",
        "9223372036854775807, 1, 0x1p63",
        "1, 9223372036854775807, 0x1p-63",
        "-1, 9223372036854775807, -0x1p-63",
        "9223372036854775806, 9223372036854775807, 0x1p0",
        "-18446744073709551614, 1, -0x1p64",
    })
    void isTheNearestOne(BigInteger numerator, BigInteger denominator, String expected) {
        assertThat(Double.toHexString(NearestDouble.of(numerator, denominator)))
                .isEqualTo(Double.toHexString(Double.parseDouble(expected)));
    }

    @Test
    void wholeNumbersAreExactUpToTheFirstThatMayBeRounded() {
        long first = 1L << 53;
        assertThat(NearestDouble.areExact(first - 1, 0)).isTrue();
        assertThat(NearestDouble.areExact(0, first - 1)).isTrue();
        assertThat(NearestDouble.areExact(first, 0)).isFalse();
        assertThat(NearestDouble.areExact(0, first)).isFalse();
        assertThat(NearestDouble.areExact(1, Long.MAX_VALUE)).isFalse();
        assertThat(NearestDouble.areExact(-1, 1)).isFalse();
    }
}

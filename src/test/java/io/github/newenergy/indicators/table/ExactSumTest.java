package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactSumTest {

    private static ExactSum sum(String... values) {
        ExactSum sum = ExactSum.empty();
        for (String value : values) {
            sum.add(new BigDecimal(value));
        }
        return sum;
    }

    private static String hex(ExactSum sum) {
        return HexFormat.of().formatHex(sum.toBytes());
    }

    @Test
    void nothingAddsUpToZero() {
        assertThat(ExactSum.empty().result()).isEqualTo(BigDecimal.ZERO);
        assertThat(ExactSum.empty()).hasToString("0 of 0 values");
        assertThat(sum("1.5")).hasToString("1.5 of 1 value");
    }

    @Test
    void aSumHasThePlacesOfItsFinestValue() {
        assertThat(sum("1.50", "2.5").result()).isEqualTo(new BigDecimal("4.00"));
        assertThat(sum("1E+3", "2").result()).isEqualTo(new BigDecimal("1002"));
        assertThat(sum("0.1", "0.2").result()).isEqualTo(new BigDecimal("0.3"));
    }

    @Test
    void manyOfTheGreatestLongsDoNotWrap() {
        ExactSum sum = ExactSum.empty();
        for (int i = 0; i < 1_000; i++) {
            sum.add(Long.MAX_VALUE, 0).add(Long.MIN_VALUE, 0).add(Long.MIN_VALUE, 0);
        }
        BigInteger expected = BigInteger.ONE.shiftLeft(63).add(BigInteger.ONE).multiply(BigInteger.valueOf(-1_000));
        assertThat(sum.result().toBigIntegerExact()).isEqualTo(expected);
        assertThat(sum.count()).isEqualTo(3_000);
    }

    @Test
    void aSumMayBeMergedWithItself() {
        ExactSum sum = sum("1.25");
        assertThat(sum.merge(sum)).hasToString("2.50 of 2 values");
    }

    @Test
    void mergingLeavesTheOtherSumAsItIs() {
        ExactSum other = sum("1");
        sum("0.001").merge(other);
        assertThat(other).hasToString("1 of 1 value");
    }

    @ParameterizedTest
    @CsvSource({
        "'',            01 0000000000000000 00 00",
        "1550.72,       01 0000000000000001 02 025dc0",
        "-1,            01 0000000000000001 00 ff",
        "255 -127 0.0,  01 0000000000000003 01 0500",
    })
    void theBytesAreThoseOfVersionOne(String values, String bytes) {
        ExactSum sum = values.isEmpty() ? ExactSum.empty() : sum(values.split(" "));
        assertThat(hex(sum)).isEqualTo(bytes.replace(" ", ""));
        assertThat(hex(ExactSum.fromBytes(HexFormat.of().parseHex(bytes.replace(" ", "")))))
                .isEqualTo(hex(sum));
    }

    @Test
    void theLongestSumIsReadBack() {
        BigDecimal longest = new BigDecimal(BigInteger.TEN.pow(64).subtract(BigInteger.ONE), -100);
        ExactSum sum = ExactSum.empty().add(longest).add(new BigDecimal("1E-100"));
        assertThat(hex(ExactSum.fromBytes(sum.toBytes()))).isEqualTo(hex(sum));
        byte[] most = ByteBuffer.allocate(10 + 118)
                .put((byte) 1)
                .putLong(Long.MAX_VALUE)
                .put((byte) 100)
                .put((byte) 1)
                .array();
        assertThat(ExactSum.fromBytes(most).toBytes()).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                          | bytes must be more than 10 in number, got 0",
                "010000000000000000          | bytes must be more than 10 in number, got 9",
                "01000000000000000000        | bytes must be from 11 to 128 in number, got 10",
                "0200000000000000000000      | bytes must begin with version 1, got 2",
                "01000000000000000001 00     | bytes must be those of a sum, got 0 values, 1 places and the number 0",
                "01000000000000000000 05     | bytes must be those of a sum, got 0 values, 0 places and the number 5",
                "01ffffffffffffffff00 05     | bytes must be those of a sum, got -1 values, 0 places and the number 5",
                "01000000000000000165 05     | bytes must be those of a sum, got 1 values, 101 places and the number 5",
                "010000000000000001ff 05     | bytes must be those of a sum, got 1 values, -1 places and the number 5",
                "01000000000000000100 0005   | bytes must be those of a sum, got 1 values, 0 places and the number 5",
            })
    void otherBytesAreRefused(String bytes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactSum.fromBytes(HexFormat.of().parseHex(bytes.replace(" ", ""))))
                .withMessage(message);
    }

    @Test
    void tooManyBytesAreRefused() {
        byte[] bytes = new byte[129];
        bytes[0] = 1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactSum.fromBytes(bytes))
                .withMessage("bytes must be from 11 to 128 in number, got 129");
    }

    @Test
    void valuesBeyondTheLimitsAreRefusedAndLeaveTheSum() {
        ExactSum sum = sum("7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum.add(new BigDecimal("1E+101")))
                .withMessage("value must have a scale from -100 to 100, got -101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum.add(new BigDecimal("1E-101")))
                .withMessage("value must have a scale from -100 to 100, got 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sum.add(new BigDecimal(BigInteger.TEN.pow(64))))
                .withMessage("value must have at most 64 significant digits");
        assertThat(sum).hasToString("7 of 1 value");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void placesBeyondTheLimitsAreRefused(int places) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExactSum.empty().add(5, places))
                .withMessage("places must be from 0 to 100, got " + places);
    }

    @Test
    void tooManyValuesAreRefused() {
        byte[] most =
                ByteBuffer.allocate(11).put((byte) 1).putLong(Long.MAX_VALUE).array();
        ExactSum full = ExactSum.fromBytes(most);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> full.add(0, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> full.add(BigDecimal.ONE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> full.merge(sum("1", "2")));
        assertThat(full.toBytes()).isEqualTo(most);
    }

    @Test
    void whatIsAbsentIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> ExactSum.empty().add(null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> ExactSum.empty().merge(null))
                .withMessage("other");
        assertThatNullPointerException()
                .isThrownBy(() -> ExactSum.fromBytes(null))
                .withMessage("bytes");
    }
}

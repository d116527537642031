package io.github.newenergy.indicators.number;

import static io.github.newenergy.indicators.number.WrittenBounds.LONGEST;
import static io.github.newenergy.indicators.number.WrittenBounds.bounds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text form of bounds: what is read, and what is refused and where. */
class BoundsTextTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "[1,2]; [1, 2]",
                "[1,200]; [1, 200]",
                "[1,200,300]; expected ')' or ']' at index 6 of \"[1,200,300]\"",
                "(-∞,∞); (-∞, ∞)",
                "[+1.50, 2.00); [1.5, 2)",
                "''; expected '(' or '[' at index 0 of \"\"",
                "1, 2; expected '(' or '[' at index 0 of \"1, 2\"",
                "[1; expected ',' at index 2 of \"[1\"",
                "[1, 2; expected ')' or ']' at index 5 of \"[1, 2\"",
                "[1, 2]]; expected the end at index 6 of \"[1, 2]]\"",
                "[1,  2]; expected a digit at index 4 of \"[1,  2]\"",
                "[1 , 2]; expected ',' at index 2 of \"[1 , 2]\"",
                "[-∞, 2]; expected a number, since a closed end is finite, at index 1 of \"[-∞, 2]\"",
                "[1, ∞]; expected a number, since a closed end is finite, at index 4 of \"[1, ∞]\"",
                "(∞, 1); expected a digit at index 1 of \"(∞, 1)\"",
                "[1e5, 2]; expected ',' at index 2 of \"[1e5, 2]\"",
                "[NaN, 2]; expected a digit at index 1 of \"[NaN, 2]\"",
                "[01, 2]; expected no leading zero at index 1 of \"[01, 2]\"",
                "[1., 2]; expected a digit after the decimal point at index 3 of \"[1., 2]\"",
                "[2, 1]; bounds must not be empty, got [2, 1]",
                "(1, 1]; bounds must not be empty, got (1, 1]",
            })
    void parseReadsTheTextFormAndSaysWhereItIsAnother(String text, String expected) {
        if (expected.startsWith("[") || expected.startsWith("(")) {
            assertThat(bounds(text)).hasToString(expected);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> bounds(text)).withMessage(expected);
        }
    }

    @Test
    void theLongestEndsReadBackAndLongerOnesAreRefused() {
        Bounds longest = Bounds.ofOpen(new BigDecimal("-" + LONGEST), new BigDecimal(LONGEST));
        assertThat(Bounds.parse(longest.toString())).isEqualTo(longest);

        String tenMegabytes = "[" + "1".repeat(10_000_000) + ", 2]";
        UnreadableTextException exception =
                catchThrowableOfType(UnreadableTextException.class, () -> Bounds.parse(tenMegabytes));
        assertThat(exception)
                .hasMessage("expected at most 1056 characters at index 1056 of \"[" + "1".repeat(63) + "…\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.parse("[0, 0." + "1".repeat(257) + "]"))
                .withMessageStartingWith("expected at most 256 decimal places at index 4 of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.parse("[0, " + "1".repeat(513) + "]"))
                .withMessageStartingWith("expected at most 512 significant digits at index 4 of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.parse("[0, " + "1".repeat(257) + "]"))
                .isInstanceOf(UnreadableTextException.class)
                .withMessageStartingWith("expected at most 256 digits before the decimal point at index 4 of ");
    }
}

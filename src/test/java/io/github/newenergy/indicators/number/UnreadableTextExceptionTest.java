package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableTextExceptionTest {

    @Test
    void namesRulePlaceAndText() {
        var exception = new UnreadableTextException("12x", 2, "expected a digit");
        assertThat(exception).hasMessage("expected a digit at index 2 of \"12x\"");
        assertThat(exception.text()).isEqualTo("12x");
        assertThat(exception.position()).isEqualTo(2);
        assertThat(exception).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLongTextIsShortenedAfter64Characters() {
        assertThat(new UnreadableTextException("a".repeat(64), 1, "no").text()).isEqualTo("a".repeat(64));
        var exception = new UnreadableTextException("a".repeat(65), 65, "expected the end");
        assertThat(exception.text()).isEqualTo("a".repeat(64) + "…");
        assertThat(exception).hasMessage("expected the end at index 65 of \"" + "a".repeat(64) + "…\"");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'a\nb', a\\u{a}b",
        "'a\u001B[31mb', a\\u{1b}[31mb",
        "'a\u202Eb', a\\u{202e}b",
        "'a\u200Bb', a\\u{200b}b",
        "'a\u2028b', a\\u{2028}b",
        "'a\uD800b', a\\u{d800}b",
        "'a\uD83D\uDE00b', a\uD83D\uDE00b",
        "约1550亿元, 约1550亿元",
    })
    void theMessageIsOneReadableLine(String text, String quoted) {
        var exception = new UnreadableTextException(text, 0, "no");
        assertThat(exception).hasMessage("no at index 0 of \"" + quoted + '"');
        assertThat(exception.text()).isEqualTo(text);
    }

    @Test
    void nullIsRefusedByTheNameOfTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> new UnreadableTextException(null, 0, "no"))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new UnreadableTextException("a", 0, null))
                .withMessage("rule");
    }
}

package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertThat(Excerpt.quoted("")).isEqualTo("\"\"");
        assertThat(Excerpt.quoted("a".repeat(64))).isEqualTo('"' + "a".repeat(64) + '"');
        assertThat(Excerpt.plain("a".repeat(65))).isEqualTo("a".repeat(64) + "…");
        String pairs = "a" + "😀".repeat(40);
        assertThat(Excerpt.quoted(pairs)).isEqualTo("\"a" + "😀".repeat(31) + "…\"");
        assertThat(Excerpt.shortened(pairs)).isEqualTo("a" + "😀".repeat(31) + "…");
        assertThat(Excerpt.line("a".repeat(240))).hasSize(240);
        assertThat(Excerpt.line("a".repeat(241))).isEqualTo("a".repeat(240) + "…");
        assertThat(new UnreadableTextException(pairs, 0, "no"))
                .hasMessage("no at index 0 of \"a" + "😀".repeat(31) + "…\"");
    }

    @Test
    void whatCannotBeSeenStandsByItsCode() {
        String text = "a\u0000\n\u202E\u2028\uFEFF\uD83Db";
        assertThat(Excerpt.line(text)).isEqualTo("a\\u{0}\\u{a}\\u{202e}\\u{2028}\\u{feff}\\u{d83d}b");
        assertThat(Excerpt.shortened(text)).isEqualTo(text);
        assertThat(Excerpt.plain("约1550亿元 😀")).isEqualTo("约1550亿元 😀");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Excerpt.quoted(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Excerpt.plain(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Excerpt.shortened(null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Excerpt.line(null)).withMessage("message");
    }
}

package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void aShortTextIsQuotedWhole() {
        assertThat(Quotation.of("约12.5% 🔋")).isEqualTo("\"约12.5% 🔋\"");
        assertThat(Quotation.of("")).isEqualTo("\"\"");
    }

    @Test
    void aLongTextIsShortenedBetweenCharacters() {
        assertThat(Quotation.of("a".repeat(64))).isEqualTo('"' + "a".repeat(64) + '"');
        assertThat(Quotation.of("a".repeat(65))).isEqualTo('"' + "a".repeat(64) + "…\"");
        assertThat(Quotation.of("a".repeat(63) + "🔋")).isEqualTo('"' + "a".repeat(63) + "…\"");
        assertThat(Quotation.plain("1".repeat(65))).isEqualTo("1".repeat(64) + "…");
    }

    @Test
    void whatCannotBeSeenIsSpelled() {
        assertThat(Quotation.of("a\u0000\n\u202E\u2028\uFEFF\uD83D"))
                .isEqualTo("\"a\\u{0}\\u{a}\\u{202e}\\u{2028}\\u{feff}\\u{d83d}\"");
        assertThat(Quotation.line("rule\r\n" + "b".repeat(300)))
                .hasSize(4 + 5 + 5 + 234 + 1)
                .endsWith("…");
    }
}

package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 13);

    @Test
    void aSourceNamesThePlaceAndMayKeepTheWords() {
        Source source = Source.of("Wuxi city newspaper", DAY, "paragraph 2");
        assertThat(source.quote()).isEmpty();
        assertThat(source).hasToString("Wuxi city newspaper, 2023-07-13, paragraph 2");
        Source quoted = source.withQuote("增长24.16%\n二");
        assertThat(quoted.quote()).contains("增长24.16%\n二");
        assertThat(quoted).isNotEqualTo(source).hasToString(source.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000"})
    void textsAreNotBlank(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(blank, DAY, "p"))
                .withMessage("publisher must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("a", DAY, blank))
                .withMessage("passage must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("a", DAY, "p").withQuote(blank))
                .withMessage("quote must not be blank");
    }

    @Test
    void textsAreNotEndless() {
        assertThat(Source.of("报".repeat(2000), DAY, "p").publisher()).hasSize(2000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("报".repeat(2001), DAY, "p"))
                .withMessage("publisher must have at most 2000 characters, got 2001");
    }

    @ParameterizedTest
    @CsvSource({"10, U+000A", "13, U+000D", "9, U+0009", "27, U+001B", "0, U+0000", "127, U+007F", "133, U+0085"})
    void aPassageIsOneLineThatSteersNoConsole(int control, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("a", DAY, "ab" + (char) control + "c"))
                .withMessage("passage must not hold control characters, got " + shown + " at index 2");
    }

    @Test
    void wordsOfThePageMayRunOverLinesButSteerNoConsole() {
        assertThat(Source.of("a", DAY, "p").withQuote("a\r\n\tb").quote()).contains("a\r\n\tb");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("a", DAY, "p").withQuote("a\u001B[2J"))
                .withMessage("quote must not hold control characters, got U+001B at index 1");
    }

    @Test
    void everyTextCanBeWrittenAsUtf8() {
        assertThat(Source.of("\uD83D\uDD0B\uD840\uDC00", DAY, "p").publisher()).hasSize(4);
        for (String half : new String[] {"a\uD83D", "a\uD83Db", "a\uDD0B", "a\uDD0B\uD83D", "a\uD83D\uD83D\uDD0B"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.of(half, DAY, "p"))
                    .withMessage(String.format(
                            "publisher must not hold half a surrogate pair, got U+%04X at index 1",
                            (int) half.charAt(1)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of("\uDD0Ba", DAY, "p"))
                .withMessage("publisher must not hold half a surrogate pair, got U+DD0B at index 0");
    }

    @Test
    void nothingMayBeAbsent() {
        assertThatNullPointerException()
                .isThrownBy(() -> Source.of(null, DAY, "p"))
                .withMessage("publisher");
        assertThatNullPointerException()
                .isThrownBy(() -> Source.of("a", null, "p"))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> Source.of("a", DAY, null))
                .withMessage("passage");
        assertThatNullPointerException()
                .isThrownBy(() -> new Source("a", DAY, "p", null))
                .withMessage("quote");
        assertThatNullPointerException()
                .isThrownBy(() -> Source.of("a", DAY, "p").withQuote(null))
                .withMessage("words");
    }

    @Test
    void equalityIsThatOfAllComponents() {
        EqualsVerifier.forClass(Source.class)
                .withPrefabValues(Optional.class, Optional.empty(), Optional.of("words"))
                .verify();
    }
}

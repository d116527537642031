package io.github.newenergy.indicators.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.newenergy.indicators.figure.RankClaim;
import io.github.newenergy.indicators.number.UnreadableTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankRangeTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "1, 第一, ALWAYS",
        "2, 第一, NEVER",
        "1-2, 第一, POSSIBLE",
        "1-2, 第二, POSSIBLE",
        "2-4, 第三, POSSIBLE",
        "2-4, 第五, NEVER",
        "1-3, 前三, ALWAYS",
        "2-3, 前三, ALWAYS",
        "3-4, 前三, POSSIBLE",
        "4-5, 前三, NEVER"
    })
    void wordsOfARankFitAlwaysPossiblyOrNever(String range, String claim, Certainty expected) {
        assertThat(RankRange.parse(range).satisfies(RankClaim.parse(claim))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12", "1-2", "9-10", "2147483647", "1-2147483647"})
    void readsWhatItPrints(String text) {
        assertThat(RankRange.parse(text)).hasToString(text);
    }

    @ParameterizedTest(name = "{0}: {2} at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''          | 0 | expected a rank from 1 to 2147483647 without leading zeros",
                "-1          | 0 | expected a rank from 1 to 2147483647 without leading zeros",
                "0           | 0 | expected a rank from 1 to 2147483647 without leading zeros",
                "01          | 0 | expected a rank from 1 to 2147483647 without leading zeros",
                "２          | 0 | expected a rank from 1 to 2147483647 without leading zeros",
                "2147483648  | 0 | expected a rank from 1 to 2147483647 without leading zeros",
                "1-          | 2 | expected a rank from 1 to 2147483647 without leading zeros",
                "1-02        | 2 | expected a rank from 1 to 2147483647 without leading zeros",
                "1–2         | 1 | expected the end, or - and the worst rank,",
                "1 -2        | 1 | expected the end, or - and the worst rank,",
                "1-2-3       | 3 | expected the end",
                "2-2         | 2 | expected a rank worse than 2",
                "3-2         | 2 | expected a rank worse than 3"
            })
    void anyOtherTextIsRefusedWithItsPlace(String text, int position, String rule) {
        assertThatThrownBy(() -> RankRange.parse(text))
                .isInstanceOfSatisfying(
                        UnreadableTextException.class,
                        unreadable -> assertThat(unreadable.position()).isEqualTo(position))
                .hasMessage(rule + " at index " + position + " of \"" + text + "\"");
    }

    @Test
    void aVeryLongNumberIsRefusedAtOnce() {
        assertThatThrownBy(() -> RankRange.parse("9".repeat(1_000_000)))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageStartingWith("expected a rank from 1 to 2147483647");
    }

    @Test
    void ranksStartAtOneAndGetWorse() {
        assertThatThrownBy(() -> new RankRange(0, 2))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("best must be at least 1, got 0");
        assertThatThrownBy(() -> new RankRange(3, 2))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("worst must be at least 3, got 2");
    }

    @Test
    void nothingIsMissing() {
        assertThatThrownBy(() -> RankRange.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> RankRange.ofExactly(1).satisfies(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("claim");
    }
}

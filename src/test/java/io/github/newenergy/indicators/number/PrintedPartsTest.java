package io.github.newenergy.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.newenergy.indicators.number.PrintedParts.Words;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPartsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "超600亿元; OVER; \"\"; 600; 亿元; 4",
                "300多亿元; OVER; \"\"; 300; 亿元; 4",
                "20余家; OVER; \"\"; 20; 家; 3",
                "2万余家; OVER; \"\"; 2; 万家; 1",
                "3亿多元; OVER; \"\"; 3; 亿元; 1",
                "1550.72亿元; NONE; \"\"; 1550.72; 亿元; 7",
                "12GW以上; AT_LEAST; \"\"; 12; GW; 2",
                "12GW左右; ABOUT; \"\"; 12; GW; 2",
                "CNY 155.072 bn; NONE; CNY; 155.072; \" bn\"; 11",
                "about CNY 3 bn; ABOUT; CNY; 3; \" bn\"; 11",
                "up to CNY -3 bn; AT_MOST; CNY; -3; \" bn\"; 12",
                "￥5; NONE; ￥; 5; \"\"; 2",
                "CNY5; NONE; CNY; 5; \"\"; 4",
                "两成; NONE; \"\"; 2; 成; 2",
                "超六成半; OVER; \"\"; 6.5; 成; 4",
                "净两成; NONE; 净; 2; 成; 3",
            })
    void aTextComesApart(String text, Hedge hedge, String before, BigDecimal digits, String after, int position) {
        PrintedParts parts = PrintedParts.read(text);
        assertThat(parts.hedge()).isEqualTo(hedge);
        assertThat(parts.before().text()).isEqualTo(before);
        assertThat(parts.digits()).isEqualTo(digits);
        assertThat(parts.after()).isEqualTo(new Words(after, position));
    }

    @ParameterizedTest
    @CsvSource({"约abc5, abc, 1", "about CNY 3 bn, CNY, 6", "5, '', 0", "￥5, ￥, 0"})
    void theWordsBeforeHaveAPlace(String text, String before, int position) {
        assertThat(PrintedParts.read(text).before()).isEqualTo(new Words(before, position));
    }

    @Test
    void readSaysWhereItStopped() {
        assertUnreadable("两家", "expected a number at index 0 of \"两家\"");
        assertUnreadable("about CNY", "expected a number at index 6 of \"about CNY\"");
        assertUnreadable(
                "about 3 bn or less", "expected one hedge, found a second one at index 10 of \"about 3 bn or less\"");
        assertUnreadable("超300多亿元", "expected one hedge, found a second one at index 4 of \"超300多亿元\"");
        assertUnreadable("约2万余家", "expected one hedge, found a second one at index 3 of \"约2万余家\"");
        assertUnreadable("两成万余", "expected nothing after tenths at index 2 of \"两成万余\"");
        assertUnreadable("两成亿元", "expected nothing after tenths at index 2 of \"两成亿元\"");
        assertUnreadable(
                "1".repeat(300), "expected at most 256 characters at index 256 of \"" + "1".repeat(64) + "…\"");
    }

    private static void assertUnreadable(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedParts.read(text))
                .isInstanceOf(UnreadableTextException.class)
                .withMessage(message);
    }

    @Test
    void theConstructorChecksEveryPart() {
        BigDecimal one = BigDecimal.ONE;
        Words none = new Words("", 0);
        assertThatNullPointerException().isThrownBy(() -> new Words(null, 0)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> PrintedParts.read(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new PrintedParts(null, none, one, none))
                .withMessage("hedge");
        assertThatNullPointerException()
                .isThrownBy(() -> new PrintedParts(Hedge.NONE, null, one, none))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> new PrintedParts(Hedge.NONE, none, null, none))
                .withMessage("digits");
        assertThatNullPointerException()
                .isThrownBy(() -> new PrintedParts(Hedge.NONE, none, one, null))
                .withMessage("after");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedParts(Hedge.NONE, none, new BigDecimal("1E-101"), none))
                .withMessage("digits must have a scale from -100 to 100, got 101");
    }
}

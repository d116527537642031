package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankClaimTest {

    private static final String EXPECTED = "expected a rank such as 第2, 前三, 2nd or top three";

    @ParameterizedTest
    @CsvSource({
        "第一, 1",
        "第二, 2",
        "第2, 2",
        "第2位, 2",
        "第二名, 2",
        "第十, 10",
        "第十位, 10",
        "第二十一位, 21",
        "第九十九, 99",
        "第100位, 100",
        "第1000000, 1000000",
        "首位, 1",
        "榜首, 1",
        "首, 1",
        "first, 1",
        "second, 2",
        "tenth, 10",
        "1st, 1",
        "2nd, 2",
        "3rd, 3",
        "11th, 11",
        "12th, 12",
        "13th, 13",
        "21st, 21",
        "101st, 101",
        "111th, 111",
        "112th, 112",
        "SECOND, 2",
        "2ND, 2",
        "Sixth, 6",
        "FIFTH, 5",
    })
    void phrasesOfOneRank(String text, int rank) {
        assertThat(RankClaim.parse(text)).isEqualTo(RankClaim.ofExactly(rank));
    }

    @ParameterizedTest
    @CsvSource({
        "前三, 3",
        "前3名, 3",
        "前三甲, 3",
        "前十强, 10",
        "前五位, 5",
        "前两名, 2",
        "前两, 2",
        "前二, 2",
        "前50, 50",
        "前五十, 50",
        "top three, 3",
        "Top 10, 10",
        "TOP NINE, 9",
        "TOP SIX, 6",
        "top 1000000, 1000000",
    })
    void phrasesOfTheTop(String text, int rank) {
        assertThat(RankClaim.parse(text)).isEqualTo(RankClaim.ofTop(rank));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "第, 1",
        "前, 1",
        "第位, 1",
        "前名, 1",
        "第0, 1",
        "第零, 1",
        "第〇, 1",
        "第01, 1",
        "第-1, 1",
        "'第 2', 1",
        "第两, 1",
        "第二二, 1",
        "第一十, 1",
        "第零十, 1",
        "第二位位, 1",
        "第三强, 1",
        "第三甲, 1",
        "第2强, 2",
        "第2.5, 2",
        "第2x, 2",
        "第十十, 2",
        "第十零, 2",
        "第二十零, 3",
        "第二十两, 3",
        "第二十一一, 3",
        "第百, 1",
        "第三十三十, 3",
        "前两两, 1",
        "前二十两名, 3",
        "第２, 1",
        "第٣, 1",
        "第३位, 1",
        "前３名, 1",
        "top, 0",
        "'top ', 4",
        "'top  3', 4",
        "top 0, 4",
        "top 03, 4",
        "top zero, 4",
        "top eleven, 4",
        "top third, 4",
        "top ٣, 4",
        "top３, 0",
        "top3, 0",
        "zeroth, 0",
        "0th, 0",
        "00th, 0",
        "02nd, 0",
        "-2nd, 0",
        "２nd, 0",
        "2, 0",
        "nd, 0",
        "three, 0",
        "'second ', 0",
        "' second', 0",
        "ſecond, 0",
        "fİrst, 0",
        "fırst, 0",
        "near the top, 0",
        "2 nd, 1",
    })
    void nearMissesAreRefusedWithTheirPlace(String text, int position) {
        UnreadableTextException refusal =
                catchThrowableOfType(UnreadableTextException.class, () -> RankClaim.parse(text));
        assertThat(refusal).isNotNull().hasMessage(EXPECTED + " at index " + position + " of \"" + text + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "2th, nd, 2",
        "1th, st, 1",
        "3th, rd, 3",
        "12nd, th, 12",
        "11st, th, 11",
        "113rd, th, 113",
        "21th, st, 21"
    })
    void anEndingThatDoesNotFitIsRefused(String text, String ending, int rank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankClaim.parse(text))
                .isInstanceOf(UnreadableTextException.class)
                .withMessage("expected " + ending + " after " + rank + " at index " + (text.length() - 2) + " of \""
                        + text + '"');
    }

    @ParameterizedTest
    @CsvSource({"第1000001, 1", "第1000001位, 1", "前99999999999999999999, 1", "top 1000001, 4", "1000001st, 0"})
    void aRankTooLowToBeOneIsRefused(String text, int position) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankClaim.parse(text))
                .isInstanceOf(UnreadableTextException.class)
                .withMessage("expected a rank from 1 to 1000000 at index " + position + " of \"" + text + '"');
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void ranksAreFromOneToAMillion(int rank) {
        String message = "rank must be from 1 to 1000000, got " + rank;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankClaim.ofExactly(rank))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankClaim.ofTop(rank))
                .withMessage(message);
    }

    @Test
    void nothingIsBetterThanTheFirst() {
        assertThat(RankClaim.ofTop(1)).isEqualTo(RankClaim.ofExactly(1)).hasToString("第1");
        assertThat(RankClaim.parse("top one")).isEqualTo(RankClaim.parse("first"));
    }

    @Test
    void wordsAdmitTheirRanks() {
        assertThat(RankClaim.ofExactly(3).admits(3)).isTrue();
        assertThat(RankClaim.ofExactly(3).admits(2)).isFalse();
        assertThat(RankClaim.ofExactly(3).admits(4)).isFalse();
        assertThat(RankClaim.ofTop(3).admits(1)).isTrue();
        assertThat(RankClaim.ofTop(3).admits(3)).isTrue();
        assertThat(RankClaim.ofTop(3).admits(4)).isFalse();
        assertThat(RankClaim.ofTop(3).admits(0)).isFalse();
        assertThat(RankClaim.ofTop(3).admits(-1)).isFalse();
    }

    @Test
    void bothLanguagesPrint() {
        assertThat(RankClaim.ofTop(3)).hasToString("前3");
        assertThat(RankClaim.ofTop(3).toText(Language.ENGLISH)).isEqualTo("top 3");
        assertThat(RankClaim.ofExactly(2).toText(Language.CHINESE)).isEqualTo("第2");
        assertThat(RankClaim.ofExactly(2).toText(Language.ENGLISH)).isEqualTo("2nd");
        assertThat(RankClaim.ofExactly(111).toText(Language.ENGLISH)).isEqualTo("111th");
        assertThat(RankClaim.ofExactly(121).toText(Language.ENGLISH)).isEqualTo("121st");
        assertThatNullPointerException()
                .isThrownBy(() -> RankClaim.ofTop(3).toText(null))
                .withMessage("language");
        assertThatNullPointerException().isThrownBy(() -> RankClaim.parse(null)).withMessage("text");
    }

    @Test
    void theDefaultLocaleHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(RankClaim.parse("FIRST")).isEqualTo(RankClaim.ofExactly(1));
            assertThat(RankClaim.parse("TOP FIVE")).isEqualTo(RankClaim.ofTop(5));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(RankClaim.ofExactly(2)).hasToString("第2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.of("\u0001", SampleFigures.SOURCE.date(), "p"))
                    .withMessage("publisher must not hold control characters, got U+0001 at index 0");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void equalityIsThatOfTheComponents() {
        assertThat(RankClaim.ofTop(2)).isNotEqualTo(RankClaim.ofExactly(2)).isNotEqualTo(RankClaim.ofTop(3));
        assertThat(RankClaim.ofTop(2)).isEqualTo(new RankClaim(2, true)).hasSameHashCodeAs(new RankClaim(2, true));
    }
}

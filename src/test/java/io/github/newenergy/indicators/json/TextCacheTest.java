package io.github.newenergy.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextCacheTest {

    private final List<String> parsed = new ArrayList<>();
    private final TextCache<String> cache = new TextCache<>(text -> {
        parsed.add(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        return "<" + text + ">";
    });

    @Test
    void aTextIsParsedOnce() {
        for (String text : List.of("pv", "wind", "pv", "pv", "wind", "wi")) {
            assertThat(get(text)).isEqualTo("<" + text + ">");
        }
        assertThat(parsed).containsExactly("pv", "wind", "wi");
    }

    @Test
    void whatCannotBeParsedIsNotKept() {
        get("pv");
        assertThatIllegalArgumentException().isThrownBy(() -> get("")).withMessage("empty");
        assertThatIllegalArgumentException().isThrownBy(() -> get("")).withMessage("empty");
        assertThat(get("pv")).isEqualTo("<pv>");
        assertThat(parsed).containsExactly("pv", "", "");
    }

    @Test
    void everyTextHasItsOwnValueHoweverManyThereAre() {
        for (int round = 0; round < 2; round++) {
            for (int index = 0; index < 20_000; index++) {
                assertThat(get("text " + index)).isEqualTo("<text " + index + ">");
            }
        }
        Set<String> different = new HashSet<>(parsed);
        assertThat(different).hasSize(20_000);
        // The table holds some of them, and the others cost a parse each time.
        assertThat(parsed).hasSizeBetween(30_000, 40_000);
    }

    @Test
    void textsThatMeetInOnePlaceAreKeptApart() {
        for (int round = 0; round < 2; round++) {
            for (String start : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")) {
                assertThat(get(start + "-12345678")).isEqualTo("<" + start + "-12345678>");
            }
        }
        assertThat(parsed).hasSize(8 + 3 + 3);
    }

    private String get(String text) {
        char[] buffer = ("??" + text + "?").toCharArray();
        return cache.get(buffer, 2, text.length());
    }
}

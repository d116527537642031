package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of texts that are known by their characters, against a map. */
class KnownTextsProperties {

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> few =
                Arbitraries.strings().withChars("aA\u0000\u0001é新").ofMaxLength(9);
        Arbitrary<String> some =
                Arbitraries.strings().withChars("aAb-").ofMinLength(5).ofMaxLength(18);
        return Arbitraries.oneOf(few, some, Arbitraries.of("a", "新").map(sign -> sign.repeat(2_000)))
                .list()
                .ofMaxSize(300);
    }

    private static int find(KnownTexts texts, String text) {
        return texts.find(("x" + text + "y").toCharArray(), 1, text.length());
    }

    private static void add(KnownTexts texts, String text, int number) {
        texts.add(("xy" + text + "z").toCharArray(), 2, text.length(), number);
    }

    @Property
    void aTextHasItsNumber(@ForAll("texts") List<String> texts) {
        KnownTexts known = new KnownTexts();
        Map<String, Integer> expected = new HashMap<>();
        for (String text : texts) {
            assertThat(find(known, text)).isEqualTo(expected.getOrDefault(text, KnownTexts.UNKNOWN));
            if (expected.putIfAbsent(text, expected.size() - 2) == null) {
                add(known, text, expected.size() - 3);
            }
            assertThat(find(known, text)).isEqualTo(expected.get(text));
        }
        expected.forEach((text, number) -> assertThat(find(known, text)).isEqualTo(number));
    }

    @Example
    void manyTextsAreToldApart() {
        for (String form : List.of("%d", "%012d", "新%d", "a long text that has a number: %d")) {
            KnownTexts known = new KnownTexts();
            for (int number = 0; number < 20_000; number++) {
                add(known, form.formatted(number), number);
            }
            for (int number = 0; number < 20_000; number++) {
                assertThat(find(known, form.formatted(number))).isEqualTo(number);
            }
        }
    }

    @Example
    void textsThatAreMadeToCollideAreToldApart() {
        Random random = new Random(1);
        KnownTexts known = new KnownTexts();
        List<String> texts = new ArrayList<>();
        while (texts.size() < 300) {
            String text = "%015d".formatted(random.nextLong(1_000_000_000_000_000L));
            boolean isNew = find(known, text) == KnownTexts.UNKNOWN;
            if (isNew && (known.hash() & 0x7ff) == 0) {
                add(known, text, texts.size());
                texts.add(text);
            }
        }
        assertThat(texts).allSatisfy(text -> assertThat(find(known, text)).isEqualTo(texts.indexOf(text)));
    }
}

package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of texts and their members. Texts mean the same whatever their case, nothing with a q in front, and are wrong with a z. */
class KeyFieldProperties {

    private final Map<String, Integer> numbers = new HashMap<>();

    private static Optional<String> meaning(String text) {
        String member = text.toLowerCase(Locale.ROOT);
        if (member.startsWith("z")) {
            throw new IllegalArgumentException("wrong: " + text);
        }
        return member.startsWith("q") ? Optional.empty() : Optional.of(member);
    }

    private KeyField<String> field(Function<String, Optional<String>> reader) {
        return new KeyField<>(
                reader,
                member -> numbers.computeIfAbsent(member, other -> numbers.size()),
                new HeaderRow(1, List.of("text")),
                0);
    }

    private static int codeOf(KeyField<?> field, String text) {
        field.read(("x" + text + "y").toCharArray(), 1, text.length());
        return field.code();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> few = Arbitraries.strings().withChars("aAqz\u0000é新").ofMaxLength(3);
        Arbitrary<String> some =
                Arbitraries.strings().withChars("aAb-").ofMinLength(5).ofMaxLength(18);
        return Arbitraries.oneOf(few, some, Arbitraries.of("a", "Q", "新").map(sign -> sign.repeat(2_000)))
                .list()
                .ofMaxSize(200);
    }

    @Property
    void aTextHasTheNumberOfItsMember(@ForAll("texts") List<String> texts) {
        numbers.clear();
        KeyField<String> field = field(KeyFieldProperties::meaning);
        for (String text : texts) {
            int code = codeOf(field, text);
            if (text.toLowerCase(Locale.ROOT).startsWith("q")) {
                assertThat(field.isLeftOut()).isTrue();
            } else if (text.startsWith("z")) {
                assertThat(code).isNegative();
                assertThat(field.isLeftOut()).isFalse();
            } else {
                field.take();
                assertThat(field.code()).isEqualTo(numbers.get(text.toLowerCase(Locale.ROOT)));
            }
        }
    }

    @Property
    void aShortTextIsReadOnce(@ForAll("texts") List<String> texts) {
        numbers.clear();
        List<String> read = new ArrayList<>();
        KeyField<String> field = field(text -> {
            read.add(text);
            return meaning(text);
        });
        texts.forEach(text -> codeOf(field, text));
        assertThat(read.stream().filter(text -> text.length() < 1_000)).doesNotHaveDuplicates();
    }

    /** Rows that are left out for another part do not fill the memory, and the rows behind them are read all the same. */
    @Example
    void membersOfRowsThatAreNotTakenAreNotKept() {
        KeyField<String> field = field(Optional::of);
        for (int row = 0; row < 200_000; row++) {
            codeOf(field, "left-" + row);
        }
        assertThat(numbers).hasSize(1 << 16);
        for (int row = 0; row < 1_000; row++) {
            codeOf(field, "taken-" + row);
            field.take();
            assertThat(numbers.get("taken-" + row)).isEqualTo(field.code());
        }
    }

    /** The characters of texts are what memory holds, and not how many texts there are. */
    @Example
    void longTextsThatBringNothingAreForgotten() {
        List<String> read = new ArrayList<>();
        KeyField<String> field = field(text -> {
            read.add(text);
            return Optional.empty();
        });
        String suffix = "x".repeat(1_000);
        for (int time = 0; time < 2; time++) {
            for (int row = 0; row < 20_000; row++) {
                codeOf(field, row + suffix);
            }
        }
        assertThat(read).hasSizeBetween(35_000, 39_000);
    }

    /** A text that is too long to be remembered leaves the room to others. */
    @Example
    void veryLongTextsTakeNoRoom() {
        List<String> read = new ArrayList<>();
        KeyField<String> field = field(text -> {
            read.add(text);
            return Optional.empty();
        });
        String text = "x".repeat(2_000);
        for (int row = 0; row < 70_000; row++) {
            codeOf(field, text);
        }
        read.clear();
        codeOf(field, "other");
        codeOf(field, "other");
        assertThat(read).containsExactly("other");
    }

    /** Each row brings room for its texts. */
    @Example
    void textsOfRowsThatAreTakenAreRemembered() {
        List<String> read = new ArrayList<>();
        KeyField<String> field = field(text -> {
            read.add(text);
            return Optional.of(text);
        });
        for (int time = 0; time < 2; time++) {
            for (int row = 0; row < 200_000; row++) {
                codeOf(field, "a text of a usual length: " + row);
                field.take();
            }
        }
        assertThat(read).hasSize(200_000);
    }
}

package io.github.newenergy.indicators.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.table.CodedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of texts and their members, against a map. Texts mean the same whatever their case, and nothing if they begin with q. */
class TextCodesProperties {

    private static Optional<String> meaning(String text) {
        String member = text.toLowerCase(Locale.ROOT);
        return member.startsWith("q") ? Optional.empty() : Optional.of(member);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> few = Arbitraries.strings().withChars("aAq\u0000é新").ofMaxLength(3);
        Arbitrary<String> some =
                Arbitraries.strings().withChars("aAb-").ofMinLength(5).ofMaxLength(18);
        return Arbitraries.oneOf(few, some, Arbitraries.of("a", "Q", "新").map(sign -> sign.repeat(2_000)))
                .list()
                .ofMaxSize(200);
    }

    private static int codeOf(TextCodes<?> codes, String text) {
        return codes.codeOf(("x" + text + "y").toCharArray(), 1, text.length());
    }

    @Property
    void aTextHasTheNumberOfItsMember(@ForAll("texts") List<String> texts) {
        TextCodes<String> codes = new TextCodes<>(TextCodesProperties::meaning);
        Map<String, Integer> expected = new HashMap<>();
        for (String text : texts) {
            int code = meaning(text)
                    .map(member -> expected.computeIfAbsent(member, other -> expected.size()))
                    .orElse(TextCodes.LEFT_OUT);
            assertThat(codeOf(codes, text)).isEqualTo(code);
        }
        assertThat(codes.size()).isEqualTo(expected.size());
        expected.forEach((member, code) -> assertThat(codes.member(code)).isEqualTo(member));
    }

    @Property
    void aShortTextIsReadOnce(@ForAll("texts") List<String> texts) {
        List<String> read = new ArrayList<>();
        TextCodes<String> codes = new TextCodes<>(text -> {
            read.add(text);
            return meaning(text);
        });
        texts.forEach(text -> codeOf(codes, text));
        assertThat(read.stream().filter(text -> text.length() < 1_000)).doesNotHaveDuplicates();
    }

    @Property(tries = 20)
    void manyTextsAreToldApart(@ForAll @IntRange(min = 1, max = 10_000) int count, @ForAll Random random) {
        TextCodes<Integer> codes = new TextCodes<>(text -> Optional.of(Integer.valueOf(text.trim())));
        String blanks = " ".repeat(random.nextInt(20));
        for (int round = 0; round < 2; round++) {
            int[] found = IntStream.range(0, count)
                    .map(number -> codeOf(codes, number + blanks))
                    .toArray();
            assertThat(found).isEqualTo(IntStream.range(0, count).toArray());
        }
    }

    @Property
    void aColumnHasTheMembersOfItsCodes(
            @ForAll @IntRange(min = 1, max = 300) int members,
            @ForAll List<@IntRange(max = 1_000_000) Integer> numbers) {
        TextCodes<Integer> codes = new TextCodes<>(text -> Optional.empty());
        for (int member = 0; member < members; member++) {
            assertThat(codes.codeOf(member)).isEqualTo(member);
        }
        int[] rows = numbers.stream().mapToInt(number -> number % members).toArray();
        for (int round = 0; round < 2; round++) {
            CodedColumn<Integer> column = codes.column(rows.clone());
            assertThat(column.codes()).hasSameSizeAs(rows);
            for (int row = 0; row < rows.length; row++) {
                assertThat(column.members().get(column.codes()[row])).isEqualTo(rows[row]);
            }
        }
    }
}

package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {

    private static TextTable around(String field) {
        return new TextTable(List.of("a", "b"), List.of(List.of(field, "end"), List.of("x", "end")));
    }

    @Test
    void columnsAreAlignedByWhatAReaderSees() {
        TextTable table = new TextTable(
                List.of("id", "值", "unit"),
                List.of(List.of("营收-2022", "1550.72", "亿元"), List.of("a", "", "GW"), List.of("b", "7", "")));
        assertThat(table).hasToString("""
                id         值       unit
                ---------  -------  ----
                营收-2022  1550.72  亿元
                a                   GW
                b          7""");
    }

    @Test
    void anEmptyTableIsAHeaderWithARule() {
        assertThat(new TextTable(List.of("id", "kind"), List.of())).hasToString("id  kind\n--  ----");
        assertThat(new TextTable(List.of("", "a", ""), List.of())).hasToString("  a\n  -");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "亿元, 4",
        "约12.5％, 8",
        "「」，。, 8",
        "각, 2",
        "ﾊﾝ, 2",
        "e\u0301, 1",
        "\u200B, 0",
        "\uFEFF, 0",
        "か\u3099, 2",
        "🔋, 2",
        "⚡, 2",
        "☀, 1",
        "✅, 2",
        "𠀀, 2",
        "…·—, 3",
        "\u3000, 2",
        "\u303F, 1",
        "é, 1",
        "\u1100, 2",
        "Ａ, 2",
        "￥, 2",
    })
    void widthsAreThoseOfAFixedWidthFont(String text, int width) {
        assertThat(TextTable.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"亿元", "e\u0301", "🔋", "⚡", "か\u3099", "a\u200Bb", "各e\u0301🔋"})
    void whatStandsBehindAWideOrInvisibleCharacterStaysAligned(String field) {
        List<String> lines = around(field).toString().lines().toList();
        assertThat(lines).hasSize(4);
        int column = TextTable.width(lines.get(3)) - 3;
        assertThat(lines.get(2)).startsWith(field).endsWith("  end");
        assertThat(TextTable.width(lines.get(2)) - 3).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\t", "\u000B", "\f", "\u2028", "\u2029", " ", "\u2003"})
    void aBlankOfAnyKindIsABlank(String blank) {
        assertThat(around("p" + blank + "q"))
                .hasToString(around("p" + " ".repeat(blank.length()) + "q").toString());
        assertThat(TextTable.width(blank)).isEqualTo(blank.length());
        assertThat(around("p" + blank + "q").rows().get(0).get(0)).isEqualTo("p" + blank + "q");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\b", "\u001B", "\u007F", "\u0085", "\u009B", "\u202A", "\u202B", "\u202C",
                "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u200E", "\u200F", "\u061C"
            })
    void whatSteersAConsoleOrTurnsTheTextIsReplaced(String mark) {
        assertThat(around("p" + mark + "q").toString())
                .isEqualTo(around("p\uFFFDq").toString());
        assertThat(TextTable.width(mark)).isEqualTo(1);
    }

    @Test
    void aLineBesideATableIsPrintedLikeOneInIt() {
        assertThat(TextTable.oneLine("a\tb\nc\u202Ed\u3000e")).isEqualTo("a b c\uFFFDd\u3000e");
    }

    @Test
    void halfASurrogatePairIsReplaced() {
        assertThat(around("p\uD83D").toString()).isEqualTo(around("p\uFFFD").toString());
        assertThat(around("\uDD0Bp").toString()).isEqualTo(around("\uFFFDp").toString());
    }

    @Test
    void noLineEndsWithABlank() {
        TextTable table = new TextTable(List.of("a", ""), List.of(List.of("b ", " "), List.of("\t", "\u3000")));
        assertThat(table).hasToString("a\n--  --\nb\n");
        assertThat(new TextTable(List.of("a", ""), List.of(List.of("b ", "")))).hasToString("a\n--\nb");
    }

    @Test
    void raggedRowsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextTable(List.of("a", "b"), List.of(List.of("1", "2"), List.of("3"))))
                .withMessage("a row must have 2 fields, got 1 in [3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextTable(List.of("a"), List.of(List.of())))
                .withMessage("a row must have 1 fields, got 0 in []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextTable(List.of(), List.of()))
                .withMessage("a table must have at least one column");
    }

    @Test
    void fieldsAreCopied() {
        List<String> row = new ArrayList<>(List.of("1"));
        List<List<String>> rows = new ArrayList<>(List.of(row));
        TextTable table = new TextTable(List.of("a"), rows);
        row.set(0, "2");
        rows.clear();
        assertThat(table.rows()).containsExactly(List.of("1"));
    }

    @Test
    void anAbsentFieldIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new TextTable(null, List.of()))
                .withMessage("header");
        assertThatNullPointerException()
                .isThrownBy(() -> new TextTable(Arrays.asList("a", null), List.of()))
                .withMessage("header[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> new TextTable(List.of("a"), null))
                .withMessage("rows");
        assertThatNullPointerException()
                .isThrownBy(() -> new TextTable(List.of("a"), Arrays.asList((List<String>) null)))
                .withMessage("rows[0]");
        assertThatNullPointerException()
                .isThrownBy(() -> new TextTable(List.of("a"), List.of(Arrays.asList((String) null))))
                .withMessage("row[0]");
        assertThatNullPointerException().isThrownBy(() -> TextTable.width(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> TextTable.oneLine(null))
                .withMessage("text");
    }

    @Test
    void equalityIsThatOfTheFields() {
        assertThat(around("p"))
                .isEqualTo(around("p"))
                .hasSameHashCodeAs(around("p"))
                .isNotEqualTo(around("q"));
        assertThat(new TextTable(List.of("a"), List.of())).isNotEqualTo(new TextTable(List.of("b"), List.of()));
    }
}

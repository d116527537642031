package io.github.newenergy.indicators.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of tables, for fields of any characters at all. */
class TextTableProperties {

    @Provide
    Arbitrary<TextTable> tables() {
        Arbitrary<String> fields = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(6),
                Arbitraries.strings()
                        .withChars("a亿 \n\t\u202E\u0301\u200B🔋\u001B")
                        .ofMaxLength(6));
        return fields.list()
                .ofSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(rows -> new TextTable(rows.get(0), rows.subList(1, rows.size())));
    }

    @Property
    void aRowIsALineWithoutBlanksAtItsEnd(@ForAll("tables") TextTable table) {
        // One more line at the end, so that empty lines before it are counted.
        List<String> lines = List.of((table + "\n|").split("\n", -1));
        assertThat(lines).hasSize(table.rows().size() + 3);
        assertThat(lines).allMatch(line -> line.equals(line.stripTrailing()));
        assertThat(table.toString().codePoints())
                .noneMatch(
                        code -> (code != '\n' && Character.isISOControl(code)) || (code >= 0x202A && code <= 0x202E));
    }

    @Property
    void columnsStartWhereTheRuleSays(@ForAll("tables") TextTable table) {
        List<List<String>> marked = new ArrayList<>();
        for (List<String> row : table.rows()) {
            marked.add(List.of(row.get(0), "|" + row.get(1), "|" + row.get(2) + "|"));
        }
        List<String> header = List.of("a" + table.header().get(0), "|", "|");
        List<String> lines = List.of(new TextTable(header, marked).toString().split("\n", -1));
        String[] rules = lines.get(1).split("  ", -1);
        int second = rules[0].length() + 2;
        int third = second + rules[1].length() + 2;
        for (String line : lines) {
            if (!line.equals(lines.get(1))) {
                assertThat(startsOfColumns(line)).contains(second, third);
            }
        }
    }

    /** At which columns a bar stands. */
    private static List<Integer> startsOfColumns(String line) {
        List<Integer> starts = new ArrayList<>();
        for (int index = line.indexOf('|'); index >= 0; index = line.indexOf('|', index + 1)) {
            starts.add(TextTable.width(line.substring(0, index)));
        }
        return starts;
    }

    @Property
    void widthsAddOverFields(@ForAll("tables") TextTable table) {
        int sum = table.header().stream().mapToInt(TextTable::width).sum();
        // A bar in between, lest two halves of a pair meet.
        assertThat(TextTable.width(String.join("|", table.header()))).isEqualTo(sum + 2);
    }
}

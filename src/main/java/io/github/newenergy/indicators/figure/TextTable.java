package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for a console: columns aligned by what a reader sees, with Chinese characters counted as two columns wide.
 *
 * @param header the titles of the columns
 * @param rows the rows, each with as many fields as the header
 */
public record TextTable(List<String> header, List<List<String>> rows) {

    private static final String GAP = "  ";

    /** Checks that every row is as long as the header. */
    public TextTable {
        header = List.copyOf(requireNonNull(header, "header"));
        rows = requireNonNull(rows, "rows").stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row must have " + header.size() + " fields, got " + row.size() + " in " + row);
            }
        }
    }

    /**
     * The columns that a text takes on a console with a fixed-width font.
     *
     * @param text any text
     * @return two for each wide East Asian character, none for combining and invisible ones, one for each other
     * @see <a href="https://www.unicode.org/reports/tr11/">Unicode Standard Annex 11, East Asian Width</a>
     */
    public static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }

    /** The header, a rule and the rows, each line without blanks at its end. */
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, header.size()).map(this::columnWidth).toArray();
        String rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
        String body = rows.stream().map(row -> '\n' + line(row, widths)).collect(Collectors.joining());
        return line(header, widths) + '\n' + rule + body;
    }

    private int columnWidth(int column) {
        int widest = rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
        return Math.max(widest, width(header.get(column)));
    }

    private static String line(List<String> fields, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String field = fields.get(column);
            line.append(column == 0 ? "" : GAP).append(field).append(" ".repeat(widths[column] - width(field)));
        }
        return line.toString().stripTrailing();
    }
}

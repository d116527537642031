package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for a console: columns aligned by what a reader sees, with Chinese characters counted as two columns wide.
 *
 * <p>Each row prints as one line. A tab, a line break or any other blank prints as one blank; other control characters,
 * marks that turn the direction of writing, and halves of surrogate pairs print as {@code �}. The fields keep them.
 *
 * @param header the titles of the columns, at least one
 * @param rows the rows, each with as many fields as the header
 */
public record TextTable(List<String> header, List<List<String>> rows) {

    private static final String GAP = "  ";
    private static final int UNFIT = 0xFFFD;

    /** Symbols below U+1F000 that consoles show as pictures, two columns wide. */
    private static final String WIDE_SYMBOLS = "⌚⌛〈〉⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

    /** Checks that there is a column, and that every row is as long as the header. */
    public TextTable {
        header = BoundedList.copyOf(header, "header");
        if (header.isEmpty()) {
            throw new IllegalArgumentException("a table must have at least one column");
        }
        rows = BoundedList.copyOf(rows, "rows", Integer.MAX_VALUE).stream()
                .map(row -> BoundedList.copyOf(row, "row"))
                .toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row must have " + header.size() + " fields, got " + row.size() + " in " + row);
            }
        }
    }

    /**
     * The columns that a text takes on a console with a fixed-width font, when it is printed by a table.
     *
     * <p>Characters whose width is ambiguous, such as {@code …} and {@code ·}, count as one, as in a Western font. Pictures
     * joined from several count as their parts.
     *
     * @param text any text
     * @return two for each wide East Asian character, none for combining and invisible ones, one for each other
     * @see <a href="https://www.unicode.org/reports/tr11/">Unicode Standard Annex 11, East Asian Width</a>
     */
    public static int width(String text) {
        return requireNonNull(text, "text")
                .codePoints()
                .map(codePoint -> width(printed(codePoint)))
                .sum();
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
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD)
                || WIDE_SYMBOLS.indexOf(codePoint) >= 0;
    }

    /**
     * What a table prints of a text: it neither breaks the line nor moves what stands around it.
     *
     * @param text any text
     * @return the text with one blank for each tab, line break or other blank, and {@code �} for what steers a console
     */
    public static String oneLine(String text) {
        return requireNonNull(text, "text")
                .codePoints()
                .map(TextTable::printed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int printed(int codePoint) {
        if (Character.isWhitespace(codePoint) && codePoint != '\u3000') {
            return ' ';
        }
        boolean turns = switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE -> true;
            default -> codePoint == '\u200E' || codePoint == '\u200F' || codePoint == '\u061C';
        };
        int type = Character.getType(codePoint);
        return turns || type == Character.CONTROL || type == Character.SURROGATE ? UNFIT : codePoint;
    }

    /** The header, a rule and the rows, each line without blanks at its end. */
    @Override
    public String toString() {
        int[] widths = IntStream.range(0, header.size()).map(this::columnWidth).toArray();
        String rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
        String body = rows.stream().map(row -> '\n' + line(row, widths)).collect(Collectors.joining());
        return line(header, widths) + '\n' + rule.stripTrailing() + body;
    }

    private int columnWidth(int column) {
        int widest = rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
        return Math.max(widest, width(header.get(column)));
    }

    private static String line(List<String> fields, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String field = oneLine(fields.get(column));
            line.append(column == 0 ? "" : GAP).append(field).append(" ".repeat(widths[column] - width(field)));
        }
        return line.toString().stripTrailing();
    }
}

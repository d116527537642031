package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The signs of a CSV file: what parts its fields, how its numbers are written, and what stands where there is none.
 *
 * <p>Numbers are read strictly: an optional sign, digits without a leading zero, and at most 18 decimal places behind the
 * decimal mark; zeros at the end of more are no places. Blanks, exponents, full-width digits, {@code NaN} and the like are
 * refused. Computed numbers as other programs write them, such as 0.30000000000000004, leave little room for large ones of
 * the same measure: {@link #withDecimalPlaces} rounds them.
 */
public final class CsvDialect {

    private static final CsvDialect STANDARD = new CsvDialect(
            new Signs(',', '.', Optional.empty()),
            new Marks(List.of(""), Optional.empty(), false),
            false,
            Optional.empty());

    private final Signs signs;
    private final Marks marks;
    private final boolean hasByteOrderMark;
    private final Optional<LevelRounding> rounding;

    private CsvDialect(Signs signs, Marks marks, boolean hasByteOrderMark, Optional<LevelRounding> rounding) {
        this.signs = signs;
        this.marks = marks;
        this.hasByteOrderMark = hasByteOrderMark;
        this.rounding = rounding;
    }

    /** Single characters that part something. */
    private record Signs(char separator, char decimalMark, Optional<Character> thousandsSeparator) {

        private static final String SEPARATORS = ",;\t|";
        private static final String DECIMAL_MARKS = ".,";
        private static final String THOUSANDS_SEPARATORS = ",. '’\u00a0\u2009\u202f";

        Signs {
            require(
                    SEPARATORS.indexOf(separator) >= 0,
                    "separator must be a comma, semicolon, tab or vertical bar",
                    separator);
            require(DECIMAL_MARKS.indexOf(decimalMark) >= 0, "decimalMark must be a point or a comma", decimalMark);
            for (char sign : thousandsSeparator.stream().toList()) {
                require(
                        THOUSANDS_SEPARATORS.indexOf(sign) >= 0,
                        "thousandsSeparator must be a comma, point, blank or apostrophe",
                        sign);
                require(sign != decimalMark, "thousandsSeparator must not be the decimalMark", sign);
            }
        }

        private static void require(boolean isKept, String rule, char sign) {
            if (!isKept) {
                throw new IllegalArgumentException(rule + ", got '" + sign + "'");
            }
        }
    }

    /** Texts that stand where there is no level. */
    private record Marks(List<String> missing, Optional<String> absent, boolean areTrimmed) {

        Marks {
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("missingMarks must not be empty");
            }
            if (missing.stream().distinct().count() < missing.size()) {
                throw new IllegalArgumentException("missingMarks must differ, got " + missing);
            }
            if (absent.filter(missing::contains).isPresent()) {
                throw new IllegalArgumentException(
                        "absentMark must not be a missing mark, got \"" + absent.get() + '"');
            }
            if (areTrimmed) {
                missing.forEach(Marks::requireTrimmed);
                absent.ifPresent(Marks::requireTrimmed);
            }
        }

        private static void requireTrimmed(String mark) {
            if (!trimmed(mark).equals(mark)) {
                throw new IllegalArgumentException(
                        "a mark must have no blanks around it where blanks are trimmed, got \"" + mark + '"');
            }
        }
    }

    /** How levels are rounded when they are read. */
    record LevelRounding(int places, RoundingMode mode) {

        private static final int MOST_PLACES = 18;

        LevelRounding {
            if (places < 0 || places > MOST_PLACES) {
                throw new IllegalArgumentException("places must be from 0 to " + MOST_PLACES + ", got " + places);
            }
            if (mode == RoundingMode.UNNECESSARY) {
                throw new IllegalArgumentException("rounding must say how to round, got UNNECESSARY");
            }
        }
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * Fields parted by commas, decimal points, no thousands separators; an empty field is a missing level.
     *
     * @return the dialect that is used where nothing else is said
     */
    public static CsvDialect withDefaults() {
        return STANDARD;
    }

    private CsvDialect with(Signs newSigns) {
        return new CsvDialect(newSigns, marks, hasByteOrderMark, rounding);
    }

    private CsvDialect with(Marks newMarks) {
        return new CsvDialect(signs, newMarks, hasByteOrderMark, rounding);
    }

    /**
     * The same signs with another separator of fields.
     *
     * @param newSeparator a comma, a semicolon, a tab or a vertical bar
     * @return the dialect
     * @throws IllegalArgumentException if it is another sign
     */
    public CsvDialect withSeparator(char newSeparator) {
        return with(new Signs(newSeparator, signs.decimalMark, signs.thousandsSeparator));
    }

    /**
     * The same signs with another decimal mark.
     *
     * @param newDecimalMark a point or a comma
     * @return the dialect
     * @throws IllegalArgumentException if it is another sign, or if it parts thousands
     */
    public CsvDialect withDecimalMark(char newDecimalMark) {
        return with(new Signs(signs.separator, newDecimalMark, signs.thousandsSeparator));
    }

    /**
     * The same signs with groups of thousands.
     *
     * @param newSeparator what may part groups of three digits when a file is read, and is never written: a comma, a point, a
     *     blank (also a narrow or a no-break one) or an apostrophe
     * @return the dialect
     * @throws IllegalArgumentException if it is another sign, or the decimal mark
     */
    public CsvDialect withThousandsSeparator(char newSeparator) {
        return with(new Signs(signs.separator, signs.decimalMark, Optional.of(newSeparator)));
    }

    /**
     * The same signs with other marks of missing levels.
     *
     * @param newMarks texts such as {@code -}, {@code …} or {@code NA}, which are compared by every character; the first one
     *     is written. The empty field is one only if it is listed
     * @return the dialect
     * @throws IllegalArgumentException if there is none, if two are the same, if one marks absent levels, or if one has blanks
     *     around it where fields are trimmed
     */
    public CsvDialect withMissingMarks(String... newMarks) {
        return with(new Marks(List.of(requireNonNull(newMarks, "newMarks")), marks.absent, marks.areTrimmed));
    }

    /**
     * The same signs with a mark of cells that have no row: in a wide file a cell of the sheet of which nothing is said, not
     * even that its level is missing. Long files do without it.
     *
     * @param newMark a text such as {@code x}
     * @return the dialect
     * @throws IllegalArgumentException if it is a missing mark, or if it has blanks around it where fields are trimmed
     */
    public CsvDialect withAbsentMark(String newMark) {
        return with(new Marks(marks.missing, Optional.of(requireNonNull(newMark, "newMark")), marks.areTrimmed));
    }

    /**
     * The same signs for files with blanks around fields, also tabs, no-break and full-width blanks, in quotes or not. They
     * are no part of texts, numbers and names of columns, in whatever way one names those. Quotes may stand between spaces and
     * tabs. Nothing is trimmed from what is written.
     *
     * @param isDone whether blanks are trimmed when a file is read
     * @return the dialect
     * @throws IllegalArgumentException if they are, and a mark begins or ends with one
     */
    public CsvDialect withTrimming(boolean isDone) {
        return with(new Marks(marks.missing, marks.absent, isDone));
    }

    /**
     * The same signs with or without a byte order mark, by which spreadsheets know that a file is in UTF-8. Files are read
     * with or without one.
     *
     * @param isWritten whether files begin with one
     * @return the dialect
     */
    public CsvDialect withByteOrderMark(boolean isWritten) {
        return new CsvDialect(signs, marks, isWritten, rounding);
    }

    /**
     * The same signs for files whose levels are rounded when they are read, each by itself, also where the rows of a cell are
     * added up. Without it levels are kept as they are.
     *
     * @param places the decimal places that levels keep, 0 to 18; a level that has fewer is not changed
     * @param newRounding how the others are rounded away, exactly as the digits in the file say
     * @return the dialect
     * @throws IllegalArgumentException if there are fewer or more places, or if the rounding is {@code UNNECESSARY}
     */
    public CsvDialect withDecimalPlaces(int places, RoundingMode newRounding) {
        return new CsvDialect(
                signs,
                marks,
                hasByteOrderMark,
                Optional.of(new LevelRounding(places, requireNonNull(newRounding, "newRounding"))));
    }

    char separator() {
        return signs.separator;
    }

    char decimalMark() {
        return signs.decimalMark;
    }

    Optional<Character> thousandsSeparator() {
        return signs.thousandsSeparator;
    }

    /** The texts of missing levels, first the one that is written. */
    List<String> missingMarks() {
        return marks.missing;
    }

    Optional<String> absentMark() {
        return marks.absent;
    }

    boolean isTrimmed() {
        return marks.areTrimmed;
    }

    boolean hasByteOrderMark() {
        return hasByteOrderMark;
    }

    Optional<LevelRounding> rounding() {
        return rounding;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CsvDialect other
                && signs.equals(other.signs)
                && marks.equals(other.marks)
                && hasByteOrderMark == other.hasByteOrderMark
                && rounding.equals(other.rounding);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * signs.hashCode() + marks.hashCode()) + rounding.hashCode();
    }

    /** All signs and marks. */
    @Override
    public String toString() {
        return signs + ", " + marks + ", byte order mark " + hasByteOrderMark
                + rounding.map(kept -> ", " + kept).orElse("");
    }
}

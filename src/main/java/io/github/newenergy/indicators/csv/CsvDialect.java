package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The signs of a CSV file: what parts its fields, how its numbers are written, and what stands where there is none.
 *
 * <p>Numbers are read strictly: an optional sign, digits without a leading zero, and at most 18 decimal places behind the
 * decimal mark. Blanks, exponents, full-width digits, {@code NaN} and the like are refused. Computed numbers as other
 * programs write them, such as 0.30000000000000004, leave little room for large ones of the same measure: {@link
 * #withDecimalPlaces} rounds them.
 *
 * @param separator what parts fields: a comma, a semicolon, a tab or a vertical bar
 * @param missingMarks the texts that say that a level is not known, by every character; the first one is written
 * @param absentMark the text that says that there is no row of a cell, for wide files alone: its level is not even missing
 * @param decimalMark a point or a comma
 * @param thousandsSeparator what may part groups of three digits: a comma, a point, a blank (also a narrow or a no-break one)
 *     or an apostrophe; it is never written. Empty if nothing may
 * @param byteOrderMark whether a file is written with a byte order mark, by which spreadsheets know that it is in UTF-8; it
 *     is read with or without one
 * @param decimalPlaces the decimal places that levels keep when they are read, 0 to 18
 * @param rounding how further decimal places are rounded away; empty if a level that has more is refused
 * @param isTrimmed whether blanks around fields, in quotes or not, and around the names of columns are no part of them
 */
public record CsvDialect(
        char separator,
        List<String> missingMarks,
        Optional<String> absentMark,
        char decimalMark,
        Optional<Character> thousandsSeparator,
        boolean byteOrderMark,
        int decimalPlaces,
        Optional<RoundingMode> rounding,
        boolean isTrimmed) {

    private static final int MOST_PLACES = 18;

    private static final CsvDialect STANDARD = new CsvDialect(
            ',', List.of(""), Optional.empty(), '.', Optional.empty(), false, MOST_PLACES, Optional.empty(), false);

    private static final String SEPARATORS = ",;\t|";
    private static final String DECIMAL_MARKS = ".,";
    private static final String THOUSANDS_SEPARATORS = ",. '’\u00a0\u2009\u202f";

    /**
     * Checks that no sign means two things.
     *
     * @throws IllegalArgumentException if a sign is none of those listed above, if the decimal mark parts thousands as well,
     *     if there is no missing mark, or if two marks are the same or can never be met since blanks are trimmed; if the
     *     decimal places are out of range, or if the rounding is {@code UNNECESSARY}
     */
    public CsvDialect {
        missingMarks = List.copyOf(requireNonNull(missingMarks, "missingMarks"));
        requireNonNull(absentMark, "absentMark");
        requireNonNull(thousandsSeparator, "thousandsSeparator");
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
        if (missingMarks.isEmpty()) {
            throw new IllegalArgumentException("missingMarks must not be empty");
        }
        if (missingMarks.stream().distinct().count() < missingMarks.size()) {
            throw new IllegalArgumentException("missingMarks must differ, got " + missingMarks);
        }
        if (absentMark.filter(missingMarks::contains).isPresent()) {
            throw new IllegalArgumentException(
                    "absentMark must not be a missing mark, got \"" + absentMark.get() + '"');
        }
        if (decimalPlaces < 0 || decimalPlaces > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "decimalPlaces must be from 0 to " + MOST_PLACES + ", got " + decimalPlaces);
        }
        if (requireNonNull(rounding, "rounding")
                .filter(RoundingMode.UNNECESSARY::equals)
                .isPresent()) {
            throw new IllegalArgumentException("rounding must say how to round, got UNNECESSARY");
        }
        if (isTrimmed) {
            missingMarks.forEach(CsvDialect::requireTrimmed);
            absentMark.ifPresent(CsvDialect::requireTrimmed);
        }
    }

    private static void requireTrimmed(String mark) {
        if (!mark.isEmpty() && (isSpace(mark.charAt(0)) || isSpace(mark.charAt(mark.length() - 1)))) {
            throw new IllegalArgumentException(
                    "a mark must have no blanks around it where blanks are trimmed, got \"" + mark + '"');
        }
    }

    static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static void require(boolean isKept, String rule, char sign) {
        if (!isKept) {
            throw new IllegalArgumentException(rule + ", got '" + sign + "'");
        }
    }

    /**
     * Fields parted by commas, decimal points, no thousands separators; an empty field is a missing level.
     *
     * @return the dialect that is used where nothing else is said
     */
    public static CsvDialect withDefaults() {
        return STANDARD;
    }

    /**
     * The same signs with another separator of fields.
     *
     * @param newSeparator a comma, a semicolon, a tab or a vertical bar
     * @return the dialect
     * @throws IllegalArgumentException if it is another sign
     */
    public CsvDialect withSeparator(char newSeparator) {
        return new CsvDialect(
                newSeparator,
                missingMarks,
                absentMark,
                decimalMark,
                thousandsSeparator,
                byteOrderMark,
                decimalPlaces,
                rounding,
                isTrimmed);
    }

    /**
     * The same signs with other marks of missing levels.
     *
     * @param marks texts such as {@code -}, {@code …} or {@code NA}; the empty field is one only if it is listed
     * @return the dialect
     * @throws IllegalArgumentException if there is none, or if two are the same
     */
    public CsvDialect withMissingMarks(String... marks) {
        return new CsvDialect(
                separator,
                List.of(requireNonNull(marks, "marks")),
                absentMark,
                decimalMark,
                thousandsSeparator,
                byteOrderMark,
                decimalPlaces,
                rounding,
                isTrimmed);
    }

    /**
     * The same signs with a mark of cells that have no row.
     *
     * @param mark a text such as {@code x}
     * @return the dialect
     * @throws IllegalArgumentException if it is a missing mark
     */
    public CsvDialect withAbsentMark(String mark) {
        return new CsvDialect(
                separator,
                missingMarks,
                Optional.of(requireNonNull(mark, "mark")),
                decimalMark,
                thousandsSeparator,
                byteOrderMark,
                decimalPlaces,
                rounding,
                isTrimmed);
    }

    /**
     * The same signs with another decimal mark.
     *
     * @param newDecimalMark a point or a comma
     * @return the dialect
     * @throws IllegalArgumentException if it is another sign, or if it parts thousands
     */
    public CsvDialect withDecimalMark(char newDecimalMark) {
        return new CsvDialect(
                separator,
                missingMarks,
                absentMark,
                newDecimalMark,
                thousandsSeparator,
                byteOrderMark,
                decimalPlaces,
                rounding,
                isTrimmed);
    }

    /**
     * The same signs with groups of thousands.
     *
     * @param newSeparator a comma, a point, a blank or an apostrophe
     * @return the dialect
     * @throws IllegalArgumentException if it is another sign, or the decimal mark
     */
    public CsvDialect withThousandsSeparator(char newSeparator) {
        return new CsvDialect(
                separator,
                missingMarks,
                absentMark,
                decimalMark,
                Optional.of(newSeparator),
                byteOrderMark,
                decimalPlaces,
                rounding,
                isTrimmed);
    }

    /**
     * The same signs with or without a byte order mark.
     *
     * @param isWritten whether files begin with one
     * @return the dialect
     */
    public CsvDialect withByteOrderMark(boolean isWritten) {
        return new CsvDialect(
                separator,
                missingMarks,
                absentMark,
                decimalMark,
                thousandsSeparator,
                isWritten,
                decimalPlaces,
                rounding,
                isTrimmed);
    }

    /**
     * The same signs for files whose levels are rounded when they are read. Without it levels are kept as they are.
     *
     * @param places the decimal places that levels keep, 0 to 18; a level that has fewer is not changed
     * @param newRounding how the others are rounded away, exactly as the digits in the file say
     * @return the dialect
     * @throws IllegalArgumentException if there are fewer or more places, or if the rounding is {@code UNNECESSARY}
     */
    public CsvDialect withDecimalPlaces(int places, RoundingMode newRounding) {
        return new CsvDialect(
                separator,
                missingMarks,
                absentMark,
                decimalMark,
                thousandsSeparator,
                byteOrderMark,
                places,
                Optional.of(requireNonNull(newRounding, "newRounding")),
                isTrimmed);
    }

    /**
     * The same signs for files with blanks around fields, also tabs, no-break and full-width blanks. They are no part of
     * texts and numbers; nothing is trimmed from what is written.
     *
     * @param isDone whether blanks are trimmed when a file is read
     * @return the dialect
     * @throws IllegalArgumentException if they are, and a mark begins or ends with one
     */
    public CsvDialect withTrimming(boolean isDone) {
        return new CsvDialect(
                separator,
                missingMarks,
                absentMark,
                decimalMark,
                thousandsSeparator,
                byteOrderMark,
                decimalPlaces,
                rounding,
                isDone);
    }
}

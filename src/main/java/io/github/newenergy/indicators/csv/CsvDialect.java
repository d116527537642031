package io.github.newenergy.indicators.csv;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The signs of a CSV file: what parts its fields, how its numbers are written, and what stands where there is none.
 *
 * <p>Numbers are read strictly: an optional sign, digits without a leading zero, and at most 18 decimal places behind the
 * decimal mark. Blanks, exponents, full-width digits, {@code NaN} and the like are refused.
 *
 * @param separator what parts fields: a comma, a semicolon, a tab or a vertical bar
 * @param missingMarks the texts that say that a level is not known, without blanks around them; the first one is written
 * @param absentMark the text that says that there is no row of a cell, for wide files alone: its level is not even missing
 * @param decimalMark a point or a comma
 * @param thousandsSeparator what may part groups of three digits: a comma, a point, a blank (also a narrow or a no-break one)
 *     or an apostrophe; it is never written. Empty if nothing may
 * @param byteOrderMark whether a file is written with a byte order mark, by which spreadsheets know that it is in UTF-8; it is
 *     read with or without one
 */
public record CsvDialect(
        char separator,
        List<String> missingMarks,
        Optional<String> absentMark,
        char decimalMark,
        Optional<Character> thousandsSeparator,
        boolean byteOrderMark) {

    private static final CsvDialect STANDARD =
            new CsvDialect(',', List.of(""), Optional.empty(), '.', Optional.empty(), false);

    private static final String SEPARATORS = ",;\t|";
    private static final String DECIMAL_MARKS = ".,";
    private static final String THOUSANDS_SEPARATORS = ",. '’\u00a0\u2009\u202f";

    /**
     * Checks that no sign means two things.
     *
     * @throws IllegalArgumentException if a sign is none of those listed above, if the decimal mark parts thousands as well, if
     *     there is no missing mark, or if two marks are the same
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
        return new CsvDialect(newSeparator, missingMarks, absentMark, decimalMark, thousandsSeparator, byteOrderMark);
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
                byteOrderMark);
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
                byteOrderMark);
    }

    /**
     * The same signs with another decimal mark.
     *
     * @param newDecimalMark a point or a comma
     * @return the dialect
     * @throws IllegalArgumentException if it is another sign, or if it parts thousands
     */
    public CsvDialect withDecimalMark(char newDecimalMark) {
        return new CsvDialect(separator, missingMarks, absentMark, newDecimalMark, thousandsSeparator, byteOrderMark);
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
                separator, missingMarks, absentMark, decimalMark, Optional.of(newSeparator), byteOrderMark);
    }

    /**
     * The same signs with or without a byte order mark.
     *
     * @param isWritten whether files begin with one
     * @return the dialect
     */
    public CsvDialect withByteOrderMark(boolean isWritten) {
        return new CsvDialect(separator, missingMarks, absentMark, decimalMark, thousandsSeparator, isWritten);
    }
}

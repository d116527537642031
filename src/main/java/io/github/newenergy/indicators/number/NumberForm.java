package io.github.newenergy.indicators.number;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the printed digits are a number of: plain units, hundredths, tenths, points or multiples.
 *
 * <p>The form keeps percent apart from percentage points and both apart from multiples. It is part of the print:
 * {@code 20%} and {@code 两成} may speak of the same share, with different precision.
 */
public enum NumberForm {
    /** A plain number, such as {@code 1550.72}. */
    PLAIN(0, "", ""),
    /** Hundredths, such as {@code 24.16%}. */
    PERCENT(2, "%", "%", "％", " %", "percent", " percent", " per cent"),
    /** Thousandths, such as {@code 3‰}. */
    PER_MILLE(3, "‰", " per mille", " ‰"),
    /** Tenths in Chinese wording, such as {@code 两成} (two tenths) or {@code 七成六} (7.6 tenths). */
    TENTHS(1, "成", " tenths"),
    /** A multiple, such as {@code 3.5倍}. Whether it means "n times" or "by n times" is the figure's to say. */
    MULTIPLE(0, "倍", " times"),
    /** Percentage points: hundredths as the difference of two ratios, such as {@code 1.4个百分点}. */
    POINTS(2, "个百分点", " percentage points", "百分点", "個百分點", " percentage point", " points", " pp"),
    /** Basis points: hundredths of a percentage point, such as {@code 25个基点}. */
    BASIS_POINTS(4, "个基点", " basis points", "基点", " basis point", " bp");

    private final BigDecimal factor;
    private final String chinese;
    private final String english;
    private final List<String> spellings;

    NumberForm(int places, String chinese, String english, String... otherSpellings) {
        this.factor = BigDecimal.ONE.movePointLeft(places);
        this.chinese = chinese;
        this.english = english;
        this.spellings = List.of(otherSpellings);
    }

    /**
     * What one printed unit is worth as a plain number: 0.01 for percent and for points.
     *
     * @return the exact factor from printed digits to a plain number
     */
    public BigDecimal factor() {
        return factor;
    }

    /**
     * Whether the number is a ratio of two levels: percent, per mille, tenths, a multiple or a plain ratio.
     *
     * @return false for points and basis points, which are differences of ratios
     */
    public boolean isRatio() {
        return this != POINTS && this != BASIS_POINTS;
    }

    /** The words that follow the digits. */
    String suffix(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    boolean isWrittenAs(String suffix) {
        return suffix.equals(chinese) || suffix.equals(english) || spellings.contains(suffix);
    }
}

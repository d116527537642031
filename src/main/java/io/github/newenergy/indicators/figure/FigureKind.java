package io.github.newenergy.indicators.figure;

import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;

/** The kinds of figures, by the names that files give them. */
public enum FigureKind {
    /** A level. */
    LEVEL("level"),
    /** A rate of growth. */
    GROWTH("growth"),
    /** A share of a whole. */
    SHARE("share"),
    /** A multiple of another level. */
    MULTIPLE("multiple"),
    /** A difference of two levels. */
    DIFFERENCE("difference"),
    /** A change of a share or of a growth rate, in points. */
    POINT_CHANGE("point_change"),
    /** A contribution to growth, in points or as a ratio. */
    CONTRIBUTION("contribution"),
    /** A total with its parts. */
    TOTAL("total"),
    /** An order of two levels. */
    ORDER("order"),
    /** A rank. */
    RANK("rank"),
    /** A statement about no level. */
    REMARK("remark");

    private final String text;

    FigureKind(String text) {
        this.text = text;
    }

    /** Makes sure that the number of a figure of this kind is in points, or that it is not. */
    void checkForm(PublishedNumber number) {
        NumberForm form = number.form();
        if (form.isRatio() == (this == POINT_CHANGE)) {
            String wanted = this == POINT_CHANGE ? "in points" : "a ratio such as a percentage";
            throw new IllegalArgumentException("a " + text + " must be " + wanted + ", got " + number);
        }
    }

    /** The name in files, such as {@code point_change}. */
    @Override
    public String toString() {
        return text;
    }
}

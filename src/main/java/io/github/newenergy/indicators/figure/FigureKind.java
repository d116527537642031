package io.github.newenergy.indicators.figure;

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

    /** The name in files, such as {@code point_change}. */
    @Override
    public String toString() {
        return text;
    }
}

package io.github.newenergy.indicators.consistency;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of true levels: a level, a sum or a difference of levels, a ratio or a growth.
 *
 * <p>Levels that are held against each other must be of one kind of quantity, as far as the figures tell the kinds. Any cells
 * make a question; {@link FigureSystem#bounds(Question)} refuses one that asks for watt-hours less watts, or over watts.
 *
 * @param kind what is asked
 * @param cells the cells: one for a level, two or more for a sum; for a difference, a ratio and a growth the cell and the
 *     one that it is held against
 */
public record Question(Kind kind, List<Cell> cells) {

    /** What can be asked. */
    public enum Kind {
        /** The level of a cell. */
        LEVEL(""),
        /** The sum of the levels of cells. */
        SUM(" + "),
        /** The level of a cell less that of another one. */
        DIFFERENCE(" - "),
        /** The level of a cell over that of another one: a share, or a multiple. */
        RATIO(" / "),
        /** The growth from the level of one cell to that of another: their ratio less one. */
        GROWTH(" / ");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    private static final String LESS_ONE = " - 1";
    private static final int MOST_CELLS = 10_000;

    /** Checks the number of cells and that they differ. */
    public Question {
        requireNonNull(kind, "kind");
        cells = GaplessList.copyOf(cells, "cells");
        boolean fits = switch (kind) {
            case LEVEL -> cells.size() == 1;
            case SUM -> cells.size() > 1 && cells.size() <= MOST_CELLS;
            case DIFFERENCE, RATIO, GROWTH -> cells.size() == 2;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "a question of kind " + kind + " cannot be asked of " + cells.size() + " cells");
        }
        if (cells.stream().distinct().count() < cells.size()) {
            throw new IllegalArgumentException("the cells of a question must differ, got " + cells);
        }
    }

    /**
     * Asks for the level of a cell.
     *
     * @param cell the cell
     * @return the question
     */
    public static Question ofLevel(Cell cell) {
        return new Question(Kind.LEVEL, List.of(requireNonNull(cell, "cell")));
    }

    /**
     * Asks for the sum of levels.
     *
     * @param cells the cells, 2 to 10,000, all different
     * @return the question
     */
    public static Question ofSum(List<Cell> cells) {
        return new Question(Kind.SUM, cells);
    }

    /**
     * Asks how much more one level is than another.
     *
     * @param cell the cell
     * @param base the cell that is taken off
     * @return the question
     */
    public static Question ofDifference(Cell cell, Cell base) {
        return new Question(Kind.DIFFERENCE, List.of(requireNonNull(cell, "cell"), requireNonNull(base, "base")));
    }

    /**
     * Asks for the ratio of two levels, whose measures may differ, and whose kinds of quantities may not.
     *
     * @param cell the cell above the line
     * @param base the cell below it
     * @return the question
     */
    public static Question ofRatio(Cell cell, Cell base) {
        return new Question(Kind.RATIO, List.of(requireNonNull(cell, "cell"), requireNonNull(base, "base")));
    }

    /**
     * Asks for the share of a part in a whole of the same kind of quantity.
     *
     * @param part the part
     * @param whole the whole
     * @return the question, equal to that for their ratio
     */
    public static Question ofShare(Cell part, Cell whole) {
        return new Question(Kind.RATIO, List.of(requireNonNull(part, "part"), requireNonNull(whole, "whole")));
    }

    /**
     * Asks for the growth from one level to another of the same kind of quantity.
     *
     * @param later the later cell
     * @param earlier the cell that it grew from
     * @return the question
     */
    public static Question ofGrowth(Cell later, Cell earlier) {
        return new Question(Kind.GROWTH, List.of(requireNonNull(later, "later"), requireNonNull(earlier, "earlier")));
    }

    /**
     * Reads the text form: cells with {@code +}, {@code -} or {@code /} between blanks, and {@code - 1} behind the ratio
     * of a growth.
     *
     * @param text such as {@code revenue pv CN 2022 / revenue pv CN 2021 - 1}
     * @return the question
     * @throws UnreadableTextException if a cell cannot be read
     */
    public static Question parse(CharSequence text) {
        String whole = requireNonNull(text, "text").toString();
        boolean isGrowth = whole.endsWith(LESS_ONE);
        String ratio = isGrowth ? whole.substring(0, whole.length() - LESS_ONE.length()) : whole;
        if (isGrowth || ratio.contains(Kind.RATIO.sign)) {
            return new Question(isGrowth ? Kind.GROWTH : Kind.RATIO, cells(ratio, Kind.RATIO));
        }
        if (ratio.contains(Kind.SUM.sign)) {
            return ofSum(cells(ratio, Kind.SUM));
        }
        return ratio.contains(Kind.DIFFERENCE.sign)
                ? new Question(Kind.DIFFERENCE, cells(ratio, Kind.DIFFERENCE))
                : ofLevel(Cell.parse(ratio));
    }

    private static List<Cell> cells(String text, Kind kind) {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        for (int sign = text.indexOf(kind.sign); sign >= 0; sign = text.indexOf(kind.sign, start)) {
            cells.add(Cell.parse(text.substring(start, sign)));
            start = sign + kind.sign.length();
        }
        cells.add(Cell.parse(text.substring(start)));
        return cells;
    }

    /** The quotient of which this is the value; a growth is one less. */
    Quotient quotient() {
        Cell first = cells.get(0);
        return switch (kind) {
            case LEVEL -> Quotient.ofLevel(first);
            case SUM -> Quotient.ofSum(sum());
            case DIFFERENCE -> Quotient.ofDifference(first, cells.get(1));
            case RATIO, GROWTH -> Quotient.ofRatio(first, cells.get(1));
        };
    }

    private Map<Cell, BigDecimal> sum() {
        Map<Cell, BigDecimal> terms = new LinkedHashMap<>();
        cells.forEach(cell -> terms.put(cell, BigDecimal.ONE));
        return terms;
    }

    /**
     * The question in words.
     *
     * @param language the language
     * @return such as {@code New energy, revenue, Wuxi, 2021}, or with {@code , share of China} behind it
     */
    public String toText(Language language) {
        requireNonNull(language, "language");
        Cell first = cells.get(0);
        boolean isChinese = language == Language.CHINESE;
        String name = first.toText(language);
        return switch (kind) {
            case LEVEL -> name;
            case SUM ->
                (isChinese ? "合计：" : "sum of ")
                        + String.join(
                                isChinese ? "；" : "; ",
                                cells.stream()
                                        .map(cell -> cell.toText(language))
                                        .toList());
            case DIFFERENCE -> name + (isChinese ? "，减去：" : ", less ") + distinction(language);
            case RATIO -> name + (isChinese ? "，占比：" : ", share of ") + distinction(language);
            case GROWTH -> name + (isChinese ? "，增速，基期：" : ", growth on ") + distinction(language);
        };
    }

    private String distinction(Language language) {
        return cells.get(1).distinctionFrom(cells.get(0), language);
    }

    /** The text form; what {@link #parse} reads. */
    @Override
    public String toString() {
        return String.join(kind.sign, cells.stream().map(Cell::toString).toList())
                + (kind == Kind.GROWTH ? LESS_ONE : "");
    }
}

package io.github.newenergy.indicators.report;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Language;
import java.util.Optional;

/**
 * What is asked of true levels: the level of a cell, or its ratio to another one.
 *
 * @param cell the cell
 * @param of the cell that a share or ratio is of; empty for the level itself
 */
public record Question(Cell cell, Optional<Cell> of) {

    /** Checks that nothing is absent. */
    public Question {
        requireNonNull(cell, "cell");
        requireNonNull(of, "of");
    }

    /**
     * Asks for the level of a cell.
     *
     * @param cell the cell
     * @return the question
     */
    public static Question ofLevel(Cell cell) {
        return new Question(cell, Optional.empty());
    }

    /**
     * Asks for the ratio of two levels.
     *
     * @param part the cell above the line
     * @param whole the cell below it
     * @return the question
     */
    public static Question ofRatio(Cell part, Cell whole) {
        return new Question(part, Optional.of(whole));
    }

    /**
     * The question in words.
     *
     * @param language the language
     * @return such as {@code New energy, revenue, Wuxi, 2021}, or with {@code , share of China}
     */
    public String toText(Language language) {
        String name = cell.toText(language);
        return of.map(whole -> name + shareOf(language) + CellWords.distinction(whole, cell, language))
                .orElse(name);
    }

    private static String shareOf(Language language) {
        return language == Language.CHINESE ? "，占比：" : ", share of ";
    }

    /** The text form of the cell, or those of both parted by {@code " / "}. */
    @Override
    public String toString() {
        return of.map(whole -> cell + " / " + whole).orElseGet(cell::toString);
    }
}

package io.github.newenergy.indicators.figure;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;

/**
 * A cell held against another one: against an earlier period, another region, or a whole.
 *
 * @param cell the cell that the figure speaks of
 * @param base the cell that it is held against
 */
public record Comparison(Cell cell, Cell base) {

    /** Checks that the two cells differ. */
    public Comparison {
        if (requireNonNull(cell, "cell").equals(requireNonNull(base, "base"))) {
            throw new IllegalArgumentException("a cell must be compared with another one, got " + cell + " twice");
        }
    }

    /**
     * A cell against the same months of the year before, as in 同比.
     *
     * @param cell the later cell
     * @return the comparison
     */
    public static Comparison yearOnYear(Cell cell) {
        return new Comparison(cell, requireNonNull(cell, "cell").yearEarlier());
    }

    /**
     * Whether the two cells are one series at two times, so that the base is an earlier level of the same thing.
     *
     * @return true if they differ in the period only, and the base ends before the cell does
     */
    public boolean isOverTime() {
        return base.withPeriod(cell.period()).equals(cell)
                && base.period().end().isBefore(cell.period().end());
    }

    /** One line, such as {@code revenue pv CN 2022 against revenue pv CN 2021}. */
    @Override
    public String toString() {
        return cell + " against " + base;
    }
}

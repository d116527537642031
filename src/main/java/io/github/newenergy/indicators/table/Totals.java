package io.github.newenergy.indicators.table;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The totals of groups of cells, as {@link Rollup} works them out.
 *
 * <p>They are sorted as the cells of an {@link IndicatorTable} are.
 */
public final class Totals {

    private final List<TotalPanel<?>> panels;
    private final Incomplete incomplete;
    private final int leftOut;

    /** Of a table of so many cells. */
    Totals(List<TotalPanel<?>> panels, Incomplete incomplete, int cells) {
        this.panels = List.copyOf(panels);
        this.incomplete = incomplete;
        this.leftOut = cells - panels.stream().mapToInt(TotalPanel::covered).sum();
    }

    /**
     * How many totals there are.
     *
     * @return the number of groups, those without a known level included
     */
    public int size() {
        return panels.stream().mapToInt(TotalPanel::size).sum();
    }

    /**
     * How many cells of the table go into none of the totals, as their sector, region, period or measure has no group.
     *
     * <p>A level of a stock before the end of a longer period is not left out: the period has a total, which is missing if the
     * stock is not known at its end.
     *
     * @return the number of cells, from 0
     */
    public int leftOut() {
        return leftOut;
    }

    /**
     * One of the totals.
     *
     * @param index its place, from 0
     * @return the total
     * @throws IndexOutOfBoundsException if there are not so many totals
     */
    public Total total(int index) {
        checkIndex(index, size());
        int before = 0;
        int panel = 0;
        while (index - before >= panels.get(panel).size()) {
            before += panels.get(panel).size();
            panel++;
        }
        return panels.get(panel).total(index - before, incomplete);
    }

    /**
     * The total of a cell.
     *
     * @param cell what the total speaks of
     * @return the total, or empty if no row of the table goes into it
     */
    public Optional<Total> total(Cell cell) {
        requireNonNull(cell, "cell");
        for (TotalPanel<?> panel : panels) {
            OptionalInt found = panel.find(cell);
            if (found.isPresent()) {
                return Optional.of(panel.total(found.getAsInt(), incomplete));
            }
        }
        return Optional.empty();
    }

    /**
     * All totals.
     *
     * @return the totals in the order of their cells
     */
    public Stream<Total> totals() {
        return panels.stream()
                .flatMap(panel -> IntStream.range(0, panel.size()).mapToObj(index -> panel.total(index, incomplete)));
    }

    /**
     * The sums as the levels of a table, to go on with: to growth, to shares, to ranks.
     *
     * <p>With {@link Incomplete#PARTIAL} a sum of some parts becomes a level like any other. That it is not complete only the total
     * tells.
     *
     * @return a table with one row for each total; a total without a sum is a missing level
     * @throws RefusedTotalException if a sum does not fit into a long with its decimal places
     */
    public IndicatorTable toTable() {
        return new IndicatorTable(
                panels.stream().map(panel -> panel.toPanel(incomplete)).toList());
    }

    /** How many there are, how many cells are left out, and the first totals. */
    @Override
    public String toString() {
        String heading = size() + (size() == 1 ? " total" : " totals");
        return Preview.of(leftOut == 0 ? heading : heading + ", cells left out: " + leftOut, totals(), size());
    }
}

package io.github.newenergy.indicators.table;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Levels of many cells: of sectors in regions over periods, by measure.
 *
 * <p>A table does not change. Its cells are sorted by measure, sector and region, each by its code, and then by period, so that
 * a series over time stands together; in whatever order the rows came in, the same rows make equal tables. All levels of a
 * measure are in one unit and have the same number of decimal places. A level that is missing is not zero.
 *
 * <p>Levels are decimals and stay exact. Each takes eight bytes, and the codes of a cell as few as they need.
 */
public final class IndicatorTable {

    private final List<Panel> panels;

    /** For each panel its first cell among all, and at the end how many cells there are. */
    private final int[] firstCells;

    /** Of panels in the order of their measures. */
    IndicatorTable(List<Panel> panels) {
        this.panels = List.copyOf(panels);
        this.firstCells = new int[panels.size() + 1];
        for (int panel = 0; panel < panels.size(); panel++) {
            firstCells[panel + 1] =
                    firstCells[panel] + panels.get(panel).cells().size();
        }
    }

    List<Panel> panels() {
        return panels;
    }

    /**
     * A builder that refuses a second row of a cell.
     *
     * @return a new builder without rows
     */
    public static IndicatorTableBuilder builder() {
        return builder(Duplicates.REJECT);
    }

    /**
     * A builder.
     *
     * @param duplicates what becomes of several rows of one cell
     * @return a new builder without rows
     */
    public static IndicatorTableBuilder builder(Duplicates duplicates) {
        return new IndicatorTableBuilder(requireNonNull(duplicates, "duplicates"));
    }

    /**
     * How many cells there are, those with a missing level included.
     *
     * @return the number of cells
     */
    public int cellCount() {
        return firstCells[panels.size()];
    }

    /**
     * How many rows there are: as many as cells, or more where several rows of a cell were kept.
     *
     * @return the number of rows
     */
    public int rowCount() {
        return panels.stream().mapToInt(panel -> panel.rows().size()).sum();
    }

    /**
     * The measures of which there are cells.
     *
     * @return in the order of their codes
     */
    public List<Measure> measures() {
        return panels.stream().map(Panel::measure).toList();
    }

    /**
     * The sectors of which there are cells.
     *
     * @return in the order of their codes
     */
    public List<Sector> sectors() {
        return members(cells -> cells.sectors().members(), Comparator.comparing(Sector::code));
    }

    /**
     * The regions of which there are cells.
     *
     * @return in the order of their codes
     */
    public List<Region> regions() {
        return members(cells -> cells.regions().members(), Comparator.comparing(Region::code));
    }

    /**
     * The periods of which there are cells.
     *
     * @return in the order of {@link ReportingPeriod#BY_START}
     */
    public List<ReportingPeriod> periods() {
        return members(cells -> cells.periods().members(), ReportingPeriod.BY_START);
    }

    /**
     * The statuses that rows have.
     *
     * @return in the order of their declaration; none if no row has a status
     */
    public List<Status> statuses() {
        return panels.stream()
                .flatMap(panel -> panel.rows().statuses().members().members().stream())
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private <T> List<T> members(Function<PanelCells, Dictionary<T>> dimension, Comparator<T> order) {
        return panels.stream()
                .map(Panel::cells)
                .map(dimension)
                .flatMap(dictionary -> dictionary.members().stream())
                .distinct()
                .sorted(order)
                .toList();
    }

    /**
     * The unit of a measure.
     *
     * @param measure a measure of which there are cells
     * @return the unit of all its levels
     * @throws IllegalArgumentException if there is no cell of the measure
     */
    public Unit unit(Measure measure) {
        return scale(measure).unit();
    }

    /**
     * The decimal places of a measure.
     *
     * @param measure a measure of which there are cells
     * @return how many decimal places all its levels have
     * @throws IllegalArgumentException if there is no cell of the measure
     */
    public int places(Measure measure) {
        return scale(measure).places();
    }

    private Scale scale(Measure measure) {
        requireNonNull(measure, "measure");
        return panels.stream()
                .filter(panel -> panel.measure().equals(measure))
                .map(Panel::scale)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the table has no cell of " + measure));
    }

    /**
     * One of the cells.
     *
     * @param index its place, from 0
     * @return the cell
     * @throws IndexOutOfBoundsException if there are not so many cells
     */
    public Cell cell(int index) {
        int panel = panelOf(index);
        return panels.get(panel).cell(index - firstCells[panel]);
    }

    /** Asks of one of the cells. */
    <R> R at(int index, CellQuestion<R> question) {
        int panel = panelOf(index);
        return question.ask(panel, index - firstCells[panel]);
    }

    /**
     * Something that can be asked of a cell.
     *
     * @param <R> the type of the answer
     */
    @FunctionalInterface
    interface CellQuestion<R> {

        /** Answers for a cell of one of the panels. */
        R ask(int panel, int cell);
    }

    /**
     * Checks that the level of each cell is one.
     *
     * @throws IllegalArgumentException for the first cell that has several rows
     */
    void requireSingleRows() {
        for (Panel panel : panels) {
            panel.firstWithSeveralRows().ifPresent(cell -> {
                throw new IllegalArgumentException(panel.cell(cell) + " has several rows: add them up first");
            });
        }
    }

    private int panelOf(int index) {
        checkIndex(index, cellCount());
        int found = Arrays.binarySearch(firstCells, index);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * Where a cell is.
     *
     * @param cell the cell
     * @return its place, or empty if there is no row of it
     */
    public OptionalInt indexOf(Cell cell) {
        requireNonNull(cell, "cell");
        for (int panel = 0; panel < panels.size(); panel++) {
            OptionalInt found = panels.get(panel).find(cell);
            if (found.isPresent()) {
                return OptionalInt.of(firstCells[panel] + found.getAsInt());
            }
        }
        return OptionalInt.empty();
    }

    /**
     * The level of a cell.
     *
     * @param cell the cell
     * @return the level, or empty if it is missing or there is no row of the cell; {@link #rows(Cell)} tells which
     * @throws IllegalArgumentException if there are several rows of the cell
     */
    public Optional<BigDecimal> value(Cell cell) {
        List<IndicatorRow> found = rows(cell);
        if (found.size() > 1) {
            throw new IllegalArgumentException(cell + " has " + found.size() + " rows");
        }
        return found.stream().findFirst().flatMap(IndicatorRow::value);
    }

    /**
     * The rows of a cell.
     *
     * @param cell the cell
     * @return the rows, by status and level; none if there is no row of the cell
     */
    public List<IndicatorRow> rows(Cell cell) {
        OptionalInt index = indexOf(cell);
        return index.isPresent() ? rows(index.getAsInt()).toList() : List.of();
    }

    /**
     * All rows.
     *
     * @return the rows in the order of their cells
     */
    public Stream<IndicatorRow> rows() {
        return panels.stream()
                .flatMap(panel ->
                        IntStream.range(0, panel.cells().size()).boxed().flatMap(panel::rows));
    }

    private Stream<IndicatorRow> rows(int index) {
        int panel = panelOf(index);
        return panels.get(panel).rows(index - firstCells[panel]);
    }

    /**
     * The part of the table that speaks of some cells.
     *
     * @param wanted which cells
     * @return a table of all rows of these cells; its levels have the decimal places that they have here
     */
    public IndicatorTable filter(Predicate<? super Cell> wanted) {
        requireNonNull(wanted, "wanted");
        return new IndicatorTable(panels.stream()
                .map(panel -> panel.only(panel.cells(wanted)))
                .filter(panel -> panel.cells().size() > 0)
                .toList());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof IndicatorTable other && panels.equals(other.panels);
    }

    @Override
    public int hashCode() {
        return panels.hashCode();
    }

    /** How large it is, and the first rows. */
    @Override
    public String toString() {
        String size = cellCount() + " cells, " + rowCount() + " rows: "
                + measures().size() + " measures of " + sectors().size() + " sectors in "
                + regions().size() + " regions over " + periods().size() + " periods";
        return Preview.of(size, rows(), rowCount());
    }
}

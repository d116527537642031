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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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

    /** So many rows are shown. */
    private static final int SHOWN = 10;

    private final CellColumns cells;
    private final RowColumns rows;
    private final Map<Measure, Scale> scales;

    IndicatorTable(CellColumns cells, RowColumns rows, Map<Measure, Scale> scales) {
        this.cells = cells;
        this.rows = rows;
        this.scales = Map.copyOf(scales);
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
        return cells.size();
    }

    /**
     * How many rows there are: as many as cells, or more where several rows of a cell were kept.
     *
     * @return the number of rows
     */
    public int rowCount() {
        return rows.size();
    }

    /**
     * The measures of which there are cells.
     *
     * @return in the order of their codes
     */
    public List<Measure> measures() {
        return cells.measures().members().members();
    }

    /**
     * The sectors of which there are cells.
     *
     * @return in the order of their codes
     */
    public List<Sector> sectors() {
        return cells.sectors().members().members();
    }

    /**
     * The regions of which there are cells.
     *
     * @return in the order of their codes
     */
    public List<Region> regions() {
        return cells.regions().members().members();
    }

    /**
     * The periods of which there are cells.
     *
     * @return in the order of {@link ReportingPeriod#BY_START}
     */
    public List<ReportingPeriod> periods() {
        return cells.periods().members().members();
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
        Scale scale = scales.get(requireNonNull(measure, "measure"));
        if (scale == null) {
            throw new IllegalArgumentException("the table has no cell of " + measure);
        }
        return scale;
    }

    /**
     * One of the cells.
     *
     * @param index its place, from 0
     * @return the cell
     * @throws IndexOutOfBoundsException if there are not so many cells
     */
    public Cell cell(int index) {
        checkIndex(index, cells.size());
        return cells.at(index);
    }

    /**
     * Where a cell is.
     *
     * @param cell the cell
     * @return its place, or empty if there is no row of it
     */
    public OptionalInt indexOf(Cell cell) {
        return cells.find(requireNonNull(cell, "cell"));
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
        return IntStream.range(0, cells.size()).boxed().flatMap(this::rows);
    }

    private Stream<IndicatorRow> rows(int index) {
        Cell cell = cells.at(index);
        Scale scale = scale(cell.measure());
        return IntStream.range(rows.firstRow(index), rows.firstRow(index + 1)).mapToObj(row -> {
            long unscaled = rows.unscaled(row);
            Optional<BigDecimal> level =
                    unscaled == RowColumns.MISSING ? Optional.empty() : Optional.of(scale.level(unscaled));
            return new IndicatorRow(cell, level, scale.unit(), rows.status(row));
        });
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof IndicatorTable other
                && cells.equals(other.cells)
                && rows.equals(other.rows)
                && scales.equals(other.scales);
    }

    @Override
    public int hashCode() {
        return 31 * cells.hashCode() + rows.hashCode();
    }

    /** How large it is, and the first rows. */
    @Override
    public String toString() {
        String size = cells.size() + " cells, " + rows.size() + " rows: "
                + measures().size() + " measures of " + sectors().size() + " sectors in "
                + regions().size() + " regions over " + periods().size() + " periods";
        String shown = rows().limit(SHOWN).map(row -> "\n" + row).collect(Collectors.joining());
        return size + shown + (rows.size() > SHOWN ? "\n..." : "");
    }
}

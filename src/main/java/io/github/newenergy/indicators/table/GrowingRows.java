package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rows in the order in which they came. */
final class GrowingRows {

    private static final int NOT_YET = -1;

    private final GrowingColumn<Measure> measures = new GrowingColumn<>(Panel.MEASURE_ORDER);
    private final GrowingColumn<Sector> sectors = new GrowingColumn<>(Comparator.comparing(Sector::code));
    private final GrowingColumn<Region> regions = new GrowingColumn<>(Comparator.comparing(Region::code));
    private final GrowingColumn<ReportingPeriod> periods = new GrowingColumn<>(ReportingPeriod.BY_START);
    private final GrowingColumn<Optional<Status>> statuses = new GrowingColumn<>(Status.MOST_SETTLED_FIRST);
    private final GrowingLevels levels = new GrowingLevels();

    /** For each code of a period that of its last month. */
    private int[] lastMonths = {};

    int size() {
        return levels.size();
    }

    GrowingColumn<Measure> measures() {
        return measures;
    }

    GrowingColumn<Sector> sectors() {
        return sectors;
    }

    GrowingColumn<Region> regions() {
        return regions;
    }

    GrowingColumn<ReportingPeriod> periods() {
        return periods;
    }

    GrowingColumn<Optional<Status>> statuses() {
        return statuses;
    }

    GrowingLevels levels() {
        return levels;
    }

    void add(Cell cell, Optional<Status> status, long unscaled, int places) {
        measures.add(measures.codeOf(cell.measure()));
        sectors.add(sectors.codeOf(cell.sector()));
        regions.add(regions.codeOf(cell.region()));
        periods.add(periods.codeOf(cell.period()));
        statuses.add(statuses.codeOf(status));
        levels.add(unscaled, places);
    }

    /** For the code of a period that of its last month, at whose end a stock is read. */
    int lastMonth(int period) {
        if (period >= lastMonths.length) {
            int known = lastMonths.length;
            lastMonths = Arrays.copyOf(lastMonths, 2 * period + 2);
            Arrays.fill(lastMonths, known, lastMonths.length, NOT_YET);
        }
        if (lastMonths[period] == NOT_YET) {
            lastMonths[period] = periods.codeOf(lastMonth(periods.member(period)));
        }
        return lastMonths[period];
    }

    private static ReportingPeriod lastMonth(ReportingPeriod period) {
        return ReportingPeriod.of(period.end(), period.end());
    }

    /** Adds rows with levels of so many places. */
    void addAll(CodedRows added, long[] unscaled, int places) {
        int count = unscaled.length;
        boolean isStock = added.measure().nature() == Measure.Nature.STOCK;
        measures.addAll(added.measure(), count);
        sectors.addAll(added.sectors(), UnaryOperator.identity());
        regions.addAll(added.regions(), UnaryOperator.identity());
        periods.addAll(added.periods(), isStock ? GrowingRows::lastMonth : UnaryOperator.identity());
        added.statuses()
                .ifPresentOrElse(
                        column -> statuses.addAll(column, UnaryOperator.identity()),
                        () -> statuses.addAll(Optional.empty(), count));
        levels.addAll(unscaled, places);
    }

    int measure(int row) {
        return measures.code(row);
    }

    Cell cell(int row) {
        return new Cell(sectors.at(row), regions.at(row), periods.at(row), measures.at(row));
    }

    Optional<Status> status(int row) {
        return statuses.at(row);
    }

    /** Of two rows the one with the status that is less settled; a row without a status is taken to be settled. */
    int lessSettled(int one, int other) {
        return Status.MOST_SETTLED_FIRST.compare(status(other), status(one)) > 0 ? other : one;
    }

    /** Sorted by cells, and the rows of a cell by their statuses. */
    RowOrder byCellAndStatus() {
        return RowOrder.of(List.of(measures, sectors, regions, periods), Optional.of(statuses), size());
    }

    /** Sorted by cells; the rows of a cell stay in the order in which they came. */
    RowOrder byCell() {
        return RowOrder.of(List.of(measures, sectors, regions, periods), Optional.empty(), size());
    }

    /** A number for each sector in each region. */
    long series(int row) {
        return (long) sectors.code(row) << Integer.SIZE | regions.code(row);
    }

    boolean hasSameStatus(int row, int other) {
        return statuses.code(row) == statuses.code(other);
    }

    /** The sectors of some rows. */
    KeyColumn<Sector> sectors(int[] rows) {
        return sectors.columnOf(rows);
    }

    /** The regions of some rows. */
    KeyColumn<Region> regions(int[] rows) {
        return regions.columnOf(rows);
    }

    /** The periods of some rows. */
    KeyColumn<ReportingPeriod> periods(int[] rows) {
        return periods.columnOf(rows);
    }

    /** The statuses of some rows. */
    KeyColumn<Optional<Status>> statuses(int[] rows) {
        return statuses.columnOf(rows);
    }
}

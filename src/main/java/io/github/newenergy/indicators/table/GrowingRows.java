package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Rows in the order in which they came. */
final class GrowingRows {

    private final GrowingColumn<Measure> measures = new GrowingColumn<>(Panel.MEASURE_ORDER);
    private final GrowingColumn<Sector> sectors = new GrowingColumn<>(Comparator.comparing(Sector::code));
    private final GrowingColumn<Region> regions = new GrowingColumn<>(Comparator.comparing(Region::code));
    private final GrowingColumn<ReportingPeriod> periods = new GrowingColumn<>(ReportingPeriod.BY_START);
    private final GrowingColumn<Optional<Status>> statuses =
            new GrowingColumn<>(Comparator.comparing(GrowingRows::unsettled));
    private final GrowingValues unscaled = new GrowingValues();

    int size() {
        return unscaled.size();
    }

    void add(Cell cell, long level, Optional<Status> status) {
        measures.add(cell.measure());
        sectors.add(cell.sector());
        regions.add(cell.region());
        periods.add(cell.period());
        statuses.add(status);
        unscaled.add(level);
    }

    /** Adds rows with levels that are so many times as large here. */
    void addAll(CodedRows added, long factor) {
        int count = added.unscaled().length;
        measures.addAll(added.measure(), count);
        sectors.addAll(added.sectors(), UnaryOperator.identity());
        regions.addAll(added.regions(), UnaryOperator.identity());
        // A stock is read at the end of its period, which a cell knows.
        periods.addAll(
                added.periods(), period -> new Cell(Sector.NEW_ENERGY, Region.WORLD, period, added.measure()).period());
        added.statuses()
                .ifPresentOrElse(
                        column -> statuses.addAll(column, UnaryOperator.identity()),
                        () -> statuses.addAll(Optional.empty(), count));
        unscaled.addAll(added.unscaled(), factor);
    }

    Dictionary<Measure> measures() {
        return measures.members();
    }

    int measure(int row) {
        return measures.code(row);
    }

    Cell cell(int row) {
        return new Cell(sectors.at(row), regions.at(row), periods.at(row), measures.at(row));
    }

    long unscaled(int row) {
        return unscaled.at(row);
    }

    void setUnscaled(int row, long level) {
        unscaled.set(row, level);
    }

    Optional<Status> status(int row) {
        return statuses.at(row);
    }

    /** Of two rows the one with the status that is less settled; a row without a status is taken to be settled. */
    int lessSettled(int one, int other) {
        return unsettled(status(other)) > unsettled(status(one)) ? other : one;
    }

    private static int unsettled(Optional<Status> status) {
        return status.map(Status::ordinal).orElse(-1);
    }

    /** Sorted by cells, and the rows of a cell by their statuses. */
    RowOrder byCellAndStatus() {
        return RowOrder.of(List.of(measures, sectors, regions, periods), Optional.of(statuses), size());
    }

    /** Sorted by cells; the rows of a cell stay in the order in which they came. */
    RowOrder byCell() {
        return RowOrder.of(List.of(measures, sectors, regions, periods), Optional.empty(), size());
    }

    boolean isSameSeries(int row, int other) {
        return sectors.code(row) == sectors.code(other) && regions.code(row) == regions.code(other);
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

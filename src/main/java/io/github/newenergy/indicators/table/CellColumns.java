package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The cells of a table, sorted by measure, sector, region and period.
 *
 * @param measures the measure of each cell
 * @param sectors its sector
 * @param regions its region
 * @param periods its period
 */
record CellColumns(
        KeyColumn<Measure> measures,
        KeyColumn<Sector> sectors,
        KeyColumn<Region> regions,
        KeyColumn<ReportingPeriod> periods) {

    int size() {
        return measures.codes().size();
    }

    Cell at(int cell) {
        return new Cell(sectors.at(cell), regions.at(cell), periods.at(cell), measures.at(cell));
    }

    private List<KeyColumn<?>> all() {
        return List.of(measures, sectors, regions, periods);
    }

    OptionalInt find(Cell wanted) {
        int[] codes = Stream.of(
                        measures.members().find(wanted.measure()),
                        sectors.members().find(wanted.sector()),
                        regions.members().find(wanted.region()),
                        periods.members().find(wanted.period()))
                .mapToInt(code -> code.orElse(-1))
                .toArray();
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, codes);
            if (order == 0) {
                return OptionalInt.of(middle);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    private int compare(int cell, int[] wanted) {
        List<KeyColumn<?>> columns = all();
        int order = 0;
        for (int column = 0; column < wanted.length && order == 0; column++) {
            order = Integer.compare(columns.get(column).codes().at(cell), wanted[column]);
        }
        return order;
    }
}

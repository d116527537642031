package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The levels of one measure.
 *
 * @param measure what is measured
 * @param scale how its levels are written
 * @param cells its cells
 * @param rows the levels of the cells
 */
record Panel(Measure measure, Scale scale, PanelCells cells, RowColumns rows) {

    Cell cell(int index) {
        int series = cells.seriesOf(index);
        return new Cell(
                cells.sectors().at(series),
                cells.regions().at(series),
                cells.periods().at(index),
                measure);
    }

    OptionalInt find(Cell cell) {
        return cell.measure().equals(measure)
                ? cells.find(cell.sector(), cell.region(), cell.period())
                : OptionalInt.empty();
    }

    Stream<IndicatorRow> rows(int index) {
        Cell cell = cell(index);
        return IntStream.range(rows.firstRow(index), rows.firstRow(index + 1)).mapToObj(row -> {
            long unscaled = rows.unscaled(row);
            return new IndicatorRow(
                    cell,
                    unscaled == RowColumns.MISSING ? Optional.empty() : Optional.of(scale.level(unscaled)),
                    scale.unit(),
                    rows.status(row));
        });
    }
}

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
        return cells.cell(index, measure);
    }

    OptionalInt find(Cell cell) {
        return cells.find(cell, measure);
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

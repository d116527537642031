package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
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

    /** Tells all measures apart, own ones of the same code as well. */
    static final Comparator<Measure> MEASURE_ORDER = Comparator.comparing(Measure::toString);

    Cell cell(int index) {
        return cells.cell(index, measure);
    }

    OptionalInt find(Cell cell) {
        return cells.find(cell, measure);
    }

    /** The places of some cells. */
    BitSet cells(Predicate<? super Cell> wanted) {
        BitSet places = new BitSet(cells.size());
        IntStream.range(0, cells.size())
                .filter(index -> wanted.test(cell(index)))
                .forEach(places::set);
        return places;
    }

    /** The part of some cells. Where no level is known in it, there are no decimal places either, as in a table of its rows. */
    Panel only(BitSet places) {
        RowColumns some = rows.only(places);
        return new Panel(measure, some.hasKnown() ? scale : scale.withPlaces(0), cells.only(places), some);
    }

    /** The level of a cell that has one row. */
    BigDecimal level(int index) {
        return scale.level(rows.unscaled(index));
    }

    OptionalInt firstWithSeveralRows() {
        return rows.isOneForEachCell()
                ? OptionalInt.empty()
                : IntStream.range(0, cells.size())
                        .filter(cell -> rows.firstRow(cell + 1) - rows.firstRow(cell) > 1)
                        .findFirst();
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

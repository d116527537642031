package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Measure;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sorts rows by their cells, and makes of several rows of a cell what was asked for. */
final class TableAssembly {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final GrowingRows rows;
    private final Duplicates duplicates;

    /** The rows in order. */
    private final int[] sorted;

    /** For each cell where its rows begin in the order, and behind them where those of the last one end. */
    private final int[] firstRows;

    /** What is wrong with the first row in which anything is, as far as cells were looked at. */
    private @Nullable RefusedRowException refusal;

    TableAssembly(GrowingRows rows, Duplicates duplicates) {
        RowOrder order = duplicates == Duplicates.KEEP ? rows.byCellAndStatus() : rows.byCell();
        this.rows = rows;
        this.duplicates = duplicates;
        this.sorted = order.rows();
        this.firstRows = order.firstRows();
    }

    private int cells() {
        return firstRows.length - 1;
    }

    /** The table, given for each code of a measure how its levels are written. */
    IndicatorTable table(List<GrowingScale> scales) {
        if (duplicates == Duplicates.REJECT && cells() != sorted.length) {
            throw rejected();
        }
        List<Panel> panels = new ArrayList<>();
        int from = 0;
        while (from < cells()) {
            int to = endOfMeasure(from);
            GrowingScale growing = scales.get(rows.measure(firstRowOf(from)));
            boolean isOneForEachCell = firstRows[to] - firstRows[from] == to - from;
            // Rows that are replaced leave no trace in the table.
            int places = isOneForEachCell || duplicates != Duplicates.LAST ? growing.places() : lastPlaces(from, to);
            IntToLongFunction level = growing.hasMixedPlaces()
                    ? row -> rows.levels().unscaled(row, places)
                    : row -> rows.levels().unscaled(row);
            RowColumns levels = isOneForEachCell ? levels(from, to, level) : merged(from, to, level);
            panels.add(new Panel(growing.measure(), new Scale(growing.unit(), places), panelCells(from, to), levels));
            from = to;
        }
        if (refusal != null) {
            throw refusal;
        }
        return new IndicatorTable(panels);
    }

    private int firstRowOf(int cell) {
        return sorted[firstRows[cell]];
    }

    private int lastRowOf(int cell) {
        return sorted[firstRows[cell + 1] - 1];
    }

    /** Where the cells of another measure begin. */
    private int endOfMeasure(int from) {
        int measure = rows.measure(firstRowOf(from));
        int low = from + 1;
        int high = cells();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.measure(firstRowOf(middle)) == measure) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private PanelCells panelCells(int from, int to) {
        BitSet starts = new BitSet(to - from);
        starts.set(0);
        long before = rows.series(firstRowOf(from));
        for (int cell = from + 1; cell < to; cell++) {
            long series = rows.series(firstRowOf(cell));
            if (series != before) {
                starts.set(cell - from);
                before = series;
            }
        }
        int[] firstCells =
                IntStream.concat(starts.stream(), IntStream.of(to - from)).toArray();
        int[] rowOfSeries = new int[firstCells.length - 1];
        Arrays.setAll(rowOfSeries, series -> firstRowOf(from + firstCells[series]));
        int[] rowOfCell = new int[to - from];
        Arrays.setAll(rowOfCell, cell -> firstRowOf(from + cell));
        return new PanelCells(
                rows.sectors(rowOfSeries), rows.regions(rowOfSeries), firstCells, rows.periods(rowOfCell));
    }

    /** The decimal places of the finest known level among the last rows of cells. */
    private int lastPlaces(int from, int to) {
        int places = 0;
        for (int cell = from; cell < to; cell++) {
            int row = lastRowOf(cell);
            if (rows.levels().unscaled(row) != RowColumns.MISSING) {
                places = Math.max(places, rows.levels().places(row));
            }
        }
        return places;
    }

    private RowColumns merged(int from, int to, IntToLongFunction level) {
        return switch (duplicates) {
            case REJECT -> throw rejected();
            case LAST -> levels(from, to, level);
            case SUM -> sums(from, to, level);
            case KEEP -> allLevels(from, to, level);
        };
    }

    /** One row for each cell, the last one. */
    private RowColumns levels(int from, int to, IntToLongFunction level) {
        int[] rowOfCell = new int[to - from];
        Arrays.setAll(rowOfCell, cell -> lastRowOf(from + cell));
        long[] levels = new long[to - from];
        Arrays.setAll(levels, cell -> level.applyAsLong(rowOfCell[cell]));
        return new RowColumns(levels, rows.statuses(rowOfCell), null);
    }

    /** The row that comes first among those that repeat a cell. */
    private RefusedRowException rejected() {
        int repeated = Integer.MAX_VALUE;
        int before = 0;
        for (int cell = 0; cell < cells(); cell++) {
            int second = firstRows[cell] + 1;
            if (second < firstRows[cell + 1] && sorted[second] < repeated) {
                repeated = sorted[second];
                before = sorted[second - 1];
            }
        }
        return new RefusedRowException(repeated, rows.cell(repeated) + " has ", before, " already");
    }

    private void refuse(RefusedRowException refused) {
        if (refusal == null || refused.row() < refusal.row()) {
            refusal = refused;
        }
    }

    private RowColumns sums(int from, int to, IntToLongFunction level) {
        long[] sums = new long[to - from];
        int[] leastSettled = new int[to - from];
        for (int cell = from; cell < to; cell++) {
            checkAddable(cell);
            sums[cell - from] = sum(cell, level);
            int least = firstRowOf(cell);
            for (int index = firstRows[cell] + 1; index < firstRows[cell + 1]; index++) {
                least = rows.lessSettled(least, sorted[index]);
            }
            leastSettled[cell - from] = least;
        }
        return new RowColumns(sums, rows.statuses(leastSettled), null);
    }

    private void checkAddable(int cell) {
        Measure measure = rows.cell(firstRowOf(cell)).measure();
        if (measure.nature() == Measure.Nature.RATIO && firstRows[cell + 1] - firstRows[cell] > 1) {
            refuse(new RefusedRowException(
                    sorted[firstRows[cell] + 1],
                    "levels of " + measure + " do not add up, and the cell has ",
                    firstRowOf(cell),
                    " already"));
        }
    }

    private long sum(int cell, IntToLongFunction levelOf) {
        BigInteger sum = BigInteger.ZERO;
        for (int index = firstRows[cell]; index < firstRows[cell + 1]; index++) {
            long level = levelOf.applyAsLong(sorted[index]);
            if (level == RowColumns.MISSING) {
                return RowColumns.MISSING;
            }
            sum = sum.add(BigInteger.valueOf(level));
        }
        if (sum.abs().compareTo(MOST) > 0) {
            refuse(new RefusedRowException(
                    lastRowOf(cell), "the sum of all rows of " + rows.cell(lastRowOf(cell)) + " has no room"));
            return RowColumns.MISSING;
        }
        return sum.longValueExact();
    }

    /** All rows, those of a cell by status and level, so that it does not show in which order they came. */
    private RowColumns allLevels(int from, int to, IntToLongFunction level) {
        int first = firstRows[from];
        boolean isWhole = from == 0 && to == cells();
        int[] order = isWhole ? sorted : Arrays.copyOfRange(sorted, first, firstRows[to]);
        int[] starts = isWhole ? firstRows : Arrays.copyOfRange(firstRows, from, to + 1);
        if (!isWhole) {
            Arrays.setAll(starts, cell -> starts[cell] - first);
        }
        long[] levels = new long[order.length];
        Arrays.setAll(levels, index -> level.applyAsLong(order[index]));
        for (int cell = 0; cell + 1 < starts.length; cell++) {
            sortByStatus(levels, order, starts[cell], starts[cell + 1]);
        }
        return new RowColumns(levels, rows.statuses(order), starts);
    }

    /** Sorts the levels of one cell, which are sorted by status already, within each status. */
    private void sortByStatus(long[] levels, int[] order, int from, int to) {
        int first = from;
        for (int index = from; index < to; index++) {
            boolean isEnd = index + 1 == to || !rows.hasSameStatus(order[index], order[index + 1]);
            if (isEnd) {
                Arrays.sort(levels, first, index + 1);
                first = index + 1;
            }
        }
    }
}

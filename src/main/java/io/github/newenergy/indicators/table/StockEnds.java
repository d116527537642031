package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The levels of a stock at the ends of longer periods, where it is read. A series that has a level within one of them, but none at
 * its end, is missing there.
 */
final class StockEnds {

    /** Stands for a cell of the stock where there is none. */
    private static final int NONE = -1;

    private final Panel stock;

    /** For each period of the stock the last month of the longer one. */
    private final Grouping<ReportingPeriod> ends;

    /** For each cell at an end, up to how many there are, the cell of the stock, or none. */
    private final int[] cells;

    /** For each of them the code of its month. */
    private final int[] months;

    /** For each series that has a cell at an end, up to how many there are, its place among those of the stock. */
    private final int[] series;

    /** Where their cells begin, and behind them how many cells there are. */
    private final int[] firstCells;

    private int seriesCount;

    private StockEnds(Panel stock, Grouping<ReportingPeriod> ends) {
        this.stock = stock;
        this.ends = ends;
        this.cells = new int[stock.cells().size()];
        this.months = new int[cells.length];
        this.series = new int[stock.cells().seriesCount()];
        this.firstCells = new int[series.length + 1];
    }

    /** At the ends of the longer periods that those of a stock go into. */
    static StockEnds of(Panel stock, Grouping<ReportingPeriod> longer) {
        Grouping<ReportingPeriod> ends = Grouping.of(
                IntStream.range(0, stock.cells().periods().members().size())
                        .mapToObj(period ->
                                longer.group(period).map(group -> ReportingPeriod.of(group.end(), group.end())))
                        .toList(),
                ReportingPeriod.BY_START);
        StockEnds atEnds = new StockEnds(stock, ends);
        int[] cellAt = new int[ends.groups().size()];
        for (int one = 0; one < stock.cells().seriesCount(); one++) {
            BitSet seen = atEnds.readSeries(one, cellAt);
            if (!seen.isEmpty()) {
                atEnds.addSeries(one, seen, cellAt);
            }
        }
        return atEnds;
    }

    /** Which ends a series has levels before or at, and for each of them its cell, or none. */
    private BitSet readSeries(int one, int[] cellAt) {
        BitSet seen = new BitSet();
        for (int cell = stock.cells().firstCell(one); cell < stock.cells().firstCell(one + 1); cell++) {
            int period = stock.cells().periods().codes().at(cell);
            int end = ends.groupOf(period);
            if (ends.hasGroup(period)) {
                boolean isAtEnd = ends.groups()
                        .member(end)
                        .equals(stock.cells().periods().members().member(period));
                if (isAtEnd || !seen.get(end)) {
                    cellAt[end] = isAtEnd ? cell : NONE;
                }
                seen.set(end);
            }
        }
        return seen;
    }

    private void addSeries(int one, BitSet seen, int[] cellAt) {
        int place = firstCells[seriesCount];
        for (int end = seen.nextSetBit(0); end >= 0; end = seen.nextSetBit(end + 1)) {
            cells[place] = cellAt[end];
            months[place] = end;
            place++;
        }
        series[seriesCount++] = one;
        firstCells[seriesCount] = place;
    }

    private int size() {
        return firstCells[seriesCount];
    }

    /** The levels at the ends. Its sectors and regions have the codes that they have in the stock. */
    Panel panel() {
        PanelCells atEnds = new PanelCells(
                some(stock.cells().sectors()),
                some(stock.cells().regions()),
                Arrays.copyOf(firstCells, seriesCount + 1),
                new KeyColumn<>(
                        ends.groups(), Codes.of(months, size(), ends.groups().size() - 1)));
        return new Panel(stock.measure(), stock.scale(), atEnds, rows());
    }

    private <T> KeyColumn<T> some(KeyColumn<T> ofSeries) {
        int[] codes =
                Arrays.stream(series, 0, seriesCount).map(ofSeries.codes()::at).toArray();
        return new KeyColumn<>(
                ofSeries.members(),
                Codes.of(codes, seriesCount, ofSeries.members().size() - 1));
    }

    private RowColumns rows() {
        RowColumns all = stock.rows();
        int[] firstRows = new int[size() + 1];
        for (int cell = 0; cell < size(); cell++) {
            int rows = cells[cell] == NONE ? 1 : all.firstRow(cells[cell] + 1) - all.firstRow(cells[cell]);
            firstRows[cell + 1] = firstRows[cell] + rows;
        }
        Dictionary<Optional<Status>> statuses = Dictionary.empty();
        int none = statuses.codeOf(Optional.empty());
        all.statuses().members().members().forEach(statuses::codeOf);
        int[] statusCodes = all.statuses().members().numbersIn(statuses);
        long[] levels = new long[firstRows[size()]];
        int[] ofRows = new int[levels.length];
        for (int cell = 0; cell < size(); cell++) {
            for (int row = firstRows[cell]; row < firstRows[cell + 1]; row++) {
                int from = cells[cell] == NONE ? NONE : all.firstRow(cells[cell]) + row - firstRows[cell];
                levels[row] = from == NONE ? RowColumns.MISSING : all.unscaled(from);
                ofRows[row] =
                        from == NONE ? none : statusCodes[all.statuses().codes().at(from)];
            }
        }
        return new RowColumns(
                levels, KeyColumn.ofOccurring(statuses, ofRows), all.isOneForEachCell() ? null : firstRows);
    }

    /** The groups of cells at ends, as groups of the cells of the stock, of which all others have none. */
    CellGroups inStock(CellGroups atEnds) {
        return new InStock(atEnds);
    }

    private final class InStock implements CellGroups {

        private final CellGroups atEnds;

        InStock(CellGroups atEnds) {
            this.atEnds = atEnds;
        }

        @Override
        public int count() {
            return atEnds.count();
        }

        @Override
        public int[] groupOf() {
            int[] byEnd = atEnds.groupOf();
            int[] groupOf = new int[stock.cells().size()];
            Arrays.fill(groupOf, count());
            for (int cell = 0; cell < byEnd.length; cell++) {
                if (cells[cell] != NONE) {
                    groupOf[cells[cell]] = byEnd[cell];
                }
            }
            return groupOf;
        }
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes apart the levels of a panel for the year so far. */
final class Decumulation {

    private static final int NONE = -1;
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Panel panel;
    private final Decrease decrease;
    private final PanelCells cells;

    /** The cells that have a level, and those of the last statements of a year, in order. */
    private final int[] statements;

    /** For each of them the statement before it in the same series and year, as a cell, or none. */
    private final int[] before;

    Decumulation(Panel panel, Decrease decrease) {
        this.panel = panel;
        this.decrease = decrease;
        this.cells = panel.cells();
        requireYearToDate();
        this.statements = IntStream.range(0, cells.size())
                .filter(cell -> isKnown(cell) || cell + 1 == cells.size() || !isContinued(cell, cell + 1))
                .toArray();
        this.before = new int[statements.length];
        for (int index = 0; index < statements.length; index++) {
            before[index] =
                    index > 0 && isContinued(statements[index - 1], statements[index]) ? statements[index - 1] : NONE;
        }
    }

    private void requireYearToDate() {
        if (panel.measure().nature() != Measure.Nature.FLOW) {
            throw new IllegalArgumentException("only flows accumulate over a year, got " + panel.measure());
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            if (!cells.periods().at(cell).isYearToDate()) {
                throw new IllegalArgumentException(
                        "a period must be of a year to date, as January to May, got " + panel.cell(cell));
            }
        }
    }

    private boolean isKnown(int cell) {
        return panel.rows().unscaled(cell) != RowColumns.MISSING;
    }

    private boolean isContinued(int cell, int later) {
        return cells.periods().at(cell).first().equals(cells.periods().at(later).first())
                && cells.seriesOf(cell) == cells.seriesOf(later);
    }

    /** What lies between the statements. */
    Panel panel() {
        int[] firstCells = firstCells();
        int[] series = IntStream.of(firstCells)
                .limit(firstCells.length - 1L)
                .map(index -> cells.seriesOf(statements[index]))
                .toArray();
        PanelCells between = new PanelCells(
                KeyColumn.ofOccurring(
                        cells.sectors().members(),
                        Arrays.stream(series).map(cells.sectors().codes()::at).toArray()),
                KeyColumn.ofOccurring(
                        cells.regions().members(),
                        Arrays.stream(series).map(cells.regions().codes()::at).toArray()),
                firstCells,
                periods());
        return new Panel(panel.measure(), panel.scale(), between, new RowColumns(levels(), statuses(), null));
    }

    /** Where the series begin among the statements, and how many these are. */
    private int[] firstCells() {
        return IntStream.rangeClosed(0, statements.length)
                .filter(index -> index == 0
                        || index == statements.length
                        || cells.seriesOf(statements[index - 1]) != cells.seriesOf(statements[index]))
                .toArray();
    }

    private KeyColumn<ReportingPeriod> periods() {
        Dictionary<ReportingPeriod> arrived = Dictionary.empty();
        int[] codes = new int[statements.length];
        for (int index = 0; index < codes.length; index++) {
            codes[index] = arrived.codeOf(
                    before[index] == NONE
                            ? cells.periods().at(statements[index])
                            : between(statements[index], before[index]));
        }
        Dictionary<ReportingPeriod> sorted = arrived.sorted(ReportingPeriod.BY_START);
        int[] places = arrived.numbersIn(sorted);
        return KeyColumn.ofOccurring(
                sorted, Arrays.stream(codes).map(code -> places[code]).toArray());
    }

    private long[] levels() {
        long[] levels = new long[statements.length];
        for (int index = 0; index < levels.length; index++) {
            levels[index] = panel.rows().unscaled(statements[index]);
            if (before[index] != NONE && isKnown(statements[index])) {
                levels[index] = difference(statements[index], before[index]);
            }
        }
        return levels;
    }

    private long difference(int cell, int earlier) {
        BigInteger difference = BigInteger.valueOf(panel.rows().unscaled(cell))
                .subtract(BigInteger.valueOf(panel.rows().unscaled(earlier)));
        if (difference.signum() < 0 && !panel.measure().mayBeNegative()) {
            if (decrease == Decrease.MISSING) {
                return RowColumns.MISSING;
            }
            throw refused(cell, earlier, described(cell) + " is below " + described(earlier));
        }
        if (difference.abs().compareTo(MOST) > 0) {
            throw refused(
                    cell, earlier, described(cell) + " and " + described(earlier) + " lie too far apart for a table");
        }
        return difference.longValueExact();
    }

    private RefusedTotalException refused(int cell, int earlier, String reason) {
        return new RefusedTotalException(panel.cell(cell).withPeriod(between(cell, earlier)), reason);
    }

    private ReportingPeriod between(int cell, int earlier) {
        return ReportingPeriod.of(
                cells.periods().at(earlier).last().plusMonths(1),
                cells.periods().at(cell).last());
    }

    private String described(int cell) {
        return panel.cell(cell) + " (" + panel.level(cell).toPlainString() + ")";
    }

    /** Statuses are numbered from the most settled on. */
    private KeyColumn<Optional<Status>> statuses() {
        Codes statuses = panel.rows().statuses().codes();
        return KeyColumn.ofOccurring(
                panel.rows().statuses().members(),
                IntStream.range(0, statements.length)
                        .map(index -> Math.max(
                                statuses.at(statements[index]), before[index] == NONE ? 0 : statuses.at(before[index])))
                        .toArray());
    }
}

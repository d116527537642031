package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;

/** The totals of one measure. */
final class TotalPanel {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Measure measure;
    private final Scale scale;
    private final PanelCells cells;
    private final GroupSums sums;

    /** For each series of totals how many series of the table go into it. */
    private final int[] parts;

    TotalPanel(Measure measure, Scale scale, PanelCells cells, GroupSums sums, int[] parts) {
        this.measure = measure;
        this.scale = scale;
        this.cells = cells;
        this.sums = sums;
        this.parts = parts;
    }

    int size() {
        return cells.size();
    }

    Measure measure() {
        return measure;
    }

    PanelCells cells() {
        return cells;
    }

    /** The totals of groups of these totals. */
    TotalPanel regrouped(PanelGroups groups) {
        return new TotalPanel(
                measure,
                scale,
                groups.coarser(),
                sums.regrouped(groups.groupOf(), groups.count()),
                groups.seriesSums(parts));
    }

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

    Total total(int index, Incomplete incomplete) {
        long absent = absentMonths(index);
        boolean isShown = sums.known(index) > 0
                && (incomplete == Incomplete.PARTIAL || (absent == 0 && sums.missing(index) == 0));
        return new Total(
                cell(index),
                isShown ? Optional.of(new BigDecimal(sums.sum(index), scale.places())) : Optional.empty(),
                scale.unit(),
                sums.known(index),
                sums.missing(index),
                absent);
    }

    private long absentMonths(int index) {
        ReportingPeriod period = cells.periods().at(index);
        return (long) parts[cells.seriesOf(index)] * period.months() - sums.months(index);
    }

    /** Checks that all parts of all totals are known. */
    void requireComplete() {
        int[] months = cells.periods().members().members().stream()
                .mapToInt(ReportingPeriod::months)
                .toArray();
        for (int series = 0; series < cells.seriesCount(); series++) {
            for (int cell = cells.firstCell(series); cell < cells.firstCell(series + 1); cell++) {
                long expected =
                        (long) parts[series] * months[cells.periods().codes().at(cell)];
                if (sums.missing(cell) > 0 || sums.months(cell) < expected) {
                    throw incomplete(cell);
                }
            }
        }
    }

    private RefusedTotalException incomplete(int index) {
        return new RefusedTotalException(
                cell(index),
                "of its parts " + sums.missing(index) + " levels are missing and " + absentMonths(index)
                        + " months absent");
    }

    /** The sums as levels. */
    Panel toPanel(Incomplete incomplete) {
        long[] levels = new long[size()];
        for (int index = 0; index < levels.length; index++) {
            levels[index] = level(index, incomplete);
        }
        Dictionary<Optional<Status>> noStatus = Dictionary.empty();
        noStatus.codeOf(Optional.empty());
        return new Panel(
                measure,
                scale,
                cells,
                new RowColumns(levels, new KeyColumn<>(noStatus, Codes.of(new int[0], size(), 0)), null));
    }

    private long level(int index, Incomplete incomplete) {
        Total total = total(index, incomplete);
        if (total.sum().isEmpty()) {
            return RowColumns.MISSING;
        }
        BigInteger sum = sums.sum(index);
        if (sum.abs().compareTo(MOST) > 0) {
            throw new RefusedTotalException(
                    total.cell(), total.sum().get().toPlainString() + " has no room among the levels of a table");
        }
        return sum.longValueExact();
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * The totals of one measure.
 *
 * @param measure what is added up
 * @param scale how its levels and their sums are written
 * @param cells what the totals speak of
 * @param sums the sum of each
 * @param statuses for each the status of the level that is least settled
 * @param parts for each series of totals how many series of the table go into it
 * @param covered how many cells of the table have a group, those of a stock before the end of a longer period among them
 * @param <S> the type of the sums
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody changes it.
record TotalPanel<S extends Sums>(
        Measure measure,
        Scale scale,
        PanelCells cells,
        S sums,
        KeyColumn<Optional<Status>> statuses,
        int[] parts,
        int covered) {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** The totals of all groups of finer totals along the dimensions that have a whole. */
    static TotalPanel<GroupSums> upTo(Wholes wholes, TotalPanel<GroupSums> finer) {
        PanelGroups groups = NumberedCells.of(
                        finer.cells, Groupings.each(finer.cells).toWholes(wholes))
                .groups();
        return new TotalPanel<>(
                finer.measure,
                finer.scale,
                groups.coarser(),
                finer.sums.regrouped(groups.groupOf(), groups.count()),
                groups.leastSettled(finer.statuses, IntUnaryOperator.identity()),
                groups.seriesSums(finer.parts),
                finer.covered);
    }

    TotalPanel<S> withMeasure(Measure newMeasure) {
        return new TotalPanel<>(newMeasure, scale, cells, sums, statuses, parts, covered);
    }

    int size() {
        return cells.size();
    }

    private Cell cell(int index) {
        return cells.cell(index, measure);
    }

    OptionalInt find(Cell cell) {
        return cells.find(cell, measure);
    }

    Total total(int index, Incomplete incomplete) {
        int series = cells.seriesOf(index);
        return new Total(
                cell(index),
                isShown(index, series, incomplete)
                        ? Optional.of(new BigDecimal(sums.sum(index), scale.places()))
                        : Optional.empty(),
                scale.unit(),
                statuses.at(index),
                new Coverage(sums.known(index), sums.missing(index), absentMonths(index, series)));
    }

    private boolean isShown(int index, int series, Incomplete incomplete) {
        return sums.known(index) > 0 && (incomplete == Incomplete.PARTIAL || isComplete(index, series));
    }

    private boolean isComplete(int index, int series) {
        return sums.missing(index) == 0 && absentMonths(index, series) == 0;
    }

    private long absentMonths(int index, int series) {
        return (long) parts[series] * cells.periods().at(index).months() - sums.months(index);
    }

    /**
     * Checks that the levels of each total add.
     *
     * @throws RefusedTotalException for the first total that has several levels, if they are ratios
     */
    void requireAddable() {
        for (int index = 0; measure.nature() == Measure.Nature.RATIO && index < size(); index++) {
            if (sums.known(index) + sums.missing(index) > 1) {
                throw RefusedTotalException.ofRatios(cell(index));
            }
        }
    }

    /**
     * Checks that all parts of all totals are known.
     *
     * @throws RefusedTotalException for the first total that is not complete
     */
    void requireComplete() {
        for (int series = 0; series < cells.seriesCount(); series++) {
            for (int index = cells.firstCell(series); index < cells.firstCell(series + 1); index++) {
                if (!isComplete(index, series)) {
                    throw new RefusedTotalException(
                            cell(index),
                            "some of its parts are not known, "
                                    + total(index, Incomplete.PARTIAL).coverage());
                }
            }
        }
    }

    /** The sums as levels. */
    Panel toPanel(Incomplete incomplete) {
        return toPanel(incomplete, this::sumAsLevel);
    }

    /** Levels of the groups; missing where no total is shown. */
    Panel toPanel(Incomplete incomplete, IntToLongFunction levelOf) {
        long[] levels = new long[size()];
        for (int series = 0; series < cells.seriesCount(); series++) {
            for (int index = cells.firstCell(series); index < cells.firstCell(series + 1); index++) {
                levels[index] = isShown(index, series, incomplete) ? levelOf.applyAsLong(index) : RowColumns.MISSING;
            }
        }
        return new Panel(measure, scale, cells, new RowColumns(levels, statuses, null));
    }

    private long sumAsLevel(int index) {
        BigInteger sum = sums.sum(index);
        if (sum.abs().compareTo(MOST) > 0) {
            throw new RefusedTotalException(
                    cell(index),
                    new BigDecimal(sum, scale.places()).toPlainString() + " has no room among the levels of a table");
        }
        return sum.longValueExact();
    }
}

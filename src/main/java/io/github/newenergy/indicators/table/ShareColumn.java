package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.calc.Outcome;
import io.github.newenergy.indicators.calc.Outcome.Reason;
import io.github.newenergy.indicators.calc.Outcome.Undefined;
import io.github.newenergy.indicators.calc.RatioCalculator;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The share of every level of a table in a whole: {@code part / whole}.
 *
 * <p>It has one place for each cell of the table, in the order of the cells. What {@link RatioCalculator} says of two levels holds
 * here: a share stands on a whole above zero, and without one there is a label. A level that is missing gives
 * {@link Reason#MISSING_LEVEL}. A cell that is part of no whole gives {@link Reason#NO_WHOLE}; a whole that is missing, or of which
 * there is no row, gives {@link Reason#MISSING_WHOLE}.
 *
 * @see RatioCalculator#share(BigDecimal, BigDecimal)
 */
public final class ShareColumn {

    /** With so many decimal places is a rate shown. */
    private static final int PLACES = 4;

    private final IndicatorTable table;

    /** For each panel of the table the wholes of its cells. */
    private final List<PanelWholes> wholes;

    private ShareColumn(IndicatorTable table, Function<Panel, PanelWholes> wholes) {
        table.requireSingleRows();
        this.table = table;
        this.wholes = table.panels().stream().map(wholes).toList();
    }

    /**
     * The share of each level in the total of the group that it goes into, as that of a province in all provinces.
     *
     * @param table the table, with one row for each cell
     * @param groups which cells go into one group: {@code Rollup.withDefaults().toWhole(Dimension.REGION)} makes a group of all
     *     regions with the same sector and period
     * @return the share of each cell; a cell without a group has none, nor has a stock that is not read at the end of its
     *     group. With {@link Incomplete#PARTIAL} it is the share in what is known of the whole, and so too great; nothing tells
     *     that but the totals
     * @throws IllegalArgumentException if a cell has several rows, if sectors are to be one group and none encloses them all, if a
     *     period is to go into one that does not enclose it, or if measures are to go into others
     * @throws RefusedTotalException as {@link Rollup#totals} does, and if a total does not fit into a long with its decimal places
     */
    public static ShareColumn ofTotals(IndicatorTable table, Rollup groups) {
        requireNonNull(groups, "groups");
        return new ShareColumn(
                requireNonNull(table, "table"),
                panel -> groups.of(panel.measure())
                        .map(rollup -> rollup.wholes(panel))
                        .orElseGet(() -> PanelWholes.none(panel)));
    }

    /**
     * The share of each level in the level of a wider sector or region, as that of a province in its nation.
     *
     * <p>All levels of a series are parts of one wider series of the same measure: the nearest one that the table has. Where
     * that has no row of a period, a level has no share, even if a still wider series has one.
     *
     * @param table the table, with one row for each cell
     * @param dimension sectors or regions
     * @return the share of each cell; a cell without a wider one of the same measure and period has none
     * @throws IllegalArgumentException if a cell has several rows, or if the dimension is that of periods, which are no tree
     * @throws RefusedTotalException if a measure that has wider series is a ratio, levels of which are no parts of each other
     */
    public static ShareColumn ofParents(IndicatorTable table, Dimension dimension) {
        if (requireNonNull(dimension, "dimension") == Dimension.PERIOD) {
            throw new IllegalArgumentException("sectors and regions have parents, got " + dimension);
        }
        return new ShareColumn(requireNonNull(table, "table"), panel -> PanelWholes.ofParents(panel, dimension));
    }

    /**
     * How many places there are.
     *
     * @return the number of cells of the table
     */
    public int size() {
        return table.cellCount();
    }

    /**
     * What a place speaks of.
     *
     * @param index the place, from 0
     * @return the cell of the table at the same place
     * @throws IndexOutOfBoundsException if there are not so many places
     */
    public Cell cell(int index) {
        return table.cell(index);
    }

    /**
     * The share of one cell.
     *
     * @param index its place, from 0
     * @return the share as {@link RatioCalculator} gives it for the two levels, or a label
     * @throws IndexOutOfBoundsException if there are not so many places
     */
    public Outcome share(int index) {
        return table.at(index, (panel, cell) -> share(table.panels().get(panel), wholes.get(panel), cell));
    }

    private static Outcome share(Panel panel, PanelWholes wholes, int cell) {
        if (panel.rows().unscaled(cell) == RowColumns.MISSING) {
            return new Undefined(Reason.MISSING_LEVEL, panel.cell(cell).toString());
        }
        return wholes.level(cell)
                .map(whole -> RatioCalculator.withDefaults().share(panel.level(cell), whole))
                .orElseGet(() -> new Undefined(
                        wholes.hasWhole(cell) ? Reason.MISSING_WHOLE : Reason.NO_WHOLE,
                        panel.cell(cell).toString()));
    }

    /**
     * What one cell is a part of.
     *
     * @param index its place, from 0
     * @return the cell of the total, or of the wider sector or region; empty if there is none, or no row of it
     * @throws IndexOutOfBoundsException if there are not so many places
     */
    public Optional<Cell> whole(int index) {
        return table.at(index, (panel, cell) -> wholes.get(panel).whole(cell));
    }

    /**
     * The share of a cell.
     *
     * @param cell the cell
     * @return the share or a label, or empty if the table has no row of the cell
     */
    public Optional<Outcome> share(Cell cell) {
        OptionalInt index = table.indexOf(cell);
        return index.isPresent() ? Optional.of(share(index.getAsInt())) : Optional.empty();
    }

    /**
     * All shares as binary floating-point numbers, for charts and estimates.
     *
     * @param undefined what stands where there is a label instead of a share, as {@link Double#NaN}
     * @return for each place the number that is nearest to the true share
     */
    public double[] doubleValues(double undefined) {
        double[] shares = new double[size()];
        int from = 0;
        for (int panel = 0; panel < wholes.size(); panel++) {
            long[] levels = table.panels().get(panel).rows().unscaled();
            for (int cell = 0; cell < levels.length; cell++) {
                shares[from + cell] = share(levels[cell], wholes.get(panel).unscaled(cell), undefined);
            }
            from += levels.length;
        }
        return shares;
    }

    private static double share(long part, long whole, double undefined) {
        if (whole <= 0 || part == RowColumns.MISSING) {
            // A missing whole is the least of all.
            return undefined;
        }
        return NearestDouble.areExact(Math.abs(part), whole)
                ? part / (double) whole
                : NearestDouble.of(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }

    /** How many cells there are, and the first of them with what they have: a rate to four places outward, or a label. */
    @Override
    public String toString() {
        return Preview.of(
                "shares of " + size() + (size() == 1 ? " cell" : " cells"),
                IntStream.range(0, size()).mapToObj(index -> cell(index) + ": " + text(share(index))),
                size());
    }

    private static String text(Outcome outcome) {
        return outcome.bounds()
                .map(bounds -> bounds.roundedOutward(PLACES).toString())
                .orElseGet(outcome::toString);
    }
}

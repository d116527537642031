package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.calc.RankOrder;
import io.github.newenergy.indicators.calc.RankingCalculator;
import io.github.newenergy.indicators.calc.TieRule;
import io.github.newenergy.indicators.dimension.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The rank of every level of a table within its group, as that of a province among all provinces of the same sector and month.
 *
 * <p>It has one place for each cell of the table, in the order of the cells. Within a group ranks are those that
 * {@link RankingCalculator} gives. Under {@link TieRule#ORDINAL} the cell that comes first in the table is the better of two equal
 * ones. A missing level has no rank, and counts for none.
 *
 * @see RankingCalculator#rank(Map)
 */
public final class RankColumn {

    private final IndicatorTable table;

    /** Twice the rank of each cell, without a sign; zero where it has none. */
    private final int[] halves;

    /** For each panel of the table the groups of its cells, if it has some. */
    private final List<Optional<CellGroups>> groups;

    private RankColumn(IndicatorTable table, int[] halves, List<Optional<CellGroups>> groups) {
        this.table = table;
        this.halves = halves;
        this.groups = groups;
    }

    /**
     * Competition ranks, the greatest level first.
     *
     * @param table the table, with one row for each cell
     * @param groups which cells go into one group: {@code Rollup.withDefaults().toWhole(Dimension.REGION)} ranks all regions with
     *     the same sector and period among each other
     * @return the rank of each cell; a cell without a group has none, nor has a stock that is not read at the end of its group
     * @throws IllegalArgumentException if a cell has several rows, if sectors are to be one group and none encloses them all, if a
     *     period is to go into one that does not enclose it, or if measures are to go into others
     * @throws RefusedTotalException if two cells of a group overlap, as a province and its nation do
     */
    public static RankColumn of(IndicatorTable table, Rollup groups) {
        return of(table, groups, TieRule.COMPETITION, RankOrder.GREATEST_FIRST);
    }

    /**
     * Ranks by a rule.
     *
     * @param table the table, with one row for each cell
     * @param groups which cells go into one group, as in {@link #of(IndicatorTable, Rollup)}
     * @param tieRule which rank equal levels get
     * @param order which level has rank 1
     * @return the rank of each cell; a cell without a group has none
     * @throws IllegalArgumentException as {@link #of(IndicatorTable, Rollup)} does
     * @throws RefusedTotalException if two cells of a group overlap, as a province and its nation do
     */
    public static RankColumn of(IndicatorTable table, Rollup groups, TieRule tieRule, RankOrder order) {
        requireNonNull(table, "table").requireSingleRows();
        requireNonNull(groups, "groups");
        requireNonNull(tieRule, "tieRule");
        requireNonNull(order, "order");
        int[] halves = new int[table.cellCount()];
        List<Optional<CellGroups>> ofPanels = new ArrayList<>();
        int from = 0;
        for (Panel panel : table.panels()) {
            Optional<CellGroups> ofPanel = groups.of(panel.measure()).map(rollup -> rollup.groups(panel));
            if (ofPanel.isPresent()) {
                new PanelRanks(panel.rows().unscaled(), ofPanel.get(), tieRule, order).write(halves, from);
            }
            ofPanels.add(ofPanel);
            from += panel.cells().size();
        }
        return new RankColumn(table, halves, ofPanels);
    }

    /**
     * How many places there are.
     *
     * @return the number of cells of the table
     */
    public int size() {
        return halves.length;
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
     * The rank of one cell.
     *
     * @param index its place, from 0
     * @return its rank in its group, from 1; only a fractional rank may end in .5; empty if its level is missing or it has no group
     * @throws IndexOutOfBoundsException if there are not so many places
     */
    public Optional<BigDecimal> rank(int index) {
        return halves[index] == 0 ? Optional.empty() : Optional.of(TieRule.ofHalves(halves(index)));
    }

    private long halves(int index) {
        return Integer.toUnsignedLong(halves[index]);
    }

    /**
     * The rank of a cell.
     *
     * @param cell the cell
     * @return its rank in its group, from 1; empty if its level is missing, if it has no group, or if the table has no row of it
     */
    public Optional<BigDecimal> rank(Cell cell) {
        OptionalInt index = table.indexOf(cell);
        return index.isPresent() ? rank(index.getAsInt()) : Optional.empty();
    }

    /**
     * The first cells of every group.
     *
     * @param most the last rank that counts, from 1
     * @return the cells with a rank up to that one, group by group, those of a group by their ranks, and those of one rank in
     *     the order of the table; where cells tie there may be more than so many in a group, or fewer
     * @throws IllegalArgumentException if {@code most} is below 1
     */
    public List<Cell> top(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1, got " + most);
        }
        List<Cell> top = new ArrayList<>();
        int from = 0;
        for (int panel = 0; panel < groups.size(); panel++) {
            int first = from;
            groups.get(panel).ifPresent(ofPanel -> addTop(top, most, ofPanel.groupOf(), first));
            from += table.panels().get(panel).cells().size();
        }
        return List.copyOf(top);
    }

    private void addTop(List<Cell> top, int most, int[] groupOf, int from) {
        IntStream.range(0, groupOf.length)
                .filter(cell -> halves(from + cell) != 0 && halves(from + cell) <= 2L * most)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(cell -> groupOf[cell])
                        .thenComparingLong(cell -> halves(from + cell)))
                .forEach(cell -> top.add(table.cell(from + cell)));
    }

    /**
     * All ranks as binary floating-point numbers, for charts and estimates.
     *
     * @param unranked what stands where there is no rank, as {@link Double#NaN}
     * @return for each place its rank, exactly
     */
    public double[] doubleValues(double unranked) {
        double[] ranks = new double[halves.length];
        for (int index = 0; index < ranks.length; index++) {
            ranks[index] = halves[index] == 0 ? unranked : halves(index) / 2.0;
        }
        return ranks;
    }

    /** How many cells there are, and the first of them with their ranks. */
    @Override
    public String toString() {
        return Preview.of(
                "ranks of " + size() + (size() == 1 ? " cell" : " cells"),
                IntStream.range(0, size())
                        .mapToObj(index -> cell(index) + ": "
                                + rank(index).map(BigDecimal::toPlainString).orElse("none")),
                size());
    }
}

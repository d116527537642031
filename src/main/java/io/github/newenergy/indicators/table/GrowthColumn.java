package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.calc.GrowthCalculator;
import io.github.newenergy.indicators.calc.Outcome;
import io.github.newenergy.indicators.calc.Outcome.Reason;
import io.github.newenergy.indicators.calc.Outcome.Undefined;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The growth of every level of a table over an earlier level of its series: {@code current / base - 1}.
 *
 * <p>It has one place for each cell of the table, in the order of the cells. What {@link GrowthCalculator} says of two levels holds
 * here: a rate stands on a base above zero, and without one there is a label. A level that is missing, or of which there is no
 * row, gives {@link Reason#MISSING_LEVEL} or {@link Reason#MISSING_BASE}.
 *
 * @see GrowthCalculator#growth(BigDecimal, BigDecimal)
 */
public final class GrowthColumn {

    /** With so many decimal places is a rate shown. */
    private static final int PLACES = 4;

    private static final int MONTHS_A_YEAR = 12;

    /** Stands for a base of which the table has no row. */
    private static final int ABSENT = -1;

    /** Stands for a base that there cannot be. */
    private static final int NO_PERIOD = -2;

    private final IndicatorTable table;

    /** For each cell the place of its base among the cells of its panel. */
    private final int[] bases;

    private GrowthColumn(IndicatorTable table, Function<ReportingPeriod, Optional<ReportingPeriod>> earlier) {
        table.requireSingleRows();
        this.table = table;
        this.bases = new int[table.cellCount()];
        int from = 0;
        for (Panel panel : table.panels()) {
            findBases(panel.cells(), earlier, from);
            from += panel.cells().size();
        }
    }

    /**
     * Growth over the same months of the year before, 同比.
     *
     * @param table the table, with one row for each cell
     * @return the growth of each cell
     * @throws IllegalArgumentException if a cell has several rows
     */
    public static GrowthColumn yearOnYear(IndicatorTable table) {
        return new GrowthColumn(requireNonNull(table, "table"), GrowthColumn::yearBefore);
    }

    /**
     * Growth over the level of some months before, as of the stock at the end of a quarter over that of the quarter before.
     *
     * @param table the table, with one row for each cell
     * @param months how many months lie between the two levels, from 1
     * @return the growth of each cell; a flow of a period that is longer than so many months has none, since its base would
     *     overlap it, nor has any other run of months than a month, quarter, half or whole years, unless it is compared with
     *     the same months of another year
     * @throws IllegalArgumentException if a cell has several rows, or if {@code months} is below 1
     */
    public static GrowthColumn over(IndicatorTable table, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("months must be at least 1, got " + months);
        }
        return new GrowthColumn(
                requireNonNull(table, "table"),
                period -> period.months() <= months && (isPartOfCalendar(period) || months % MONTHS_A_YEAR == 0)
                        ? earlier(period, months)
                        : Optional.empty());
    }

    /**
     * Growth over the period before, of the same length, 环比: of flows a month over a month, a quarter over a quarter.
     *
     * <p>A cell keeps of a stock the last month only, so that a stock is compared with that of the month before; {@link #over}
     * compares the ends of quarters or years. Only months, quarters, halves and whole years have one. Any other run of months,
     * as January to May, gives {@link Reason#NO_EARLIER_PERIOD}: the level of a year so far is not compared with the months
     * before that year.
     *
     * @param table the table, with one row for each cell
     * @return the growth of each cell
     * @throws IllegalArgumentException if a cell has several rows
     */
    public static GrowthColumn periodOnPeriod(IndicatorTable table) {
        return new GrowthColumn(requireNonNull(table, "table"), GrowthColumn::periodBefore);
    }

    private static Optional<ReportingPeriod> yearBefore(ReportingPeriod period) {
        return earlier(period, MONTHS_A_YEAR);
    }

    private static Optional<ReportingPeriod> earlier(ReportingPeriod period, int months) {
        return period.first().getYear() * (long) MONTHS_A_YEAR + period.first().getMonthValue() - months
                        <= MONTHS_A_YEAR
                ? Optional.empty()
                : Optional.of(period.plusMonths(-months));
    }

    private static Optional<ReportingPeriod> periodBefore(ReportingPeriod period) {
        return isPartOfCalendar(period) ? earlier(period, period.months()) : Optional.empty();
    }

    private static boolean isPartOfCalendar(ReportingPeriod period) {
        return period.isMonth() || period.isQuarter() || period.isHalf() || period.isWholeYears();
    }

    private void findBases(PanelCells cells, Function<ReportingPeriod, Optional<ReportingPeriod>> earlier, int from) {
        int[] baseOf = cells.periods().members().members().stream()
                .mapToInt(period -> earlier.apply(period)
                        .map(base -> cells.periods().members().find(base).orElse(ABSENT))
                        .orElse(NO_PERIOD))
                .toArray();
        Codes periods = cells.periods().codes();
        // Where the last cell of each period was. One of an earlier series lies before the first cell of this one.
        int[] cellOf = new int[baseOf.length];
        Arrays.fill(cellOf, ABSENT);
        for (int series = 0; series < cells.seriesCount(); series++) {
            int first = cells.firstCell(series);
            for (int cell = first; cell < cells.firstCell(series + 1); cell++) {
                int period = periods.at(cell);
                int base = baseOf[period];
                if (base >= 0) {
                    base = cellOf[base] >= first ? cellOf[base] : ABSENT;
                }
                bases[from + cell] = base;
                cellOf[period] = cell;
            }
        }
    }

    /**
     * How many places there are.
     *
     * @return the number of cells of the table
     */
    public int size() {
        return bases.length;
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
     * The growth of one cell.
     *
     * @param index its place, from 0
     * @return the rate as {@link GrowthCalculator} gives it for the two levels, or a label
     * @throws IndexOutOfBoundsException if there are not so many places
     */
    public Outcome growth(int index) {
        return table.at(index, (panel, cell) -> growth(table.panels().get(panel), cell, bases[index]));
    }

    private static Outcome growth(Panel panel, int cell, int base) {
        if (panel.rows().unscaled(cell) == RowColumns.MISSING) {
            return new Undefined(Reason.MISSING_LEVEL, panel.cell(cell).toString());
        }
        if (base == NO_PERIOD) {
            return new Undefined(Reason.NO_EARLIER_PERIOD, panel.cell(cell).toString());
        }
        if (base == ABSENT || panel.rows().unscaled(base) == RowColumns.MISSING) {
            return new Undefined(Reason.MISSING_BASE, panel.cell(cell).toString());
        }
        return GrowthCalculator.withDefaults().growth(panel.level(cell), panel.level(base));
    }

    /**
     * The growth of a cell.
     *
     * @param cell the cell
     * @return the rate or a label, or empty if the table has no row of the cell
     */
    public Optional<Outcome> growth(Cell cell) {
        OptionalInt index = table.indexOf(cell);
        return index.isPresent() ? Optional.of(growth(index.getAsInt())) : Optional.empty();
    }

    /**
     * All rates as binary floating-point numbers, for charts and estimates.
     *
     * @param undefined what stands where there is a label instead of a rate, as {@link Double#NaN}
     * @return for each place the number that is nearest to the true rate
     */
    public double[] doubleValues(double undefined) {
        double[] rates = new double[bases.length];
        int from = 0;
        for (Panel panel : table.panels()) {
            long[] levels = panel.rows().unscaled();
            for (int cell = 0; cell < levels.length; cell++) {
                int base = bases[from + cell];
                rates[from + cell] = base < 0 ? undefined : rate(levels[cell], levels[base], undefined);
            }
            from += levels.length;
        }
        return rates;
    }

    private static double rate(long current, long base, double undefined) {
        if (base <= 0 || current < 0) {
            // A missing level is the least of all.
            return undefined;
        }
        return NearestDouble.areExact(current, base)
                ? (current - base) / (double) base
                : NearestDouble.of(
                        BigInteger.valueOf(current).subtract(BigInteger.valueOf(base)), BigInteger.valueOf(base));
    }

    /** How many cells there are, and the first of them with what they have: a rate to four places outward, or a label. */
    @Override
    public String toString() {
        return Preview.of(
                "growth of " + size() + (size() == 1 ? " cell" : " cells"),
                IntStream.range(0, size()).mapToObj(index -> cell(index) + ": " + text(growth(index))),
                size());
    }

    private static String text(Outcome outcome) {
        return outcome.bounds()
                .map(bounds -> bounds.roundedOutward(PLACES).toString())
                .orElseGet(outcome::toString);
    }
}

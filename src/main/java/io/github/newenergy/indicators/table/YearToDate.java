package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

/**
 * Takes apart what is published for the year so far, 累计.
 *
 * <p>Chinese statistics of industry are published for January to the last month; those of January and February only together.
 */
public final class YearToDate {

    private YearToDate() {}

    /**
     * The levels between one statement of a year and the next: that of May is January to May less January to April.
     *
     * <p>The first statement of a year stays as it is, as January and February together. Where a statement is missing, or there
     * is no row of it, the levels of its months and of those up to the next one come out as one, as of April to May; what comes
     * behind the last known one of a year, and was stated as missing, is missing. A level that comes out of two statements has
     * the status of the one that is less settled.
     *
     * @param table flows, with one row for each cell and all periods from January to a month of the same year
     * @return the table of what lies between
     * @throws IllegalArgumentException if a cell has several rows, a measure is no flow, or a period does not begin with the
     *     year or ends in another one
     * @throws RefusedTotalException if a measure that is never below zero would be, since a later statement is below an earlier
     *     one, or if two statements lie too far apart for a long
     */
    public static IndicatorTable decumulated(IndicatorTable table) {
        return decumulated(table, Decrease.REFUSE);
    }

    /**
     * The same with another answer to statements that are below the one before.
     *
     * @param table the table, as in {@link #decumulated(IndicatorTable)}
     * @param decrease what becomes of the level between two such statements of a measure that is never below zero
     * @return the table of what lies between
     * @throws IllegalArgumentException as {@link #decumulated(IndicatorTable)} does
     * @throws RefusedTotalException as {@link #decumulated(IndicatorTable)} does, but for a decrease only if that is to be refused
     */
    public static IndicatorTable decumulated(IndicatorTable table, Decrease decrease) {
        requireNonNull(table, "table").requireSingleRows();
        requireNonNull(decrease, "decrease");
        return new IndicatorTable(table.panels().stream()
                .map(panel -> new Decumulation(panel, decrease))
                .map(Decumulation::panel)
                .toList());
    }
}

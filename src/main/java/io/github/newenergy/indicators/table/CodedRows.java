package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Many rows of one measure, column by column: the quick way into a table.
 *
 * @param measure what is measured
 * @param unit the unit of all levels
 * @param places how many decimal places all levels have, 0 to 18
 * @param sectors the sector of each row
 * @param regions the region of each row
 * @param periods the period of each row
 * @param unscaled the level of each row as a whole number of units of the last decimal place: 155072 with two places is
 *     1550.72; {@link #MISSING} where it is not known. It is not copied, and must not change while rows are added
 * @param statuses how far the level of each row is settled; empty if no row has a status
 */
@SuppressWarnings("ArrayRecordComponent") // As in CodedColumn.
public record CodedRows(
        Measure measure,
        Unit unit,
        int places,
        CodedColumn<Sector> sectors,
        CodedColumn<Region> regions,
        CodedColumn<ReportingPeriod> periods,
        long[] unscaled,
        Optional<CodedColumn<Optional<Status>>> statuses) {

    /** Stands for a level that is not known. */
    public static final long MISSING = RowColumns.MISSING;

    /**
     * Checks what can be said of all rows at once.
     *
     * @throws IllegalArgumentException if the measure is not measured in the unit, the places are out of range, or the
     *     columns are not of one length
     */
    public CodedRows {
        requireNonNull(measure, "measure");
        if (!measure.admits(requireNonNull(unit, "unit").kind())) {
            throw new IllegalArgumentException("a level of " + measure + " cannot be measured in " + unit);
        }
        if (places < 0 || places > Scale.MOST_PLACES) {
            throw new IllegalArgumentException("places must be from 0 to " + Scale.MOST_PLACES + ", got " + places);
        }
        requireLength(requireNonNull(sectors, "sectors").codes(), requireNonNull(unscaled, "unscaled"), "sectors");
        requireLength(requireNonNull(regions, "regions").codes(), unscaled, "regions");
        requireLength(requireNonNull(periods, "periods").codes(), unscaled, "periods");
        requireNonNull(statuses, "statuses").ifPresent(column -> requireLength(column.codes(), unscaled, "statuses"));
    }

    /**
     * Rows without statuses.
     *
     * @param measure what is measured
     * @param unit the unit of all levels
     * @param places how many decimal places all levels have, 0 to 18
     * @param sectors the sector of each row
     * @param regions the region of each row
     * @param periods the period of each row
     * @param unscaled the level of each row as a whole number of units of the last decimal place
     * @throws IllegalArgumentException if the measure is not measured in the unit, the places are out of range, or the
     *     columns are not of one length
     */
    public CodedRows(
            Measure measure,
            Unit unit,
            int places,
            CodedColumn<Sector> sectors,
            CodedColumn<Region> regions,
            CodedColumn<ReportingPeriod> periods,
            long[] unscaled) {
        this(measure, unit, places, sectors, regions, periods, unscaled, Optional.empty());
    }

    /**
     * The same rows with statuses.
     *
     * @param newStatuses how far the level of each row is settled
     * @return the rows
     * @throws IllegalArgumentException if there are not as many as levels
     */
    public CodedRows withStatuses(CodedColumn<Optional<Status>> newStatuses) {
        return new CodedRows(measure, unit, places, sectors, regions, periods, unscaled, Optional.of(newStatuses));
    }

    /**
     * Doubles as whole numbers of units of a decimal place, for rows whose levels are there as binary floating-point numbers.
     * What is rounded is the shortest decimal that is read as the double: 1.005 to two places is 1.01 half up, though the
     * double lies a little below.
     *
     * @param levels the level of each row; {@code NaN} where it is not known
     * @param places how many decimal places they are to have, 0 to 18
     * @param rounding how the others are rounded away
     * @return the levels for {@link #CodedRows} with so many places
     * @throws IllegalArgumentException if there are fewer or more places, or if the rounding is {@code UNNECESSARY}
     * @throws RefusedRowException if a level is infinite or has no room in a long; rows count from the first level
     */
    public static long[] rounded(double[] levels, int places, RoundingMode rounding) {
        DecimalPlaces wanted = new DecimalPlaces(places, rounding);
        long[] unscaled = new long[requireNonNull(levels, "levels").length];
        for (int row = 0; row < unscaled.length; row++) {
            unscaled[row] = wanted.unscaled(row, levels[row]);
        }
        return unscaled;
    }

    private static void requireLength(int[] codes, long[] unscaled, String name) {
        if (codes.length != unscaled.length) {
            throw new IllegalArgumentException(
                    name + " must have as many rows as levels, got " + codes.length + " and " + unscaled.length);
        }
    }
}

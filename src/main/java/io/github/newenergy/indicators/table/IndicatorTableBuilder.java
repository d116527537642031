package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes rows for an {@link IndicatorTable}: one by one, column by column, or by the numbers of their members.
 *
 * <p>The first row of a measure fixes the unit of that measure. The values of a measure have the decimal places of the finest
 * of them, at most 18; in that place each of them must fit into a long: up to 92233720368547758.07 with two places. A row
 * that is refused leaves the builder as it was. Where {@link Duplicates#LAST the last row} of a cell stands for it, a row
 * that is replaced needs room as well, but its decimal places are not those of the table.
 *
 * <p>Values are kept as they are. Computed ones, such as 0.30000000000000004, have many decimal places and so leave little
 * room for others; {@link #withDecimalPlaces} rounds them.
 *
 * <p>A builder is not for several threads at once.
 */
public final class IndicatorTableBuilder {

    /** Arrays may be so long on every machine. */
    private static final int MOST_ROWS = Integer.MAX_VALUE - 8;

    private final Duplicates duplicates;
    private final GrowingRows rows = new GrowingRows();

    /** For each code of a measure how its levels are written. */
    private final List<GrowingScale> scales = new ArrayList<>();

    IndicatorTableBuilder(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    /**
     * Rounds the values of a measure that are finer than wanted, in the rows that are added from now on. Each row is rounded
     * by itself, also where the rows of a cell are {@link Duplicates#SUM added up} later.
     *
     * @param measure the measure
     * @param places the decimal places that values keep, 0 to 18; a value that has fewer is not changed
     * @param rounding how the others are rounded away
     * @return this builder
     * @throws IllegalArgumentException if there are fewer or more places, or if the rounding is {@code UNNECESSARY}
     */
    public IndicatorTableBuilder withDecimalPlaces(Measure measure, int places, RoundingMode rounding) {
        scale(measureCode(requireNonNull(measure, "measure"))).keep(new DecimalPlaces(places, rounding));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param row the row
     * @return this builder
     * @throws RefusedRowException if the unit is not that of earlier rows of the measure, if the value has more than 18
     *     decimal places, if it or an earlier one has no room beside the other, or if there are 2^31 - 9 rows
     */
    public IndicatorTableBuilder add(IndicatorRow row) {
        Cell cell = requireNonNull(row, "row").cell();
        GrowingScale scale = scale(measureCode(cell.measure()));
        requireUnit(scale, row.unit());
        requireRoomFor(1);
        BigDecimal level = scale.writable(rows.size(), row.value().orElse(BigDecimal.ZERO));
        long unscaled = row.value().isPresent() ? level.unscaledValue().longValueExact() : RowColumns.MISSING;
        long kept = scale.add(rows.size(), unscaled, level.scale());
        rows.add(cell, row.status(), kept, level.scale());
        scale.fix(row.unit());
        return this;
    }

    /** The number of the next row. */
    int requireRoomForRow() {
        requireRoomFor(1);
        return rows.size();
    }

    /**
     * Adds many rows, or none if one of them is refused.
     *
     * @param added the rows
     * @return this builder
     * @throws RefusedRowException if the unit is not that of earlier rows of the measure, if a code has no member, if a level
     *     is below zero and the measure never is, if a level or an earlier one has no room beside the other, or if there
     *     would be more than 2^31 - 9 rows
     */
    public IndicatorTableBuilder addAll(CodedRows added) {
        requireNonNull(added, "added");
        requireRoomFor(added.unscaled().length);
        GrowingScale scale = scale(measureCode(added.measure()));
        requireUnit(scale, added.unit());
        requireCodes(added.sectors(), "sectors");
        requireCodes(added.regions(), "regions");
        requireCodes(added.periods(), "periods");
        added.statuses().ifPresent(column -> requireCodes(column, "statuses"));
        long[] kept = scale.addAll(rows.size(), added.unscaled(), added.places());
        if (kept.length > 0) {
            scale.fix(added.unit());
            rows.addAll(added, kept, scale.kept(added.places()));
        }
        return this;
    }

    private void requireCodes(CodedColumn<?> column, String name) {
        int members = column.members().size();
        for (int row = 0; row < column.codes().length; row++) {
            int code = column.codes()[row];
            if (code < 0 || code >= members) {
                throw new RefusedRowException(
                        (long) rows.size() + row,
                        "a code of " + name + " must be from 0 to " + (members - 1) + ", got " + code);
            }
        }
    }

    /**
     * Adds rows by the numbers of their members.
     *
     * @return what takes such rows for this builder, with nothing set
     */
    public RowAppender appender() {
        return new RowAppender(this, rows);
    }

    private void requireRoomFor(int count) {
        if (count > MOST_ROWS - rows.size()) {
            throw new RefusedRowException(MOST_ROWS, "a table holds at most " + MOST_ROWS + " rows");
        }
    }

    private int measureCode(Measure measure) {
        return rows.measures().codeOf(measure);
    }

    /** How the levels of the measure with a code are written. */
    GrowingScale scale(int measure) {
        for (int code = scales.size(); code <= measure; code++) {
            scales.add(new GrowingScale(rows.measures().member(code)));
        }
        return scales.get(measure);
    }

    private void requireUnit(GrowingScale scale, Unit unit) {
        scale.refusal(unit).ifPresent(reason -> {
            throw refused(reason);
        });
    }

    RefusedRowException refused(String reason) {
        return new RefusedRowException(rows.size(), reason);
    }

    /**
     * The table of all rows so far. The builder takes more rows afterwards, for another table.
     *
     * @return the table
     * @throws RefusedRowException if a row speaks of the cell of an earlier one and duplicates are rejected, or if the sum of
     *     the rows of a cell does not fit into a long or is one of ratios
     */
    public IndicatorTable build() {
        return new TableAssembly(rows, duplicates).table(scales);
    }
}

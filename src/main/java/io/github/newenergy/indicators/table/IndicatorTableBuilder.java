package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Takes rows for an {@link IndicatorTable}. It is the only way in, and the only thing here that changes.
 *
 * <p>The first row of a measure fixes the unit of that measure. The values of a measure have the decimal places of the finest
 * of them, at most 18; in that place each of them must fit into a long: up to 92233720368547758.07 with two places. A row that
 * is refused leaves the builder as it was.
 *
 * <p>A builder is not for several threads at once.
 */
public final class IndicatorTableBuilder {

    /** Arrays may be so long on every machine. */
    private static final int MOST_ROWS = Integer.MAX_VALUE - 8;

    private final Duplicates duplicates;
    private final GrowingRows rows = new GrowingRows();
    private final Map<Measure, Scale> scales = new HashMap<>();

    IndicatorTableBuilder(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    /**
     * Adds a row.
     *
     * @param row the row
     * @return this builder
     * @throws RefusedRowException if the unit is not that of earlier rows of the measure, if the value has more than 18 decimal
     *     places, if it or an earlier one has no room beside the other, or if there are 2^31 - 9 rows
     */
    public IndicatorTableBuilder add(IndicatorRow row) {
        requireNonNull(row, "row");
        if (rows.size() == MOST_ROWS) {
            throw refused(0, "a table holds at most " + MOST_ROWS + " rows");
        }
        Measure measure = row.cell().measure();
        Scale before = scale(measure, row.unit());
        int places = row.value()
                .map(value -> Math.max(before.places(), value.scale()))
                .orElse(before.places());
        long unscaled = row.value().map(value -> unscaled(value, places)).orElse(RowColumns.MISSING);
        refine(measure, before, places);
        rows.add(row.cell(), unscaled, row.status());
        return this;
    }

    /**
     * Adds many rows, or none if one of them is refused.
     *
     * @param added the rows
     * @return this builder
     * @throws RefusedRowException if the unit is not that of earlier rows of the measure, if a code has no member, if a level is
     *     below zero and the measure never is, if a level or an earlier one has no room beside the other, or if there would be
     *     more than 2^31 - 9 rows
     */
    public IndicatorTableBuilder addAll(CodedRows added) {
        requireNonNull(added, "added");
        if (added.unscaled().length > MOST_ROWS - rows.size()) {
            throw new RefusedRowException(MOST_ROWS, "a table holds at most " + MOST_ROWS + " rows");
        }
        Scale before = scale(added.measure(), added.unit());
        int places = Math.max(before.places(), added.places());
        long factor = powerOfTen(places - added.places());
        requireCodes(added.sectors(), "sectors");
        requireCodes(added.regions(), "regions");
        requireCodes(added.periods(), "periods");
        added.statuses().ifPresent(column -> requireCodes(column, "statuses"));
        requireLevels(added, places, factor);
        refine(added.measure(), before, places);
        rows.addAll(added, factor);
        return this;
    }

    private void requireCodes(CodedColumn<?> column, String name) {
        int members = column.members().size();
        for (int row = 0; row < column.codes().length; row++) {
            int code = column.codes()[row];
            if (code < 0 || code >= members) {
                throw refused(row, "a code of " + name + " must be from 0 to " + (members - 1) + ", got " + code);
            }
        }
    }

    private void requireLevels(CodedRows added, int places, long factor) {
        long most = Long.MAX_VALUE / factor;
        long least = added.measure().mayBeNegative() ? -most : 0;
        for (int row = 0; row < added.unscaled().length; row++) {
            long level = added.unscaled()[row];
            if ((level < least || level > most) && level != RowColumns.MISSING) {
                String shown = BigDecimal.valueOf(level, added.places()).toPlainString();
                throw refused(
                        row,
                        level < 0 && least == 0
                                ? "a level of " + added.measure() + " must not be negative, got " + shown
                                : shown + " has no room with " + places + " decimal places");
            }
        }
    }

    /** How the levels of a measure were written so far. */
    private Scale scale(Measure measure, Unit unit) {
        Scale before = scales.getOrDefault(measure, new Scale(unit, 0));
        if (!before.unit().equals(unit)) {
            throw refused(0, "expected " + before.unit() + " as in earlier rows of " + measure + ", got " + unit);
        }
        return before;
    }

    private static long powerOfTen(int exponent) {
        return BigDecimal.ONE.movePointRight(exponent).longValueExact();
    }

    /** The row that comes so many after the next one. */
    private RefusedRowException refused(int next, String reason) {
        return new RefusedRowException((long) rows.size() + next, reason);
    }

    private long unscaled(BigDecimal value, int wanted) {
        if (wanted > Scale.MOST_PLACES) {
            throw refused(0, "a value has at most " + Scale.MOST_PLACES + " decimal places, got " + wanted);
        }
        // The length is known at once; a power of ten beyond all longs is never worked out.
        boolean isShort = value.precision() - (long) value.scale() + wanted <= Scale.MOST_PLACES + 1;
        BigDecimal units = isShort
                ? value.movePointRight(wanted)
                : BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.ONE);
        if (units.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw refused(0, value + " has no room with " + wanted + " decimal places");
        }
        return units.longValueExact();
    }

    /** Gives all values of a measure so many places, or none of them. */
    private void refine(Measure measure, Scale before, int places) {
        OptionalInt code = rows.measures().find(measure);
        if (places > before.places() && code.isPresent()) {
            multiply(code.getAsInt(), before, places);
        }
        scales.put(measure, before.withPlaces(places));
    }

    private void multiply(int measure, Scale before, int places) {
        long factor = powerOfTen(places - before.places());
        for (int row = 0; row < rows.size(); row++) {
            if (isKnown(row, measure) && Math.abs(rows.unscaled(row)) > Long.MAX_VALUE / factor) {
                throw new RefusedRowException(
                        rows.size(),
                        before.level(rows.unscaled(row)).toPlainString() + " of ",
                        row,
                        " has no room with " + places + " decimal places");
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (isKnown(row, measure)) {
                rows.setUnscaled(row, rows.unscaled(row) * factor);
            }
        }
    }

    private boolean isKnown(int row, int measure) {
        return rows.measure(row) == measure && rows.unscaled(row) != RowColumns.MISSING;
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

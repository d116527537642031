package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Measure;
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

    /** The powers of ten below 2^63. */
    private static final int MOST_PLACES = 18;

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
            throw refused("a table holds at most " + MOST_ROWS + " rows");
        }
        Measure measure = row.cell().measure();
        Scale before = scales.getOrDefault(measure, new Scale(row.unit(), 0));
        if (!before.unit().equals(row.unit())) {
            throw refused("expected " + before.unit() + " as in earlier rows of " + measure + ", got " + row.unit());
        }
        int places = row.value()
                .map(value -> Math.max(before.places(), value.scale()))
                .orElse(before.places());
        long unscaled = row.value().map(value -> unscaled(value, places)).orElse(RowColumns.MISSING);
        if (places > before.places()) {
            refine(measure, before, places);
        }
        scales.put(measure, before.withPlaces(places));
        rows.add(row.cell(), unscaled, row.status());
        return this;
    }

    private RefusedRowException refused(String reason) {
        return new RefusedRowException(rows.size(), reason);
    }

    private long unscaled(BigDecimal value, int wanted) {
        if (wanted > MOST_PLACES) {
            throw refused("a value has at most " + MOST_PLACES + " decimal places, got " + wanted);
        }
        // The length is known at once; a power of ten beyond all longs is never worked out.
        boolean isShort = value.precision() - (long) value.scale() + wanted <= MOST_PLACES + 1;
        BigDecimal units = isShort
                ? value.movePointRight(wanted)
                : BigDecimal.valueOf(Long.MAX_VALUE).add(BigDecimal.ONE);
        if (units.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw refused(value + " has no room with " + wanted + " decimal places");
        }
        return units.longValueExact();
    }

    /** Gives all values of a measure more places, or none of them. */
    private void refine(Measure measure, Scale before, int places) {
        OptionalInt code = rows.measures().find(measure);
        if (code.isEmpty()) {
            return;
        }
        long factor = BigDecimal.ONE.movePointRight(places - before.places()).longValueExact();
        for (int row = 0; row < rows.size(); row++) {
            if (isKnown(row, code.getAsInt()) && Math.abs(rows.unscaled(row)) > Long.MAX_VALUE / factor) {
                throw refused(before.level(rows.unscaled(row)).toPlainString() + " of row " + row + " has no room with "
                        + places + " decimal places");
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (isKnown(row, code.getAsInt())) {
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

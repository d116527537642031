package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How the levels of a measure are written while rows come in: in one unit, and with the decimal places of the finest. */
final class GrowingScale {

    /** For each number of places the largest whole number that has room with so many more. */
    private static final long[] ROOM = LongStream.rangeClosed(0, Scale.MOST_PLACES)
            .map(places -> Long.MAX_VALUE / Scale.powerOfTen((int) places))
            .toArray();

    private static final String WAY_OUT = "; withDecimalPlaces rounds levels";

    private final Measure measure;
    private @Nullable Unit unit;
    private @Nullable DecimalPlaces kept;

    private int places;
    private boolean hasLevels;
    private boolean hasMixedPlaces;
    private long finestRow;

    /** The level furthest from zero, without its sign, with the places of the finest. */
    private long largest;

    private long largestRow;

    GrowingScale(Measure measure) {
        this.measure = measure;
    }

    Measure measure() {
        return measure;
    }

    boolean isStock() {
        return measure.nature() == Measure.Nature.STOCK;
    }

    boolean hasUnit() {
        return unit != null;
    }

    Unit unit() {
        if (unit == null) {
            throw new IllegalStateException("no unit of " + measure);
        }
        return unit;
    }

    /** The reason for which a level cannot be in a unit, if there is one. */
    Optional<String> refusal(Unit other) {
        if (unit != null && !unit.equals(other)) {
            return Optional.of("expected " + unit + " as the unit of " + measure + ", got " + other);
        }
        return measure.admits(other.kind())
                ? Optional.empty()
                : Optional.of("a level of " + measure + " cannot be measured in " + other);
    }

    void fix(Unit newUnit) {
        unit = newUnit;
    }

    void keep(DecimalPlaces newKept) {
        kept = newKept;
    }

    /** How many places a level keeps that comes with some. */
    int kept(int itsPlaces) {
        return kept == null ? itsPlaces : Math.min(kept.places(), itsPlaces);
    }

    private long rounded(long level, int itsPlaces) {
        return kept == null || itsPlaces <= kept.places() ? level : kept.rounded(level, itsPlaces);
    }

    /**
     * A level as it may be written: rounded if levels are to be, and with 0 to 18 decimal places.
     *
     * @throws RefusedRowException if it is below zero and must not be, or if it has too many places or digits
     */
    BigDecimal writable(long row, BigDecimal value) {
        if (value.signum() < 0 && !measure.mayBeNegative()) {
            throw negative(row, value);
        }
        BigDecimal level = kept == null ? value : kept.rounded(value);
        if (level.scale() > Scale.MOST_PLACES) {
            // Zeros at the end are no digits of a number that a machine wrote.
            level = level.stripTrailingZeros();
        }
        if (level.scale() > Scale.MOST_PLACES) {
            throw new RefusedRowException(
                    row,
                    "a value has at most " + Scale.MOST_PLACES + " decimal places, got " + level.scale() + WAY_OUT);
        }
        level = level.scale() < 0 ? level.setScale(0) : level;
        if (level.unscaledValue().abs().bitLength() >= Long.SIZE) {
            String wayOut = level.scale() == 0 ? "" : WAY_OUT;
            throw new RefusedRowException(
                    row, level.toPlainString() + " has no room with " + counted(level.scale()) + wayOut);
        }
        return level;
    }

    int places() {
        return places;
    }

    /** Whether some levels came with fewer places than others. */
    boolean hasMixedPlaces() {
        return hasMixedPlaces;
    }

    /**
     * Takes the level of a row.
     *
     * @return the level as it is kept, in so many places as {@link #kept(int)} says
     * @throws RefusedRowException if it is below zero and must not be, or if it or an earlier one has no room beside the
     *     other; then nothing changes
     */
    long add(long row, long level, int itsPlaces) {
        if (level == RowColumns.MISSING) {
            return level;
        }
        requireSign(row, level, itsPlaces);
        int keptPlaces = kept(itsPlaces);
        long rounded = rounded(level, itsPlaces);
        int finer = Math.max(places, keptPlaces);
        requireRoom(row, rounded, keptPlaces);
        requireRoomOfLargest(row, finer);
        note(row, Math.abs(rounded) * Scale.powerOfTen(finer - keptPlaces), row, keptPlaces);
        return rounded;
    }

    /** Takes the levels of rows from one on, as above. */
    long[] addAll(long firstRow, long[] levels, int theirPlaces) {
        int keptPlaces = kept(theirPlaces);
        int finer = Math.max(places, keptPlaces);
        long[] all = keptPlaces == theirPlaces ? levels : new long[levels.length];
        long most = -1;
        int mostAt = 0;
        for (int index = 0; index < levels.length; index++) {
            long level = rounded(levels[index], theirPlaces);
            if (level != RowColumns.MISSING) {
                requireSign(firstRow + index, levels[index], theirPlaces);
                requireRoom(firstRow + index, level, keptPlaces);
                if (most < 0) {
                    requireRoomOfLargest(firstRow + index, finer);
                }
                if (Math.abs(level) > most) {
                    most = Math.abs(level);
                    mostAt = index;
                }
            }
            if (all != levels) {
                all[index] = level;
            }
        }
        if (most >= 0) {
            note(firstRow, most * Scale.powerOfTen(finer - keptPlaces), firstRow + mostAt, keptPlaces);
        }
        return all;
    }

    private void requireSign(long row, long level, int itsPlaces) {
        if (level < 0 && !measure.mayBeNegative()) {
            throw negative(row, BigDecimal.valueOf(level, itsPlaces));
        }
    }

    private void requireRoom(long row, long level, int itsPlaces) {
        if (Math.abs(level) > ROOM[Math.max(places, itsPlaces) - itsPlaces]) {
            throw noRoom(row, level, itsPlaces);
        }
    }

    private void note(long row, long size, long sizeRow, int itsPlaces) {
        hasMixedPlaces |= hasLevels && itsPlaces != places;
        hasLevels = true;
        if (itsPlaces > places) {
            largest *= Scale.powerOfTen(itsPlaces - places);
            places = itsPlaces;
            finestRow = row;
        }
        if (size > largest) {
            largest = size;
            largestRow = sizeRow;
        }
    }

    private void requireRoomOfLargest(long row, int finer) {
        if (largest > ROOM[finer - places]) {
            throw new RefusedRowException(
                    row,
                    "its " + counted(finer) + " left no room for " + shown(largest, places) + " of ",
                    largestRow,
                    WAY_OUT);
        }
    }

    private RefusedRowException negative(long row, BigDecimal level) {
        return new RefusedRowException(
                row, "a level of " + measure + " must not be negative, got " + level.toPlainString());
    }

    private RefusedRowException noRoom(long row, long level, int itsPlaces) {
        return new RefusedRowException(
                row, shown(level, itsPlaces) + " has no room with the " + counted(places) + " of ", finestRow, WAY_OUT);
    }

    private static String counted(int someDecimalPlaces) {
        return someDecimalPlaces + (someDecimalPlaces == 1 ? " decimal place" : " decimal places");
    }

    private static String shown(long level, int itsPlaces) {
        return BigDecimal.valueOf(level, itsPlaces).toPlainString();
    }
}

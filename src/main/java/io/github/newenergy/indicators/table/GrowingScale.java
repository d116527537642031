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

    /** How finely levels are kept that have so many places, if they are not kept as they are. */
    @Nullable
    DecimalPlaces rounding(int ofPlaces) {
        return kept != null && ofPlaces > kept.most() ? kept : null;
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
     * @throws RefusedRowException if it or an earlier one has no room beside the other; then nothing changes
     */
    void add(long row, long level, int itsPlaces) {
        if (level == RowColumns.MISSING) {
            return;
        }
        if (level < 0 && !measure.mayBeNegative()) {
            throw negative(row, level, itsPlaces);
        }
        long size = Math.abs(level);
        int finer = Math.max(places, itsPlaces);
        if (size > ROOM[finer - itsPlaces]) {
            throw noRoom(row, level, itsPlaces);
        }
        requireRoomOfLargest(row, finer);
        note(row, size * Scale.powerOfTen(finer - itsPlaces), row, itsPlaces);
    }

    /** Takes the levels of rows from one on, as above. */
    void addAll(long firstRow, long[] levels, int theirPlaces) {
        int finer = Math.max(places, theirPlaces);
        long room = ROOM[finer - theirPlaces];
        long least = measure.mayBeNegative() ? -room : 0;
        long most = -1;
        int mostAt = 0;
        for (int index = 0; index < levels.length; index++) {
            long level = levels[index];
            if (level == RowColumns.MISSING) {
                continue;
            }
            if (level < least || level > room) {
                throw level < 0 && least == 0
                        ? negative(firstRow + index, level, theirPlaces)
                        : noRoom(firstRow + index, level, theirPlaces);
            }
            if (Math.abs(level) > most) {
                most = Math.abs(level);
                mostAt = index;
            }
        }
        if (most >= 0) {
            requireRoomOfLargest(firstRow, finer);
            note(firstRow, most * Scale.powerOfTen(finer - theirPlaces), firstRow + mostAt, theirPlaces);
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

    private RefusedRowException negative(long row, long level, int itsPlaces) {
        return new RefusedRowException(
                row, "a level of " + measure + " must not be negative, got " + shown(level, itsPlaces));
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

package io.github.newenergy.indicators.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Levels as they came, each with its own decimal places: a column that grows by blocks. */
final class GrowingLevels {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int NUMBERS_OF_PLACES = Scale.MOST_PLACES + 1;

    private final List<long[]> full = new ArrayList<>();

    /** For each row how many places more it came with than the first one, modulo the numbers of places: mostly none. */
    private final GrowingCodes morePlaces = new GrowingCodes();

    private int firstPlaces;
    private long[] open = new long[GrowingCodes.FEW];
    private int openRows;

    void add(long unscaled, int itsPlaces) {
        int more = more(itsPlaces);
        makeRoom();
        open[openRows++] = unscaled;
        morePlaces.add(more);
    }

    void addAll(long[] unscaled, int theirPlaces) {
        morePlaces.addAll(more(theirPlaces), unscaled.length);
        int from = 0;
        while (from < unscaled.length) {
            makeRoom();
            int count = Math.min(open.length - openRows, unscaled.length - from);
            System.arraycopy(unscaled, from, open, openRows, count);
            openRows += count;
            from += count;
        }
    }

    private int more(int places) {
        if (size() == 0) {
            firstPlaces = places;
        }
        return (places - firstPlaces + NUMBERS_OF_PLACES) % NUMBERS_OF_PLACES;
    }

    /** Most tables are small. */
    private void makeRoom() {
        if (openRows == BLOCK) {
            full.add(open);
            open = new long[BLOCK];
            openRows = 0;
        } else if (openRows == open.length) {
            open = Arrays.copyOf(open, 2 * openRows);
        }
    }

    int size() {
        return (full.size() << BLOCK_BITS) + openRows;
    }

    /** The level of a row as it came. */
    long unscaled(int row) {
        int block = row >>> BLOCK_BITS;
        return (block < full.size() ? full.get(block) : open)[row & (BLOCK - 1)];
    }

    /** How many decimal places the level of a row came with. */
    int places(int row) {
        return (firstPlaces + morePlaces.at(row)) % NUMBERS_OF_PLACES;
    }

    /** The level of a row with as many decimal places or more, for which it has room. */
    long unscaled(int row, int wanted) {
        long level = unscaled(row);
        return level == RowColumns.MISSING ? level : level * Scale.powerOfTen(wanted - places(row));
    }
}

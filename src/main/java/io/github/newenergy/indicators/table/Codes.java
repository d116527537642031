package io.github.newenergy.indicators.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A column of whole numbers from zero on, each in as few bytes as the largest of them needs.
 *
 * <p>Each width has a loop of its own over an array of its type. One loop over an accessor would call it for every row, which
 * takes several times as long as reading the array.
 */
abstract sealed class Codes {

    /** So many different numbers take one byte. */
    static final int BYTES = 1 << Byte.SIZE;

    private static final int BYTE = BYTES - 1;
    private static final int SHORT = 0xffff;

    private static final byte[] NONE = {};

    /** Of the first numbers of an array, none of which is above the most. */
    static Codes of(int[] codes, int rows, int most) {
        if (most == 0) {
            return new AllZero(rows);
        }
        if (most <= BYTE) {
            byte[] bytes = new byte[rows];
            for (int row = 0; row < rows; row++) {
                bytes[row] = (byte) codes[row];
            }
            return new OfBytes(bytes);
        }
        if (most <= SHORT) {
            short[] shorts = new short[rows];
            for (int row = 0; row < rows; row++) {
                shorts[row] = (short) codes[row];
            }
            return new OfShorts(shorts);
        }
        return new OfInts(Arrays.copyOf(codes, rows));
    }

    abstract int size();

    abstract int at(int row);

    /** All of them, if each takes one byte; otherwise none. Nobody changes them. */
    byte[] bytes() {
        return NONE;
    }

    /** Adds what belongs to each code to the sums, from a place on. */
    abstract void addMapped(int[] byCode, int[] sums, int from);

    /** Adds what belongs to the code of each row from one on to another to the sums, the first of which is of the first row. */
    abstract void addMappedRun(int[] byCode, int[] sums, int from, int to);

    @Override
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof Codes other) || other.size() != size()) {
            return false;
        }
        for (int row = 0; row < size(); row++) {
            if (at(row) != other.at(row)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int row = 0; row < size(); row++) {
            hash = 31 * hash + at(row);
        }
        return hash;
    }

    private static final class AllZero extends Codes {

        private final int rows;

        AllZero(int rows) {
            this.rows = rows;
        }

        @Override
        int size() {
            return rows;
        }

        @Override
        int at(int row) {
            return 0;
        }

        @Override
        void addMapped(int[] byCode, int[] sums, int from) {
            for (int row = 0; row < rows; row++) {
                sums[from + row] += byCode[0];
            }
        }

        @Override
        void addMappedRun(int[] byCode, int[] sums, int from, int to) {
            for (int row = 0; row < to - from; row++) {
                sums[row] += byCode[0];
            }
        }
    }

    private static final class OfBytes extends Codes {

        private final byte[] codes;

        OfBytes(byte[] codes) {
            this.codes = codes;
        }

        @Override
        byte[] bytes() {
            return codes;
        }

        @Override
        int size() {
            return codes.length;
        }

        @Override
        int at(int row) {
            return codes[row] & BYTE;
        }

        @Override
        void addMapped(int[] byCode, int[] sums, int from) {
            for (int row = 0; row < codes.length; row++) {
                sums[from + row] += byCode[codes[row] & BYTE];
            }
        }

        @Override
        void addMappedRun(int[] byCode, int[] sums, int from, int to) {
            for (int row = 0; row < to - from; row++) {
                sums[row] += byCode[codes[from + row] & BYTE];
            }
        }
    }

    private static final class OfShorts extends Codes {

        private final short[] codes;

        OfShorts(short[] codes) {
            this.codes = codes;
        }

        @Override
        int size() {
            return codes.length;
        }

        @Override
        int at(int row) {
            return codes[row] & SHORT;
        }

        @Override
        void addMapped(int[] byCode, int[] sums, int from) {
            for (int row = 0; row < codes.length; row++) {
                sums[from + row] += byCode[codes[row] & SHORT];
            }
        }

        @Override
        void addMappedRun(int[] byCode, int[] sums, int from, int to) {
            for (int row = 0; row < to - from; row++) {
                sums[row] += byCode[codes[from + row] & SHORT];
            }
        }
    }

    private static final class OfInts extends Codes {

        private final int[] codes;

        OfInts(int[] codes) {
            this.codes = codes;
        }

        @Override
        int size() {
            return codes.length;
        }

        @Override
        int at(int row) {
            return codes[row];
        }

        @Override
        void addMapped(int[] byCode, int[] sums, int from) {
            for (int row = 0; row < codes.length; row++) {
                sums[from + row] += byCode[codes[row]];
            }
        }

        @Override
        void addMappedRun(int[] byCode, int[] sums, int from, int to) {
            for (int row = 0; row < to - from; row++) {
                sums[row] += byCode[codes[from + row]];
            }
        }
    }
}

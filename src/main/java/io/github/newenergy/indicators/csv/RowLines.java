package io.github.newenergy.indicators.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * The line of each row, for messages, in the order of the file. It is written as its distance from the line of the row
 * before, with seven bits in each byte: mostly in one.
 */
final class RowLines {

    private static final int BLOCK = 1 << 16;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final List<byte[]> blocks = new ArrayList<>();
    private byte[] open = {};
    private int openBytes;
    private long last;

    void add(long line) {
        long number = line - last;
        last = line;
        while (number >= MORE) {
            put((byte) (number | MORE));
            number >>>= BITS;
        }
        put((byte) number);
    }

    private void put(byte part) {
        if (openBytes == open.length) {
            open = new byte[BLOCK];
            blocks.add(open);
            openBytes = 0;
        }
        open[openBytes++] = part;
    }

    /** The line of a row that was added, 0 for the first one; takes long for late rows. */
    long at(long row) {
        long line = 0;
        long rows = 0;
        long number = 0;
        int bits = 0;
        for (byte[] block : blocks) {
            for (int index = 0; index < block.length && rows <= row; index++) {
                number |= (long) (block[index] & (MORE - 1)) << bits;
                bits += BITS;
                if (block[index] >= 0) {
                    line += number;
                    rows++;
                    number = 0;
                    bits = 0;
                }
            }
        }
        return line;
    }
}

package io.github.newenergy.indicators.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.function.LongConsumer;

/** The characters of a file, without a byte order mark. */
final class CsvInput extends Reader {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int PROGRESS_BITS = 16;

    private final Reader source;
    private final LongConsumer progress;
    private long characters;

    /** Tells progress every 65,536 characters or so, and at the end. */
    CsvInput(Reader source, LongConsumer progress) {
        this.source = source;
        this.progress = progress;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = source.read(buffer, offset, length);
        if (characters == 0 && count > 0 && buffer[offset] == BYTE_ORDER_MARK) {
            characters = 1;
            count--;
            System.arraycopy(buffer, offset + 1, buffer, offset, count);
            count = count == 0 ? source.read(buffer, offset, length) : count;
        }
        tellProgress(count);
        return count;
    }

    private void tellProgress(int count) {
        long before = characters;
        characters += Math.max(0, count);
        if (count < 0 || before >>> PROGRESS_BITS != characters >>> PROGRESS_BITS) {
            progress.accept(characters);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

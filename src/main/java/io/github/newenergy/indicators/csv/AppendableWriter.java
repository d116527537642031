package io.github.newenergy.indicators.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Writes to whatever takes characters. */
final class AppendableWriter extends Writer {

    private final Appendable target;

    AppendableWriter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        target.append(CharBuffer.wrap(buffer, offset, length));
    }

    @Override
    public void flush() {
        // The characters are with the caller, who flushes.
    }

    @Override
    public void close() {
        // What the caller opened stays open.
    }
}

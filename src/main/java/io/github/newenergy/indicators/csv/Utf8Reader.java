package io.github.newenergy.indicators.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * Reads UTF-8 strictly. Unlike the reader of the JDK it hands out all characters before a malformed one, so that the line of
 * that one is known, and it decodes into the caller's array.
 */
final class Utf8Reader extends Reader {

    private static final int BLOCK = 1 << 16;

    private final InputStream source;
    private final LongConsumer progress;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private long bytesRead;
    private boolean isAtEnd;

    /** Tells the number of bytes so far with each block of bytes, and at the end. */
    Utf8Reader(InputStream source, LongConsumer progress) {
        this.source = source;
        this.progress = progress;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer characters = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, isAtEnd);
            int count = characters.position() - offset;
            if (count > 0 || result.isOverflow()) {
                return count;
            }
            if (result.isError()) {
                throw new MalformedInputException(result.length());
            }
            if (isAtEnd) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = source.read(bytes.array(), bytes.position(), bytes.remaining());
        isAtEnd = count < 0;
        bytesRead += Math.max(0, count);
        bytes.position(bytes.position() + Math.max(0, count));
        bytes.flip();
        progress.accept(bytesRead);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

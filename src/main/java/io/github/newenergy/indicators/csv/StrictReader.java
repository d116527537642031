package io.github.newenergy.indicators.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.util.function.LongConsumer;

/**
 * Decodes bytes strictly. Unlike the reader of the JDK it hands out all characters before malformed bytes, so that the line of
 * those is known, and it decodes into the caller's array.
 */
final class StrictReader extends Reader {

    private static final int BLOCK = 1 << 16;

    /** A character of any charset has fewer bytes. */
    private static final int PAIR = 2;

    private final InputStream source;
    private final CharsetDecoder decoder;
    private final LongConsumer progress;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();

    /** The second half of a pair for which the caller had no room. */
    private final CharBuffer spare = CharBuffer.allocate(PAIR).flip();

    private long bytesRead;
    private boolean isAtEnd;
    private boolean isFlushed;

    /** Tells the number of bytes so far with each block of bytes, and at the end. */
    StrictReader(InputStream source, Charset charset, LongConsumer progress) {
        this.source = source;
        this.decoder = charset.newDecoder();
        this.progress = progress;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (spare.hasRemaining() || length < PAIR) {
            return readSpare(buffer, offset);
        }
        return read(CharBuffer.wrap(buffer, offset, length), offset);
    }

    private int readSpare(char[] buffer, int offset) throws IOException {
        if (!spare.hasRemaining()) {
            int count = read(spare.clear(), 0);
            spare.flip();
            if (count < 0) {
                return count;
            }
        }
        buffer[offset] = spare.get();
        return 1;
    }

    /** Reads some characters to a buffer with room for two at least. */
    private int read(CharBuffer characters, int start) throws IOException {
        while (true) {
            CoderResult result = isFlushed ? CoderResult.UNDERFLOW : decoder.decode(bytes, characters, isAtEnd);
            if (isAtEnd && result.isUnderflow() && !isFlushed) {
                result = decoder.flush(characters);
                isFlushed = result.isUnderflow();
            }
            int count = characters.position() - start;
            if (count > 0) {
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

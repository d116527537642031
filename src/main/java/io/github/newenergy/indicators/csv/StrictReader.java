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
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/**
 * Decodes bytes strictly. Unlike the reader of the JDK it hands out all characters before malformed bytes, so that the line
 * of those is known, and it decodes into the caller's array.
 */
final class StrictReader extends Reader {

    /** A character of any charset has fewer bytes. */
    private static final int BLOCK = 1 << 16;

    /** So many chars are one character at most. */
    private static final int PAIR = 2;

    private static final byte LEAST_OF_TWO = (byte) 0xc2;
    private static final byte LEAST_OF_THREE = (byte) 0xe0;
    private static final byte LEAST_OF_FOUR = (byte) 0xf0;
    private static final byte MOST_OF_FOUR = (byte) 0xf4;
    private static final int MOST_ASCII = 0x7f;
    private static final int FURTHER = 0xc0;
    private static final int FURTHER_BEGINS = 0x80;
    private static final int BITS_OF_FURTHER = 6;
    private static final int VALUE_OF_FURTHER = 0x3f;

    /** By the length of its bytes the least character that is not written shorter. */
    private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

    private final InputStream source;
    private final boolean isUtf8;
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
        this.isUtf8 = charset.equals(StandardCharsets.UTF_8);
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

    /**
     * Decodes well-formed UTF-8 up to the end of the bytes or to that of the characters. The decoder looks at what is left:
     * it is slow where ASCII is mixed with anything else, as names and units are.
     */
    private void decodeUtf8(CharBuffer target) {
        char[] characters = target.array();
        byte[] encoded = bytes.array();
        int from = bytes.position();
        int to = target.position();
        int end = target.limit();
        while (from < bytes.limit() && to < end) {
            int run = Math.min(bytes.limit() - from, end - to);
            int index = 0;
            while (index < run && encoded[from + index] >= 0) {
                characters[to + index] = (char) encoded[from + index];
                index++;
            }
            from += index;
            to += index;
            if (index < run) {
                int length = lengthAt(encoded, from);
                int character = length == 0 ? -1 : characterAt(encoded, from, length);
                if (character < 0 || end - to < Character.charCount(character)) {
                    break;
                }
                from += length;
                to += Character.toChars(character, characters, to);
            }
        }
        bytes.position(from);
        target.position(to);
    }

    /** How many bytes a character has that begins with a byte beyond ASCII; 0 if none does, or if it is cut off. */
    private int lengthAt(byte[] encoded, int from) {
        int first = encoded[from];
        if (first < LEAST_OF_TWO || first > MOST_OF_FOUR) {
            return 0;
        }
        int length = 2 + (first >= LEAST_OF_THREE ? 1 : 0) + (first >= LEAST_OF_FOUR ? 1 : 0);
        return length <= bytes.limit() - from ? length : 0;
    }

    /** The character of some bytes; below zero if they are not well formed. */
    private static int characterAt(byte[] encoded, int from, int length) {
        int character = encoded[from] & (MOST_ASCII >> length);
        for (int index = from + 1; index < from + length; index++) {
            if ((encoded[index] & FURTHER) != FURTHER_BEGINS) {
                return -1;
            }
            character = character << BITS_OF_FURTHER | (encoded[index] & VALUE_OF_FURTHER);
        }
        boolean isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character < LEAST[length] || character > Character.MAX_CODE_POINT || isSurrogate ? -1 : character;
    }

    /** Reads some characters to a buffer with room for two at least. */
    private int read(CharBuffer characters, int start) throws IOException {
        while (true) {
            if (isUtf8) {
                decodeUtf8(characters);
                if (characters.position() > start) {
                    return characters.position() - start;
                }
            }
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

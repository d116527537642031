package io.github.newenergy.indicators.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of strict decoding, against the encoders of the JDK. */
class StrictReaderProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\n", "é", "新", "\ufeff", "😀")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE").map(Charset::forName);
    }

    /** Hands out few bytes at a time. */
    private static InputStream slowly(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(5)));
            }
        };
    }

    private static String read(StrictReader reader, Random random, StringBuilder text) throws IOException {
        char[] buffer = new char[64];
        while (true) {
            int offset = random.nextInt(10);
            int count = reader.read(buffer, offset, 1 + random.nextInt(50));
            if (count < 0) {
                return text.toString();
            }
            text.append(buffer, offset, count);
        }
    }

    @Property
    void whatIsEncodedIsRead(@ForAll("texts") String text, @ForAll("charsets") Charset charset, @ForAll Random random)
            throws IOException {
        byte[] bytes = text.getBytes(charset);
        List<Long> progress = new ArrayList<>();
        StrictReader reader = new StrictReader(slowly(bytes, random), charset, progress::add);
        assertThat(read(reader, random, new StringBuilder())).isEqualTo(text);
        assertThat(progress).isSorted().last().isEqualTo((long) bytes.length);
    }

    @Property
    void whatStandsBeforeAMalformedByteIsRead(@ForAll("texts") String text, @ForAll Random random) {
        byte[] bytes = text.getBytes(UTF_8);
        byte[] malformed = Arrays.copyOf(bytes, bytes.length + 2);
        malformed[bytes.length] = (byte) 0xff;
        malformed[bytes.length + 1] = 'a';
        StringBuilder before = new StringBuilder();
        StrictReader reader = new StrictReader(slowly(malformed, random), UTF_8, count -> {});
        assertThatExceptionOfType(MalformedInputException.class).isThrownBy(() -> read(reader, random, before));
        assertThat(before).hasToString(text);
    }

    /** Bytes that begin, follow and end characters, in any order. */
    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.of(
                        0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe4, 0xed,
                        0xef, 0xf0, 0xf4, 0xf5, 0xff)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(8);
    }

    @Property(tries = 5_000)
    void anythingIsReadOrMalformed(@ForAll("bytes") byte[] bytes, @ForAll Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean isMalformed = false;
        try {
            read(new StrictReader(slowly(bytes, random), UTF_8, count -> {}), random, text);
        } catch (CharacterCodingException problem) {
            isMalformed = true;
        }
        byte[] again = text.toString().getBytes(UTF_8);
        assertThat(again.length == bytes.length).isNotEqualTo(isMalformed);
        assertThat(Arrays.copyOf(bytes, again.length)).isEqualTo(again);
    }
}

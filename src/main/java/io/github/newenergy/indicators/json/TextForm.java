package io.github.newenergy.indicators.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.function.Function;

/**
 * A type whose values are strings: what {@code toString} prints and {@code parse} reads.
 *
 * @param type the type
 * @param parse reads the text form
 * @param <T> the type
 */
record TextForm<T>(Class<T> type, Function<String, T> parse) {

    void register(SimpleSerializers values, SimpleSerializers keys) {
        values.addSerializer(type, new Printing<>(type));
        keys.addSerializer(type, new KeyPrinting<>());
    }

    void register(SimpleDeserializers values, SimpleKeyDeserializers keys) {
        values.addDeserializer(type, new Parsing<>(this));
        keys.addDeserializer(type, new KeyParsing(this));
    }

    /**
     * Writes a value.
     *
     * @param <T> the type of the value
     */
    private static final class Printing<T> extends StdScalarSerializer<T> {

        private static final long serialVersionUID = 1L;

        Printing(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.toString());
        }
    }

    /** Writes the key of a map. */
    private static final class KeyPrinting<T> extends JsonSerializer<T> {

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(value.toString());
        }
    }

    /** Reads a value. */
    private static final class Parsing<T> extends JsonDeserializer<T> {

        private final TextForm<T> form;

        Parsing(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            TokenReader tokens = new TokenReader(parser, ReadLimits.STANDARD);
            try {
                return form.parse.apply(tokens.text("a string"));
            } catch (PublicationFormatException problem) {
                throw problem;
            } catch (JsonProcessingException problem) {
                throw tokens.malformed(problem);
            } catch (IllegalArgumentException problem) {
                throw tokens.error(problem);
            }
        }

        @Override
        public Class<T> handledType() {
            return form.type;
        }
    }

    /** Reads the key of a map. */
    private static final class KeyParsing extends KeyDeserializer {

        private final TextForm<?> form;

        KeyParsing(TextForm<?> form) {
            this.form = form;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            TokenReader tokens = new TokenReader(context.getParser(), ReadLimits.STANDARD);
            tokens.checkLength(key.length());
            try {
                return form.parse.apply(key);
            } catch (IllegalArgumentException problem) {
                throw tokens.error(problem);
            }
        }
    }
}

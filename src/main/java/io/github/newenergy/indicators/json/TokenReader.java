package io.github.newenergy.indicators.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.CharConversionException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of one document, with the path to where the reader stands, for the sake of its errors. */
final class TokenReader {

    /** The certificate, its lines, a line, its statement, a list in it, an assumption in that, its cells, one to spare. */
    private static final int DEEPEST = 8;

    /** The longest whole number that surely fits an int. */
    private static final int INT_DIGITS = 9;

    private final JsonParser parser;
    private final ReadLimits limits;
    private final DocumentType type;
    private final @Nullable String[] names = new String[DEEPEST];
    private final int[] indexes = new int[DEEPEST];
    private int depth;
    private int items;

    /** Whether the innermost step of the path is still the field before. */
    private boolean betweenFields;

    TokenReader(JsonParser parser, ReadLimits limits) {
        this(parser, limits, DocumentType.PUBLICATION);
    }

    TokenReader(JsonParser parser, ReadLimits limits, DocumentType type) {
        this.parser = parser;
        this.limits = limits;
        this.type = type;
    }

    /** A step of reading. */
    interface Step {
        void run() throws IOException;
    }

    /** Turns whatever is wrong with the JSON itself into the one exception. */
    void explaining(Step step) throws IOException {
        try {
            step.run();
        } catch (PublicationFormatException problem) {
            throw problem;
        } catch (JsonProcessingException problem) {
            throw malformed(problem);
        } catch (CharConversionException problem) {
            throw malformed(problem);
        }
    }

    /** Enters the object at which the reader stands. */
    void startObject(String expected) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw expected(expected);
        }
        depth++;
        betweenFields = true;
    }

    /** Moves to the next value of the object; returns its name, or null after the last one, when the object is left. */
    @Nullable
    String nextField() throws IOException {
        betweenFields = true;
        return enterField(parser.nextFieldName());
    }

    /** The same, and faster where the guess is right. */
    @Nullable
    String nextField(SerializableString guess) throws IOException {
        betweenFields = true;
        if (parser.nextFieldName(guess)) {
            return enterField(guess.getValue());
        }
        return enterField(parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null);
    }

    private @Nullable String enterField(@Nullable String name) throws IOException {
        if (name == null) {
            depth--;
            betweenFields = false;
            return null;
        }
        names[depth - 1] = name;
        betweenFields = false;
        parser.nextToken();
        return name;
    }

    /** Enters the array at which the reader stands. */
    void startArray() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw expected("an array");
        }
        names[depth] = null;
        indexes[depth++] = -1;
    }

    /** Moves to the next item of the array; returns false after the last one, when the array is left. */
    boolean nextItem() throws IOException {
        indexes[depth - 1]++;
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            depth--;
            return false;
        }
        return true;
    }

    /** The text at which the reader stands. */
    String text(String expected) throws IOException {
        return text(expected, limits.characters());
    }

    /** The same, with a limit of its own. */
    String text(String expected, int most) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw expected(expected);
        }
        // To ask for the length does not copy the text.
        checkLength(parser.getTextLength(), most);
        return parser.getText();
    }

    /** The value of the text at which the reader stands. */
    <T> T value(TextCache<T> cache, String expected) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw expected(expected);
        }
        int length = parser.getTextLength();
        checkLength(length);
        try {
            return cache.get(parser.getTextCharacters(), parser.getTextOffset(), length);
        } catch (IllegalArgumentException problem) {
            throw error(problem);
        }
    }

    /** Makes sure that a text is not too long to be read. */
    void checkLength(int length) throws PublicationFormatException {
        checkLength(length, limits.characters());
    }

    private void checkLength(int length, int most) throws PublicationFormatException {
        if (length > most) {
            throw error("a text must have at most " + most + " characters, got " + length);
        }
    }

    /** Moves to the first token of the document. */
    void advance() throws IOException {
        parser.nextToken();
    }

    /** The decimal at which the reader stands; decimals are strings. */
    BigDecimal decimal() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw expected("a decimal as a string such as \"24.10\"");
        }
        int length = parser.getTextLength();
        checkLength(length);
        try {
            return ValueText.parse(parser.getTextCharacters(), parser.getTextOffset(), length);
        } catch (IllegalArgumentException problem) {
            throw error(problem);
        }
    }

    /** The whole number at which the reader stands. */
    int integer() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw expected("a whole number");
        }
        if (parser.getTextLength() > INT_DIGITS) {
            throw expected("a whole number of at most " + INT_DIGITS + " characters");
        }
        return parser.getIntValue();
    }

    /** The truth value at which the reader stands. */
    boolean flag() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw expected("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** Counts one more item of a list or a table of labels. */
    void countItem() throws PublicationFormatException {
        if (++items > limits.items()) {
            throw error("a " + type + " must have at most " + limits.items() + " list items and labels");
        }
    }

    /** Makes sure that a second value does not take the place of the first. */
    void checkOnce(boolean isFirst) throws PublicationFormatException {
        if (!isFirst) {
            throw error("duplicate field");
        }
    }

    /** Makes sure that nothing follows the root of the document. */
    void checkEnd() throws IOException {
        if (parser.nextToken() != null) {
            throw expected("the end of the document after the " + type);
        }
    }

    /** Where the current token starts. */
    JsonLocation location() {
        return parser.currentTokenLocation();
    }

    ReadLimits limits() {
        return limits;
    }

    PublicationFormatException unknownField(String name, Collection<String> known) {
        return error("unknown field, the nearest known one is " + Quotation.of(Nearest.to(name, known)));
    }

    /** A value of another type than the format asks for. */
    PublicationFormatException expected(String expected) throws IOException {
        return error("expected " + expected + ", found " + found());
    }

    PublicationFormatException error(String reason) {
        return new PublicationFormatException(path(), reason, location(), null);
    }

    PublicationFormatException error(IllegalArgumentException problem) {
        String reason = requireNonNull(problem.getMessage(), "message");
        return new PublicationFormatException(path(), reason, location(), problem);
    }

    /** A text that is no JSON, or that breaks a limit of the parser. */
    PublicationFormatException malformed(JsonProcessingException problem) {
        String message = problem.getOriginalMessage();
        int aside = message.indexOf(" (start marker at");
        String reason = aside < 0 ? message : message.substring(0, aside);
        JsonLocation known = problem.getLocation();
        return new PublicationFormatException(
                path(), "malformed JSON: " + reason, known == null ? parser.currentLocation() : known, problem);
    }

    /** Bytes that are no characters of the encoding of the document. */
    PublicationFormatException malformed(CharConversionException problem) {
        return new PublicationFormatException(
                path(), "malformed JSON: " + problem.getMessage(), parser.currentLocation(), problem);
    }

    private String found() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "the end of the document";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> isLong() ? "a long string" : "the string " + Quotation.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                isLong() ? "a long number" : "the number " + Quotation.plain(parser.getText());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    private boolean isLong() throws IOException {
        return parser.getTextLength() > limits.characters();
    }

    private List<Reference> path() {
        List<Reference> path = new ArrayList<>(depth);
        int known = betweenFields ? depth - 1 : depth;
        for (int level = 0; level < known; level++) {
            String name = names[level];
            if (name != null) {
                path.add(new Reference(type.type(), name));
            } else if (indexes[level] >= 0) {
                path.add(new Reference(type.type(), indexes[level]));
            }
        }
        return path;
    }
}

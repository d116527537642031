package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.number.Fraction;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.io.IOException;
import java.math.BigDecimal;

/** Numbers of certificates: texts, however many digits they have, up to the limit. */
final class ExactNumber {

    private static final String STRING = "a number as a string such as \"1.24155\"";

    private ExactNumber() {}

    static String print(Fraction number) {
        return checked(number.toString());
    }

    static String print(BigDecimal number) {
        long length = Math.max(number.precision(), Math.abs((long) number.scale()));
        if (length > CertificateField.MOST_NUMBER_CHARACTERS) {
            throw tooLong(length);
        }
        return checked(number.toPlainString());
    }

    private static String checked(String text) {
        if (text.length() > CertificateField.MOST_NUMBER_CHARACTERS) {
            throw tooLong(text.length());
        }
        return text;
    }

    private static IllegalArgumentException tooLong(long length) {
        return new IllegalArgumentException(
                "a number must have at most " + CertificateField.MOST_NUMBER_CHARACTERS + " characters, got " + length);
    }

    /** Reads the fraction at which the reader stands. */
    static Fraction fraction(TokenReader tokens) throws IOException {
        String text = tokens.text(STRING, CertificateField.MOST_NUMBER_CHARACTERS);
        try {
            return Fraction.parse(text);
        } catch (UnreadableTextException problem) {
            throw tokens.error(problem);
        }
    }

    /** Reads the decimal at which the reader stands. */
    static BigDecimal decimal(TokenReader tokens) throws IOException {
        String text = tokens.text(STRING, CertificateField.MOST_NUMBER_CHARACTERS);
        try {
            checkPlain(text);
        } catch (UnreadableTextException problem) {
            throw tokens.error(problem);
        }
        return new BigDecimal(text);
    }

    /** A sign if it is below zero, digits, and perhaps a point with digits on both sides. */
    private static void checkPlain(String text) {
        boolean pointIsLeft = true;
        boolean needsDigit = true;
        for (int index = text.startsWith("-") ? 1 : 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean isPoint = character == '.' && pointIsLeft && !needsDigit;
            if (!isPoint && (character < '0' || character > '9')) {
                throw new UnreadableTextException(text, index, "expected a digit");
            }
            pointIsLeft &= !isPoint;
            needsDigit = isPoint;
        }
        if (needsDigit) {
            throw new UnreadableTextException(text, text.length(), "expected a digit");
        }
    }
}

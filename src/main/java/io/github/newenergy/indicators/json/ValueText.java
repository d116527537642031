package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.number.Hedge;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The decimals of figures: digits and nothing else, since hedge and unit are fields of their own. */
final class ValueText {

    /** The most digits that fit a {@code long} whatever they are. */
    private static final int LONG_DIGITS = 18;

    private ValueText() {}

    static BigDecimal parse(char[] buffer, int start, int length) {
        BigDecimal simple = simple(buffer, start, start + length);
        return simple != null ? simple : any(new String(buffer, start, length));
    }

    /** A sign, digits and a fraction in ASCII; null for every other form, right or wrong. */
    private static @Nullable BigDecimal simple(char[] buffer, int start, int end) {
        boolean negative = start < end && buffer[start] == '-';
        int first = negative ? start + 1 : start;
        int point = end;
        long unscaled = 0;
        for (int index = first; index < end; index++) {
            char character = buffer[index];
            if (character >= '0' && character <= '9') {
                unscaled = unscaled * 10 + (character - '0');
            } else if (character == '.' && point == end) {
                point = index;
            } else {
                return null;
            }
        }
        boolean wellFormed = point > first
                && (point == first + 1 || buffer[first] != '0')
                && point != end - 1
                && end - first <= LONG_DIGITS;
        if (!wellFormed) {
            return null;
        }
        return BigDecimal.valueOf(negative ? -unscaled : unscaled, Math.max(0, end - point - 1));
    }

    private static BigDecimal any(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isDecimal(text.charAt(index), index)) {
                throw new UnreadableTextException(
                        text, index, "expected a decimal such as 1550.72 without exponent, hedge or unit,");
            }
        }
        PublishedNumber number = PublishedNumber.parse(text);
        if (number.form() != NumberForm.PLAIN || number.hedge() != Hedge.NONE) {
            throw new IllegalArgumentException("a value must be a plain decimal, got " + number);
        }
        return number.digits();
    }

    /** Digits, signs, point and separators, in ASCII and full width: what the one grammar of decimals is made of. */
    private static boolean isDecimal(char character, int index) {
        char folded = character >= '！' && character <= '～' ? (char) (character - '！' + '!') : character;
        return (folded >= '0' && folded <= '9') || (index == 0 ? "+-−" : ".,").indexOf(folded) >= 0;
    }
}

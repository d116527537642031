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

    static BigDecimal parse(String text) {
        BigDecimal simple = simple(text);
        return simple != null ? simple : any(text);
    }

    /** A sign, digits and a fraction in ASCII; null for every other form, right or wrong. */
    private static @Nullable BigDecimal simple(String text) {
        int start = !text.isEmpty() && text.charAt(0) == '-' ? 1 : 0;
        int length = text.length();
        int point = -1;
        long unscaled = 0;
        for (int index = start; index < length; index++) {
            char character = text.charAt(index);
            if (character >= '0' && character <= '9') {
                unscaled = unscaled * 10 + (character - '0');
            } else if (character == '.' && point < 0) {
                point = index;
            } else {
                return null;
            }
        }
        int end = point < 0 ? length : point;
        boolean wellFormed = end > start
                && (end == start + 1 || text.charAt(start) != '0')
                && point != length - 1
                && length - start <= LONG_DIGITS;
        if (!wellFormed) {
            return null;
        }
        return BigDecimal.valueOf(start == 1 ? -unscaled : unscaled, point < 0 ? 0 : length - point - 1);
    }

    private static BigDecimal any(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isDecimal(text.charAt(index))) {
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
    private static boolean isDecimal(char character) {
        char folded = character >= '！' && character <= '～' ? (char) (character - '！' + '!') : character;
        return (folded >= '0' && folded <= '9') || "+-−.,".indexOf(folded) >= 0;
    }
}

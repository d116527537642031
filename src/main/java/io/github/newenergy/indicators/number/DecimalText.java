package io.github.newenergy.indicators.number;

import java.math.BigDecimal;

/**
 * A decimal number as written, by this library's own grammar: an optional sign, digits with or without thousands
 * separators, and an optional fraction.
 *
 * <p>Full-width digits are folded by arithmetic on one block of characters. Digits of any other script, and two kinds in
 * one number, are refused; so are exponents, hexadecimal digits, type suffixes and blanks.
 *
 * @param value the decimal, with the scale that was written
 * @param end the index after the last character that belongs to it
 */
record DecimalText(BigDecimal value, int end) {

    /** The most digits that fit a {@code long} whatever they are. */
    private static final int LONG_DIGITS = 18;

    /** Reads the decimal that starts at {@code start} and goes on as far as it can. */
    static DecimalText read(CharSequence text, int start) {
        return new Reader(text, start).read();
    }

    /** Whether a number may begin with this character. */
    static boolean isStart(char character) {
        return isDigit(character) || isMinus(character) || fold(character) == '+';
    }

    private static boolean isMinus(char character) {
        return fold(character) == '-' || character == '−';
    }

    static boolean isDigit(char character) {
        char folded = fold(character);
        return folded >= '0' && folded <= '9';
    }

    /** Full-width forms of ASCII characters lie in one block, in the order of ASCII. */
    private static char fold(char character) {
        return character >= '！' && character <= '～' ? (char) (character - '！' + '!') : character;
    }

    /** One pass over the characters of one number. */
    private static final class Reader {

        private final CharSequence text;
        private final int start;
        private final StringBuilder digits = new StringBuilder();
        private int position;
        private int scale;

        Reader(CharSequence text, int start) {
            this.text = text;
            this.start = start;
            this.position = start;
        }

        DecimalText read() {
            boolean negative = sign();
            int firstDigit = position;
            integer();
            if (at(position) == '.') {
                fraction();
            }
            checkOneKindOfDigits(firstDigit);
            return new DecimalText(value(negative), position);
        }

        private boolean sign() {
            if (position < text.length()) {
                if (isMinus(text.charAt(position))) {
                    position++;
                    return true;
                }
                if (at(position) == '+') {
                    position++;
                }
            }
            return false;
        }

        private void integer() {
            int groupStart = position;
            run();
            if (position == groupStart) {
                throw error(position, "expected a digit");
            }
            if (position - groupStart > 1 && at(groupStart) == '0') {
                throw error(groupStart, "expected no leading zero");
            }
            int firstGroup = position - groupStart;
            boolean grouped = false;
            while (at(position) == ',' && isDigitAt(position + 1)) {
                grouped = true;
                position++;
                groupStart = position;
                run();
                if (position - groupStart != 3) {
                    throw error(position, "expected three digits after a thousands separator");
                }
            }
            if (grouped && firstGroup > 3) {
                throw error(start, "expected at most three digits before a thousands separator");
            }
        }

        private void fraction() {
            position++;
            int fractionStart = position;
            run();
            scale = position - fractionStart;
            if (scale == 0) {
                throw error(position, "expected a digit after the decimal point");
            }
        }

        private void run() {
            while (isDigitAt(position)) {
                digits.append(at(position));
                position++;
            }
        }

        private void checkOneKindOfDigits(int firstDigit) {
            boolean fullWidth = text.charAt(firstDigit) > '9';
            for (int index = firstDigit; index < position; index++) {
                char character = text.charAt(index);
                if (isDigit(character) && character > '9' != fullWidth) {
                    throw error(index, "expected one kind of digits in one number");
                }
            }
            if (position < text.length() && Character.isDigit(text.charAt(position))) {
                throw error(position, "expected ASCII or full-width digits");
            }
        }

        private BigDecimal value(boolean negative) {
            if (significantDigits() > DecimalLimits.DIGITS) {
                throw error(start, "expected at most " + DecimalLimits.DIGITS + " significant digits");
            }
            if (scale > DecimalLimits.SCALE) {
                throw error(start, "expected at most " + DecimalLimits.SCALE + " decimal places");
            }
            BigDecimal magnitude = digits.length() <= LONG_DIGITS
                    ? BigDecimal.valueOf(Long.parseLong(digits, 0, digits.length(), 10), scale)
                    : new BigDecimal(digits.toString()).movePointLeft(scale);
            return negative ? magnitude.negate() : magnitude;
        }

        private int significantDigits() {
            int leading = 0;
            while (leading < digits.length() && digits.charAt(leading) == '0') {
                leading++;
            }
            return digits.length() - leading;
        }

        private boolean isDigitAt(int index) {
            return index < text.length() && isDigit(text.charAt(index));
        }

        private char at(int index) {
            return index < text.length() ? fold(text.charAt(index)) : '\0';
        }

        private UnreadableTextException error(int index, String rule) {
            return new UnreadableTextException(text, index, rule);
        }
    }
}

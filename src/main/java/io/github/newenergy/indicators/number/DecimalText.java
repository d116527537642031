package io.github.newenergy.indicators.number;

import java.math.BigDecimal;

/**
 * A decimal number as written, by this library's own grammar: an optional sign, digits, and an optional fraction.
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

    /** Reads the printed decimal that starts at {@code start} and goes on as far as it can; it may group thousands. */
    static DecimalText read(CharSequence text, int start) {
        return new Reader(text, start, true, DecimalLimits.DIGITS, DecimalLimits.SCALE).read();
    }

    /** Reads an end of bounds, where a comma stands between two numbers and never inside one. */
    static DecimalText readEnd(CharSequence text, int start) {
        return new Reader(text, start, false, 2 * DecimalLimits.END_PLACES, DecimalLimits.END_PLACES).read();
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
        private final boolean mayGroup;
        private final int mostDigits;
        private final int mostPlaces;
        private int position;
        private int scale;

        Reader(CharSequence text, int start, boolean mayGroup, int mostDigits, int mostPlaces) {
            this.text = text;
            this.start = start;
            this.mayGroup = mayGroup;
            this.mostDigits = mostDigits;
            this.mostPlaces = mostPlaces;
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
            int integerStart = position;
            run();
            if (position == integerStart) {
                throw error(position, "expected a digit");
            }
            if (mayGroup && isSeparator()) {
                if (position - integerStart > 3) {
                    throw error(position, "expected at most three digits before a thousands separator");
                }
                groups();
            }
            // A grouped zero, as in 0,550, is a decimal comma.
            if (position - integerStart > 1 && at(integerStart) == '0') {
                throw error(integerStart, "expected no leading zero");
            }
        }

        private void groups() {
            while (isSeparator()) {
                position++;
                int groupStart = position;
                run();
                if (position - groupStart != 3) {
                    throw error(position, "expected three digits after a thousands separator");
                }
            }
        }

        private boolean isSeparator() {
            return at(position) == ',' && isDigitAt(position + 1);
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
            if (significantDigits() > mostDigits) {
                throw error(start, "expected at most " + mostDigits + " significant digits");
            }
            if (scale > mostPlaces) {
                throw error(start, "expected at most " + mostPlaces + " decimal places");
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

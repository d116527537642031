package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.number.UnreadableTextException;
import io.github.newenergy.indicators.table.CodedRows;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads levels as a dialect writes them.
 *
 * <p>After a field was read it holds what it read, so that nothing is made for a number.
 */
final class LevelText {

    /** Digits that fit into a long whatever they are. */
    private static final int SAFE_DIGITS = 18;

    private static final int RADIX = 10;

    /** The limits of levels; more digits are not even put together. */
    private static final int MOST_DIGITS = 64;

    private static final int FARTHEST_PLACE = 100;
    private static final char MINUS = '−';

    /** No character: nothing parts thousands. */
    private static final int NOTHING = -1;

    private final char[][] missingMarks;
    private final char[][] absentMarks;
    private final int longestMark;
    private final char decimalMark;
    private final int thousandsSeparator;
    private long unscaled;
    private int places;
    private boolean isAbsent;

    /** The level, if it has too many digits to be a whole number of units of some place. */
    private @Nullable BigDecimal exact;

    /** What is read with care, how far, and its digits without anything between them. */
    private char[] buffer = {};

    private int position;
    private final StringBuilder digits = new StringBuilder();

    /** Knows the mark of absent cells only in a wide file. */
    LevelText(CsvDialect dialect, boolean isWide) {
        this.missingMarks = marks(dialect.missingMarks().stream());
        this.absentMarks = marks(isWide ? dialect.absentMark().stream() : Stream.empty());
        this.longestMark = Stream.of(missingMarks, absentMarks)
                .flatMap(Stream::of)
                .mapToInt(mark -> mark.length)
                .reduce(0, Math::max);
        this.decimalMark = dialect.decimalMark();
        this.thousandsSeparator =
                dialect.thousandsSeparator().map(sign -> (int) sign).orElse(NOTHING);
    }

    private static char[][] marks(Stream<String> marks) {
        return marks.flatMap(mark -> Stream.of(mark, FormulaGuard.guarded(mark)))
                .distinct()
                .map(String::toCharArray)
                .toArray(char[][]::new);
    }

    /** The level as a whole number of units of the last place, or {@link CodedRows#MISSING}. */
    long unscaled() {
        return unscaled;
    }

    /** How many decimal places it has. */
    int places() {
        return places;
    }

    /** The level as a whole, where the other two do not hold it. */
    Optional<BigDecimal> exact() {
        return Optional.ofNullable(exact);
    }

    /** Whether there is no row at all. */
    boolean isAbsent() {
        return isAbsent;
    }

    /** Reads what most fields are, a mark or a plain number; false if the field is something else, which is not read. */
    boolean isUsual(char[] characters, int offset, int length) {
        if (length <= longestMark) {
            if (isAnyOf(missingMarks, characters, offset, length)) {
                set(CodedRows.MISSING, 0, false);
                return true;
            }
            if (isAnyOf(absentMarks, characters, offset, length)) {
                set(CodedRows.MISSING, 0, true);
                return true;
            }
        }
        return isPlain(characters, offset, offset + length);
    }

    /**
     * Reads a field that is something else.
     *
     * @throws UnreadableTextException if it is no level
     */
    void read(String field) {
        buffer = field.toCharArray();
        position = 0;
        boolean isNegative = isNext('-') || isNext(MINUS);
        if (isNegative || isNext('+')) {
            position++;
        }
        digits.setLength(0);
        integer();
        int decimals = decimals();
        if (position < buffer.length) {
            throw unreadable(position, "expected a number and nothing else");
        }
        setDigits(isNegative, decimals);
    }

    private void setDigits(boolean isNegative, int decimals) {
        if (digits.length() <= SAFE_DIGITS) {
            long value = Long.parseLong(digits, 0, digits.length(), RADIX);
            set(isNegative ? -value : value, decimals, false);
            return;
        }
        if (decimals > FARTHEST_PLACE || significantDigits() > MOST_DIGITS) {
            throw unreadable(
                    0,
                    "expected at most " + MOST_DIGITS + " digits, and at most " + FARTHEST_PLACE + " decimal places,");
        }
        BigDecimal level = new BigDecimal(new BigInteger(digits.toString()), decimals);
        set(0, 0, false);
        exact = isNegative ? level.negate() : level;
    }

    private int significantDigits() {
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        return digits.length() - first;
    }

    /** How a usual number stands in a file. */
    String usual(long level, int itsPlaces) {
        return BigDecimal.valueOf(level, itsPlaces).toPlainString().replace('.', decimalMark);
    }

    private void set(long newUnscaled, int newPlaces, boolean newAbsent) {
        unscaled = newUnscaled;
        places = newPlaces;
        isAbsent = newAbsent;
        exact = null;
    }

    private static boolean isAnyOf(char[][] marks, char[] characters, int offset, int length) {
        for (char[] mark : marks) {
            if (mark.length == length && Arrays.equals(mark, 0, length, characters, offset, offset + length)) {
                return true;
            }
        }
        return false;
    }

    /** Reads what most fields are: few digits, perhaps a minus, perhaps a decimal mark. */
    private boolean isPlain(char[] characters, int from, int to) {
        boolean isNegative = from < to && characters[from] == '-';
        int index = isNegative ? from + 1 : from;
        int first = index;
        int mark = to;
        long value = 0;
        for (; index < to; index++) {
            int digit = characters[index] - '0';
            if (digit >= 0 && digit < RADIX) {
                value = RADIX * value + digit;
            } else if (characters[index] == decimalMark && mark == to) {
                mark = index;
            } else {
                return false;
            }
        }
        int after = to - mark;
        boolean isNumber = mark > first && after != 1 && (characters[first] != '0' || mark == first + 1);
        int count = to - first - (after > 0 ? 1 : 0);
        // A minus before zeros is lost in a whole number, and a message would not quote the field as it stands.
        if (!isNumber || count > SAFE_DIGITS || (isNegative && value == 0)) {
            return false;
        }
        set(isNegative ? -value : value, Math.max(0, after - 1), false);
        return true;
    }

    private void integer() {
        int first = position;
        run();
        if (position == first) {
            throw unreadable(position, "expected a digit");
        }
        if (isNext(thousandsSeparator)) {
            if (position - first > 3) {
                throw unreadable(position, "expected at most three digits before a thousands separator");
            }
            while (isNext(thousandsSeparator)) {
                int group = ++position;
                run();
                if (position - group != 3) {
                    throw unreadable(position, "expected three digits after a thousands separator");
                }
            }
        }
        if (buffer[first] == '0' && position - first > 1) {
            throw unreadable(first, "expected no leading zero");
        }
    }

    private boolean isNext(int sign) {
        return position < buffer.length && buffer[position] == sign;
    }

    /** Passes a decimal mark and the digits behind it; returns how many these are. */
    private int decimals() {
        if (!isNext(decimalMark)) {
            return 0;
        }
        int first = ++position;
        while (position < buffer.length && isDigit(position)) {
            position++;
        }
        if (position == first) {
            throw unreadable(first, "expected a digit after the decimal mark");
        }
        digits.append(buffer, first, position - first);
        return position - first;
    }

    private boolean isDigit(int index) {
        return buffer[index] >= '0' && buffer[index] <= '9';
    }

    /** Takes digits in, from the position on. */
    private void run() {
        int first = position;
        while (position < buffer.length && isDigit(position)) {
            position++;
        }
        digits.append(buffer, first, position - first);
    }

    private UnreadableTextException unreadable(int index, String rule) {
        return new UnreadableTextException(new String(buffer), index, rule);
    }
}

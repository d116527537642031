package io.github.newenergy.indicators.csv;

import io.github.newenergy.indicators.number.UnreadableTextException;
import io.github.newenergy.indicators.table.CodedRows;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Reads levels as a dialect writes them.
 *
 * <p>After a field was read it holds what it read, so that nothing is made for a number.
 */
final class LevelText {

    private static final int MOST_PLACES = 18;

    /** Digits that fit into a long whatever they are. */
    private static final int SAFE_DIGITS = 18;

    private static final int RADIX = 10;
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

    private char[] buffer = {};
    private int start;
    private int position;
    private int end;

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

    /** Whether there is no row at all. */
    boolean isAbsent() {
        return isAbsent;
    }

    /**
     * Reads a field.
     *
     * @throws UnreadableTextException if it is neither a mark nor a level
     */
    void read(char[] characters, int offset, int length) {
        boolean mayBeMark = length <= longestMark;
        if (mayBeMark && isAnyOf(missingMarks, characters, offset, length)) {
            set(CodedRows.MISSING, 0, false);
        } else if (mayBeMark && isAnyOf(absentMarks, characters, offset, length)) {
            set(CodedRows.MISSING, 0, true);
        } else if (!isPlain(characters, offset, offset + length)) {
            readCarefully(characters, offset, length);
        }
    }

    private void set(long newUnscaled, int newPlaces, boolean newAbsent) {
        unscaled = newUnscaled;
        places = newPlaces;
        isAbsent = newAbsent;
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
        if (!isNumber || to - first > SAFE_DIGITS) {
            return false;
        }
        set(isNegative ? -value : value, Math.max(0, after - 1), false);
        return true;
    }

    private void readCarefully(char[] characters, int offset, int length) {
        buffer = characters;
        start = offset;
        position = offset;
        end = offset + length;
        boolean isNegative = position < end && (buffer[position] == '-' || buffer[position] == MINUS);
        if (isNegative || (position < end && buffer[position] == '+')) {
            position++;
        }
        unscaled = 0;
        integer();
        int written = fraction();
        if (position < end) {
            throw unreadable(position, "expected a number and nothing else");
        }
        set(isNegative ? -unscaled : unscaled, written, false);
    }

    private void integer() {
        int first = position;
        run();
        if (position == first) {
            throw unreadable(position, "expected a digit");
        }
        if (isGroupNext()) {
            if (position - first > 3) {
                throw unreadable(position, "expected at most three digits before a thousands separator");
            }
            while (isGroupNext()) {
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

    private boolean isGroupNext() {
        return position < end && buffer[position] == thousandsSeparator;
    }

    private int fraction() {
        if (position == end || buffer[position] != decimalMark) {
            return 0;
        }
        int first = ++position;
        int last = first;
        while (last < end && isDigit(last)) {
            last++;
        }
        if (last == first) {
            throw unreadable(first, "expected a digit after the decimal mark");
        }
        if (last - first > MOST_PLACES) {
            throw unreadable(first, "expected at most " + MOST_PLACES + " decimal places");
        }
        run();
        return last - first;
    }

    private boolean isDigit(int index) {
        return buffer[index] >= '0' && buffer[index] <= '9';
    }

    private void run() {
        while (position < end && isDigit(position)) {
            int digit = buffer[position] - '0';
            if (unscaled > (Long.MAX_VALUE - digit) / RADIX) {
                throw unreadable(start, "expected at most " + Long.MAX_VALUE + " units of the last decimal place");
            }
            unscaled = RADIX * unscaled + digit;
            position++;
        }
    }

    private UnreadableTextException unreadable(int index, String rule) {
        return new UnreadableTextException(new String(buffer, start, end - start), index - start, rule);
    }
}

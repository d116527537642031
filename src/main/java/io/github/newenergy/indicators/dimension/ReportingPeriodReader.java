package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.UnreadableTextException;

/**
 * Reads the text of one {@link ReportingPeriod} from left to right, ASCII only.
 *
 * <pre>
 * period   = term [ "/" ( term | duration ) ] | day "/" duration | year "-" year
 * term     = year [ "-" ( month | "A1" | ( "S" | "H" ) half | "Q" quarter | "M" month ) ]
 * day      = year "-" month "-01"
 * duration = "P" ( years "Y" [ months "M" ] | months "M" )
 * </pre>
 */
final class ReportingPeriodReader {

    /** Longer than any sensible text, short enough that a wrong one costs nothing. */
    private static final int LONGEST = 32;

    /** A count no duration needs: counts stop growing here, so that they cannot overflow. */
    private static final int TOO_MANY = 1_000_000;

    private final CharSequence text;
    private final int length;
    private int position;

    /** The ordinals of the months that the last term read covers. */
    private int first;

    private int last;

    private ReportingPeriodReader(CharSequence text) {
        this.text = text;
        this.length = text.length();
    }

    static ReportingPeriod read(CharSequence text) {
        if (requireNonNull(text, "text").length() > LONGEST) {
            throw new UnreadableTextException(text, LONGEST, "expected at most " + LONGEST + " characters");
        }
        return new ReportingPeriodReader(text).period();
    }

    private ReportingPeriod period() {
        if (isRunOfYears()) {
            return runOfYears();
        }
        boolean dated = term(true);
        if (position < length || dated) {
            require('/', dated ? "expected / and a duration such as P5M" : "expected / or the end of the text");
            if (at(position) == 'P') {
                last = first + duration() - 1;
            } else if (dated) {
                throw unreadable(position, "expected a duration such as P5M");
            } else {
                secondTerm();
            }
            if (position < length) {
                throw unreadable(position, "expected the end of the text");
            }
        }
        return ReportingPeriod.ofOrdinals(first, last);
    }

    /** The usual writing of a plan, 2021-2025: no month has four digits, so it cannot be taken for another form. */
    private boolean isRunOfYears() {
        return length == 9 && at(4) == '-' && isDigit(5) && isDigit(6) && isDigit(7) && isDigit(8);
    }

    private boolean isDigit(int index) {
        return at(index) >= '0' && at(index) <= '9';
    }

    private ReportingPeriod runOfYears() {
        coverYear();
        position++;
        secondTerm();
        return ReportingPeriod.ofOrdinals(first, last);
    }

    private void secondTerm() {
        int start = first;
        int earliestEnd = last;
        int begin = position;
        term(false);
        if (last < earliestEnd) {
            throw unreadable(begin, "expected an end in " + MonthOrdinal.toMonth(earliestEnd) + " or later");
        }
        first = start;
    }

    /** Reads a term into {@code first} and {@code last}; returns whether it was the first day of a month. */
    private boolean term(boolean mayBeDay) {
        int january = coverYear();
        if (at(position) != '-') {
            return false;
        }
        position++;
        switch (at(position)) {
            case 'A' -> cover(january, CalendarPart.YEAR, numberAfterLetter(1, 1, "expected 1 after A"));
            case 'S', 'H' ->
                cover(january, CalendarPart.HALF, numberAfterLetter(1, 2, "expected 1 or 2 after " + at(position)));
            case 'Q' -> cover(january, CalendarPart.QUARTER, numberAfterLetter(1, 4, "expected 1 to 4 after Q"));
            case 'M' -> cover(january, CalendarPart.MONTH, numberAfterLetter(2, 12, "expected 01 to 12 after M"));
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                cover(january, CalendarPart.MONTH, number(2, 12, "expected a month from 01 to 12"));
                return mayBeDay && firstDay();
            }
            default -> throw unreadable(position, "expected a month from 01 to 12, A1, S1, S2, Q1 to Q4 or M01 to M12");
        }
        return false;
    }

    /** Reads a year, covers all of it and returns the ordinal of its January. */
    private int coverYear() {
        int january = number(4, MonthOrdinal.LAST_YEAR, "expected a year from 0001 to 9999") * 12;
        cover(january, CalendarPart.YEAR, 1);
        return january;
    }

    private boolean firstDay() {
        if (at(position) != '-') {
            return false;
        }
        position++;
        number(2, 1, "expected 01, the first day of a month");
        return true;
    }

    private void cover(int january, CalendarPart part, int number) {
        first = january + (number - 1) * part.months();
        last = first + part.months() - 1;
    }

    private int numberAfterLetter(int digits, int most, String rule) {
        position++;
        return number(digits, most, rule);
    }

    /** Reads exactly so many digits: a number from 1 to {@code most}. */
    private int number(int digits, int most, String rule) {
        int begin = position;
        int value = 0;
        for (; position < begin + digits; position++) {
            int digit = at(position) - '0';
            if (digit < 0 || digit > 9) {
                throw unreadable(position, rule);
            }
            value = value * 10 + digit;
        }
        if (value < 1 || value > most) {
            throw unreadable(begin, rule);
        }
        return value;
    }

    /** Reads a duration, of at least one month, that ends in time; returns its months. */
    private int duration() {
        int begin = position++;
        int months = 0;
        int count = count();
        if (at(position) == 'Y') {
            position++;
            months = count * 12;
            count = 0;
            if (position < length) {
                count = count();
                require('M', "expected M");
            }
        } else {
            require('M', "expected Y or M");
        }
        months += count;
        if (months < 1) {
            throw unreadable(begin, "expected a duration of at least one month");
        }
        if (months > MonthOrdinal.LATEST - first + 1) {
            throw unreadable(begin, "expected a duration that ends in the year 9999 or before");
        }
        return months;
    }

    private int count() {
        int begin = position;
        int value = 0;
        for (; at(position) >= '0' && at(position) <= '9'; position++) {
            value = Math.min(TOO_MANY, value * 10 + at(position) - '0');
        }
        if (position == begin) {
            throw unreadable(begin, "expected a number of years or months");
        }
        return value;
    }

    private void require(char expected, String rule) {
        if (at(position) != expected) {
            throw unreadable(position, rule);
        }
        position++;
    }

    /** The character at an index, or a control character that no form contains when the text has ended. */
    private char at(int index) {
        return index < length ? text.charAt(index) : '\0';
    }

    private UnreadableTextException unreadable(int index, String rule) {
        return new UnreadableTextException(text, index, rule);
    }
}

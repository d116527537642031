package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.number.UnreadableTextException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as {@code 2023-07-13}, in ASCII and in the years 1 to 9999. */
final class DateText {

    private static final String FORM = "0000-00-00";

    private DateText() {}

    static LocalDate parse(String text) {
        for (int index = 0; index < FORM.length(); index++) {
            boolean digit = FORM.charAt(index) == '0';
            char character = index < text.length() ? text.charAt(index) : '\0';
            if (digit ? character < '0' || character > '9' : character != '-') {
                throw new UnreadableTextException(text, index, "expected a day such as 2023-07-13,");
            }
        }
        if (text.length() > FORM.length()) {
            throw new UnreadableTextException(text, FORM.length(), "expected the end of the day");
        }
        try {
            LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            if (date.getYear() == 0) {
                throw new UnreadableTextException(text, 0, "expected a year from 0001 to 9999");
            }
            return date;
        } catch (DateTimeException problem) {
            UnreadableTextException error = new UnreadableTextException(text, 5, "expected a day of the calendar");
            error.initCause(problem);
            throw error;
        }
    }

    static String print(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("a day must lie in the years 1 to 9999, got " + date);
        }
        return date.toString();
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int index = start; index < end; index++) {
            number = 10 * number + text.charAt(index) - '0';
        }
        return number;
    }
}

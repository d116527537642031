package io.github.newenergy.indicators.dimension;

import java.time.YearMonth;

/** Months counted from January of the year 0, so that runs of months are plain integer arithmetic. */
final class MonthOrdinal {

    /** The last year that a period may touch; the first is the year 1. */
    static final int LAST_YEAR = 9999;

    /** January of the year 1. */
    static final int EARLIEST = 12;

    /** December of the year 9999. */
    static final int LATEST = LAST_YEAR * 12 + 11;

    private MonthOrdinal() {}

    static int of(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    static YearMonth toMonth(int ordinal) {
        return YearMonth.of(ordinal / 12, ordinal % 12 + 1);
    }
}

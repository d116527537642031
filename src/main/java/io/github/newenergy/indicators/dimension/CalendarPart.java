package io.github.newenergy.indicators.dimension;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A calendar year and the equal parts of one for which figures are published. */
enum CalendarPart {
    YEAR(12),
    HALF(6),
    QUARTER(3),
    MONTH(1);

    private final int months;

    CalendarPart(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** One of a year, by its number from 1 on. */
    ReportingPeriod of(int year, int number) {
        requireFrom1(number, YEAR.months / months, toString());
        int january = requireFrom1(year, MonthOrdinal.LAST_YEAR, "year") * YEAR.months;
        return startingAt(january + (number - 1) * months);
    }

    private ReportingPeriod startingAt(int start) {
        return ReportingPeriod.ofOrdinals(start, start + months - 1);
    }

    /** The number of the one that a month lies in, from 1 on. */
    int numberAt(YearMonth month) {
        return (month.getMonthValue() - 1) / months + 1;
    }

    /** Whether a period is one of them. */
    boolean is(ReportingPeriod period) {
        return period.months() == months && makesUp(period);
    }

    /** Whether a period starts and ends with one of them. */
    boolean makesUp(ReportingPeriod period) {
        return MonthOrdinal.of(period.first()) % months == 0 && period.months() % months == 0;
    }

    /** Those that make up a period, in order of time. */
    List<ReportingPeriod> partition(ReportingPeriod period) {
        if (!makesUp(period)) {
            throw new IllegalArgumentException(
                    "only a period of whole " + this + "s divides into " + this + "s, got " + period);
        }
        List<ReportingPeriod> list = new ArrayList<>(period.months() / months);
        for (int start = MonthOrdinal.of(period.first()); start <= MonthOrdinal.of(period.last()); start += months) {
            list.add(startingAt(start));
        }
        return List.copyOf(list);
    }

    static int requireFrom1(int value, int most, String name) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " must be from 1 to " + most + ", got " + value);
        }
        return value;
    }

    /** Such as {@code quarter}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A calendar year and the equal parts of one for which figures are published. */
public enum CalendarPart {
    /** January to December. */
    YEAR(12),
    /** January to June, or July to December. */
    HALF(6),
    /** Three months, the first of which is January, April, July or October. */
    QUARTER(3),
    /** One month. */
    MONTH(1);

    private final int months;

    CalendarPart(int months) {
        this.months = months;
    }

    /**
     * How long it is.
     *
     * @return the number of months, 1 to 12
     */
    public int months() {
        return months;
    }

    /**
     * The one that a period lies in, such as the quarter of a month.
     *
     * @param period the period
     * @return the part of the calendar that encloses it; empty if it lies in none, as May to July lies in no quarter
     */
    public Optional<ReportingPeriod> enclosing(ReportingPeriod period) {
        YearMonth first = requireNonNull(period, "period").first();
        return Optional.of(of(first.getYear(), numberAt(first))).filter(part -> part.encloses(period));
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

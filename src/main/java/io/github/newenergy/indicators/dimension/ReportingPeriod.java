package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Language;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The run of whole calendar months that a published figure covers.
 *
 * <p>A year, half, quarter or month; the months of a year so far, such as January-May; the two months January-February
 * that are published as one; a plan of several years, such as 2021-2025. It holds no day, no zone and no clock. Two
 * periods are equal when they cover the same months, however they were written.
 *
 * <p>A flow, such as revenue, is summed over the months. A stock, such as installed capacity, is read at the
 * {@link #end() end}.
 *
 * <p>Periods have no natural order, only relations: one may enclose, overlap or abut another. {@link #BY_START} sorts
 * a list for display.
 *
 * <p>The text follows ISO 8601 and the calendar forms of SDMX 2.1 (section 6, technical notes, 4.2): {@code 2022},
 * {@code 2022-S1}, {@code 2022-Q1}, {@code 2023-05}, {@code 2021/2025}, {@code 2023-01/2023-05}.
 *
 * @param first the first month, in the years 1 to 9999
 * @param last the last month, covered too; not before {@code first}, in the years 1 to 9999
 */
public record ReportingPeriod(YearMonth first, YearMonth last) {

    // Long by what it documents: the methods are of a line or two, and reading, printing and calendar parts lie beside
    // it.

    /** Sorts by first month, and among those by last month, so that a shorter period stands before a longer one. */
    public static final Comparator<ReportingPeriod> BY_START =
            Comparator.comparing(ReportingPeriod::first).thenComparing(ReportingPeriod::last);

    /**
     * Holds the months from the first to the last, both covered.
     *
     * @param first the first month
     * @param last the last month
     * @throws IllegalArgumentException if a month lies outside the years 1 to 9999, or the first is after the last
     */
    public ReportingPeriod {
        requireYear(requireNonNull(first, "first"), "first");
        requireYear(requireNonNull(last, "last"), "last");
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("first must not be after last, got " + first + " and " + last);
        }
    }

    /**
     * {@return the months from the first to the last, both covered}
     *
     * @param first the first month
     * @param last the last month
     * @throws IllegalArgumentException if a month lies outside the years 1 to 9999, or the first is after the last
     */
    public static ReportingPeriod of(YearMonth first, YearMonth last) {
        return new ReportingPeriod(first, last);
    }

    /**
     * {@return a calendar year, January to December}
     *
     * @param year the year, 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public static ReportingPeriod ofYear(int year) {
        return CalendarPart.YEAR.of(year, 1);
    }

    /**
     * {@return half a calendar year}
     *
     * @param year the year, 1 to 9999
     * @param half 1 for January to June, 2 for July to December
     * @throws IllegalArgumentException if the year or the half is out of range
     */
    public static ReportingPeriod ofHalf(int year, int half) {
        return CalendarPart.HALF.of(year, half);
    }

    /**
     * {@return a quarter of a calendar year}
     *
     * @param year the year, 1 to 9999
     * @param quarter 1 for January to March, up to 4
     * @throws IllegalArgumentException if the year or the quarter is out of range
     */
    public static ReportingPeriod ofQuarter(int year, int quarter) {
        return CalendarPart.QUARTER.of(year, quarter);
    }

    /**
     * {@return a single month}
     *
     * @param year the year, 1 to 9999
     * @param month 1 for January, up to 12
     * @throws IllegalArgumentException if the year or the month is out of range
     */
    public static ReportingPeriod ofMonth(int year, int month) {
        return CalendarPart.MONTH.of(year, month);
    }

    /**
     * {@return a year so far: January up to a month of the same year} Up to December it is the year.
     *
     * @param year the year, 1 to 9999
     * @param lastMonth the last month, 1 to 12
     * @throws IllegalArgumentException if the year or the month is out of range
     */
    public static ReportingPeriod ofYearToDate(int year, int lastMonth) {
        return of(ofMonth(year, 1).first, ofMonth(year, CalendarPart.requireFrom1(lastMonth, 12, "last month")).last);
    }

    /**
     * {@return a run of calendar years, such as the years of a plan}
     *
     * @param firstYear the first year, 1 to 9999
     * @param lastYear the last year, covered too; not before the first
     * @throws IllegalArgumentException if a year is out of range, or the first is after the last
     */
    public static ReportingPeriod ofYears(int firstYear, int lastYear) {
        return of(ofYear(firstYear).first, ofYear(lastYear).last);
    }

    /**
     * Reads a period. Two periods joined by a slash cover everything from the start of one to the end of the other.
     *
     * <p>Reads {@code 2022}, {@code 2022-A1}, {@code 2022-S1}, {@code 2022-Q1}, {@code 2023-05}, {@code 2023-M05}; two
     * of these joined, such as {@code 2023-01/2023-05}, {@code 2023-Q1/2023-Q3} or {@code 2022/2023-05}; and one of
     * these or the first day of a month with a length, counted from its start: {@code 2023-01-01/P5M},
     * {@code 2021/P5Y}. Two usual writings beside the standards are read as well: {@code 2021-2025} for a plan and
     * {@code 2022-H1} for a half. Years have four digits, months two. Digits are ASCII, letters upper case, blanks none.
     *
     * @param text the text, at most 32 characters
     * @return the period
     * @throws io.github.newenergy.indicators.number.UnreadableTextException if the text follows none of these forms,
     *     ends before it starts, or leaves the years 1 to 9999
     */
    public static ReportingPeriod parse(CharSequence text) {
        return ReportingPeriodReader.read(text);
    }

    /** {@return how many months the period covers: 1 to 119988} */
    public int months() {
        return MonthOrdinal.of(last) - MonthOrdinal.of(first) + 1;
    }

    /**
     * {@return the last month, at whose close a stock is counted} Installed capacity of 2022, of its second half and of
     * December 2022 are one and the same.
     */
    public YearMonth end() {
        return last;
    }

    /** {@return whether this is a calendar year: January to December} */
    public boolean isYear() {
        return CalendarPart.YEAR.is(this);
    }

    /** {@return whether this is half a calendar year: January to June, or July to December} */
    public boolean isHalf() {
        return CalendarPart.HALF.is(this);
    }

    /** {@return whether this is a quarter of a calendar year: three months from January, April, July or October on} */
    public boolean isQuarter() {
        return CalendarPart.QUARTER.is(this);
    }

    /** {@return whether this is a single month} */
    public boolean isMonth() {
        return CalendarPart.MONTH.is(this);
    }

    /**
     * {@return whether this runs from January to a month of the same year, as {@link #ofYearToDate} gives it} That holds
     * for January alone, the first quarter, the first half and the whole year too; ask for those where they differ.
     */
    public boolean isYearToDate() {
        return first.getMonthValue() == 1 && first.getYear() == last.getYear();
    }

    /** {@return whether this is a run of calendar years, one or more: it starts in January and ends in December} */
    public boolean isWholeYears() {
        return CalendarPart.YEAR.makesUp(this);
    }

    /**
     * {@return whether every month of the other period is a month of this one} Every period encloses itself.
     *
     * @param other the other period
     */
    public boolean encloses(ReportingPeriod other) {
        return !first.isAfter(requireNonNull(other, "other").first) && !last.isBefore(other.last);
    }

    /**
     * {@return whether the two periods share a month}
     *
     * @param other the other period
     */
    public boolean overlaps(ReportingPeriod other) {
        return !first.isAfter(requireNonNull(other, "other").last) && !last.isBefore(other.first);
    }

    /**
     * {@return whether one period starts in the month after the other ends} No month is shared or lies between.
     *
     * @param other the other period
     */
    public boolean abuts(ReportingPeriod other) {
        return MonthOrdinal.of(last) + 1 == MonthOrdinal.of(requireNonNull(other, "other").first)
                || MonthOrdinal.of(other.last) + 1 == MonthOrdinal.of(first);
    }

    /**
     * {@return the months that both periods cover, or empty if they share none}
     *
     * @param other the other period
     */
    public Optional<ReportingPeriod> intersection(ReportingPeriod other) {
        return overlaps(other)
                ? Optional.of(new ReportingPeriod(
                        first.isAfter(other.first) ? first : other.first,
                        last.isBefore(other.last) ? last : other.last))
                : Optional.empty();
    }

    /**
     * {@return the shortest period that encloses both, with any months between them}
     *
     * @param other the other period
     */
    public ReportingPeriod span(ReportingPeriod other) {
        return new ReportingPeriod(
                first.isBefore(requireNonNull(other, "other").first) ? first : other.first,
                last.isAfter(other.last) ? last : other.last);
    }

    /**
     * What is left of this period without a part of it: 2022 without January-May 2022 is June-December 2022.
     *
     * @param part a period that this one encloses
     * @return the runs that are left, in order of time: none if the part is the whole, one if it shares an end with the
     *     whole, otherwise two
     * @throws IllegalArgumentException if this period does not enclose the part
     */
    public List<ReportingPeriod> minus(ReportingPeriod part) {
        if (!encloses(requireNonNull(part, "part"))) {
            throw new IllegalArgumentException(
                    "only an enclosed period can be taken away, got " + this + " minus " + part);
        }
        List<ReportingPeriod> rest = new ArrayList<>(2);
        if (first.isBefore(part.first)) {
            rest.add(new ReportingPeriod(first, part.first.minusMonths(1)));
        }
        if (last.isAfter(part.last)) {
            rest.add(new ReportingPeriod(part.last.plusMonths(1), last));
        }
        return List.copyOf(rest);
    }

    /**
     * {@return the same months of a later year}
     *
     * @param years how many years later; negative for earlier
     * @throws IllegalArgumentException if it would leave the years 1 to 9999
     */
    public ReportingPeriod plusYears(int years) {
        return movedBy(12L * years);
    }

    /**
     * {@return the same months of an earlier year: the base of growth over a year}
     *
     * @param years how many years earlier; negative for later
     * @throws IllegalArgumentException if it would leave the years 1 to 9999
     */
    public ReportingPeriod minusYears(int years) {
        return movedBy(-12L * years);
    }

    /**
     * {@return a period of the same length that starts some months later}
     *
     * @param months how many months later; negative for earlier
     * @throws IllegalArgumentException if it would leave the years 1 to 9999
     */
    public ReportingPeriod plusMonths(int months) {
        return movedBy(months);
    }

    /**
     * {@return the period of the same length that ends just before this one starts} It is the base of growth from period
     * to period. Before January-May 2023 that is August-December 2022, which is seldom what a figure for the year so
     * far is compared with.
     *
     * @throws IllegalArgumentException if it would start before the year 1
     */
    public ReportingPeriod previous() {
        return movedBy(-months());
    }

    /** {@return the single months, in order of time} */
    public List<ReportingPeriod> toMonths() {
        return CalendarPart.MONTH.partition(this);
    }

    /**
     * {@return the quarters that make up this period, in order of time}
     *
     * @throws IllegalArgumentException if the period does not start and end with a quarter
     */
    public List<ReportingPeriod> toQuarters() {
        return CalendarPart.QUARTER.partition(this);
    }

    /**
     * {@return the calendar years that make up this period, in order of time}
     *
     * @throws IllegalArgumentException if the period is not made of {@linkplain #isWholeYears() whole years}
     */
    public List<ReportingPeriod> toYears() {
        return CalendarPart.YEAR.partition(this);
    }

    /**
     * Prints the period for people: {@code January-May 2023}, {@code 2023年1-5月}. A year, half, quarter, month and run
     * of years have words of their own; any other run names its first and last month.
     *
     * @param language the language to print
     * @return the words
     */
    public String toText(Language language) {
        return ReportingPeriodPrinter.text(this, language);
    }

    /** Spreads single months, and the years of a series, which differ by twelve in both. */
    @Override
    public int hashCode() {
        int hash = HashMixing.FACTOR * MonthOrdinal.of(first) + MonthOrdinal.of(last);
        return HashMixing.spread(hash);
    }

    /**
     * The shortest text that {@link #parse} reads back: {@code 2022}, {@code 2022-S1}, {@code 2022-Q1},
     * {@code 2023-05}, {@code 2021/2025} for a run of years, {@code 2023-01/2023-05} for any other run.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return ReportingPeriodPrinter.canonical(this);
    }

    /** The run between two {@linkplain MonthOrdinal ordinals}, both covered. */
    static ReportingPeriod ofOrdinals(int first, int last) {
        return new ReportingPeriod(MonthOrdinal.toMonth(first), MonthOrdinal.toMonth(last));
    }

    private ReportingPeriod movedBy(long months) {
        long start = MonthOrdinal.of(first) + months;
        long end = MonthOrdinal.of(last) + months;
        if (start < MonthOrdinal.EARLIEST || end > MonthOrdinal.LATEST) {
            throw new IllegalArgumentException(
                    "a period must stay within the years 1 to 9999, got " + this + " moved by " + months + " months");
        }
        return ofOrdinals((int) start, (int) end);
    }

    private static void requireYear(YearMonth month, String name) {
        if (month.getYear() < 1 || month.getYear() > MonthOrdinal.LAST_YEAR) {
            throw new IllegalArgumentException(name + " must lie in the years 1 to 9999, got " + month);
        }
    }
}

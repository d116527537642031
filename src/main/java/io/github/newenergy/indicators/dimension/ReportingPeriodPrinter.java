package io.github.newenergy.indicators.dimension;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.number.Language;
import java.time.YearMonth;
import java.util.List;

/** Prints a {@link ReportingPeriod}: as the text that is read back, and in words for people. */
final class ReportingPeriodPrinter {

    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> ENGLISH_ORDINALS = List.of("first", "second", "third", "fourth");
    private static final List<String> CHINESE_HALVES = List.of("上半年", "下半年");
    private static final List<String> CHINESE_QUARTERS = List.of("一季度", "二季度", "三季度", "四季度");

    private ReportingPeriodPrinter() {}

    /** The kinds of period that have a text of their own. */
    private enum Shape {
        YEAR,
        YEARS,
        HALF,
        QUARTER,
        MONTH,
        RUN_WITHIN_A_YEAR,
        RUN_ACROSS_YEARS;

        static Shape of(ReportingPeriod period) {
            if (period.isWholeYears()) {
                return period.isYear() ? YEAR : YEARS;
            }
            if (period.first().getYear() != period.last().getYear()) {
                return RUN_ACROSS_YEARS;
            }
            if (period.isMonth()) {
                return MONTH;
            }
            return period.isQuarter() ? QUARTER : period.isHalf() ? HALF : RUN_WITHIN_A_YEAR;
        }
    }

    static String canonical(ReportingPeriod period) {
        YearMonth first = period.first();
        YearMonth last = period.last();
        StringBuilder text = new StringBuilder(15);
        switch (Shape.of(period)) {
            case YEAR -> appendYear(text, first);
            case YEARS -> appendYear(appendYear(text, first).append('/'), last);
            case HALF -> appendYear(text, first).append("-S").append(half(period));
            case QUARTER -> appendYear(text, first).append("-Q").append(quarter(period));
            case MONTH -> appendMonth(text, first);
            case RUN_WITHIN_A_YEAR, RUN_ACROSS_YEARS ->
                appendMonth(appendMonth(text, first).append('/'), last);
        }
        return text.toString();
    }

    static String text(ReportingPeriod period, Language language) {
        return switch (requireNonNull(language, "language")) {
            case ENGLISH -> english(period);
            case CHINESE -> chinese(period);
        };
    }

    private static String english(ReportingPeriod period) {
        YearMonth first = period.first();
        YearMonth last = period.last();
        return switch (Shape.of(period)) {
            case YEAR -> String.valueOf(first.getYear());
            case YEARS -> first.getYear() + "-" + last.getYear();
            case HALF -> ENGLISH_ORDINALS.get(half(period) - 1) + " half of " + first.getYear();
            case QUARTER -> ENGLISH_ORDINALS.get(quarter(period) - 1) + " quarter of " + first.getYear();
            case MONTH -> englishMonth(first);
            case RUN_WITHIN_A_YEAR -> ENGLISH_MONTHS.get(first.getMonthValue() - 1) + "-" + englishMonth(last);
            case RUN_ACROSS_YEARS -> englishMonth(first) + "-" + englishMonth(last);
        };
    }

    private static String chinese(ReportingPeriod period) {
        YearMonth first = period.first();
        YearMonth last = period.last();
        return switch (Shape.of(period)) {
            case YEAR -> first.getYear() + "年";
            case YEARS -> first.getYear() + "-" + last.getYear() + "年";
            case HALF -> first.getYear() + "年" + CHINESE_HALVES.get(half(period) - 1);
            case QUARTER -> first.getYear() + "年" + CHINESE_QUARTERS.get(quarter(period) - 1);
            case MONTH -> chineseMonth(first);
            case RUN_WITHIN_A_YEAR -> first.getYear() + "年" + first.getMonthValue() + "-" + last.getMonthValue() + "月";
            case RUN_ACROSS_YEARS -> chineseMonth(first) + "-" + chineseMonth(last);
        };
    }

    private static String englishMonth(YearMonth month) {
        return ENGLISH_MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    private static String chineseMonth(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static int half(ReportingPeriod period) {
        return CalendarPart.HALF.numberAt(period.first());
    }

    private static int quarter(ReportingPeriod period) {
        return CalendarPart.QUARTER.numberAt(period.first());
    }

    private static StringBuilder appendYear(StringBuilder text, YearMonth month) {
        int year = month.getYear();
        for (int bound = 1000; year < bound; bound /= 10) {
            text.append('0');
        }
        return text.append(year);
    }

    private static StringBuilder appendMonth(StringBuilder text, YearMonth month) {
        int number = month.getMonthValue();
        return appendYear(text, month).append(number < 10 ? "-0" : "-").append(number);
    }
}

package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.PeriodRuns.LATEST;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of periods once more, as regular expressions and with the calendar of the platform. */
final class PeriodGrammar {

    private static final String TERM = "(?!0000)[0-9]{4}(?:-(?:M?(?:0[1-9]|1[0-2])|A1|[SH][12]|Q[1-4]))?";
    private static final Pattern JOINED = Pattern.compile("(" + TERM + ")(?:/(" + TERM + "))?");
    private static final Pattern YEARS = Pattern.compile("((?!0000)[0-9]{4})-((?!0000)[0-9]{4})");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:(" + TERM + ")|((?!0000)[0-9]{4}-(?:0[1-9]|1[0-2]))-01)/P(?=[0-9])(?:([0-9]+)Y)?(?:([0-9]+)M)?");

    private PeriodGrammar() {}

    static Optional<ReportingPeriod> read(String text) {
        if (text.length() > 32) {
            return Optional.empty();
        }
        Matcher joined = JOINED.matcher(text);
        if (joined.matches()) {
            String end = joined.group(2) == null ? joined.group(1) : joined.group(2);
            return end(end).isBefore(end(joined.group(1)))
                    ? Optional.empty()
                    : Optional.of(ReportingPeriod.of(start(joined.group(1)), end(end)));
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return end(years.group(2)).isBefore(end(years.group(1)))
                    ? Optional.empty()
                    : Optional.of(ReportingPeriod.of(start(years.group(1)), end(years.group(2))));
        }
        Matcher counted = COUNTED.matcher(text);
        return counted.matches() ? counted(counted) : Optional.empty();
    }

    private static Optional<ReportingPeriod> counted(Matcher counted) {
        YearMonth first = start(counted.group(1) == null ? counted.group(2) : counted.group(1));
        double months = 12 * number(counted.group(3)) + number(counted.group(4));
        return months < 1 || months > ChronoUnit.MONTHS.between(first, LATEST) + 1
                ? Optional.empty()
                : Optional.of(ReportingPeriod.of(first, first.plusMonths((long) months - 1)));
    }

    private static double number(String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static YearMonth start(String term) {
        return YearMonth.of(Integer.parseInt(term.substring(0, 4)), 1).plusMonths(part(term) * (12L / parts(term)));
    }

    private static YearMonth end(String term) {
        return start(term).plusMonths(12 / parts(term) - 1);
    }

    private static int part(String term) {
        return term.length() == 4 ? 0 : Integer.parseInt(term.substring(5).replaceAll("[A-Z]", "")) - 1;
    }

    private static int parts(String term) {
        if (term.length() == 4) {
            return 1;
        }
        return switch (term.charAt(5)) {
            case 'A' -> 1;
            case 'S', 'H' -> 2;
            case 'Q' -> 4;
            default -> 12;
        };
    }
}

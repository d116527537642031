package io.github.newenergy.indicators.dimension;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Runs of months for laws of periods, and the plain set of their months as the oracle. */
final class PeriodRuns {

    static final YearMonth EARLIEST = YearMonth.of(1, 1);
    static final YearMonth LATEST = YearMonth.of(9999, 12);

    private PeriodRuns() {}

    /** Runs so close together that pairs of them meet in every way. */
    static Arbitrary<ReportingPeriod> closeRuns() {
        return runs(Arbitraries.integers().between(2021 * 12, 2021 * 12 + 30));
    }

    /** Runs of any length anywhere in the calendar. */
    static Arbitrary<ReportingPeriod> anyRuns() {
        return runs(Arbitraries.integers().between(12, 9999 * 12 + 11));
    }

    /** Close runs, and short runs up to both ends of the calendar. */
    static Arbitrary<ReportingPeriod> runs() {
        return Arbitraries.oneOf(
                closeRuns(),
                runs(Arbitraries.integers().between(12, 12 + 40)),
                runs(Arbitraries.integers().between(9999 * 12 - 40, 9999 * 12 + 11)));
    }

    private static Arbitrary<ReportingPeriod> runs(Arbitrary<Integer> monthsSinceYear0) {
        Arbitrary<YearMonth> months =
                monthsSinceYear0.map(count -> YearMonth.of(0, 1).plusMonths(count));
        return Combinators.combine(months, months)
                .as((one, two) -> one.isBefore(two) ? ReportingPeriod.of(one, two) : ReportingPeriod.of(two, one));
    }

    static Set<YearMonth> months(ReportingPeriod period) {
        return Stream.iterate(period.first(), month -> !month.isAfter(period.last()), month -> month.plusMonths(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<YearMonth> months(List<ReportingPeriod> periods) {
        return periods.stream()
                .flatMap(period -> months(period).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

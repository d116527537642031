package io.github.newenergy.indicators.dimension;

import static io.github.newenergy.indicators.dimension.PeriodRuns.EARLIEST;
import static io.github.newenergy.indicators.dimension.PeriodRuns.LATEST;
import static io.github.newenergy.indicators.dimension.PeriodRuns.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of periods. The oracle is the plain set of their months. */
class ReportingPeriodProperties {

    @Provide
    Arbitrary<ReportingPeriod> closeRuns() {
        return PeriodRuns.closeRuns();
    }

    @Provide
    Arbitrary<ReportingPeriod> runs() {
        return PeriodRuns.runs();
    }

    private static Set<YearMonth> common(ReportingPeriod one, ReportingPeriod two) {
        Set<YearMonth> both = months(one);
        both.retainAll(months(two));
        return both;
    }

    // Relations

    @Property
    void theCountIsTheNumberOfMonths(@ForAll("runs") ReportingPeriod period) {
        assertThat(period.months()).isEqualTo(months(period).size());
    }

    @Property
    void relationsAreThoseOfTheSetsOfMonths(
            @ForAll("closeRuns") ReportingPeriod one, @ForAll("closeRuns") ReportingPeriod two) {
        Set<YearMonth> both = common(one, two);
        assertThat(one.overlaps(two)).isEqualTo(!both.isEmpty());
        assertThat(one.encloses(two)).isEqualTo(months(one).containsAll(months(two)));
        assertThat(one.intersection(two).map(PeriodRuns::months).orElseGet(Set::of))
                .isEqualTo(both);
        boolean meet = one.last().plusMonths(1).equals(two.first())
                || two.last().plusMonths(1).equals(one.first());
        assertThat(one.abuts(two)).isEqualTo(meet);
        assertThat(one.abuts(two) && one.overlaps(two)).isFalse();
    }

    @Property
    void symmetricRelationsAreSymmetric(
            @ForAll("closeRuns") ReportingPeriod one, @ForAll("closeRuns") ReportingPeriod two) {
        assertThat(one.overlaps(two)).isEqualTo(two.overlaps(one));
        assertThat(one.abuts(two)).isEqualTo(two.abuts(one));
        assertThat(one.intersection(two)).isEqualTo(two.intersection(one));
        assertThat(one.span(two)).isEqualTo(two.span(one));
    }

    @Property
    void enclosingIsAPartialOrder(
            @ForAll("closeRuns") ReportingPeriod one,
            @ForAll("closeRuns") ReportingPeriod two,
            @ForAll("closeRuns") ReportingPeriod three) {
        assertThat(one.encloses(one)).isTrue();
        assertThat(one.encloses(two) && two.encloses(one)).isEqualTo(one.equals(two));
        ReportingPeriod widest = one.span(two).span(three);
        assertThat(widest.encloses(one.span(two)) && one.span(two).encloses(one) && widest.encloses(one))
                .isTrue();
        if (one.encloses(two) && two.encloses(three)) {
            assertThat(one.encloses(three)).isTrue();
        }
    }

    @Property
    void theSpanIsTheShortestRunAroundBoth(
            @ForAll("closeRuns") ReportingPeriod one, @ForAll("closeRuns") ReportingPeriod two) {
        TreeSet<YearMonth> either = new TreeSet<>(months(one));
        either.addAll(months(two));
        assertThat(one.span(two)).isEqualTo(ReportingPeriod.of(either.first(), either.last()));
    }

    @Property
    void theRestAndThePartMakeTheWhole(
            @ForAll("closeRuns") ReportingPeriod one, @ForAll("closeRuns") ReportingPeriod two) {
        ReportingPeriod whole = one.span(two);
        List<ReportingPeriod> rest = whole.minus(one);
        Set<YearMonth> expected = months(whole);
        expected.removeAll(months(one));
        assertThat(months(rest)).isEqualTo(expected);
        assertThat(rest).hasSizeLessThanOrEqualTo(2).isSortedAccordingTo(ReportingPeriod.BY_START);
        assertThat(rest).allSatisfy(run -> assertThat(run.abuts(one)).isTrue());
    }

    @Property
    void whatIsNotEnclosedCannotBeTakenAway(
            @ForAll("closeRuns") ReportingPeriod one, @ForAll("closeRuns") ReportingPeriod two) {
        if (months(one).containsAll(months(two))) {
            assertThat(months(one.minus(two))).doesNotContainAnyElementsOf(months(two));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.minus(two))
                    .withMessage("only an enclosed period can be taken away, got " + one + " minus " + two);
        }
    }

    @Property
    void theDisplayOrderAgreesWithEquality(
            @ForAll("closeRuns") ReportingPeriod one, @ForAll("closeRuns") ReportingPeriod two) {
        int order = ReportingPeriod.BY_START.compare(one, two);
        assertThat(order == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(ReportingPeriod.BY_START.compare(two, one)));
    }

    // Moves

    @Property
    void movingByYearsKeepsTheMonths(
            @ForAll("runs") ReportingPeriod period, @ForAll @IntRange(min = -10_000, max = 10_000) int years) {
        YearMonth first = period.first().plusYears(years);
        YearMonth last = period.last().plusYears(years);
        if (first.isBefore(EARLIEST) || last.isAfter(LATEST)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> period.plusYears(years))
                    .withMessage("a period must stay within the years 1 to 9999, got " + period + " moved by "
                            + 12 * years + " months");
        } else {
            assertThat(period.plusYears(years)).isEqualTo(ReportingPeriod.of(first, last));
            assertThat(period.plusYears(years).minusYears(years)).isEqualTo(period);
            assertThat(period.plusYears(years)).isEqualTo(period.plusMonths(12 * years));
        }
    }

    @Property
    void thePeriodBeforeAbutsAndIsAsLong(@ForAll("runs") ReportingPeriod period) {
        if (period.first().minusMonths(period.months()).isBefore(EARLIEST)) {
            assertThatIllegalArgumentException().isThrownBy(period::previous);
        } else {
            ReportingPeriod previous = period.previous();
            assertThat(previous.last()).isEqualTo(period.first().minusMonths(1));
            assertThat(months(previous)).hasSameSizeAs(months(period));
            assertThat(previous.plusMonths(period.months())).isEqualTo(period);
        }
    }

    // Kinds and parts

    @Example
    void aKindHoldsExactlyForWhatItsFactoryGives() {
        Set<ReportingPeriod> years = new HashSet<>(List.of(ReportingPeriod.ofYear(2022), ReportingPeriod.ofYear(2023)));
        Set<ReportingPeriod> halves = new HashSet<>();
        Set<ReportingPeriod> quarters = new HashSet<>();
        Set<ReportingPeriod> months = new HashSet<>();
        Set<ReportingPeriod> toDate = new HashSet<>();
        for (int year = 2022; year <= 2023; year++) {
            for (int part = 1; part <= 12; part++) {
                halves.add(ReportingPeriod.ofHalf(year, (part + 5) / 6));
                quarters.add(ReportingPeriod.ofQuarter(year, (part + 2) / 3));
                months.add(ReportingPeriod.ofMonth(year, part));
                toDate.add(ReportingPeriod.ofYearToDate(year, part));
            }
        }
        List<ReportingPeriod> all = new ArrayList<>();
        for (YearMonth first : months(ReportingPeriod.ofYears(2022, 2023))) {
            for (YearMonth last : months(ReportingPeriod.of(first, YearMonth.of(2023, 12)))) {
                all.add(ReportingPeriod.of(first, last));
            }
        }
        assertThat(all.stream().filter(ReportingPeriod::isYear)).hasSize(2).allMatch(years::contains);
        assertThat(all.stream().filter(ReportingPeriod::isHalf)).hasSize(4).allMatch(halves::contains);
        assertThat(all.stream().filter(ReportingPeriod::isQuarter)).hasSize(8).allMatch(quarters::contains);
        assertThat(all.stream().filter(ReportingPeriod::isMonth)).hasSize(24).allMatch(months::contains);
        assertThat(all.stream().filter(ReportingPeriod::isYearToDate))
                .hasSize(24)
                .allMatch(toDate::contains);
        assertThat(all.stream().filter(ReportingPeriod::isWholeYears)).hasSize(3);
    }

    @Property
    void partsCoverThePeriodExactlyOnce(@ForAll("runs") ReportingPeriod period) {
        assertPartition(period, period.toMonths(), 1);
        ReportingPeriod quarters = ReportingPeriod.of(
                startOf(period.first(), 3), startOf(period.last(), 3).plusMonths(2));
        assertPartition(quarters, quarters.toQuarters(), 3);
        ReportingPeriod years =
                ReportingPeriod.ofYears(period.first().getYear(), period.last().getYear());
        assertPartition(years, years.toYears(), 12);
        assertRefusedUnlessWhole(period, quarters, "quarters", period::toQuarters);
        assertRefusedUnlessWhole(period, years, "years", period::toYears);
    }

    private static YearMonth startOf(YearMonth month, int length) {
        return month.minusMonths((month.getMonthValue() - 1) % length);
    }

    private static void assertPartition(ReportingPeriod whole, List<ReportingPeriod> parts, int length) {
        assertThat(parts.stream().flatMap(part -> months(part).stream())).containsExactlyElementsOf(months(whole));
        assertThat(parts).allSatisfy(part -> assertThat(months(part)).hasSize(length));
    }

    private static void assertRefusedUnlessWhole(
            ReportingPeriod period, ReportingPeriod widened, String parts, Runnable division) {
        if (period.equals(widened)) {
            division.run();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(division::run)
                    .withMessage("only a period of whole " + parts + " divides into " + parts + ", got " + period);
        }
    }
}

package io.github.newenergy.indicators.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.newenergy.indicators.number.Language;
import io.github.newenergy.indicators.number.UnreadableTextException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of periods. The oracle is the plain set of their months, and for texts a regular expression. */
class ReportingPeriodProperties {

    private static final YearMonth EARLIEST = YearMonth.of(1, 1);
    private static final YearMonth LATEST = YearMonth.of(9999, 12);

    /** Runs so close together that pairs of them meet in every way. */
    @Provide
    Arbitrary<ReportingPeriod> closeRuns() {
        return runs(Arbitraries.integers().between(2021 * 12, 2021 * 12 + 30));
    }

    /** Runs of any length anywhere in the calendar. */
    @Provide
    Arbitrary<ReportingPeriod> anyRuns() {
        return runs(Arbitraries.integers().between(12, 9999 * 12 + 11));
    }

    /** Close runs, and short runs up to both ends of the calendar. */
    @Provide
    Arbitrary<ReportingPeriod> runs() {
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

    private static Set<YearMonth> months(ReportingPeriod period) {
        return Stream.iterate(period.first(), month -> !month.isAfter(period.last()), month -> month.plusMonths(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<YearMonth> months(List<ReportingPeriod> periods) {
        return periods.stream()
                .flatMap(period -> months(period).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<YearMonth> common(ReportingPeriod one, ReportingPeriod two) {
        Set<YearMonth> both = months(one);
        both.retainAll(months(two));
        return both;
    }

    // Text

    @Example
    void everyRunWithinEightYearsIsReadBackAndHasWordsOfItsOwn() {
        Map<String, ReportingPeriod> texts = new HashMap<>();
        Map<String, ReportingPeriod> words = new HashMap<>();
        int runs = 0;
        for (YearMonth first : months(ReportingPeriod.ofYears(2017, 2024))) {
            for (YearMonth last : months(ReportingPeriod.of(first, YearMonth.of(2024, 12)))) {
                ReportingPeriod period = ReportingPeriod.of(first, last);
                assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
                texts.put(period.toString(), period);
                words.put(period.toText(Language.ENGLISH), period);
                words.put(period.toText(Language.CHINESE), period);
                runs++;
            }
        }
        assertThat(runs).isEqualTo(96 * 97 / 2);
        assertThat(texts).hasSize(runs);
        assertThat(words).hasSize(2 * runs);
    }

    @Property
    void theTextOfAnyRunIsReadBack(@ForAll("anyRuns") ReportingPeriod period) {
        assertThat(ReportingPeriod.parse(period.toString())).isEqualTo(period);
        assertThat(period.toString())
                .matches("[0-9]{4}(-S[12]|-Q[1-4]|-[0-9]{2})?|[0-9]{4}/[0-9]{4}|[0-9]{4}-[0-9]{2}/[0-9]{4}-[0-9]{2}");
    }

    @Property
    void everyLongerSpellingReadsAsTheSameRun(@ForAll("runs") ReportingPeriod period) {
        assertThat(Stream.of(
                        period.first() + "/" + period.last(),
                        period.first() + "/P" + period.months() + "M",
                        period.first() + "-01/P" + period.months() + "M",
                        period.first() + "/P" + period.months() / 12 + "Y" + period.months() % 12 + "M",
                        period.first() + "/" + period.last().toString().replace("-", "-M")))
                .allSatisfy(text -> assertThat(ReportingPeriod.parse(text)).isEqualTo(period));
    }

    @Property(tries = 20_000)
    void exactlyWhatTheGrammarAllowsIsRead(@ForAll("nearTheGrammar") String text) {
        Optional<ReportingPeriod> expected = Grammar.read(text);
        if (expected.isPresent()) {
            assertThat(ReportingPeriod.parse(text)).isEqualTo(expected.get());
        } else {
            UnreadableTextException thrown =
                    catchThrowableOfType(UnreadableTextException.class, () -> ReportingPeriod.parse(text));
            assertThat(thrown).as(text).isNotNull();
            assertThat(thrown.position()).isBetween(0, text.length());
            assertThat(thrown)
                    .hasMessageStartingWith("expected ")
                    .hasMessageEndingWith(" of \"" + text.replace("\0", "\\u{0}") + '"');
        }
    }

    @Provide
    Arbitrary<String> nearTheGrammar() {
        Arbitrary<String> pieces = Arbitraries.of(
                        "2022", "2023", "0001", "9999", "0000", "-", "/", "P", "Y", "M", "Q", "S", "A", "T", "0", "1",
                        "2", "5", "01", "05", "12", "13", "-01", "-Q1", "-S2", "-H1", "-2025", "-A1", "-M05", "/P5M",
                        "/P1Y", " ", "٢", "２", "q", "x", "\0")
                .list()
                .ofMaxSize(7)
                .map(list -> String.join("", list));
        Arbitrary<String> terms = Arbitraries.of(
                "2022",
                "0001",
                "9999",
                "2022-A1",
                "2022-S1",
                "2022-S2",
                "2022-H2",
                "2021-2025",
                "2022-Q1",
                "2022-Q4",
                "2022-01",
                "2023-05",
                "2022-12",
                "2023-M02",
                "9999-12",
                "2023-01-01",
                "2022-03-01",
                "P5M",
                "P1Y",
                "P2Y3M",
                "P0M",
                "P119988M");
        Arbitrary<String> whole = Combinators.combine(terms, terms).as((one, two) -> one + "/" + two);
        Arbitrary<String> changed = Combinators.combine(
                        Arbitraries.oneOf(terms, whole),
                        Arbitraries.integers().between(0, 16),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(
                                "", "0", "1", "2", "9", "-", "/", "P", "M", "Y", "Q", "S", "A", " ", "٣", "５", "m"))
                .as((text, index, dropped, added) -> {
                    int from = Math.min(index, text.length());
                    int to = Math.min(from + dropped, text.length());
                    return text.substring(0, from) + added + text.substring(to);
                });
        return Arbitraries.oneOf(pieces, terms, whole, changed);
    }

    @Property
    void noOtherTextIsRead(@ForAll String text) {
        if (Grammar.read(text).isEmpty()) {
            assertThatIllegalArgumentException().isThrownBy(() -> ReportingPeriod.parse(text));
        } else {
            assertThat(ReportingPeriod.parse(text)).isEqualTo(Grammar.read(text).get());
        }
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
        assertThat(one.intersection(two).map(ReportingPeriodProperties::months).orElseGet(Set::of))
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

    /** The grammar once more, as regular expressions and with the calendar of the platform. */
    private static final class Grammar {

        private static final String TERM = "(?!0000)[0-9]{4}(?:-(?:M?(?:0[1-9]|1[0-2])|A1|[SH][12]|Q[1-4]))?";
        private static final Pattern JOINED = Pattern.compile("(" + TERM + ")(?:/(" + TERM + "))?");
        private static final Pattern YEARS = Pattern.compile("((?!0000)[0-9]{4})-((?!0000)[0-9]{4})");
        private static final Pattern COUNTED = Pattern.compile(
                "(?:(" + TERM + ")|((?!0000)[0-9]{4}-(?:0[1-9]|1[0-2]))-01)/P(?=[0-9])(?:([0-9]+)Y)?(?:([0-9]+)M)?");

        private Grammar() {}

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
}

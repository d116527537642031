package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A roll-up, and its oracle.
 *
 * @param name what it does, for readers of a failure
 * @param rollup the roll-up
 * @param naive its oracle
 */
record RollupCase(String name, Rollup rollup, NaiveRollup naive) {

    /**
     * A way to climb along one dimension.
     *
     * @param name what it does
     * @param step how a roll-up is told so
     * @param groupOf where each member goes
     * @param <T> the type of the members
     */
    private record Climbing<T>(String name, UnaryOperator<Rollup> step, Function<T, Optional<T>> groupOf) {

        static <T> Climbing<T> none() {
            return new Climbing<>("-", UnaryOperator.identity(), Optional::of);
        }
    }

    static Arbitrary<RollupCase> cases() {
        return Combinators.combine(
                        sectors(),
                        regions(),
                        periods(),
                        Arbitraries.of(Dimension.class).set(),
                        Arbitraries.of(Incomplete.REFUSE, Incomplete.MISSING, Incomplete.PARTIAL, Incomplete.PARTIAL))
                .as(RollupCase::of);
    }

    private static RollupCase of(
            Climbing<Sector> sectors,
            Climbing<Region> regions,
            Climbing<ReportingPeriod> periods,
            Set<Dimension> wholes,
            Incomplete incomplete) {
        Rollup rollup = Rollup.withDefaults().with(incomplete);
        for (Climbing<?> climbing : List.of(sectors, regions, periods)) {
            rollup = climbing.step().apply(rollup);
        }
        for (Dimension whole : wholes) {
            rollup = rollup.toWhole(whole);
        }
        return new RollupCase(
                Stream.of(sectors.name(), regions.name(), periods.name(), wholes, incomplete)
                        .map(Object::toString)
                        .toList()
                        .toString(),
                rollup,
                new NaiveRollup(
                        new NaiveGroups(sectors.groupOf(), regions.groupOf(), periods.groupOf(), wholes), incomplete));
    }

    private static Arbitrary<Climbing<Sector>> sectors() {
        Arbitrary<Climbing<Sector>> byCode = byCode(
                        Sector::code,
                        Stream.of("pv", "new_energy", "wind", "x-mix")
                                .map(Sector::parse)
                                .toList())
                .map(groupOf -> new Climbing<>("by code", rollup -> rollup.withSectors(groupOf), groupOf));
        Arbitrary<Climbing<Sector>> toSome = Arbitraries.of("pv", "wind", "storage", "x-steel")
                .map(Sector::parse)
                .set()
                .ofMinSize(2)
                .map(wholes -> new Climbing<>(
                        "to " + wholes,
                        rollup -> rollup.toSectors(wholes),
                        sector -> NaiveGroups.path(sector, Sector::parent).stream()
                                .filter(wholes::contains)
                                .findFirst()));
        return Arbitraries.oneOf(Arbitraries.just(Climbing.none()), byCode, toSome);
    }

    /** Of members one in six goes nowhere, one in six stays, and others go into one of some groups, as their codes say. */
    private static <T> Arbitrary<Function<T, Optional<T>>> byCode(Function<T, String> code, List<T> groups) {
        return Arbitraries.integers().between(0, 1_000).map(seed -> member -> {
            int number = Math.floorMod(code.apply(member).hashCode() * 31 + seed * 7_919, 6 * groups.size());
            return number % 6 == 0 ? Optional.empty() : Optional.of(number % 6 == 1 ? member : groups.get(number / 6));
        });
    }

    private static Arbitrary<Climbing<Region>> regions() {
        Arbitrary<Climbing<Region>> byCode = byCode(
                        Region::code,
                        Stream.of("CN", "WORLD", "CN-JS", "CN/x-south")
                                .map(Region::parse)
                                .toList())
                .map(groupOf -> new Climbing<>("by code", rollup -> rollup.withRegions(groupOf), groupOf));
        Arbitrary<Climbing<Region>> toLevel = Arbitraries.of(
                        RegionLevel.WORLD,
                        RegionLevel.COUNTRY,
                        RegionLevel.COUNTRY,
                        RegionLevel.PROVINCE,
                        RegionLevel.PROVINCE,
                        RegionLevel.CITY,
                        RegionLevel.LOCAL)
                .map(level -> new Climbing<>(
                        "to " + level, rollup -> rollup.toRegions(level), region -> atLevel(region, level)));
        return Arbitraries.oneOf(Arbitraries.just(Climbing.none()), byCode, toLevel);
    }

    private static Optional<Region> atLevel(Region region, RegionLevel level) {
        List<Region> path = NaiveGroups.path(region, Region::parent);
        return path.stream()
                .filter(above -> above.level() == level)
                .findFirst()
                .map(whole ->
                        NaiveGroups.isWithin(region, whole) ? whole : path.get(path.indexOf(Region.parse("CN")) - 1));
    }

    private static Arbitrary<Climbing<ReportingPeriod>> periods() {
        Arbitrary<Climbing<ReportingPeriod>> toPart = Arbitraries.of(CalendarPart.class)
                .map(part -> new Climbing<>(
                        "to " + part, rollup -> rollup.toPeriods(part), period -> within(period, 0, part.months())));
        return Arbitraries.oneOf(
                Arbitraries.just(Climbing.none()),
                toPart,
                toPart,
                Arbitraries.of(
                        byPeriods("to years from April on", period -> within(period, 3, 12)),
                        byPeriods("with the next month", period -> Optional.of(period.span(period.plusMonths(1)))),
                        byPeriods(
                                "to all of 2022, without Februaries",
                                period -> Optional.of(period.span(ReportingPeriod.ofYear(2022)))
                                        .filter(any -> period.first().getMonthValue() != 2))));
    }

    private static Climbing<ReportingPeriod> byPeriods(
            String name, Function<ReportingPeriod, Optional<ReportingPeriod>> groupOf) {
        return new Climbing<>(name, rollup -> rollup.withPeriods(groupOf), groupOf);
    }

    /** The run of so many months that a period lies in, where such runs follow on each other from the start of a year on. */
    private static Optional<ReportingPeriod> within(ReportingPeriod period, int start, int months) {
        long first = Math.floorDiv(ordinal(period.first()) - start, months);
        return first == Math.floorDiv(ordinal(period.last()) - start, months)
                ? Optional.of(ReportingPeriod.of(
                        YearMonth.of(0, 1).plusMonths(first * months + start),
                        YearMonth.of(0, 1).plusMonths((first + 1) * months + start - 1)))
                : Optional.empty();
    }

    private static long ordinal(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    @Override
    public String toString() {
        return name;
    }
}

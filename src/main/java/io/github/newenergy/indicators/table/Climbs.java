package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How far a roll-up goes along each dimension.
 *
 * @param sectors along the sectors
 * @param regions along the regions
 * @param periods along the periods
 */
record Climbs(Climb<Sector> sectors, Climb<Region> regions, Climb<ReportingPeriod> periods) {

    /** Every member stays in a group of its own. */
    static final Climbs NONE = new Climbs(Climb.by(Optional::of), Climb.by(Optional::of), Climb.by(Optional::of));

    Climbs withSectors(Climb<Sector> newSectors) {
        return new Climbs(newSectors, regions, periods);
    }

    Climbs withRegions(Climb<Region> newRegions) {
        return new Climbs(sectors, newRegions, periods);
    }

    Climbs withPeriods(Climb<ReportingPeriod> newPeriods) {
        return new Climbs(sectors, regions, newPeriods);
    }

    /** Goes on to the nearest member of a dimension that encloses all that are there. */
    Climbs thenToWhole(Dimension dimension) {
        return switch (dimension) {
            case SECTOR ->
                withSectors(sectors.thenTo(groups -> nearest(groups, Sector::parent, Sector::encloses, "sector")));
            case REGION ->
                withRegions(regions.thenTo(
                        groups -> nearest(groups, Region::parent, (whole, part) -> part.isCountedIn(whole), "region")));
            case PERIOD ->
                withPeriods(periods.thenTo(groups -> groups.stream().reduce(groups.get(0), ReportingPeriod::span)));
        };
    }

    /** Goes on to the whole of each of some dimensions. */
    Climbs thenToWholes(Set<Dimension> dimensions) {
        Climbs climbs = this;
        for (Dimension dimension : dimensions) {
            climbs = climbs.thenToWhole(dimension);
        }
        return climbs;
    }

    private static <T> T nearest(
            List<T> members, Function<T, Optional<T>> parent, BiPredicate<T, T> encloses, String name) {
        Optional<T> whole = Optional.of(members.get(0));
        while (whole.isPresent()) {
            T candidate = whole.get();
            if (members.stream().allMatch(member -> encloses.test(candidate, member))) {
                return candidate;
            }
            whole = parent.apply(candidate);
        }
        throw new IllegalArgumentException("no " + name + " encloses all of " + members);
    }

    Groupings groupings(Measure measure, PanelCells cells) {
        Function<ReportingPeriod, Optional<ReportingPeriod>> periodOf =
                enclosing(periods.over(cells.periods().members().members()));
        return new Groupings(
                Grouping.of(
                        cells.sectors().members(),
                        sectors.over(cells.sectors().members().members()),
                        Comparator.comparing(Sector::code)),
                Grouping.of(
                        cells.regions().members(),
                        regions.over(cells.regions().members().members()),
                        Comparator.comparing(Region::code)),
                Grouping.of(
                        cells.periods().members(),
                        measure.addsAlong(Dimension.PERIOD) || measure.nature() == Measure.Nature.RATIO
                                ? periodOf
                                : period -> lastOf(periodOf, period),
                        ReportingPeriod.BY_START));
    }

    private static Function<ReportingPeriod, Optional<ReportingPeriod>> enclosing(
            Function<ReportingPeriod, Optional<ReportingPeriod>> periodOf) {
        return period -> {
            Optional<ReportingPeriod> group = periodOf.apply(period);
            group.filter(longer -> !longer.encloses(period)).ifPresent(other -> {
                throw new IllegalArgumentException(
                        "a period must go into a longer one, got " + other + " for " + period);
            });
            return group;
        };
    }

    /** A stock goes into a longer period only if it is the one at the end of it. */
    private static Optional<ReportingPeriod> lastOf(
            Function<ReportingPeriod, Optional<ReportingPeriod>> periodOf, ReportingPeriod period) {
        return periodOf.apply(period)
                .filter(group -> group.end().equals(period.end()))
                .map(group -> ReportingPeriod.of(group.end(), group.end()));
    }
}

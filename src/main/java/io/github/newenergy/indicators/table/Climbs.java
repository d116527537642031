package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * How far a roll-up goes along each dimension.
 *
 * @param sectors for each sector the group that it goes into, or none
 * @param regions for each region the same
 * @param periods for each period the same; its group encloses it
 * @param wholes the dimensions of which all groups that have a cell then go into one
 */
record Climbs(
        Function<Sector, Optional<Sector>> sectors,
        Function<Region, Optional<Region>> regions,
        Function<ReportingPeriod, Optional<ReportingPeriod>> periods,
        Set<Dimension> wholes) {

    /** Every member stays in a group of its own. */
    static final Climbs NONE = new Climbs(Optional::of, Optional::of, Optional::of, Set.of());

    Climbs {
        wholes = Set.copyOf(wholes);
    }

    Climbs withSectors(Function<Sector, Optional<Sector>> newSectors) {
        return new Climbs(newSectors, regions, periods, wholesBut(Dimension.SECTOR));
    }

    Climbs withRegions(Function<Region, Optional<Region>> newRegions) {
        return new Climbs(sectors, newRegions, periods, wholesBut(Dimension.REGION));
    }

    Climbs withPeriods(Function<ReportingPeriod, Optional<ReportingPeriod>> newPeriods) {
        return new Climbs(sectors, regions, enclosing(newPeriods), wholesBut(Dimension.PERIOD));
    }

    private Set<Dimension> wholesBut(Dimension dimension) {
        Set<Dimension> rest = EnumSet.noneOf(Dimension.class);
        rest.addAll(wholes);
        rest.remove(dimension);
        return rest;
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

    /** Goes on to the whole of each of some dimensions. */
    Climbs thenToWholes(Set<Dimension> dimensions) {
        Set<Dimension> all = EnumSet.noneOf(Dimension.class);
        all.addAll(wholes);
        all.addAll(dimensions);
        return new Climbs(sectors, regions, periods, all);
    }

    /** The groups of the members of a panel. */
    Groupings groupings(Measure measure, PanelCells cells) {
        Groupings parts = parts(measure, cells);
        return wholes.isEmpty() ? parts : upTo(parts.occurring(cells)).parts(measure, cells);
    }

    /** The groups of the members of a panel before those of a dimension go into one. */
    Groupings parts(Measure measure, PanelCells cells) {
        return new Groupings(
                Grouping.of(cells.sectors().members(), sectors, Comparator.comparing(Sector::code)),
                Grouping.of(cells.regions().members(), regions, Comparator.comparing(Region::code)),
                Grouping.of(
                        cells.periods().members(),
                        measure.nature() == Measure.Nature.STOCK ? this::lastOf : periods,
                        ReportingPeriod.BY_START));
    }

    /** A stock goes into a longer period only if it is the one at the end of it. */
    private Optional<ReportingPeriod> lastOf(ReportingPeriod period) {
        return periods.apply(period)
                .filter(group -> group.end().equals(period.end()))
                .map(group -> ReportingPeriod.of(group.end(), group.end()));
    }

    /** Goes, along the dimensions of which one group is wanted, to the nearest member that encloses some groups. */
    Climbs upTo(Groupings groups) {
        if (groups.periods().groups().size() == 0) {
            return this;
        }
        return new Climbs(
                wholes.contains(Dimension.SECTOR)
                        ? to(sectors, nearest(groups.sectors(), Sector::parent, Sector::encloses, "sector"))
                        : sectors,
                wholes.contains(Dimension.REGION)
                        ? to(regions, nearest(groups.regions(), Region::parent, Climbs::counts, "region"))
                        : regions,
                wholes.contains(Dimension.PERIOD) ? to(periods, span(groups.periods())) : periods,
                Set.of());
    }

    private static <T> Function<T, Optional<T>> to(Function<T, Optional<T>> groupOf, T whole) {
        return member -> groupOf.apply(member).map(any -> whole);
    }

    private static boolean counts(Region whole, Region part) {
        return part.isCountedIn(whole);
    }

    private static ReportingPeriod span(Grouping<ReportingPeriod> periods) {
        List<ReportingPeriod> groups = periods.groups().members();
        return groups.stream().reduce(groups.get(0), ReportingPeriod::span);
    }

    private static <T> T nearest(
            Grouping<T> grouping, Function<T, Optional<T>> parent, BiPredicate<T, T> encloses, String name) {
        List<T> groups = grouping.groups().members();
        Optional<T> whole = Optional.of(groups.get(0));
        while (whole.isPresent()) {
            T candidate = whole.get();
            if (groups.stream().allMatch(group -> encloses.test(candidate, group))) {
                return candidate;
            }
            whole = parent.apply(candidate);
        }
        throw new IllegalArgumentException("no " + name + " encloses all of " + groups);
    }
}

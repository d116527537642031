package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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
        return new Climbs(sectors, regions, newPeriods, wholesBut(Dimension.PERIOD));
    }

    private Set<Dimension> wholesBut(Dimension dimension) {
        Set<Dimension> rest = EnumSet.noneOf(Dimension.class);
        rest.addAll(wholes);
        rest.remove(dimension);
        return rest;
    }

    /** Goes on to the whole of a dimension. */
    Climbs thenToWhole(Dimension dimension) {
        Set<Dimension> all = EnumSet.of(dimension);
        all.addAll(wholes);
        return new Climbs(sectors, regions, periods, all);
    }

    /** The groups of the members of a panel before those of some dimensions go into one. */
    Groupings parts(PanelCells cells) {
        return new Groupings(
                grouping(cells.sectors().members(), sectors, Comparator.comparing(Sector::code)),
                grouping(cells.regions().members(), regions, Comparator.comparing(Region::code)),
                grouping(cells.periods().members(), this::longer, ReportingPeriod.BY_START));
    }

    private static <T> Grouping<T> grouping(
            Dictionary<T> members, Function<T, Optional<T>> groupOf, Comparator<? super T> order) {
        return Grouping.of(
                members.members().stream()
                        .map(member -> groupOf(groupOf, member))
                        .toList(),
                order);
    }

    /** The group of a member, as a function of the caller says. */
    static <T> Optional<T> groupOf(Function<T, Optional<T>> groupOf, T member) {
        return requireNonNull(groupOf.apply(member), () -> "groupOf gave null for " + member);
    }

    private Optional<ReportingPeriod> longer(ReportingPeriod period) {
        Optional<ReportingPeriod> group = groupOf(periods, period);
        group.filter(longer -> !longer.encloses(period)).ifPresent(other -> {
            throw new IllegalArgumentException("a period must go into a longer one, got " + other + " for " + period);
        });
        return group;
    }
}

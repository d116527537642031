package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The members into which all groups of some dimensions go.
 *
 * @param sector that of all sectors, if they go into one
 * @param region that of all regions
 * @param period that of all periods
 */
record Wholes(Optional<Sector> sector, Optional<Region> region, Optional<ReportingPeriod> period) {

    /** The same without that of periods. */
    Wholes ofPlaces() {
        return new Wholes(sector, region, Optional.empty());
    }

    /**
     * Along some dimensions the nearest sector or region that encloses all groups that have a cell, or the span of all periods.
     *
     * @throws IllegalArgumentException if no sector encloses all
     */
    static Wholes of(Set<Dimension> dimensions, List<OccurringGroups> occurring) {
        List<ReportingPeriod> periods = all(occurring, OccurringGroups::periods);
        if (periods.isEmpty()) {
            return new Wholes(Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new Wholes(
                Optional.of(Dimension.SECTOR).filter(dimensions::contains).map(any -> nearestSector(occurring)),
                Optional.of(Dimension.REGION).filter(dimensions::contains).map(any -> nearestRegion(occurring)),
                Optional.of(Dimension.PERIOD).filter(dimensions::contains).map(any -> span(periods)));
    }

    private static <T> List<T> all(List<OccurringGroups> occurring, Function<OccurringGroups, List<T>> dimension) {
        return occurring.stream()
                .map(dimension)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Sector nearestSector(List<OccurringGroups> occurring) {
        List<Sector> sectors = all(occurring, OccurringGroups::sectors);
        return nearest(sectors, Sector::parent, Sector::encloses)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no sector encloses all of " + sectors + ": group them by withSectors"));
    }

    private static Region nearestRegion(List<OccurringGroups> occurring) {
        // The world encloses all.
        return nearest(
                        all(occurring, OccurringGroups::regions),
                        Region::parent,
                        (whole, part) -> part.isCountedIn(whole))
                .orElseThrow();
    }

    private static <T> Optional<T> nearest(
            List<T> groups, Function<T, Optional<T>> parent, BiPredicate<T, T> encloses) {
        return Stream.iterate(Optional.of(groups.get(0)), Optional::isPresent, at -> at.flatMap(parent))
                .flatMap(Optional::stream)
                .filter(whole -> groups.stream().allMatch(group -> encloses.test(whole, group)))
                .findFirst();
    }

    private static ReportingPeriod span(List<ReportingPeriod> periods) {
        return periods.stream().reduce(periods.get(0), ReportingPeriod::span);
    }
}

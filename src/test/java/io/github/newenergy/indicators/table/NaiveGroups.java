package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Into which cell each cell of a measure goes, as the oracle of roll-ups sees it.
 *
 * @param sectors where each sector goes
 * @param regions where each region goes
 * @param periods where each period goes
 * @param wholes the dimensions of which all groups go into one
 */
record NaiveGroups(
        Function<Sector, Optional<Sector>> sectors,
        Function<Region, Optional<Region>> regions,
        Function<ReportingPeriod, Optional<ReportingPeriod>> periods,
        Set<Dimension> wholes) {

    private static final Set<String> APART = Set.of("CN-HK", "CN-MO", "CN-TW");

    static <T> List<T> path(T member, Function<T, Optional<T>> parent) {
        return Stream.iterate(Optional.of(member), Optional::isPresent, at -> at.flatMap(parent))
                .flatMap(Optional::stream)
                .toList();
    }

    static boolean isWithin(Sector part, Sector whole) {
        return path(part, Sector::parent).contains(whole);
    }

    /** Whether figures of the whole count the part in. Those of China leave out Hong Kong, Macao and Taiwan. */
    static boolean isWithin(Region part, Region whole) {
        List<Region> path = path(part, Region::parent);
        return path.contains(whole)
                && !(whole.code().equals("CN")
                        && path.stream().map(Region::code).anyMatch(APART::contains));
    }

    static List<YearMonth> months(ReportingPeriod period) {
        return Stream.iterate(period.first(), month -> !month.isAfter(period.last()), month -> month.plusMonths(1))
                .toList();
    }

    /** For each of the cells of a measure that have a group the cell that it goes into, whether or not it is read there. */
    Map<Cell, Cell> groupOf(Collection<Cell> cells) {
        Map<Cell, Cell> groupOf = new HashMap<>();
        for (Cell cell : cells) {
            sectors.apply(cell.sector())
                    .ifPresent(sector -> regions.apply(cell.region())
                            .ifPresent(region -> periods.apply(cell.period())
                                    .ifPresent(period ->
                                            groupOf.put(cell, new Cell(sector, region, period, cell.measure())))));
        }
        return groupOf.isEmpty() ? groupOf : toWholes(groupOf);
    }

    /** Stocks are read at the end of a period. */
    static boolean isReadIn(ReportingPeriod longer, Cell cell) {
        return cell.measure().nature() != Measure.Nature.STOCK
                || longer.last().equals(cell.period().last());
    }

    private Map<Cell, Cell> toWholes(Map<Cell, Cell> groupOf) {
        Collection<Cell> groups = groupOf.values();
        UnaryOperator<Sector> sector = wholes.contains(Dimension.SECTOR) ? to(nearestSector(groups)) : same -> same;
        UnaryOperator<Region> region = wholes.contains(Dimension.REGION) ? to(nearestRegion(groups)) : same -> same;
        UnaryOperator<ReportingPeriod> period = wholes.contains(Dimension.PERIOD) ? to(span(groups)) : same -> same;
        Map<Cell, Cell> wholeOf = new HashMap<>();
        groupOf.forEach((cell, group) -> wholeOf.put(
                cell,
                new Cell(
                        sector.apply(group.sector()),
                        region.apply(group.region()),
                        period.apply(group.period()),
                        group.measure())));
        return wholeOf;
    }

    private static <T> UnaryOperator<T> to(T whole) {
        return any -> whole;
    }

    private static Sector nearestSector(Collection<Cell> groups) {
        List<Sector> sectors = groups.stream()
                .map(Cell::sector)
                .distinct()
                .sorted(Comparator.comparing(Sector::code))
                .toList();
        return path(sectors.get(0), Sector::parent).stream()
                .filter(above -> sectors.stream().allMatch(sector -> isWithin(sector, above)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no sector encloses all of " + sectors + ": group them by withSectors"));
    }

    private static Region nearestRegion(Collection<Cell> groups) {
        return path(groups.iterator().next().region(), Region::parent).stream()
                .filter(above -> groups.stream().allMatch(group -> isWithin(group.region(), above)))
                .findFirst()
                .orElseThrow();
    }

    private static ReportingPeriod span(Collection<Cell> groups) {
        List<YearMonth> months = groups.stream()
                .flatMap(group ->
                        Stream.of(group.period().first(), group.period().last()))
                .sorted()
                .toList();
        return ReportingPeriod.of(months.get(0), months.get(months.size() - 1));
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A way to group cells that do not overlap, and its oracle.
 *
 * @param steps what it does to sectors, to regions and to periods
 */
record GroupingCase(List<Step> steps) {

    private static final Map<String, String> PROVINCES =
            Map.of("CN-320200", "CN-JS", "CN-320500", "CN-JS", "CN-330100", "CN-ZJ", "CN-HK", "CN-HK");

    private static final Map<String, String> COUNTRIES =
            Map.of("CN-320200", "CN", "CN-320500", "CN", "CN-330100", "CN", "CN-HK", "CN-HK", "DE", "DE");

    /**
     * What becomes of one dimension.
     *
     * @param name what it does, for readers of a failure
     * @param told how a roll-up is told so
     * @param groupOf what it makes of a cell of a measure with levels of such months from the first to the last one
     */
    record Step(String name, UnaryOperator<Rollup> told, BiFunction<Cell, ReportingPeriod, Optional<Cell>> groupOf) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Rows of cells that do not overlap. */
    static Arbitrary<IndicatorTable> tables() {
        return new SingleRows(
                        SingleRows.all(Sector::parse, "pv/cell", "pv/module", "wind"),
                        SingleRows.all(Region::parse, "CN-320200", "CN-320500", "CN-330100", "CN-HK", "DE"),
                        List.of(
                                SingleRows.all(ReportingPeriod::parse, "2022-02", "2022-03"),
                                SingleRows.all(ReportingPeriod::parse, "2022-01", "2022-02", "2022-03", "2022-04"),
                                SingleRows.all(ReportingPeriod::parse, "2022-Q1", "2022-04", "2022-05/2022-06"),
                                SingleRows.all(ReportingPeriod::parse, "2021-12", "2022-S1", "2022-08/2022-12")),
                        SingleRows.MEASURES)
                .tables();
    }

    static Arbitrary<GroupingCase> cases() {
        return Combinators.combine(Arbitraries.of(sectors()), Arbitraries.of(regions()), Arbitraries.of(periods()))
                .as((sectors, regions, periods) -> new GroupingCase(List.of(sectors, regions, periods)));
    }

    private static List<Step> sectors() {
        Sector photovoltaics = Sector.parse("pv");
        return List.of(
                new Step("each sector", rollup -> rollup, (cell, all) -> Optional.of(cell)),
                new Step(
                        "all sectors",
                        rollup -> rollup.toWhole(Dimension.SECTOR),
                        (cell, all) -> Optional.of(cell.withSector(Sector.NEW_ENERGY))),
                new Step(
                        "photovoltaics alone",
                        rollup -> rollup.withSectors(
                                sector -> sector.code().equals("wind") ? Optional.empty() : Optional.of(photovoltaics)),
                        (cell, all) -> Optional.of(cell.withSector(photovoltaics))
                                .filter(any -> !cell.sector().code().equals("wind"))));
    }

    private static List<Step> regions() {
        return List.of(
                new Step("each region", rollup -> rollup, (cell, all) -> Optional.of(cell)),
                new Step(
                        "all regions",
                        rollup -> rollup.toWhole(Dimension.REGION),
                        (cell, all) -> Optional.of(cell.withRegion(Region.WORLD))),
                new Step(
                        "provinces",
                        rollup -> rollup.toRegions(RegionLevel.PROVINCE),
                        (cell, all) -> renamed(cell, PROVINCES)),
                new Step(
                        "countries",
                        rollup -> rollup.toRegions(RegionLevel.COUNTRY),
                        (cell, all) -> renamed(cell, COUNTRIES)));
    }

    private static Optional<Cell> renamed(Cell cell, Map<String, String> names) {
        return Optional.ofNullable(names.get(cell.region().code()))
                .map(Region::parse)
                .map(cell::withRegion);
    }

    private static List<Step> periods() {
        return List.of(
                new Step("each period", rollup -> rollup, (cell, all) -> Optional.of(cell)),
                new Step(
                        "all periods",
                        rollup -> rollup.toWhole(Dimension.PERIOD),
                        (cell, all) -> Optional.of(cell.withPeriod(all))),
                new Step("quarters", rollup -> rollup.toPeriods(CalendarPart.QUARTER), (cell, all) -> within(cell, 3)),
                new Step("years", rollup -> rollup.toPeriods(CalendarPart.YEAR), (cell, all) -> within(cell, 12)));
    }

    private static Optional<Cell> within(Cell cell, int months) {
        YearMonth first = cell.period().first();
        YearMonth start = first.minusMonths((first.getMonthValue() - 1) % months);
        YearMonth end = start.plusMonths(months - 1L);
        return cell.period().last().isAfter(end) ? Optional.empty() : atEndOf(cell, new ReportingPeriod(start, end));
    }

    /** A stock goes into a longer period only at its end. */
    private static Optional<Cell> atEndOf(Cell cell, ReportingPeriod longer) {
        return Optional.of(cell.withPeriod(longer)).filter(group -> isReadIn(group, cell));
    }

    private static boolean isReadIn(Cell group, Cell cell) {
        return cell.measure().nature() != Measure.Nature.STOCK
                || cell.period().last().equals(group.period().last());
    }

    Rollup rollup() {
        Rollup rollup = Rollup.withDefaults();
        for (Step step : steps) {
            rollup = step.told().apply(rollup);
        }
        return rollup;
    }

    /** The cells of a table that have a group, in their order, and the group of each. Groups need not have their true names. */
    Map<Cell, Cell> groups(IndicatorTable table) {
        Map<Cell, Cell> groups = new LinkedHashMap<>();
        parts(table).forEach((cell, group) -> {
            if (isReadIn(group, cell)) {
                groups.put(cell, group);
            }
        });
        return groups;
    }

    /** The same with cells of stocks that come before the end of all periods, where they should be known but are not read. */
    Map<Cell, Cell> parts(IndicatorTable table) {
        Map<Measure, ReportingPeriod> spans = new LinkedHashMap<>();
        table.rows()
                .map(IndicatorRow::cell)
                .filter(cell -> group(cell, steps.subList(0, 2), Cell::period).isPresent())
                .forEach(cell -> spans.merge(
                        cell.measure(),
                        cell.period(),
                        (one, other) -> new ReportingPeriod(
                                one.first().isBefore(other.first()) ? one.first() : other.first(),
                                one.last().isAfter(other.last()) ? one.last() : other.last())));
        Map<Cell, Cell> parts = new LinkedHashMap<>();
        table.rows()
                .map(IndicatorRow::cell)
                .forEach(cell ->
                        group(cell, steps, any -> spans.get(any.measure())).ifPresent(group -> parts.put(cell, group)));
        return parts;
    }

    private static Optional<Cell> group(Cell cell, List<Step> steps, Function<Cell, ReportingPeriod> all) {
        Optional<Cell> group = Optional.of(cell);
        for (Step step : steps) {
            group = group.flatMap(some -> step.groupOf().apply(some, all.apply(cell)));
        }
        return group;
    }
}

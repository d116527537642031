package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.CalendarPart;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.RegionLevel;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Laws of totals over several measures, against sums over lists of rows. */
class MeasureGroupProperties {

    private static final List<Measure> MEASURES = List.of(Measure.EXPORTS, Measure.IMPORTS, Measure.REVENUE);

    private static final List<Status> STATUSES = List.of(Status.REVISED, Status.PRELIMINARY, Status.ESTIMATED);

    private static final List<Incomplete> INCOMPLETE =
            List.of(Incomplete.PARTIAL, Incomplete.MISSING, Incomplete.REFUSE);

    @Provide
    Arbitrary<List<IndicatorRow>> rows() {
        Arbitrary<Cell> cells = Combinators.combine(
                        Arbitraries.of("pv", "wind").map(Sector::parse),
                        Arbitraries.of("CN-JS", "DE").map(Region::parse),
                        Arbitraries.of("2021", "2022", "2023").map(ReportingPeriod::parse),
                        Arbitraries.of(MEASURES))
                .as(Cell::new);
        Arbitrary<Optional<BigDecimal>> levels = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.integers().between(0, 3))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale))
                .optional(0.9);
        return Combinators.combine(cells, levels)
                .as((cell, level) -> new IndicatorRow(cell, level, Unit.parse("亿元"), Optional.empty()))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Optional<Measure>> groups() {
        return Arbitraries.of(Measure.parse("x-trade(flow)"), Measure.REVENUE, Measure.parse("x-all(flow,signed)"))
                .optional(0.9);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void allRowsOfTheMeasuresOfAGroupGoIntoItsTotals(
            @ForAll("rows") List<IndicatorRow> rows, @ForAll @Size(3) List<@From("groups") Optional<Measure>> groups) {
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.KEEP);
        rows.forEach(builder::add);
        Totals totals = Rollup.withDefaults()
                .with(Incomplete.PARTIAL)
                .withMeasures(measure -> groups.get(MEASURES.indexOf(measure)))
                .totals(builder.build());
        Map<Cell, List<IndicatorRow>> byGroup = new HashMap<>();
        for (IndicatorRow row : rows) {
            groups.get(MEASURES.indexOf(row.cell().measure()))
                    .map(row.cell()::withMeasure)
                    .ifPresent(cell -> byGroup.computeIfAbsent(cell, any -> new ArrayList<>())
                            .add(row));
        }
        assertThat(totals.size()).isEqualTo(byGroup.size());
        byGroup.forEach((cell, ofCell) -> {
            Total total = totals.total(cell).orElseThrow();
            Optional<BigDecimal> sum =
                    ofCell.stream().flatMap(row -> row.value().stream()).reduce(BigDecimal::add);
            assertThat(total.sum().map(BigDecimal::stripTrailingZeros))
                    .isEqualTo(sum.map(BigDecimal::stripTrailingZeros));
            int known =
                    (int) ofCell.stream().filter(row -> row.value().isPresent()).count();
            int lacking = lacking(rows, ofCell, groups, cell.measure());
            assertThat(total.coverage()).isEqualTo(new Coverage(known, ofCell.size() - known, 12L * lacking));
        });
    }

    /** How many measures of the group have the series of a cell, but no row of the cell. */
    private static int lacking(
            List<IndicatorRow> rows, List<IndicatorRow> ofCell, List<Optional<Measure>> groups, Measure group) {
        Cell cell = ofCell.get(0).cell();
        Set<Measure> haveSeries = rows.stream()
                .map(IndicatorRow::cell)
                .filter(other ->
                        other.sector().equals(cell.sector()) && other.region().equals(cell.region()))
                .map(Cell::measure)
                .filter(measure -> groups.get(MEASURES.indexOf(measure)).equals(Optional.of(group)))
                .collect(Collectors.toSet());
        haveSeries.removeAll(ofCell.stream().map(row -> row.cell().measure()).collect(Collectors.toSet()));
        return haveSeries.size();
    }

    /**
     * Two measures that are added up, and the same rows of one measure in two parts of each sector.
     *
     * @param one the first measure
     * @param other the second one
     * @param sum what they become
     */
    private record Addends(Measure one, Measure other, Measure sum) {

        static final List<Addends> ALL = List.of(
                new Addends(Measure.EXPORTS, Measure.IMPORTS, Measure.parse("x-trade(flow)")),
                new Addends(Measure.STAFF, Measure.parse("x-branch(stock)"), Measure.parse("x-people(stock)")));

        IndicatorRow inParts(IndicatorRow row) {
            Cell cell = row.cell();
            Sector part = cell.sector().withOwn(cell.measure().equals(one) ? "x-one" : "x-other");
            return new IndicatorRow(cell.withMeasure(sum).withSector(part), row.value(), row.unit(), row.status());
        }
    }

    @Provide
    Arbitrary<Addends> addends() {
        return Arbitraries.of(Addends.ALL);
    }

    /** A level of a measure, its status and where it lies, each as a number. */
    @Provide
    Arbitrary<List<List<Integer>>> numbers() {
        return Arbitraries.integers().between(0, 59).list().ofSize(6).list().ofMaxSize(12);
    }

    private static IndicatorRow row(Addends addends, List<Integer> numbers) {
        Cell cell = new Cell(
                Sector.parse(List.of("pv", "wind").get(numbers.get(0) % 2)),
                Region.parse(List.of("CN-JS", "CN-ZJ", "US").get(numbers.get(1) % 3)),
                ReportingPeriod.parse(List.of("2022-10", "2022-11", "2022-12", "2022-Q4", "2022-Q3", "2023-Q1")
                        .get(numbers.get(2) % 6)),
                numbers.get(3) % 2 == 0 ? addends.one() : addends.other());
        return new IndicatorRow(
                cell,
                Optional.of(BigDecimal.valueOf(numbers.get(4), numbers.get(4) % 3))
                        .filter(any -> numbers.get(5) % 8 > 0),
                Unit.parse(addends.sum().code().equals("x-trade") ? "亿元" : "人"),
                Optional.of(STATUSES.get(numbers.get(5) % 3)).filter(any -> numbers.get(5) % 2 == 0));
    }

    /** How sectors, regions and periods climb, by three numbers. */
    private static Rollup rollup(List<Integer> climbs, Function<Sector, Sector> sectorOf) {
        Rollup rollup = Rollup.withDefaults()
                .with(INCOMPLETE.get(climbs.get(3)))
                .withSectors(sector -> Optional.of(climbs.get(0) == 0 ? Sector.NEW_ENERGY : sectorOf.apply(sector)));
        rollup = climbs.get(0) == 1 ? rollup.toWhole(Dimension.SECTOR) : rollup;
        rollup = climbs.get(1) == 0 ? rollup : rollup.toRegions(RegionLevel.COUNTRY);
        rollup = climbs.get(1) == 2 ? rollup.toWhole(Dimension.REGION) : rollup;
        rollup = climbs.get(2) == 0
                ? rollup
                : rollup.toPeriods(climbs.get(2) == 1 ? CalendarPart.QUARTER : CalendarPart.YEAR);
        return climbs.get(2) == 2 ? rollup.toWhole(Dimension.PERIOD) : rollup;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void measuresAreAddedUpAsPartsOfASectorAre(
            @ForAll("addends") Addends addends,
            @ForAll("numbers") List<List<Integer>> numbers,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 2) Integer> climbs) {
        List<IndicatorRow> rows =
                numbers.stream().map(each -> row(addends, each)).toList();
        IndicatorTable measures = RandomRows.table(rows, Duplicates.KEEP);
        IndicatorTable parts =
                RandomRows.table(rows.stream().map(addends::inParts).toList(), Duplicates.KEEP);
        Rollup ofMeasures = rollup(climbs, Function.identity()).withMeasures(any -> Optional.of(addends.sum()));
        Rollup ofParts = rollup(climbs, part -> part.parent().orElseThrow());
        Optional<List<Total>> expected =
                outcome(() -> ofParts.totals(parts).totals().toList());
        Statistics.label("outcome")
                .collect(expected.filter(totals -> totals.size() > 1).isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
        assertThat(outcome(() -> ofMeasures.totals(measures).totals().toList())).isEqualTo(expected);
        assertThat(outcome(() -> inOrder(ofMeasures.cube(measures))))
                .isEqualTo(outcome(() -> inOrder(ofParts.cube(parts))));
    }

    private static List<Total> inOrder(Map<Set<Dimension>, Totals> cube) {
        return cube.entrySet().stream()
                .sorted(Comparator.comparing(
                        set -> set.getKey().stream().sorted().toList().toString()))
                .flatMap(set -> set.getValue().totals())
                .toList();
    }

    /** The totals, or nothing if they are refused. */
    private static Optional<List<Total>> outcome(Supplier<List<Total>> totals) {
        try {
            return Optional.of(totals.get());
        } catch (RefusedTotalException refused) {
            assertThat(refused.getMessage()).startsWith("no total of ");
            return Optional.empty();
        }
    }
}

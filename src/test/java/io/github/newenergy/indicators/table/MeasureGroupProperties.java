package io.github.newenergy.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Laws of totals over several measures, against sums over lists of rows. */
class MeasureGroupProperties {

    private static final List<Measure> MEASURES = List.of(Measure.EXPORTS, Measure.IMPORTS, Measure.REVENUE);

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
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures that go into others, as the oracle of roll-ups sees it. */
final class NaiveMeasures {

    private NaiveMeasures() {}

    /**
     * Rows of the measures that others go into. Where one of these has rows of a sector in a region, but none of a cell that another
     * one of the same group has a row of, its level is missing there.
     */
    static List<IndicatorRow> merged(List<IndicatorRow> rows, Function<Measure, Optional<Measure>> groupOf) {
        Map<Measure, List<IndicatorRow>> parts = rows.stream()
                .filter(row -> groupOf.apply(row.cell().measure()).isPresent())
                .collect(Collectors.groupingBy(row -> row.cell().measure()));
        List<IndicatorRow> merged = new ArrayList<>();
        parts.forEach((part, ofPart) -> {
            Measure group = groupOf.apply(part).orElseThrow();
            ofPart.forEach(row ->
                    merged.add(new IndicatorRow(row.cell().withMeasure(group), row.value(), row.unit(), row.status())));
            Set<Cell> ownCells = ofPart.stream().map(IndicatorRow::cell).collect(Collectors.toSet());
            parts.values().stream()
                    .flatMap(List::stream)
                    .map(IndicatorRow::cell)
                    .filter(cell -> groupOf.apply(cell.measure()).equals(Optional.of(group)))
                    .map(cell -> cell.withMeasure(part))
                    .distinct()
                    .filter(cell -> !ownCells.contains(cell))
                    .filter(cell -> ownCells.stream()
                            .anyMatch(own -> own.withPeriod(cell.period()).equals(cell)))
                    .forEach(cell -> merged.add(IndicatorRow.ofMissing(
                            cell.withMeasure(group), ofPart.get(0).unit())));
        });
        return merged;
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Brings the measures of a table into groups, each of which becomes one measure. */
final class MeasureGroups {

    private final Measure group;
    private final List<Panel> parts = new ArrayList<>();

    private MeasureGroups(Measure group) {
        this.group = group;
    }

    /** A table in which each cell of a group has the rows of all measures that go into it. */
    static IndicatorTable of(IndicatorTable table, Function<Measure, Optional<Measure>> groupOf) {
        Map<Measure, MeasureGroups> groups = new TreeMap<>(Panel.MEASURE_ORDER);
        for (Panel panel : table.panels()) {
            groupOf.apply(panel.measure())
                    .ifPresent(group ->
                            groups.computeIfAbsent(group, MeasureGroups::new).add(panel));
        }
        return new IndicatorTable(
                groups.values().stream().map(MeasureGroups::panel).toList());
    }

    private void add(Panel part) {
        Measure measure = part.measure();
        if (measure.nature() != group.nature()
                || (measure.mayBeNegative() && !group.mayBeNegative())
                || !group.admits(part.scale().unit().kind())) {
            throw new IllegalArgumentException("levels of " + measure + " cannot be levels of " + group);
        }
        if (!parts.isEmpty() && !parts.get(0).scale().unit().equals(part.scale().unit())) {
            throw new IllegalArgumentException("measures that go into " + group + " must have one unit, got "
                    + parts.get(0).scale().unit() + " of " + parts.get(0).measure() + " and "
                    + part.scale().unit() + " of " + measure);
        }
        parts.add(part);
    }

    private Panel panel() {
        if (parts.size() == 1) {
            return parts.get(0).withMeasure(group);
        }
        IndicatorTableBuilder builder = IndicatorTable.builder(Duplicates.KEEP);
        for (int place = 0; place < parts.size(); place++) {
            Panel part = parts.get(place);
            List<Panel> earlier = parts.subList(0, place);
            for (int index = 0; index < part.cells().size(); index++) {
                Cell cell = part.cell(index);
                part.rows(index).forEach(row -> builder.add(row.withMeasure(group)));
                if (earlier.stream().noneMatch(other -> hasRow(other, cell))) {
                    addMissing(builder, cell);
                }
            }
        }
        return builder.build().panels().get(0);
    }

    /** A part that has a series, but no row of this cell of it, leaves the sum of all parts unknown. */
    private void addMissing(IndicatorTableBuilder builder, Cell cell) {
        for (Panel other : parts) {
            boolean hasSeries =
                    other.cells().findSeries(cell.sector(), cell.region()).isPresent();
            if (hasSeries && !hasRow(other, cell)) {
                builder.add(IndicatorRow.ofMissing(
                        cell.withMeasure(group), other.scale().unit()));
            }
        }
    }

    private static boolean hasRow(Panel part, Cell cell) {
        return part.find(cell.withMeasure(part.measure())).isPresent();
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * The measures of a table that become one.
 *
 * @param measure what they become
 * @param parts their levels
 */
record MeasureGroup(Measure measure, List<Panel> parts) {

    MeasureGroup {
        parts = List.copyOf(parts);
        for (Panel part : parts) {
            requireAdmitted(measure, part);
            Panel first = parts.get(0);
            if (!first.scale().unit().equals(part.scale().unit())) {
                throw new IllegalArgumentException("measures that go into " + measure + " must have one unit, got "
                        + first.scale().unit() + " of " + first.measure() + " and "
                        + part.scale().unit() + " of " + part.measure());
            }
        }
    }

    private static void requireAdmitted(Measure group, Panel part) {
        Measure measure = part.measure();
        if (measure.nature() != group.nature()
                || (measure.mayBeNegative() && !group.mayBeNegative())
                || !group.admits(part.scale().unit().kind())) {
            throw new IllegalArgumentException("levels of " + measure + " cannot be levels of " + group);
        }
    }

    /** The totals of all measures together; nothing if none has a cell with a group. */
    Optional<TotalPanel<?>> totals(PanelRollup rollup) {
        return together(rollup.totals(parts)).map(rollup::checked);
    }

    /** The same along some dimensions, for some sets of dimensions. */
    Map<Set<Dimension>, TotalPanel<?>> groupingSets(PanelRollup rollup, Set<Set<Dimension>> sets) {
        List<Map<Set<Dimension>, TotalPanel<GroupSums>>> ofParts = rollup.groupingSets(parts, sets);
        Map<Set<Dimension>, TotalPanel<?>> bySet = new HashMap<>();
        for (Set<Dimension> set : sets) {
            together(ofParts.stream().map(part -> part.get(set)).toList())
                    .map(rollup::checked)
                    .ifPresent(totals -> bySet.put(set, totals));
        }
        return bySet;
    }

    private Optional<TotalPanel<?>> together(List<TotalPanel<GroupSums>> ofParts) {
        TotalPanel<?> totals = ofParts.size() == 1 ? ofParts.get(0).withMeasure(measure) : sums(ofParts);
        return totals.size() == 0 ? Optional.empty() : Optional.of(totals);
    }

    private TotalPanel<MeasureSums> sums(List<TotalPanel<GroupSums>> totals) {
        PanelCells all =
                PanelCells.concatenated(totals.stream().map(TotalPanel::cells).toList());
        PanelGroups groups = NumberedCells.of(all, Groupings.each(all)).groups();
        int places =
                totals.stream().mapToInt(part -> part.scale().places()).max().orElseThrow();
        return new TotalPanel<>(
                measure,
                totals.get(0).scale().withPlaces(places),
                groups.coarser(),
                new MeasureSums(totals, groups.groupOf(), places),
                groups.leastSettled(
                        KeyColumn.concatenated(
                                totals.stream().map(TotalPanel::statuses).toList(), Status.MOST_SETTLED_FIRST),
                        IntUnaryOperator.identity()),
                groups.seriesSums(totals.stream()
                        .flatMapToInt(part -> Arrays.stream(part.parts()))
                        .toArray()),
                totals.stream().mapToInt(TotalPanel::covered).sum());
    }

    /** The groups of a table, in the order of what they become. */
    static List<MeasureGroup> of(IndicatorTable table, Function<Measure, Optional<Measure>> groupOf) {
        Map<Measure, List<Panel>> groups = new TreeMap<>(Panel.MEASURE_ORDER);
        for (Panel panel : table.panels()) {
            Climbs.groupOf(groupOf, panel.measure())
                    .ifPresent(group -> groups.computeIfAbsent(group, any -> new ArrayList<>())
                            .add(panel));
        }
        return groups.entrySet().stream()
                .map(group -> new MeasureGroup(group.getKey(), group.getValue()))
                .toList();
    }
}

package io.github.newenergy.indicators.table;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The oracle of roll-ups: it looks at the rows of every group, with maps of cells and decimals.
 *
 * @param groups where each cell goes
 * @param incomplete what becomes of totals that are not complete
 */
record NaiveRollup(NaiveGroups groups, Incomplete incomplete) {

    static final Comparator<Cell> IN_ORDER = Comparator.<Cell, String>comparing(
                    cell -> cell.measure().toString())
            .thenComparing(cell -> cell.sector().code())
            .thenComparing(cell -> cell.region().code())
            .thenComparing(Cell::period, ReportingPeriod.BY_START);

    /** This with one group for all along every dimension but some. */
    NaiveRollup keeping(Set<Dimension> kept) {
        Set<Dimension> wholes =
                EnumSet.complementOf(kept.isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(kept));
        wholes.addAll(groups.wholes());
        return new NaiveRollup(
                new NaiveGroups(groups.sectors(), groups.regions(), groups.periods(), wholes), incomplete);
    }

    /** The totals, or for which reasons they may be refused. */
    Expected<Total> totals(List<IndicatorRow> rows) {
        return expected(rows, Kind.SUM, OfMeasure::total);
    }

    /** The best levels, or for which reasons they may be refused. */
    Expected<IndicatorRow> extremes(List<IndicatorRow> rows, BinaryOperator<BigDecimal> better) {
        return expected(rows, Kind.EXTREME, (ofMeasure, group) -> ofMeasure.extreme(group, better));
    }

    /** How many cells go into no group. */
    long leftOut(List<IndicatorRow> rows) {
        Map<Measure, Set<Cell>> byMeasure =
                rows.stream().map(IndicatorRow::cell).collect(Collectors.groupingBy(Cell::measure, Collectors.toSet()));
        return byMeasure.values().stream()
                .mapToLong(cells -> cells.size() - groups.groupOf(cells).size())
                .sum();
    }

    /** For which reasons there may be no groups. */
    Set<String> refusedGroups(List<IndicatorRow> rows) {
        return new NaiveRollup(groups, Incomplete.PARTIAL)
                .expected(rows, Kind.GROUP, (ofMeasure, group) -> group)
                .refusals();
    }

    /** What is worked out of a group. */
    private enum Kind {
        GROUP,
        SUM,
        EXTREME
    }

    private <T> Expected<T> expected(List<IndicatorRow> rows, Kind kind, BiFunction<OfMeasure, Cell, T> result) {
        List<T> results = new ArrayList<>();
        Set<String> refusals = new LinkedHashSet<>();
        Map<Measure, List<IndicatorRow>> byMeasure = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.cell().measure(),
                        () -> new TreeMap<>(Comparator.comparing(Measure::toString)),
                        Collectors.toList()));
        byMeasure.values().forEach(ofOne -> {
            try {
                OfMeasure ofMeasure = new OfMeasure(ofOne);
                ofMeasure.addRefusals(kind, refusals);
                ofMeasure.byGroup.keySet().forEach(group -> results.add(result.apply(ofMeasure, group)));
            } catch (IllegalArgumentException refused) {
                refusals.add(refused.getMessage());
            }
        });
        return new Expected<>(results, refusals);
    }

    private static Stream<Cell> byMonth(Cell cell) {
        return NaiveGroups.months(cell.period()).stream()
                .map(month -> cell.withPeriod(ReportingPeriod.of(month, month)));
    }

    /** The groups of one measure. */
    private final class OfMeasure {

        private final Map<Cell, Cell> groupOf;
        private final Set<Cell> hasUnread;
        private final Map<Cell, List<IndicatorRow>> byGroup;
        private final int places;

        OfMeasure(List<IndicatorRow> rows) {
            groupOf = groups.groupOf(
                    rows.stream().map(IndicatorRow::cell).distinct().toList());
            hasUnread = groupOf.entrySet().stream()
                    .filter(entry -> !NaiveGroups.isReadIn(entry.getValue().period(), entry.getKey()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.toSet());
            byGroup = readAtEnds(rows).stream()
                    .collect(Collectors.groupingBy(
                            row -> groupOf.get(row.cell()), () -> new TreeMap<>(IN_ORDER), Collectors.toList()));
            places = rows.stream()
                    .flatMap(row -> row.value().stream())
                    .mapToInt(BigDecimal::scale)
                    .reduce(0, Math::max);
        }

        /**
         * Puts the ends of longer periods in the place of cells before them; a missing row where no row of the group is at its
         * end.
         */
        private List<IndicatorRow> readAtEnds(List<IndicatorRow> rows) {
            List<IndicatorRow> read = new ArrayList<>(rows.stream()
                    .filter(row -> groupOf.containsKey(row.cell()))
                    .filter(row -> NaiveGroups.isReadIn(groupOf.get(row.cell()).period(), row.cell()))
                    .toList());
            Set<Cell> known = read.stream().map(IndicatorRow::cell).collect(Collectors.toSet());
            Map<Cell, Cell> atEnds = new HashMap<>();
            groupOf.forEach((cell, group) -> {
                Cell end = NaiveGroups.isReadIn(group.period(), cell) ? cell : cell.withPeriod(group.period());
                atEnds.put(end, group);
                if (known.add(end)) {
                    read.add(IndicatorRow.ofMissing(end, RandomRows.unit(end.measure())));
                }
            });
            groupOf.clear();
            groupOf.putAll(atEnds);
            return read;
        }

        private Stream<BigDecimal> levels(Cell group) {
            return byGroup.get(group).stream().flatMap(row -> row.value().stream());
        }

        private boolean isRelabelled(Cell group) {
            return groupOf.entrySet().stream()
                    .anyMatch(entry ->
                            entry.getValue().equals(group) && !entry.getKey().equals(group));
        }

        private Coverage coverage(Cell group) {
            int known = (int) levels(group).count();
            Set<Cell> covered = byGroup.get(group).stream()
                    .map(IndicatorRow::cell)
                    .flatMap(NaiveRollup::byMonth)
                    .collect(Collectors.toSet());
            long absent = groupOf.keySet().stream()
                    .filter(cell -> groupOf.get(cell).withPeriod(group.period()).equals(group))
                    .map(cell -> cell.withPeriod(group.period()))
                    .distinct()
                    .flatMap(NaiveRollup::byMonth)
                    .filter(month -> !covered.contains(month))
                    .count();
            return new Coverage(known, byGroup.get(group).size() - known, absent);
        }

        private boolean isShown(Cell group) {
            return incomplete == Incomplete.PARTIAL || coverage(group).isComplete();
        }

        private Optional<Status> status(Cell group) {
            return byGroup.get(group).stream()
                    .flatMap(row -> row.status().stream())
                    .max(Comparator.comparing(List.of(Status.REVISED, Status.PRELIMINARY, Status.ESTIMATED)::indexOf));
        }

        Total total(Cell group) {
            Optional<BigDecimal> sum = levels(group).reduce(BigDecimal::add).filter(any -> isShown(group));
            return new Total(
                    group,
                    sum.map(level -> level.setScale(places)),
                    RandomRows.unit(group.measure()),
                    status(group),
                    coverage(group));
        }

        IndicatorRow extreme(Cell group, BinaryOperator<BigDecimal> better) {
            Optional<BigDecimal> best = levels(group).reduce(better).filter(any -> isShown(group));
            return new IndicatorRow(
                    group, best.map(level -> level.setScale(places)), RandomRows.unit(group.measure()), status(group));
        }

        void addRefusals(Kind kind, Set<String> refusals) {
            if (kind == Kind.EXTREME) {
                hasUnread.forEach(group -> refusals.add(
                        "no total of " + group + ": a stock is read at the end of a period, keep periods apart"));
            }
            byGroup.forEach((group, rows) -> {
                String refused = "no total of " + group + ": ";
                overlaps(rows.stream().map(IndicatorRow::cell).collect(Collectors.toSet()))
                        .forEach(pair -> refusals.add(refused + pair + " overlap: leave one of them out"));
                boolean isRatio = group.measure().nature() == Measure.Nature.RATIO;
                if (kind == Kind.SUM && isRatio && (rows.size() > 1 || isRelabelled(group))) {
                    refusals.add(refused + "levels of " + group.measure() + " do not add up");
                }
                if (incomplete == Incomplete.REFUSE && !coverage(group).isComplete()) {
                    refusals.add(refused + "some of its parts are not known, " + coverage(group));
                }
            });
        }

        private Stream<String> overlaps(Collection<Cell> cells) {
            return cells.stream()
                    .flatMap(one -> cells.stream()
                            .filter(other -> !one.equals(other) && overlap(one, other))
                            .map(other -> one + " and " + other));
        }

        private static boolean overlap(Cell one, Cell other) {
            return NaiveGroups.months(one.period()).stream().anyMatch(NaiveGroups.months(other.period())::contains)
                    && (NaiveGroups.isWithin(one.sector(), other.sector())
                            || NaiveGroups.isWithin(other.sector(), one.sector()))
                    && (NaiveGroups.isWithin(one.region(), other.region())
                            || NaiveGroups.isWithin(other.region(), one.region()));
        }
    }
}

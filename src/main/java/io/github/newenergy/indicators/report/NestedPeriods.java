package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Levels of one flow over periods that lie inside each other, such as a year and its first five months.
 *
 * <p>Each level is held against few others, so that a page of many months costs little more than its length.
 */
final class NestedPeriods {

    /** Stands for all periods where cells are gathered into series. */
    private static final ReportingPeriod ANY_PERIOD = ReportingPeriod.ofYear(1);

    private final List<KnownValue> levels;

    private NestedPeriods(List<KnownValue> levels) {
        this.levels = levels;
    }

    /** Levels that differ in their periods alone, one for each period. */
    static List<NestedPeriods> of(List<KnownValue> values) {
        Map<Series, List<KnownValue>> bySeries = new LinkedHashMap<>();
        for (KnownValue value : values) {
            if (value.question().of().isEmpty() && value.cell().measure().addsAlong(Dimension.PERIOD)) {
                Series series = new Series(value.cell().withPeriod(ANY_PERIOD), value.kind());
                bySeries.computeIfAbsent(series, key -> new ArrayList<>()).add(value);
            }
        }
        return bySeries.values().stream().map(NestedPeriods::new).toList();
    }

    /** Whether losses may make a part greater than its whole. */
    boolean mayBeNegative() {
        return levels.get(0).cell().measure().mayBeNegative();
    }

    /**
     * Each level with the longest part of its period that leaves one run of months: of a series from January on, each
     * with the one before it.
     */
    List<Nested> longestParts() {
        List<Nested> nested = new ArrayList<>();
        nested.addAll(neighbours(ReportingPeriod::first));
        nested.addAll(neighbours(ReportingPeriod::last));
        return nested;
    }

    private List<Nested> neighbours(Function<ReportingPeriod, YearMonth> end) {
        Map<YearMonth, List<KnownValue>> byEnd = new LinkedHashMap<>();
        levels.stream()
                .sorted(Comparator.comparing(NestedPeriods::months))
                .forEach(level -> byEnd.computeIfAbsent(end.apply(level.cell().period()), month -> new ArrayList<>())
                        .add(level));
        List<Nested> nested = new ArrayList<>();
        for (List<KnownValue> ofOneEnd : byEnd.values()) {
            for (int index = 1; index < ofOneEnd.size(); index++) {
                nested.add(new Nested(ofOneEnd.get(index), ofOneEnd.get(index - 1)));
            }
        }
        return nested;
    }

    /**
     * Each level with the greatest one inside its period.
     *
     * <p>Periods come by their first month, the latest first, so all that may lie inside came before. Of those only the
     * ones are kept that are greater than all with an earlier last month: along their last months they rise.
     */
    List<Nested> greatestParts() {
        List<KnownValue> latestFirst = levels.stream()
                .sorted(Comparator.comparing(NestedPeriods::first).reversed().thenComparing(NestedPeriods::months))
                .toList();
        NavigableMap<YearMonth, KnownValue> rising = new TreeMap<>();
        List<Nested> nested = new ArrayList<>();
        for (KnownValue level : latestFirst) {
            YearMonth last = level.cell().period().last();
            Map.Entry<YearMonth, KnownValue> greatest = rising.floorEntry(last);
            if (greatest != null) {
                nested.add(new Nested(level, greatest.getValue()));
            }
            if (greatest == null || level.startsAbove(greatest.getValue())) {
                removeOutdone(rising, level);
                rising.put(last, level);
            }
        }
        return nested;
    }

    /** Takes out those with a later last month that are no greater. Since they rise, the first that stays ends the search. */
    private static void removeOutdone(NavigableMap<YearMonth, KnownValue> rising, KnownValue level) {
        YearMonth last = level.cell().period().last();
        Map.Entry<YearMonth, KnownValue> next = rising.ceilingEntry(last);
        while (next != null && !next.getValue().startsAbove(level)) {
            rising.remove(next.getKey());
            next = rising.ceilingEntry(last);
        }
    }

    private static YearMonth first(KnownValue level) {
        return level.cell().period().first();
    }

    private static int months(KnownValue level) {
        return level.cell().period().months();
    }

    /** A level, and one of a part of its period. */
    record Nested(KnownValue whole, KnownValue part) {}

    private record Series(Cell cell, QuantityKind kind) {}
}

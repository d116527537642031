package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.consistency.Inequality.Grounds;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Dimension;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What holds between levels by what they are, each as an assumption of its own: levels are not negative, a part is at most
 * its whole, the periods of a flow add up.
 */
final class Structure {

    private final ModelBuilder model;

    /** The cells that differ in their period only, by the cell with the period of the first one seen. */
    private final Map<Series, List<Cell>> series = new LinkedHashMap<>();

    private final Map<Series, List<Cell>> cellsAround = new HashMap<>();
    private final Map<Measure, Grounds> notNegative = new HashMap<>();

    Structure(ModelBuilder model) {
        this.model = model;
    }

    void addAll() {
        List.copyOf(model.cells()).forEach(this::note);
        for (List<Cell> cells : List.copyOf(series.values())) {
            if (cells.get(0).measure().addsAlong(Dimension.PERIOD)) {
                periodsAddUp(cells);
            }
        }
        for (Cell cell : List.copyOf(model.cells())) {
            notNegative(cell.measure(), Quotient.ofLevel(cell));
            partOfWholes(cell);
        }
        for (OtherLevel other : model.others()) {
            notNegative(other.cell().measure(), Quotient.ofLevel(other.cell()).in(other.kind()));
        }
    }

    private void note(Cell cell) {
        series.computeIfAbsent(Series.of(cell), unknown -> new ArrayList<>()).add(cell);
    }

    private void notNegative(Measure measure, Quotient level) {
        if (!measure.mayBeNegative()) {
            Grounds grounds = notNegative.computeIfAbsent(
                    measure,
                    unknown -> Grounds.of(new Assumption(Assumption.Kind.NOT_NEGATIVE, measure.toString(), List.of())));
            model.add(Inequality.of(model.units(), level, Relation.AT_LEAST, grounds));
        }
    }

    /** Cuts the time that overlapping periods cover wherever one of them begins or ends, and adds the pieces up. */
    private void periodsAddUp(List<Cell> cells) {
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort((one, other) -> ReportingPeriod.BY_START.compare(one.period(), other.period()));
        List<Cell> cluster = new ArrayList<>();
        YearMonth end = YearMonth.of(0, 1);
        for (Cell cell : sorted) {
            if (cell.period().first().isAfter(end)) {
                cut(cluster);
                cluster.clear();
            }
            cluster.add(cell);
            end = cell.period().last().isAfter(end) ? cell.period().last() : end;
        }
        cut(cluster);
    }

    private void cut(Collection<Cell> cluster) {
        if (cluster.size() < 2) {
            return;
        }
        TreeSet<YearMonth> starts = new TreeSet<>();
        for (Cell cell : cluster) {
            starts.add(cell.period().first());
            starts.add(cell.period().last().plusMonths(1));
        }
        for (Cell cell : cluster) {
            List<YearMonth> cuts = List.copyOf(starts.subSet(
                    cell.period().first(), true, cell.period().last().plusMonths(1), true));
            if (cuts.size() > 2) {
                addUp(cell, cuts);
            }
        }
    }

    private void addUp(Cell whole, List<YearMonth> cuts) {
        Map<Cell, BigDecimal> terms = new LinkedHashMap<>();
        List<Cell> cells = new ArrayList<>();
        terms.put(whole, BigDecimal.ONE);
        cells.add(whole);
        for (int piece = 0; piece + 1 < cuts.size(); piece++) {
            Cell part = whole.withPeriod(
                    ReportingPeriod.of(cuts.get(piece), cuts.get(piece + 1).minusMonths(1)));
            terms.put(part, BigDecimal.ONE.negate());
            cells.add(part);
            if (!model.cells().contains(part)) {
                model.number(part);
                note(part);
            }
        }
        Grounds grounds = Grounds.of(new Assumption(Assumption.Kind.PERIODS_ADD_UP, "", cells));
        model.add(Inequality.between(model.units(), terms, Relation.AT_LEAST, grounds));
        model.add(Inequality.between(model.units(), terms, Relation.AT_MOST, grounds));
    }

    /** Only the nearest wholes of the same kind of quantity: the farther ones follow. The periods of one series add up anyway. */
    private void partOfWholes(Cell part) {
        Series own = Series.of(part);
        List<Cell> wholes = new ArrayList<>();
        for (Cell cell : cellsAround.computeIfAbsent(own, this::cellsAround)) {
            if (!cell.equals(part) && part.isPartOf(cell)) {
                wholes.add(cell);
            }
        }
        for (Cell whole : wholes) {
            if (!own.equals(Series.of(whole)) && isNearest(whole, wholes)) {
                model.add(Inequality.between(
                        model.units(),
                        Quotient.difference(whole, part),
                        Relation.AT_LEAST,
                        Grounds.of(new Assumption(Assumption.Kind.PART_OF_WHOLE, "", List.of(whole, part)))));
            }
        }
    }

    private static boolean isNearest(Cell whole, List<Cell> wholes) {
        for (Cell nearer : wholes) {
            if (!nearer.equals(whole) && nearer.isPartOf(whole)) {
                return false;
            }
        }
        return true;
    }

    /** The cells of a series, and of all those of the same kind of quantity that it is part of. */
    private List<Cell> cellsAround(Series part) {
        List<Cell> cells = new ArrayList<>(series.getOrDefault(part, List.of()));
        for (Series whole : part.wholes()) {
            if (model.units().areComparable(part, whole)) {
                cells.addAll(series.getOrDefault(whole, List.of()));
            }
        }
        return cells;
    }
}

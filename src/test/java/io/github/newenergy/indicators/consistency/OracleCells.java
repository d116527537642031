package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cells as sums of unknowns. A flow over a period is the sum of its atoms: the pieces into which all periods of its series
 * cut the time line. Any other cell is an unknown of its own.
 */
final class OracleCells {

    private final Map<Cell, OracleForm> forms = new LinkedHashMap<>();
    private final List<OracleRow> structure = new ArrayList<>();
    private int unknowns;

    OracleCells(Collection<Cell> cells) {
        Set<Cell> distinct = new LinkedHashSet<>(cells);
        Map<Cell, SortedSet<Integer>> cutsOfSeries = new LinkedHashMap<>();
        for (Cell cell : distinct) {
            SortedSet<Integer> cuts = cutsOfSeries.computeIfAbsent(series(cell), key -> new TreeSet<>());
            cuts.add(ordinal(cell.period().first()));
            cuts.add(ordinal(cell.period().last()) + 1);
        }
        Map<String, OracleForm> atoms = new HashMap<>();
        for (Cell cell : distinct) {
            forms.put(cell, form(cell, cutsOfSeries.get(series(cell)), atoms));
        }
        addParts(distinct);
    }

    OracleForm form(Cell cell) {
        OracleForm form = forms.get(cell);
        if (form == null) {
            throw new IllegalArgumentException("no unknown for " + cell);
        }
        return form;
    }

    List<OracleRow> structure() {
        return structure;
    }

    Set<Cell> cells() {
        return forms.keySet();
    }

    int newUnknown() {
        return unknowns++;
    }

    private OracleForm form(Cell cell, SortedSet<Integer> cuts, Map<String, OracleForm> atoms) {
        OracleForm sum = OracleForm.ZERO;
        int end = ordinal(cell.period().last()) + 1;
        for (int start : cuts.subSet(ordinal(cell.period().first()), end)) {
            sum = sum.plus(atoms.computeIfAbsent(series(cell) + "@" + start, key -> newAtom(cell)));
        }
        return sum;
    }

    private OracleForm newAtom(Cell cell) {
        OracleForm atom = OracleForm.ofUnknown(newUnknown());
        if (!cell.measure().mayBeNegative()) {
            structure.add(OracleRow.atLeastZero(atom));
        }
        return atom;
    }

    private void addParts(Set<Cell> cells) {
        for (Cell part : cells) {
            for (Cell whole : cells) {
                if (!part.equals(whole) && !part.measure().mayBeNegative() && part.isPartOf(whole)) {
                    structure.add(OracleRow.atLeastZero(form(whole).minus(form(part))));
                }
            }
        }
    }

    /** What stays of a cell when its period is forgotten; only the months of a flow add up. */
    private static Cell series(Cell cell) {
        return cell.measure().nature() == Measure.Nature.FLOW ? cell.withPeriod(ReportingPeriod.ofYear(2000)) : cell;
    }

    private static int ordinal(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }
}

package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Measure;
import io.github.newenergy.indicators.dimension.Region;
import io.github.newenergy.indicators.dimension.ReportingPeriod;
import io.github.newenergy.indicators.dimension.Sector;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
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
 *
 * <p>Parts are at most their wholes, and so are the atoms of parts, where they are as long as those of a whole or shorter.
 */
final class OracleCells {

    private final Map<Cell, OracleForm> forms = new LinkedHashMap<>();
    private final List<OracleRow> structure = new ArrayList<>();
    private int unknowns;

    OracleCells(Collection<Cell> cells, Cuts cutting) {
        Set<Cell> distinct = new LinkedHashSet<>(cells);
        Map<Cell, SortedSet<Integer>> cutsOfSeries = new LinkedHashMap<>();
        for (Cell cell : distinct) {
            SortedSet<Integer> cuts = cutsOfSeries.computeIfAbsent(cutting.alike(series(cell)), key -> new TreeSet<>());
            cuts.add(ordinal(cell.period().first()));
            cuts.add(ordinal(cell.period().last()) + 1);
        }
        for (Cell cell : distinct) {
            forms.put(cell, form(cell, cutsOfSeries.get(cutting.alike(series(cell)))));
        }
        addParts();
    }

    /** Each cell an unknown of its own, and nothing known of them. */
    static OracleCells apart(Collection<Cell> cells) {
        OracleCells result = new OracleCells(List.of(), Cuts.OF_SERIES);
        for (Cell cell : cells) {
            result.forms.computeIfAbsent(cell, key -> OracleForm.ofUnknown(result.newUnknown()));
        }
        return result;
    }

    /** Where the time line is cut. */
    enum Cuts {
        /** At the ends of the periods of the same series. */
        OF_SERIES {
            @Override
            Cell alike(Cell series) {
                return series;
            }
        },
        /** At the ends of all periods of the same measure: no finer cut can tell more. */
        OF_MEASURE {
            @Override
            Cell alike(Cell series) {
                return series.withSector(Sector.NEW_ENERGY).withRegion(Region.WORLD);
            }
        };

        /** The same for all series that are cut alike. */
        abstract Cell alike(Cell series);
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

    private OracleForm form(Cell cell, SortedSet<Integer> cuts) {
        OracleForm sum = OracleForm.ZERO;
        int end = ordinal(cell.period().last()) + 1;
        List<Integer> points = List.copyOf(cuts.subSet(ordinal(cell.period().first()), end + 1));
        for (int index = 0; index + 1 < points.size(); index++) {
            Cell atom = cell.withPeriod(ReportingPeriod.of(month(points.get(index)), month(points.get(index + 1) - 1)));
            sum = sum.plus(forms.computeIfAbsent(atom, this::newAtom));
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

    /** Only where no cell lies between part and whole, and not along time, where atoms add up anyway. */
    private void addParts() {
        for (Cell part : forms.keySet()) {
            List<Cell> wholes =
                    forms.keySet().stream().filter(whole -> isPart(part, whole)).toList();
            for (Cell whole : wholes) {
                boolean isNearest = wholes.stream().noneMatch(nearer -> isPart(nearer, whole));
                if (isNearest && !series(part).equals(series(whole))) {
                    structure.add(OracleRow.atLeastZero(form(whole).minus(form(part))));
                }
            }
        }
    }

    private static boolean isPart(Cell part, Cell whole) {
        return !part.equals(whole) && !part.measure().mayBeNegative() && part.isPartOf(whole);
    }

    /** What stays of a cell when its period is forgotten; only the months of a flow add up. */
    private static Cell series(Cell cell) {
        return cell.measure().nature() == Measure.Nature.FLOW ? cell.withPeriod(ReportingPeriod.ofYear(2000)) : cell;
    }

    private static YearMonth month(int ordinal) {
        return YearMonth.of((ordinal - 1) / 12, (ordinal - 1) % 12 + 1);
    }

    private static int ordinal(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue();
    }
}

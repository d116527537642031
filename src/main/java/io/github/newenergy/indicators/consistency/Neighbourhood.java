package io.github.newenergy.indicators.consistency;

import java.util.BitSet;
import java.util.List;

/** What some figures say, and what is assumed of the levels that they speak of, directly or through other levels. */
final class Neighbourhood {

    private final Model model;
    private final PremiseSet figures;

    Neighbourhood(Model model, PremiseSet figures) {
        this.model = model;
        this.figures = figures;
    }

    List<Constraint> constraints(List<Constraint> active) {
        List<Constraint> known = active.stream().filter(this::isKnown).toList();
        BitSet cells = new BitSet();
        for (Constraint constraint : known) {
            if (!isAssumed(constraint)) {
                add(cells, constraint);
            }
        }
        List<Constraint> ties = known.stream()
                .filter(constraint -> isAssumed(constraint) && constraint.cells().length > 1)
                .toList();
        for (int before = -1; before < cells.cardinality(); ) {
            before = cells.cardinality();
            for (Constraint tie : ties) {
                if (touches(cells, tie)) {
                    add(cells, tie);
                }
            }
        }
        return known.stream().filter(constraint -> touches(cells, constraint)).toList();
    }

    private boolean isKnown(Constraint constraint) {
        for (int premise : constraint.premises()) {
            if (model.isFigure(premise) && !figures.contains(premise)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAssumed(Constraint constraint) {
        for (int premise : constraint.premises()) {
            if (model.isFigure(premise)) {
                return false;
            }
        }
        return true;
    }

    private static void add(BitSet cells, Constraint constraint) {
        for (int cell : constraint.cells()) {
            cells.set(cell);
        }
    }

    private static boolean touches(BitSet cells, Constraint constraint) {
        for (int cell : constraint.cells()) {
            if (cells.get(cell)) {
                return true;
            }
        }
        return constraint.cells().length == 0;
    }
}

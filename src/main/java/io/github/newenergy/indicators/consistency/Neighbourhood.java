package io.github.newenergy.indicators.consistency;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

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

    /** What the choices of the figures rest on, in all of their cases. */
    List<int[]> choicePremises(List<Choice> active) {
        return active.stream()
                .flatMap(choice -> Stream.concat(
                        Stream.of(choice.premises()),
                        choice.cases().stream().flatMap(List::stream).map(Constraint::premises)))
                .filter(this::isKnown)
                .toList();
    }

    private boolean isKnown(Constraint constraint) {
        return isKnown(constraint.premises());
    }

    private boolean isKnown(int[] premises) {
        for (int premise : premises) {
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

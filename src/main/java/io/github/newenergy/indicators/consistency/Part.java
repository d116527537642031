package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Constraints and choices that have no unknown in common with the rest of a system, and so can be decided alone.
 *
 * @param constraints the constraints
 * @param choices the choices
 */
record Part(List<Constraint> constraints, List<Choice> choices) {

    private static final int NO_CELL = -1;

    /**
     * The parts of a model as it is written, with nothing left out: no two of them share an unknown, or a figure.
     *
     * <p>What speaks of no unknown goes to the part of the first of its figures that speaks of some.
     */
    static List<Part> of(Model model) {
        Grouping grouping = new Grouping(model.components());
        List<Constraint> ofNoCell = new ArrayList<>();
        for (Constraint constraint : model.constraints()) {
            int[] cells = constraint.cells();
            (cells.length == 0 ? ofNoCell : grouping.of(cells).constraints).add(constraint);
        }
        if (!ofNoCell.isEmpty()) {
            int[] cellByFigure = cellByFigure(model);
            ofNoCell.forEach(constraint -> grouping.of(cellsOfFigures(model, constraint, cellByFigure))
                    .constraints
                    .add(constraint));
        }
        for (Choice choice : model.choices()) {
            grouping.of(choice.cells().limit(1).toArray()).choices.add(choice);
        }
        return grouping.parts;
    }

    /** The cells that the figures of a constraint speak of elsewhere. */
    private static int[] cellsOfFigures(Model model, Constraint constraint, int[] cellByFigure) {
        return Arrays.stream(constraint.premises())
                .filter(model::isFigure)
                .map(figure -> cellByFigure[figure])
                .filter(cell -> cell != NO_CELL)
                .toArray();
    }

    /** For each figure one cell that it speaks of, if there is one. */
    private static int[] cellByFigure(Model model) {
        int[] cells = new int[model.figures().size()];
        Arrays.fill(cells, NO_CELL);
        for (Constraint constraint : model.constraints()) {
            if (constraint.cells().length > 0) {
                note(model, constraint.premises(), constraint.cells()[0], cells);
            }
        }
        for (Choice choice : model.choices()) {
            choice.cells().limit(1).forEach(cell -> note(model, choice.premises(), cell, cells));
        }
        return cells;
    }

    private static void note(Model model, int[] premises, int cell, int[] cells) {
        for (int premise : premises) {
            if (model.isFigure(premise) && cells[premise] == NO_CELL) {
                cells[premise] = cell;
            }
        }
    }

    /** Parts by the sets of their unknowns, in the order in which they are first asked for. */
    private static final class Grouping {

        private final int[] roots;
        private final @Nullable Part[] byRoot;
        private final List<Part> parts = new ArrayList<>();

        Grouping(int[] roots) {
            this.roots = roots;
            this.byRoot = new @Nullable Part[roots.length + 1];
        }

        /** What speaks of no unknown at all is in a part of its own. */
        Part of(int... unknowns) {
            int index = unknowns.length == 0 ? byRoot.length - 1 : roots[unknowns[0]];
            Part known = byRoot[index];
            if (known != null) {
                return known;
            }
            Part part = new Part(new ArrayList<>(), new ArrayList<>());
            byRoot[index] = part;
            parts.add(part);
            return part;
        }
    }

    /** The parts that are left of constraints put together; unknowns that stand in no needed row are in none of them. */
    static List<Part> of(Assembly assembly, List<Choice> choices) {
        DisjointSets sets = new DisjointSets(assembly.columns());
        boolean[] isJoined = new boolean[assembly.columns()];
        Stream.concat(assembly.neededRows().stream(), columns(assembly, choices))
                .forEach(columns -> {
                    sets.joinAll(columns);
                    Arrays.stream(columns).forEach(column -> isJoined[column] = true);
                });
        Grouping grouping = new Grouping(sets.roots());
        assembly.forEachNeeded((column, constraint) -> {
            if (isJoined[column]) {
                grouping.of(column).constraints.add(constraint);
            }
        });
        choices.forEach(choice -> grouping.of(columns(assembly, choice)).choices.add(choice));
        return grouping.parts;
    }

    private static Stream<int[]> columns(Assembly assembly, List<Choice> choices) {
        return choices.stream().map(choice -> columns(assembly, choice));
    }

    private static int[] columns(Assembly assembly, Choice choice) {
        return choice.cells().map(assembly::columnOf).distinct().toArray();
    }

    /** The part as far as some premises go. */
    Part resting(PremiseSet premises) {
        return new Part(premises.constraintsOf(constraints), premises.choicesOf(choices));
    }

    /** The numbers of the figures and assumptions that it rests on, in any case of its choices. */
    PremiseSet premises() {
        return PremiseSet.of(allPremises().toList());
    }

    private Stream<int[]> allPremises() {
        Stream<Constraint> ofCases =
                choices.stream().flatMap(choice -> choice.cases().stream()).flatMap(List::stream);
        return Stream.concat(
                choices.stream().map(Choice::premises),
                Stream.concat(constraints.stream(), ofCases).map(Constraint::premises));
    }

    /** The numbers of the cells that it speaks of. */
    int[] cells() {
        IntStream ofConstraints = constraints.stream().flatMapToInt(constraint -> Arrays.stream(constraint.cells()));
        return IntStream.concat(ofConstraints, choices.stream().flatMapToInt(Choice::cells))
                .distinct()
                .toArray();
    }
}

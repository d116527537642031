package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Constraints and choices that have no unknown in common with the rest of a system, and so can be decided alone.
 *
 * @param constraints the constraints
 * @param choices the choices
 */
record Part(List<Constraint> constraints, List<Choice> choices) {

    /** The parts of a system; unknowns that stand in no needed row are in none of them. */
    static List<Part> of(Assembly assembly, List<Choice> choices) {
        Map<Integer, Integer> onlyInChoices = new HashMap<>();
        List<int[]> choiceUnknowns = choices.stream()
                .map(choice -> unknowns(choice, assembly, onlyInChoices))
                .toList();
        int[] parents = new int[assembly.columns() + onlyInChoices.size()];
        boolean[] isJoined = new boolean[parents.length];
        for (int column = 0; column < parents.length; column++) {
            parents[column] = column;
        }
        for (int[] row : assembly.neededRows()) {
            join(parents, isJoined, row);
        }
        choiceUnknowns.forEach(unknowns -> join(parents, isJoined, unknowns));
        Map<Integer, Part> parts = new LinkedHashMap<>();
        assembly.forEachNeeded((column, constraint) -> {
            if (isJoined[column]) {
                part(parts, root(parents, column)).constraints.add(constraint);
            }
        });
        for (int index = 0; index < choices.size(); index++) {
            int[] unknowns = choiceUnknowns.get(index);
            part(parts, unknowns.length == 0 ? -1 : root(parents, unknowns[0]))
                    .choices
                    .add(choices.get(index));
        }
        return List.copyOf(parts.values());
    }

    /** The numbers of the cells that it speaks of. */
    int[] cells() {
        return Stream.concat(
                        constraints.stream(),
                        choices.stream()
                                .flatMap(choice -> choice.cases().stream().flatMap(List::stream)))
                .flatMapToInt(constraint -> Arrays.stream(constraint.cells()))
                .distinct()
                .toArray();
    }

    private static Part part(Map<Integer, Part> parts, int root) {
        return parts.computeIfAbsent(root, unknown -> new Part(new ArrayList<>(), new ArrayList<>()));
    }

    /** The columns that a choice speaks of; cells that no constraint speaks of are numbered after all columns. */
    private static int[] unknowns(Choice choice, Assembly assembly, Map<Integer, Integer> onlyInChoices) {
        return choice.cases().stream()
                .flatMap(List::stream)
                .flatMapToInt(constraint -> Arrays.stream(constraint.cells()))
                .distinct()
                .map(cell -> {
                    int column = assembly.columnOf(cell);
                    return column >= 0
                            ? column
                            : assembly.columns() + onlyInChoices.computeIfAbsent(cell, unknown -> onlyInChoices.size());
                })
                .toArray();
    }

    private static void join(int[] parents, boolean[] isJoined, int[] columns) {
        for (int column : columns) {
            isJoined[column] = true;
            parents[root(parents, column)] = root(parents, columns[0]);
        }
    }

    private static int root(int[] parents, int column) {
        int root = column;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}

package io.github.newenergy.indicators.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Constraints and choices that have no unknown in common with the rest of a system, and so can be decided alone.
 *
 * @param constraints the constraints
 * @param choices the choices
 */
record Part(List<Constraint> constraints, List<Choice> choices) {

    /** The parts of a system; unknowns that stand in no needed row are in none of them. */
    static List<Part> of(Assembly assembly, List<Choice> choices) {
        int[] parents = new int[assembly.columns()];
        boolean[] isJoined = new boolean[parents.length];
        for (int column = 0; column < parents.length; column++) {
            parents[column] = column;
        }
        for (int[] row : assembly.neededRows()) {
            join(parents, isJoined, row);
        }
        List<int[]> choiceColumns = choices.stream()
                .map(choice -> choice.cells().map(assembly::columnOf).distinct().toArray())
                .toList();
        choiceColumns.forEach(columns -> join(parents, isJoined, columns));
        Map<Integer, Part> parts = new LinkedHashMap<>();
        assembly.forEachNeeded((column, constraint) -> {
            if (isJoined[column]) {
                part(parts, root(parents, column)).constraints.add(constraint);
            }
        });
        for (int index = 0; index < choices.size(); index++) {
            int[] columns = choiceColumns.get(index);
            part(parts, columns.length == 0 ? -1 : root(parents, columns[0]))
                    .choices
                    .add(choices.get(index));
        }
        return List.copyOf(parts.values());
    }

    /** The numbers of the cells that it speaks of. */
    int[] cells() {
        IntStream ofConstraints = constraints.stream().flatMapToInt(constraint -> Arrays.stream(constraint.cells()));
        return IntStream.concat(ofConstraints, choices.stream().flatMapToInt(Choice::cells))
                .distinct()
                .toArray();
    }

    private static Part part(Map<Integer, Part> parts, int root) {
        return parts.computeIfAbsent(root, unknown -> new Part(new ArrayList<>(), new ArrayList<>()));
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

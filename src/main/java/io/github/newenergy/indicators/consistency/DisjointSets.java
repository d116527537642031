package io.github.newenergy.indicators.consistency;

import java.util.Arrays;

/** Numbers from zero on, in sets that can be joined. */
final class DisjointSets {

    private int[] parents;
    private int size;

    /** So many numbers, each in a set of its own. */
    DisjointSets(int size) {
        this.parents = new int[size];
        for (int number = 0; number < size; number++) {
            add();
        }
    }

    /** The next number, in a set of its own. */
    void add() {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, 2 * size + 8);
        }
        parents[size] = size;
        size++;
    }

    /** The later root goes below the earlier one, which keeps ways short where sets are joined in their order. */
    void join(int one, int other) {
        int root = root(one);
        int otherRoot = root(other);
        parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
    }

    void joinAll(int[] numbers) {
        for (int number : numbers) {
            join(numbers[0], number);
        }
    }

    /** The same number for all of one set: the lowest. */
    int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The roots of all numbers. */
    int[] roots() {
        int[] roots = new int[size];
        for (int number = 0; number < size; number++) {
            roots[number] = root(number);
        }
        return roots;
    }
}

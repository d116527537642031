package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Joined sets against sets that are written out. */
class DisjointSetsProperties {

    /** For each number the set that holds it, shared by all of the set. */
    private static final class WrittenOut {

        private final List<TreeSet<Integer>> sets = new ArrayList<>();

        void add() {
            sets.add(new TreeSet<>(List.of(sets.size())));
        }

        void join(int one, int other) {
            TreeSet<Integer> both = new TreeSet<>(sets.get(one));
            both.addAll(sets.get(other));
            both.forEach(number -> sets.set(number, both));
        }

        int[] roots() {
            return sets.stream().mapToInt(TreeSet::first).toArray();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void setsAreThoseWrittenOut(
            @ForAll Random random, @ForAll @IntRange(max = 12) int size, @ForAll @IntRange(max = 60) int steps) {
        DisjointSets sets = new DisjointSets(size);
        WrittenOut written = new WrittenOut();
        for (int number = 0; number < size; number++) {
            written.add();
        }
        for (int step = 0; step < steps; step++) {
            step(random, sets, written);
            assertThat(sets.roots()).containsExactly(written.roots());
        }
        int[] expected = written.roots();
        for (int number = 0; number < expected.length; number++) {
            assertThat(sets.root(number)).isEqualTo(expected[number]);
        }
    }

    private static void step(Random random, DisjointSets sets, WrittenOut written) {
        int size = written.sets.size();
        switch (size == 0 ? 0 : random.nextInt(3)) {
            case 0 -> {
                sets.add();
                written.add();
            }
            case 1 -> {
                int one = random.nextInt(size);
                int other = random.nextInt(size);
                sets.join(one, other);
                written.join(one, other);
            }
            default -> {
                int[] numbers = random.ints(random.nextInt(5), 0, size).toArray();
                sets.joinAll(numbers);
                for (int number : numbers) {
                    written.join(numbers[0], number);
                }
            }
        }
    }

    @Example
    void thereMayBeNone() {
        assertThat(new DisjointSets(0).roots()).isEmpty();
    }
}

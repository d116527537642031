package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Where arithmetic starts that is told which sides of which sums met the last time. */
class AssemblyRestingProperties {

    private static final int CELLS = 5;
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final ExactArithmetic ARITHMETIC = new ExactArithmetic(Meter.unlimited());

    private static Constraint constraint(int[] cells, int[] coefficients, Relation relation, int bound, int premise) {
        BigDecimal[] numbers =
                Arrays.stream(coefficients).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
        return new Constraint(cells, numbers, relation, BigDecimal.valueOf(bound), new int[] {premise});
    }

    private static List<Constraint> constraints(Random random) {
        List<Constraint> result = new ArrayList<>();
        int count = 2 + random.nextInt(10);
        while (result.size() < count) {
            int[] cells = random.ints(0, CELLS)
                    .distinct()
                    .limit(1 + random.nextInt(3))
                    .toArray();
            int[] coefficients = new int[cells.length];
            Arrays.setAll(coefficients, index -> random.nextBoolean() ? 1 + random.nextInt(2) : -1 - random.nextInt(2));
            Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
            result.add(constraint(cells, coefficients, relation, random.nextInt(9) - 4, result.size()));
        }
        return result;
    }

    private static Set<Constraint.Side> some(List<Constraint> constraints, Random random) {
        Set<Constraint.Side> sides = new HashSet<>();
        constraints.stream().filter(constraint -> random.nextInt(3) == 0).forEach(each -> sides.add(each.side()));
        return sides;
    }

    private static boolean isOn(Set<Constraint.Side> sides, List<Constraint> constraints, @Nullable End end) {
        return end != null && sides.contains(constraints.get(end.constraint()).side());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void itemsOnTheSidesRestAndTheUnknownsOfTheirRowsMove(@ForAll Random random) {
        List<Constraint> constraints = constraints(random);
        Assembly assembly = new Assembly(constraints, ARITHMETIC);
        LinearSystem system = assembly.system();
        Set<Constraint.Side> sides = some(constraints, random);
        Resting resting = assembly.resting(system, sides);
        Resting usual = Resting.of(system);
        Set<Integer> freed = new HashSet<>();
        for (int item = system.items() - 1; item >= 0; item--) {
            boolean isLower = isOn(sides, constraints, system.lower(item));
            boolean isUpper = isOn(sides, constraints, system.upper(item));
            Rest otherwise = freed.contains(item) ? Rest.MOVING : usual.of(item);
            assertThat(resting.of(item)).isEqualTo(isLower ? Rest.LOWER : isUpper ? Rest.UPPER : otherwise);
            if (item >= system.columns() && (isLower || isUpper)) {
                Arrays.stream(system.columnsOf(item - system.columns())).forEach(freed::add);
            }
        }
    }

    /** Ends that cross are seen as soon as the system is put together, and arithmetic never starts. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theStartChangesNeitherVerdictNorOptimum(@ForAll Random random) {
        List<Constraint> constraints = constraints(random);
        Assembly assembly = new Assembly(constraints, ARITHMETIC);
        if (!assembly.refutations().isEmpty()) {
            return;
        }
        LinearSystem system = assembly.system();
        assertThat(greatest(system, assembly.resting(system, some(constraints, random))))
                .isEqualTo(greatest(system, Resting.of(system)));
    }

    private static Optional<String> greatest(LinearSystem system, Resting start) {
        Simplex<Rational> simplex = new Simplex<>(system, ARITHMETIC, start);
        if (simplex.findFeasible().isPresent()) {
            return Optional.empty();
        }
        Map<Integer, Rational> sum = new TreeMap<>();
        for (int column = 0; column < system.columns(); column++) {
            sum.put(column, Rational.ONE);
        }
        Optimum<Rational> optimum = simplex.maximise(sum);
        return Optional.of(
                optimum.ray().isPresent() ? "without end" : optimum.value().toString());
    }

    @Example
    void constraintsOfOneSideDifferInTheirBoundTheirStrictnessAndWhatTheyRestOn() {
        int[] cells = {1, 2};
        int[] taken = {1, -2};
        Constraint.Side side = constraint(cells, taken, Relation.AT_LEAST, 3, 7).side();
        assertThat(side)
                .isEqualTo(new Constraint.Side(List.of(1, 2), List.of(BigDecimal.ONE, BigDecimal.valueOf(-2)), true));
        assertThat(constraint(cells, taken, Relation.ABOVE, 4, 8).side()).isEqualTo(side);
        assertThat(constraint(cells, taken, Relation.AT_MOST, 3, 7).side()).isNotEqualTo(side);
        assertThat(constraint(cells, new int[] {1, -3}, Relation.AT_LEAST, 3, 7).side())
                .isNotEqualTo(side);
        assertThat(constraint(new int[] {1, 3}, taken, Relation.AT_LEAST, 3, 7).side())
                .isNotEqualTo(side);
    }
}

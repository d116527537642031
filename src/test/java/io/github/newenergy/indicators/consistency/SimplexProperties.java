package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Small systems against all corners of what their ends leave, and every proof added up. */
class SimplexProperties {

    private static final ExactArithmetic ARITHMETIC = new ExactArithmetic(Meter.unlimited());

    /**
     * A system to solve.
     *
     * @param rows the coefficients of each sum
     * @param ends of the unknowns, then of the sums: at least, at most, or null
     * @param objective the coefficients of what is raised
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Problem(List<int[]> rows, List<@Nullable End[]> ends, int[] objective) {

        int columns() {
            return objective.length;
        }

        /** How often each unknown is taken in an item. */
        int[] form(int item) {
            if (item >= columns()) {
                return rows.get(item - columns());
            }
            int[] form = new int[columns()];
            form[item] = 1;
            return form;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("raise " + Arrays.toString(objective));
            for (int item = 0; item < ends.size(); item++) {
                text.append("; ").append(Arrays.toString(form(item))).append(Arrays.toString(ends.get(item)));
            }
            return text.toString();
        }
    }

    @Provide
    Arbitrary<Problem> problems() {
        return Combinators.combine(
                        Arbitraries.of(1, 2, 2, 2, 3), Arbitraries.integers().between(0, 3))
                .flatAs((columns, rows) -> {
                    Arbitrary<int[]> form = Arbitraries.integers()
                            .between(-3, 3)
                            .array(int[].class)
                            .ofSize(columns);
                    Arbitrary<int[]> row =
                            form.filter(some -> Arrays.stream(some).anyMatch(number -> number != 0));
                    return Combinators.combine(
                                    row.list().ofSize(rows), ends().list().ofSize(columns + rows), form)
                            .as(Problem::new);
                });
    }

    /** No end, one, two, or two that leave one number. */
    private static Arbitrary<@Nullable End[]> ends() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-6, 6),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((kind, low, width, isLowerOpen, isUpperOpen) -> {
                    End least = new End(Rational.of(low), isLowerOpen && kind != 4, 0, Rational.ONE);
                    int high = kind == 4 ? low : low + width;
                    End most = new End(Rational.of(high), isUpperOpen && kind != 4, 0, Rational.ONE);
                    return new End[] {kind == 1 || kind > 2 ? least : null, kind > 1 ? most : null};
                });
    }

    private static LinearSystem system(Problem problem) {
        int[][] columns = new int[problem.rows().size()][];
        Rational[][] coefficients = new Rational[columns.length][];
        for (int row = 0; row < columns.length; row++) {
            int[] form = problem.rows().get(row);
            columns[row] = indices(form);
            coefficients[row] = Arrays.stream(columns[row])
                    .mapToObj(column -> Rational.of(form[column]))
                    .toArray(Rational[]::new);
        }
        @Nullable End[] lower = new End[problem.ends().size()];
        @Nullable End[] upper = new End[lower.length];
        for (int item = 0; item < lower.length; item++) {
            lower[item] = problem.ends().get(item)[0];
            upper[item] = problem.ends().get(item)[1];
        }
        return new LinearSystem(columns, coefficients, lower, upper);
    }

    private static int[] indices(int[] form) {
        return IntStream.range(0, form.length).filter(index -> form[index] != 0).toArray();
    }

    private static Map<Integer, Rational> objective(Problem problem) {
        Map<Integer, Rational> objective = new TreeMap<>();
        for (int column : indices(problem.objective())) {
            objective.put(column, Rational.of(problem.objective()[column]));
        }
        return objective;
    }

    private static Corners corners(Problem problem) {
        Corners corners = new Corners(problem.columns());
        for (int item = 0; item < problem.ends().size(); item++) {
            End least = problem.ends().get(item)[0];
            End most = problem.ends().get(item)[1];
            int[] form = problem.form(item);
            if (least != null) {
                corners.add(form, Rationals.oracle(least.value()), least.isOpen());
            }
            if (most != null) {
                corners.add(
                        Arrays.stream(form).map(number -> -number).toArray(),
                        Rationals.oracle(most.value()).negate(),
                        most.isOpen());
            }
        }
        return corners;
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void systemsCanHoldJustWhenTheyHaveAnInside(@ForAll("problems") Problem problem) {
        Simplex<Rational> simplex = new Simplex<>(system(problem), ARITHMETIC, Resting.of(system(problem)));
        Optional<Multipliers<Rational>> conflict = simplex.findFeasible();
        assertThat(conflict.isEmpty()).isEqualTo(corners(problem).haveAnInside());
        conflict.ifPresent(multipliers -> assertContradiction(problem, multipliers));
        if (conflict.isEmpty()) {
            assertWithinEnds(problem, simplex);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theGreatestValueIsThatOfACorner(@ForAll("problems") Problem problem) {
        Simplex<Rational> simplex = new Simplex<>(system(problem), ARITHMETIC, Resting.of(system(problem)));
        if (simplex.findFeasible().isPresent()) {
            return;
        }
        Optimum<Rational> optimum = simplex.maximise(objective(problem));
        Optional<BigFraction> greatest = corners(problem).greatest(problem.objective());
        assertThat(optimum.ray().isEmpty()).isEqualTo(greatest.isPresent());
        assertWithinEnds(problem, simplex);
        if (greatest.isPresent()) {
            assertThat(Rationals.oracle(optimum.value().number())).isEqualTo(greatest.get());
            assertProof(problem, optimum);
        } else {
            assertRay(problem, optimum.ray().orElseThrow());
        }
    }

    private static void assertWithinEnds(Problem problem, Simplex<Rational> simplex) {
        for (int item = 0; item < problem.ends().size(); item++) {
            End least = problem.ends().get(item)[0];
            End most = problem.ends().get(item)[1];
            Delta<Rational> value = simplex.value(item);
            assertThat(least == null || value.compareTo(least.asLower(), ARITHMETIC) >= 0)
                    .isTrue();
            assertThat(most == null || value.compareTo(most.asUpper(), ARITHMETIC) <= 0)
                    .isTrue();
            int[] form = problem.form(item);
            Rational sum = Rational.ZERO;
            for (int column = 0; column < form.length; column++) {
                sum = sum.plus(simplex.value(column).number().times(Rational.of(form[column])));
            }
            assertThat(value.number()).isEqualTo(sum);
        }
    }

    /** What multipliers add up to: how often each unknown is left, and the bound; positive ones use lower ends. */
    private static final class Sum {
        private final BigFraction[] left;
        private BigFraction bound = BigFraction.ZERO;
        private boolean isOpen;

        Sum(Problem problem, Multipliers<Rational> multipliers) {
            left = new BigFraction[problem.columns()];
            Arrays.fill(left, BigFraction.ZERO);
            multipliers.byItem().forEach((item, multiplier) -> {
                BigFraction factor = Rationals.oracle(multiplier);
                End end = problem.ends().get(item)[multiplier.signum() > 0 ? 0 : 1];
                assertThat(end).isNotNull();
                bound = bound.add(Rationals.oracle(end.value()).multiply(factor));
                isOpen |= end.isOpen();
                int[] form = problem.form(item);
                for (int column = 0; column < left.length; column++) {
                    left[column] = left[column].add(factor.multiply(form[column]));
                }
            });
        }
    }

    private static void assertContradiction(Problem problem, Multipliers<Rational> multipliers) {
        Sum sum = new Sum(problem, multipliers);
        assertThat(sum.left).containsOnly(BigFraction.ZERO);
        int sign = sum.bound.getNumerator().signum();
        assertThat(sign > 0 || (sign == 0 && sum.isOpen)).isTrue();
    }

    private static void assertProof(Problem problem, Optimum<Rational> optimum) {
        Sum sum = new Sum(problem, optimum.multipliers());
        List<BigFraction> objective = new ArrayList<>();
        for (int coefficient : problem.objective()) {
            objective.add(new BigFraction(-coefficient));
        }
        assertThat(sum.left).containsExactlyElementsOf(objective);
        assertThat(sum.bound.negate())
                .isEqualTo(Rationals.oracle(optimum.value().number()));
        assertThat(optimum.value().slack().signum() < 0).isEqualTo(sum.isOpen);
    }

    private static void assertRay(Problem problem, Map<Integer, Rational> ray) {
        assertThat(along(problem.objective(), ray).signum()).isPositive();
        for (int item = 0; item < problem.ends().size(); item++) {
            int sign = along(problem.form(item), ray).signum();
            assertThat(problem.ends().get(item)[0] == null || sign >= 0).isTrue();
            assertThat(problem.ends().get(item)[1] == null || sign <= 0).isTrue();
        }
    }

    private static Rational along(int[] form, Map<Integer, Rational> ray) {
        Rational sum = Rational.ZERO;
        for (int column = 0; column < form.length; column++) {
            sum = sum.plus(ray.getOrDefault(column, Rational.ZERO).times(Rational.of(form[column])));
        }
        return sum;
    }
}

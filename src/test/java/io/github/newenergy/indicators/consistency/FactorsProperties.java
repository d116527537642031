package io.github.newenergy.indicators.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.fraction.BigFractionField;
import org.apache.commons.math3.linear.Array2DRowFieldMatrix;
import org.apache.commons.math3.linear.FieldLUDecomposition;

/** Solutions are multiplied back; what is singular is known from another library's dense matrices. */
class FactorsProperties {

    private static final ExactArithmetic ARITHMETIC = new ExactArithmetic(Meter.unlimited());

    /** A square matrix, mostly of zeros, and a right side. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Equations(BigFraction[][] matrix, BigFraction[] right) {}

    @Provide
    Arbitrary<Equations> equations() {
        Arbitrary<BigFraction> sparse = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(BigFraction.ZERO)), Tuple.of(2, Rationals.smallQuotients()));
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(size -> Combinators.combine(
                                sparse.array(BigFraction[].class)
                                        .ofSize(size)
                                        .array(BigFraction[][].class)
                                        .ofSize(size),
                                Rationals.smallQuotients()
                                        .array(BigFraction[].class)
                                        .ofSize(size))
                        .as(Equations::new));
    }

    private static SparseVector<Rational>[] rows(BigFraction[][] matrix) {
        SparseVector<Rational>[] rows = SparseVector.array(matrix.length);
        for (int row = 0; row < matrix.length; row++) {
            rows[row] = new SparseVector<>();
            for (int column = matrix.length - 1; column >= 0; column--) {
                if (matrix[row][column].getNumerator().signum() != 0) {
                    rows[row].add(column, Rationals.of(matrix[row][column]));
                }
            }
        }
        return rows;
    }

    private static boolean isSingular(BigFraction[][] matrix) {
        return !new FieldLUDecomposition<>(new Array2DRowFieldMatrix<>(BigFractionField.getInstance(), matrix))
                .getSolver()
                .isNonSingular();
    }

    @Property
    void justTheSingularOnesAreEmpty(@ForAll("equations") Equations equations) {
        assertThat(Factors.of(rows(equations.matrix()), ARITHMETIC).isEmpty())
                .isEqualTo(isSingular(equations.matrix()));
    }

    @Property
    void solutionsFitTheRows(@ForAll("equations") Equations equations) {
        Optional<Factors<Rational>> factors = Factors.of(rows(equations.matrix()), ARITHMETIC);
        factors.ifPresent(solver -> {
            List<BigFraction> solution = solved(solver, equations, false);
            for (int row = 0; row < solution.size(); row++) {
                BigFraction sum = BigFraction.ZERO;
                for (int column = 0; column < solution.size(); column++) {
                    sum = sum.add(equations.matrix()[row][column].multiply(solution.get(column)));
                }
                assertThat(sum).isEqualTo(equations.right()[row]);
            }
        });
    }

    @Property
    void transposedSolutionsFitTheColumns(@ForAll("equations") Equations equations) {
        Optional<Factors<Rational>> factors = Factors.of(rows(equations.matrix()), ARITHMETIC);
        factors.ifPresent(solver -> {
            List<BigFraction> solution = solved(solver, equations, true);
            for (int column = 0; column < solution.size(); column++) {
                BigFraction sum = BigFraction.ZERO;
                for (int row = 0; row < solution.size(); row++) {
                    sum = sum.add(equations.matrix()[row][column].multiply(solution.get(row)));
                }
                assertThat(sum).isEqualTo(equations.right()[column]);
            }
        });
    }

    private static List<BigFraction> solved(Factors<Rational> factors, Equations equations, boolean isTransposed) {
        return solution(factors, Stream.of(equations.right()).map(Rationals::of).toList(), isTransposed).stream()
                .map(Rationals::oracle)
                .toList();
    }

    /** Arrays of numbers are generic inside, so that none may be touched as an array of rationals here. */
    private static <T> List<T> solution(Factors<T> factors, List<T> right, boolean isTransposed) {
        T[] numbers = SparseVector.numbers(right.size());
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = right.get(row);
        }
        return List.of(isTransposed ? factors.solveTransposed(numbers) : factors.solve(numbers));
    }

    @Example
    void nothingSolvesNothing() {
        Factors<Rational> none =
                Factors.of(SparseVector.<Rational>array(0), ARITHMETIC).orElseThrow();
        assertThat(solution(none, List.of(), false)).isEmpty();
        assertThat(solution(none, List.of(), true)).isEmpty();
    }

    @Example
    void aRowOfZerosIsSingular() {
        assertThat(Factors.of(rows(new BigFraction[][] {{BigFraction.ZERO}}), ARITHMETIC))
                .isEmpty();
    }
}

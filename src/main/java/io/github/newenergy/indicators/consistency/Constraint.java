package io.github.newenergy.indicators.consistency;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What figures and assumptions say about unknowns: a sum of unknowns is at least, or at most, some number.
 *
 * @param cells the numbers of the unknowns, each once
 * @param coefficients how often each is taken; none is zero
 * @param relation at least, above, at most or below
 * @param bound the number
 * @param premises the numbers of the figures and assumptions that say so, from the lowest to the highest
 */
@SuppressWarnings(
        "ArrayRecordComponent") // One for each end of each figure: lists would double what a large system takes.
record Constraint(int[] cells, BigDecimal[] coefficients, Relation relation, BigDecimal bound, int[] premises) {

    /**
     * What is bounded, and from where; constraints of one side differ in how far they go and in what they rest on.
     *
     * @param cells the numbers of the unknowns
     * @param coefficients how often each is taken
     * @param isLower whether the sum is bounded from below
     */
    record Side(List<Integer> cells, List<BigDecimal> coefficients, boolean isLower) {}

    /** A constraint that rests on nothing. */
    static Constraint supposed(Map<Integer, Rational> terms, Relation relation, BigDecimal bound) {
        SortedMap<Integer, Rational> sorted = new TreeMap<>(terms);
        return new Constraint(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream()
                        .map(coefficient ->
                                CertificateWriter.fraction(coefficient).toDecimal())
                        .toArray(BigDecimal[]::new),
                relation,
                bound,
                new int[0]);
    }

    Side side() {
        return new Side(Arrays.stream(cells).boxed().toList(), List.of(coefficients), relation.isLower());
    }
}

package io.github.newenergy.indicators.consistency;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sum of levels over another one, by the numbers of the cells.
 *
 * @param numerator the coefficients above the line
 * @param denominator those below the line; empty where nothing is divided
 */
record Objective(Map<Integer, Rational> numerator, Map<Integer, Rational> denominator) {

    Objective negated() {
        return new Objective(negated(numerator), denominator);
    }

    static Map<Integer, Rational> negated(Map<Integer, Rational> terms) {
        Map<Integer, Rational> result = new TreeMap<>();
        terms.forEach((cell, coefficient) -> result.put(cell, coefficient.negated()));
        return result;
    }

    Set<Integer> cells() {
        Set<Integer> cells = new TreeSet<>(numerator.keySet());
        cells.addAll(denominator.keySet());
        return cells;
    }

    /** What is above the line, less so often what is below it. */
    Map<Integer, Rational> less(Rational ratio) {
        Map<Integer, Rational> terms = new TreeMap<>(numerator);
        denominator.forEach((cell, coefficient) ->
                terms.merge(cell, coefficient.times(ratio).negated(), Rational::plus));
        terms.values().removeIf(coefficient -> coefficient.signum() == 0);
        return terms;
    }
}

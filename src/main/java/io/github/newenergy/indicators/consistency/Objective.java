package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * A sum of levels over another one, by the numbers of the cells.
 *
 * @param numerator the coefficients above the line
 * @param denominator those below the line; empty where nothing is divided
 */
record Objective(Map<Integer, Rational> numerator, Map<Integer, Rational> denominator) {

    /** A sum of levels in the unit in which they are counted, or a ratio of levels in base units. */
    static Objective of(Model model, Quotient quotient) {
        return quotient.isDivided()
                ? inBaseUnits(model, quotient)
                : new Objective(numbered(model, quotient, quotient.numerator(), number -> BigDecimal.ONE), Map.of());
    }

    static Objective inBaseUnits(Model model, Quotient quotient) {
        IntFunction<BigDecimal> factor =
                number -> model.unit(number).map(Unit::factor).orElse(BigDecimal.ONE);
        return new Objective(
                numbered(model, quotient, quotient.numerator(), factor),
                numbered(model, quotient, quotient.denominator(), factor));
    }

    private static Map<Integer, Rational> numbered(
            Model model, Quotient quotient, Map<Cell, BigDecimal> terms, IntFunction<BigDecimal> factor) {
        Map<Integer, Rational> result = new TreeMap<>();
        terms.forEach((cell, coefficient) -> {
            int number = model.number(cell, quotient.kind()).orElseGet(() -> model.number(cell));
            result.put(number, Rational.of(coefficient.multiply(factor.apply(number))));
        });
        return result;
    }

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

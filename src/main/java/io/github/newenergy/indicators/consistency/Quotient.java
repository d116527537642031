package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sum of levels over another one, all in base units: what a printed number is about, and what can be asked.
 *
 * @param numerator how often each level is taken above the line
 * @param denominator how often each level is taken below the line; empty where nothing is divided
 */
record Quotient(Map<Cell, BigDecimal> numerator, Map<Cell, BigDecimal> denominator) {

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    static Quotient ofLevel(Cell cell) {
        return new Quotient(Map.of(cell, BigDecimal.ONE), Map.of());
    }

    static Quotient ofDifference(Cell cell, Cell base) {
        return new Quotient(difference(cell, base), Map.of());
    }

    static Quotient ofRatio(Cell cell, Cell base) {
        return new Quotient(Map.of(cell, BigDecimal.ONE), Map.of(base, BigDecimal.ONE));
    }

    /** One less the other; nothing where they are one. */
    static Map<Cell, BigDecimal> difference(Cell cell, Cell base) {
        Map<Cell, BigDecimal> terms = new LinkedHashMap<>();
        terms.put(cell, BigDecimal.ONE);
        terms.merge(base, MINUS_ONE, BigDecimal::add);
        terms.values().removeIf(coefficient -> coefficient.signum() == 0);
        return terms;
    }

    boolean isDivided() {
        return !denominator.isEmpty();
    }
}

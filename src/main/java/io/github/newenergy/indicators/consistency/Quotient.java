package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.QuantityKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sum of levels over another one, all in base units: what a printed number is about, and what can be asked.
 *
 * @param numerator how often each level is taken above the line
 * @param denominator how often each level is taken below the line; empty where nothing is divided
 * @param kind the kind of quantity in which a level or a difference is printed; empty for the kind in which each cell is
 *     counted
 */
record Quotient(Map<Cell, BigDecimal> numerator, Map<Cell, BigDecimal> denominator, Optional<QuantityKind> kind) {

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    /** One sum over another one. */
    static Quotient of(Map<Cell, BigDecimal> numerator, Map<Cell, BigDecimal> denominator) {
        return new Quotient(numerator, denominator, Optional.empty());
    }

    /** A sum that is not divided. */
    static Quotient ofSum(Map<Cell, BigDecimal> terms) {
        return of(terms, Map.of());
    }

    static Quotient ofLevel(Cell cell) {
        return ofSum(Map.of(cell, BigDecimal.ONE));
    }

    static Quotient ofDifference(Cell cell, Cell base) {
        return ofSum(difference(cell, base));
    }

    static Quotient ofRatio(Cell cell, Cell base) {
        return of(Map.of(cell, BigDecimal.ONE), Map.of(base, BigDecimal.ONE));
    }

    /** The same of levels in a kind of quantity. */
    Quotient in(QuantityKind printed) {
        return new Quotient(numerator, denominator, Optional.of(printed));
    }

    /** The same of levels in the kinds in which they are counted. */
    Quotient asCounted() {
        return of(numerator, denominator);
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

    /** Whether the sum below the line may be less than zero: a level that never is, alone, may not. */
    boolean mayHaveNegativeDenominator() {
        if (denominator.size() > 1) {
            return true;
        }
        for (Cell cell : denominator.keySet()) {
            if (cell.measure().mayBeNegative()) {
                return true;
            }
        }
        return false;
    }
}

package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A {@link Constraint} before what it speaks of is numbered: written in the units in which levels are counted.
 *
 * @param cells the cells, each once
 * @param kind the kind of quantity in which the levels are printed, if it is not the one they are counted in
 * @param coefficients how often the level of each cell is taken; none is zero
 * @param relation at least, above, at most or below
 * @param bound the number
 * @param grounds who says so
 */
@SuppressWarnings("ArrayRecordComponent") // As in Constraint.
record Inequality(
        List<Cell> cells,
        Optional<QuantityKind> kind,
        BigDecimal[] coefficients,
        Relation relation,
        BigDecimal bound,
        Grounds grounds) {

    /**
     * What a statement rests on.
     *
     * @param figures the names of the figures
     * @param assumptions the assumptions
     */
    record Grounds(List<String> figures, List<Assumption> assumptions) {

        /** An assumption needs no figure to say so. */
        static Grounds of(Assumption assumption) {
            return new Grounds(List.of(), List.of(assumption));
        }

        static Grounds of(String figure) {
            return new Grounds(List.of(figure), List.of());
        }
    }

    /** A sum of levels in base units, some of them taken less than no times, held against zero. */
    static Inequality between(CellUnits units, Map<Cell, BigDecimal> terms, Relation relation, Grounds grounds) {
        return of(units, Quotient.ofSum(terms), relation, grounds);
    }

    /** The sum above the line of a quotient of levels in base units, held against zero. */
    static Inequality of(CellUnits units, Quotient sum, Relation relation, Grounds grounds) {
        Map<Cell, BigDecimal> terms = sum.numerator();
        return new CountedLevels(units, List.copyOf(terms.keySet()), sum.kind())
                .inequality(terms.values().toArray(BigDecimal[]::new), relation, BigDecimal.ZERO, grounds);
    }
}

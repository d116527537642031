package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.consistency.Inequality.Grounds;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a claim says, as inequalities between levels. */
final class ClaimCases {

    private final Claim claim;
    private final CellUnits units;
    private final List<PrintEnd> ends;

    ClaimCases(Claim claim, Reading reading, CellUnits units) {
        this.claim = claim;
        this.units = units;
        this.ends = PrintEnd.of(claim, reading);
    }

    /** One list if the sum below the line is above zero, as levels are; two lists, one of which holds, if it may be below. */
    List<List<Inequality>> all() {
        return claim.quotient().mayHaveNegativeDenominator()
                ? List.of(where(true), where(false))
                : List.of(where(true));
    }

    /** What the claim says where the sum below the line is above zero, or where it is below. */
    private List<Inequality> where(boolean isPositive) {
        List<Inequality> result = new ArrayList<>();
        Quotient quotient = claim.quotient();
        Grounds grounds = grounds(claim.scopes());
        if (quotient.isDivided()) {
            Relation relation = isPositive ? Relation.ABOVE : Relation.BELOW;
            result.add(Inequality.between(units, quotient.denominator(), relation, grounds));
        }
        Set<Cell> cells = new LinkedHashSet<>(quotient.numerator().keySet());
        cells.addAll(quotient.denominator().keySet());
        CountedLevels levels = new CountedLevels(units, List.copyOf(cells), quotient.kind());
        BigDecimal[] above = coefficients(quotient.numerator(), cells);
        BigDecimal[] below = coefficients(quotient.denominator(), cells);
        for (PrintEnd end : ends) {
            // The ends of one print rest on few different lists of assumptions, one after the other.
            grounds = grounds.assumptions() == end.assumptions() ? grounds : grounds(end.assumptions());
            Relation relation = Relation.of(end.isLower() == isPositive, end.isOpen());
            result.add(
                    quotient.isDivided()
                            ? levels.inequality(less(above, below, end.value()), relation, BigDecimal.ZERO, grounds)
                            : levels.inequality(above, relation, end.value(), grounds));
        }
        return result;
    }

    private static BigDecimal[] coefficients(Map<Cell, BigDecimal> terms, Set<Cell> cells) {
        BigDecimal[] coefficients = new BigDecimal[cells.size()];
        int next = 0;
        for (Cell cell : cells) {
            coefficients[next++] = terms.getOrDefault(cell, BigDecimal.ZERO);
        }
        return coefficients;
    }

    /** What is above the line, less so often what is below it. */
    private static BigDecimal[] less(BigDecimal[] above, BigDecimal[] below, BigDecimal ratio) {
        BigDecimal[] difference = new BigDecimal[above.length];
        for (int place = 0; place < above.length; place++) {
            difference[place] =
                    below[place].signum() == 0 ? above[place] : above[place].subtract(below[place].multiply(ratio));
        }
        return difference;
    }

    private Grounds grounds(List<Assumption> assumptions) {
        return new Grounds(claim.figures(), assumptions);
    }
}

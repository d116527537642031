package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The sum of a group of levels, and of how many.
 *
 * @param cell what the sum speaks of
 * @param sum the sum of the levels that are known, with their decimal places; empty if none is known, or if some are not and
 *     {@link Incomplete#MISSING} was asked for
 * @param unit its unit
 * @param count how many levels are known
 * @param missing how many levels are missing
 * @param absentMonths for how many months, over all series of the table that belong here, there is no row
 */
public record Total(Cell cell, Optional<BigDecimal> sum, Unit unit, int count, int missing, long absentMonths) {

    /** Checks that nothing is absent or below zero. */
    public Total {
        requireNonNull(cell, "cell");
        requireNonNull(sum, "sum");
        requireNonNull(unit, "unit");
        if (count < 0 || missing < 0 || absentMonths < 0) {
            throw new IllegalArgumentException(
                    "counts must not be negative, got " + count + ", " + missing + " and " + absentMonths);
        }
    }

    /**
     * Whether all parts are known.
     *
     * @return true if no level is missing and no month absent
     * @see Incomplete
     */
    public boolean isComplete() {
        return missing == 0 && absentMonths == 0;
    }

    /**
     * The mean of the levels that are known.
     *
     * @return the sum divided by the count, which need not end as a decimal; empty if there is no sum
     */
    public Optional<Fraction> mean() {
        return sum.map(Fraction::of)
                .map(whole ->
                        new Fraction(whole.numerator(), whole.denominator().multiply(BigInteger.valueOf(count))));
    }

    /** One line, such as {@code revenue pv CN 2023-Q1: 412.50 亿元, 31 levels, 2 missing}. */
    @Override
    public String toString() {
        return cell + ": "
                + sum.map(known -> known.toPlainString() + " " + unit).orElse("missing") + ", " + count + " levels"
                + (missing == 0 ? "" : ", " + missing + " missing")
                + (absentMonths == 0 ? "" : ", " + absentMonths + " months absent");
    }
}

package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The sum of a group of levels, and what it is the sum of.
 *
 * @param cell what the sum speaks of
 * @param sum the sum of the levels that are known, with their decimal places; empty if none is known, or if some are not and
 *     {@link Incomplete#MISSING} was asked for
 * @param unit its unit
 * @param status the status of the level that is least settled; a level without a status is settled
 * @param coverage how many levels are known and how many are not
 */
public record Total(Cell cell, Optional<BigDecimal> sum, Unit unit, Optional<Status> status, Coverage coverage) {

    /**
     * Checks that there is no sum of nothing.
     *
     * @throws IllegalArgumentException if there is a sum of no level
     */
    public Total {
        requireNonNull(cell, "cell");
        requireNonNull(sum, "sum");
        requireNonNull(unit, "unit");
        requireNonNull(status, "status");
        if (requireNonNull(coverage, "coverage").known() == 0 && sum.isPresent()) {
            throw new IllegalArgumentException(
                    "a sum of no level must be empty, got " + sum.get().toPlainString());
        }
    }

    /**
     * How many levels are added up.
     *
     * @return the number of known levels
     */
    public int count() {
        return coverage.known();
    }

    /**
     * Whether all parts are known.
     *
     * @return true if no level is missing and no month absent
     * @see Incomplete
     */
    public boolean isComplete() {
        return coverage.isComplete();
    }

    /**
     * The mean of the levels that are known: of flows and stocks over sectors and regions, and of flows over periods. The mean of a
     * stock over periods it does not give, nor that of ratios, which have no total.
     *
     * @return the sum divided by the count, exactly, whether or not that ends as a decimal; empty if there is no sum
     */
    public Optional<Fraction> mean() {
        BigInteger levels = BigInteger.valueOf(count());
        return sum.map(Fraction::of)
                .map(whole ->
                        new Fraction(whole.numerator(), whole.denominator().multiply(levels)));
    }

    /** One line, such as {@code revenue pv CN 2023-Q1: 412.50 亿元, 91 levels known, 2 missing}. */
    @Override
    public String toString() {
        return cell + ": "
                + sum.map(known -> known.toPlainString() + " " + unit).orElse("missing") + ", " + coverage;
    }
}

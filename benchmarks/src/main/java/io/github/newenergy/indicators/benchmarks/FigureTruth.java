package io.github.newenergy.indicators.benchmarks;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.figure.Figure;
import io.github.newenergy.indicators.figure.GrowthFigure;
import io.github.newenergy.indicators.figure.LevelFigure;
import io.github.newenergy.indicators.figure.ShareFigure;
import io.github.newenergy.indicators.figure.TotalFigure;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

/** Whether figures hold for given levels, by exact multiplication and by nothing that the engine would use. */
final class FigureTruth {

    private FigureTruth() {}

    /**
     * A level.
     *
     * @param over its numerator, in 亿元
     * @param under its denominator, above zero
     */
    record Level(BigInteger over, BigInteger under) {

        static Level of(BigDecimal decimal) {
            BigDecimal scaled = decimal.setScale(Math.max(0, decimal.scale()));
            return new Level(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
        }

        private Level plus(Level other) {
            BigInteger sum = over.multiply(other.under).add(other.over.multiply(under));
            BigInteger product = under.multiply(other.under);
            BigInteger common = sum.gcd(product);
            return new Level(sum.divide(common), product.divide(common));
        }
    }

    /** Whether a level, growth, share or exhaustive total holds under the hard reading. */
    static boolean holds(Figure figure, Map<Cell, Level> levels) {
        if (figure instanceof LevelFigure print) {
            return isWithin(print.level().bounds(Reading.hard()), levels.get(print.cell()), Level.of(BigDecimal.ONE));
        }
        if (figure instanceof GrowthFigure growth) {
            return isWithin(
                    growth.growth().bounds(Reading.hard()).plus(BigDecimal.ONE),
                    levels.get(growth.comparison().cell()),
                    levels.get(growth.comparison().base()));
        }
        if (figure instanceof ShareFigure share) {
            return isWithin(share.share().bounds(Reading.hard()), levels.get(share.part()), levels.get(share.whole()));
        }
        if (figure instanceof TotalFigure total && total.exhaustive()) {
            Level sum = Level.of(BigDecimal.ZERO);
            for (Cell part : total.parts()) {
                sum = sum.plus(levels.get(part));
            }
            Level whole = levels.get(total.total());
            return sum.over().multiply(whole.under()).equals(whole.over().multiply(sum.under()));
        }
        throw new IllegalArgumentException("expected a level, growth, share or exhaustive total, got " + figure);
    }

    /** Whether {@code value / base} lies within bounds, for a base above zero and without a division. */
    private static boolean isWithin(Bounds bounds, Level value, Level base) {
        BigDecimal left = new BigDecimal(value.over().multiply(base.under()));
        BigDecimal right = new BigDecimal(value.under().multiply(base.over()));
        int aboveLower = left.compareTo(bounds.lower().orElseThrow().multiply(right));
        int belowUpper = bounds.upper().orElseThrow().multiply(right).compareTo(left);
        return (bounds.isLowerOpen() ? aboveLower > 0 : aboveLower >= 0)
                && (bounds.isUpperOpen() ? belowUpper > 0 : belowUpper >= 0);
    }
}

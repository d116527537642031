package io.github.newenergy.indicators.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The decimal with the fewest digits that is read as a given double. */
final class ShortestDecimal {

    /** Of two different decimals with so many digits no two are the same double. */
    private static final int CERTAIN_DIGITS = 15;

    /** So many digits tell all doubles apart. */
    private static final int MOST_DIGITS = 17;

    private ShortestDecimal() {}

    /** Does not rely on {@link Double#toString(double)}, which writes more digits than needed before JDK 19. */
    static BigDecimal of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be a finite number, got " + value);
        }
        BigDecimal exact = new BigDecimal(value);
        // The smallest doubles have fewer digits than others.
        int least = Math.abs(value) < Double.MIN_NORMAL ? 1 : CERTAIN_DIGITS;
        for (int digits = least; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

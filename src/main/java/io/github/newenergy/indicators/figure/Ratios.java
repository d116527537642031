package io.github.newenergy.indicators.figure;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.number.NumberForm;
import io.github.newenergy.indicators.number.PublishedNumber;
import java.math.BigDecimal;

/**
 * What a printed number must be to serve a figure of some kind.
 *
 * <p>Percent, points and plain numbers are kept apart here. Signs are checked only where no true level could have them:
 * such a number is a slip of whoever wrote the figure down. A number that is merely false, such as a fall by 120%, stays.
 */
final class Ratios {

    private Ratios() {}

    /** A plain number does not say whether 24 means 24% or 24 times. */
    static void checkRatio(PublishedNumber number, FigureKind kind) {
        if (!isRatio(number)) {
            throw new IllegalArgumentException("a " + kind + " must be a ratio such as a percentage, got " + number);
        }
    }

    static void checkPoints(PublishedNumber number, FigureKind kind) {
        if (number.form().isRatio()) {
            throw new IllegalArgumentException("a " + kind + " must be in points, got " + number);
        }
    }

    static void checkRatioOrPoints(PublishedNumber number, FigureKind kind) {
        if (number.form().isRatio() && !isRatio(number)) {
            throw new IllegalArgumentException(
                    "a " + kind + " must be in points or a ratio such as a percentage, got " + number);
        }
    }

    private static boolean isRatio(PublishedNumber number) {
        return number.form().isRatio() && number.form() != NumberForm.PLAIN;
    }

    /** Below zero only where one of the two levels may be. */
    static void checkSign(PublishedNumber number, FigureKind kind, Cell cell, Cell base) {
        if (isNegative(number.digits())
                && !cell.measure().mayBeNegative()
                && !base.measure().mayBeNegative()) {
            throw new IllegalArgumentException("a " + kind + " of " + cell.measure() + " in " + base.measure()
                    + " must not be negative, got " + number);
        }
    }

    static boolean isNegative(BigDecimal digits) {
        return digits.signum() < 0;
    }
}

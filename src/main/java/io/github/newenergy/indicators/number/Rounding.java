package io.github.newenergy.indicators.number;

import java.math.BigDecimal;

/**
 * How a publisher came from a true value to the printed digits, and so which true values a print admits.
 *
 * <p>Below, {@code v} is the printed value, {@code u} one unit of its last printed place and {@code h = u / 2}. Rounding
 * is a single step from the truth to the print, never a rounding of something already rounded.
 *
 * @see <a href="https://openstd.samr.gov.cn/">GB/T 8170-2008, Rules of rounding off for numerical values, for half up
 *     (四舍五入) and half even (四舍六入五成双)</a>
 */
public enum Rounding {
    /** To the nearest, halves away from zero (四舍五入): [v−h, v+h) above zero, (v−h, v+h] below, (−h, h) at zero. */
    HALF_UP {
        @Override
        Bounds around(BigDecimal printed, BigDecimal unit) {
            BigDecimal half = half(unit);
            BigDecimal low = printed.subtract(half);
            BigDecimal high = printed.add(half);
            return switch (printed.signum()) {
                case 1 -> Bounds.ofClosedOpen(low, high);
                case -1 -> Bounds.ofOpenClosed(low, high);
                default -> Bounds.ofOpen(low, high);
            };
        }
    },
    /** To the nearest, halves to the even digit: [v−h, v+h] when the last digit is even, (v−h, v+h) when odd. */
    HALF_EVEN {
        @Override
        Bounds around(BigDecimal printed, BigDecimal unit) {
            BigDecimal half = half(unit);
            boolean odd = printed.unscaledValue().testBit(0);
            BigDecimal low = printed.subtract(half);
            BigDecimal high = printed.add(half);
            return odd ? Bounds.ofOpen(low, high) : Bounds.ofClosed(low, high);
        }
    },
    /** Down to the next print below: [v, v+u). */
    FLOOR {
        @Override
        Bounds around(BigDecimal printed, BigDecimal unit) {
            return Bounds.ofClosedOpen(printed, printed.add(unit));
        }
    },
    /** Up to the next print above: (v−u, v]. */
    CEILING {
        @Override
        Bounds around(BigDecimal printed, BigDecimal unit) {
            return Bounds.ofOpenClosed(printed.subtract(unit), printed);
        }
    },
    /** Further places cut off, toward zero: [v, v+u) above zero, (v−u, v] below, (−u, u) at zero. */
    TRUNCATION {
        @Override
        Bounds around(BigDecimal printed, BigDecimal unit) {
            return switch (printed.signum()) {
                case 1 -> FLOOR.around(printed, unit);
                case -1 -> CEILING.around(printed, unit);
                default -> Bounds.ofOpen(unit.negate(), unit);
            };
        }
    },
    /**
     * To the nearest, by a rule for halves that is not known: [v−h, v+h], all that any such rule admits.
     *
     * <p>A conclusion that needs one of the two ends holds only under some of the rules.
     */
    UNKNOWN {
        @Override
        Bounds around(BigDecimal printed, BigDecimal unit) {
            BigDecimal half = half(unit);
            return Bounds.ofClosed(printed.subtract(half), printed.add(half));
        }
    };

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Bounds the true values that this rounding turns into the printed value.
     *
     * @param printed the printed decimal; its scale is the last printed place, so {@code 24.10} and {@code 24.1} differ
     * @return every true value, and no other, that prints as {@code printed}
     * @throws IllegalArgumentException if the decimal has more than 64 significant digits or a scale beyond ±100
     */
    public Bounds admitted(BigDecimal printed) {
        BigDecimal checked = DecimalLimits.checked(printed, "printed");
        return around(checked, checked.ulp());
    }

    abstract Bounds around(BigDecimal printed, BigDecimal unit);

    private static BigDecimal half(BigDecimal unit) {
        return unit.multiply(HALF);
    }
}

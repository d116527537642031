package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.consistency.Inequality.Grounds;
import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.QuantityKind;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some levels, with the units in which they are counted. */
final class CountedLevels {

    /** No factor between units takes more places. */
    private static final int SPARE_PLACES = 20;

    private final CellUnits units;
    private final List<Cell> cells;
    private final Optional<QuantityKind> kind;

    /** How many base units the unit of each level has. */
    private final BigDecimal[] factors;

    /** That of the first level, without trailing zeros. */
    private final BigDecimal first;

    private final boolean isPowerOfTen;

    /**
     * Levels of cells.
     *
     * @param units in which unit each level is counted
     * @param cells the cells, each once
     * @param printed the kind of quantity in which the levels are printed; empty for the one they are counted in
     */
    CountedLevels(CellUnits units, List<Cell> cells, Optional<QuantityKind> printed) {
        this.units = units;
        this.cells = cells;
        this.kind = areCountedIn(printed) ? Optional.empty() : printed;
        this.factors = new BigDecimal[cells.size()];
        for (int place = 0; place < factors.length; place++) {
            factors[place] =
                    units.unit(cells.get(place), kind).map(Unit::factor).orElse(BigDecimal.ONE);
        }
        this.first = factors.length == 0 ? BigDecimal.ONE : factors[0].stripTrailingZeros();
        this.isPowerOfTen = first.unscaledValue().equals(BigInteger.ONE);
    }

    private boolean areCountedIn(Optional<QuantityKind> printed) {
        if (printed.isPresent()) {
            for (Cell cell : cells) {
                if (!units.isCountedIn(cell, printed.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * A sum of the levels held against a number, both in base units; written in the unit of the first level, if that can be
     * written.
     *
     * @param coefficients how often each level is taken
     */
    Inequality inequality(BigDecimal[] coefficients, Relation relation, BigDecimal bound, Grounds grounds) {
        for (BigDecimal coefficient : coefficients) {
            if (coefficient.signum() == 0) {
                return withoutZeros(coefficients, relation, bound, grounds);
            }
        }
        BigDecimal[] numbers = new BigDecimal[coefficients.length];
        BigDecimal shown = inFirstUnit(bound);
        boolean isWritten = shown.signum() == bound.signum();
        for (int place = 0; place < numbers.length; place++) {
            boolean isOneUnit = factors[place].compareTo(first) == 0;
            numbers[place] = isOneUnit
                    ? shortened(coefficients[place])
                    : inFirstUnit(coefficients[place].multiply(factors[place]));
            isWritten &= numbers[place].signum() != 0;
        }
        return isWritten
                ? new Inequality(cells, kind, numbers, relation, shown, grounds)
                : new Inequality(cells, kind, inBaseUnits(coefficients), relation, bound, grounds);
    }

    private BigDecimal[] inBaseUnits(BigDecimal[] coefficients) {
        BigDecimal[] numbers = new BigDecimal[coefficients.length];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = coefficients[place].multiply(factors[place]);
        }
        return numbers;
    }

    private Inequality withoutZeros(BigDecimal[] coefficients, Relation relation, BigDecimal bound, Grounds grounds) {
        List<Cell> left = new ArrayList<>();
        List<BigDecimal> taken = new ArrayList<>();
        for (int place = 0; place < coefficients.length; place++) {
            if (coefficients[place].signum() != 0) {
                left.add(cells.get(place));
                taken.add(coefficients[place]);
            }
        }
        return new CountedLevels(units, left, kind)
                .inequality(taken.toArray(BigDecimal[]::new), relation, bound, grounds);
    }

    /** The quotient by the factor of the first unit, or zero if it does not end within as many places as any print has. */
    private BigDecimal inFirstUnit(BigDecimal number) {
        if (isPowerOfTen) {
            return shortened(number.scaleByPowerOfTen(first.scale()));
        }
        BigDecimal[] parts = number.movePointRight(SPARE_PLACES).divideAndRemainder(first);
        return parts[1].signum() == 0 ? shortened(parts[0].movePointLeft(SPARE_PLACES)) : BigDecimal.ZERO;
    }

    private static BigDecimal shortened(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

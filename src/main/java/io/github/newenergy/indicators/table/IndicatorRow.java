package io.github.newenergy.indicators.table;

import static java.util.Objects.requireNonNull;

import io.github.newenergy.indicators.dimension.Cell;
import io.github.newenergy.indicators.dimension.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * One row of a table: a level, or that it is missing.
 *
 * @param cell what the level speaks of
 * @param value the level in the unit, or empty if it is not known; a level of zero is known
 * @param unit the unit
 * @param status how far the level is settled, where its publisher says so
 */
public record IndicatorRow(Cell cell, Optional<BigDecimal> value, Unit unit, Optional<Status> status) {

    /**
     * Checks that the measure may have such a level: revenue in money alone, and below zero only some measures.
     *
     * @throws IllegalArgumentException if it may not, or if the level has more than 64 significant digits or a scale that is
     *     not from −100 to 100
     */
    public IndicatorRow {
        requireNonNull(cell, "cell");
        requireNonNull(value, "value");
        requireNonNull(unit, "unit");
        requireNonNull(status, "status");
        value.ifPresent(Scale::requireLimits);
        if (!cell.measure().admits(unit.kind())) {
            throw new IllegalArgumentException("a level of " + cell.measure() + " cannot be measured in " + unit);
        }
        if (value.filter(level -> level.signum() < 0).isPresent()
                && !cell.measure().mayBeNegative()) {
            throw new IllegalArgumentException("a level of " + cell.measure() + " must not be negative, got "
                    + value.get().toPlainString());
        }
    }

    /**
     * A known level.
     *
     * @param cell what it speaks of
     * @param value the level
     * @param unit its unit
     * @return the row, without a status
     */
    public static IndicatorRow of(Cell cell, BigDecimal value, Unit unit) {
        return new IndicatorRow(cell, Optional.of(value), unit, Optional.empty());
    }

    /**
     * A level that is not known.
     *
     * @param cell what it speaks of
     * @param unit the unit in which it would be written
     * @return the row, without a status
     */
    public static IndicatorRow ofMissing(Cell cell, Unit unit) {
        return new IndicatorRow(cell, Optional.empty(), unit, Optional.empty());
    }

    /**
     * A level that is there as a binary floating-point number, as the shortest decimal that reads back as the same number:
     * 0.1 is 0.1 and not 0.1000000000000000055511151231257827.
     *
     * @param cell what it speaks of
     * @param value the level, a finite number
     * @param unit its unit
     * @return the row, without a status
     * @throws IllegalArgumentException if the value is infinite or no number, if it is 10<sup>64</sup> or further from zero, or
     *     if it has digits more than 100 places behind the decimal point
     */
    public static IndicatorRow ofShortestDecimal(Cell cell, double value, Unit unit) {
        return of(cell, ShortestDecimal.of(value), unit);
    }

    /**
     * The same row with a status.
     *
     * @param newStatus how far the level is settled
     * @return the row
     */
    public IndicatorRow withStatus(Status newStatus) {
        return new IndicatorRow(cell, value, unit, Optional.of(newStatus));
    }

    /** One line, such as {@code revenue pv CN-320200 2022: 1550.72 亿元, preliminary}. */
    @Override
    public String toString() {
        return cell + ": "
                + value.map(level -> level.toPlainString() + " " + unit).orElse("missing")
                + status.map(known -> ", " + known.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }
}

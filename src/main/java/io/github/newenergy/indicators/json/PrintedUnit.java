package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.NumberForm;
import java.util.Optional;

/**
 * The field {@code unit} of a figure, before its kind says what to make of it.
 *
 * @param unit the unit of a level
 * @param form the form of a ratio or of points, absent for units such as 亿元
 */
record PrintedUnit(Unit unit, Optional<NumberForm> form) {

    static PrintedUnit parse(String text) {
        Unit unit = Unit.parse(text);
        Optional<NumberForm> form = switch (unit.symbol()) {
            case "%" -> Optional.of(NumberForm.PERCENT);
            case "‰" -> Optional.of(NumberForm.PER_MILLE);
            case "成", "tenths" -> Optional.of(NumberForm.TENTHS);
            case "倍", "times" -> Optional.of(NumberForm.MULTIPLE);
            case "个百分点", "percentage points" -> Optional.of(NumberForm.POINTS);
            case "个基点", "basis points" -> Optional.of(NumberForm.BASIS_POINTS);
            default -> Optional.empty();
        };
        return new PrintedUnit(unit, form);
    }

    /** The text of the form of a ratio or of points; what {@link #parse} reads as it. */
    static String of(NumberForm form) {
        return switch (form) {
            case PERCENT -> "%";
            case PER_MILLE -> "‰";
            case TENTHS -> "成";
            case MULTIPLE -> "倍";
            case POINTS -> "个百分点";
            case BASIS_POINTS -> "个基点";
            case PLAIN -> throw new IllegalArgumentException("a ratio must have a form such as a percentage");
        };
    }
}

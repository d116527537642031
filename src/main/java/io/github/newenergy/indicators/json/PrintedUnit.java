package io.github.newenergy.indicators.json;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.NumberForm;
import java.util.Optional;

/**
 * The field {@code unit} of a figure, before its kind says what to make of it: the unit of a level, or the form of a
 * ratio. A plain ratio has the unit 1, so that a forgotten percent sign cannot pass for one.
 *
 * @param text as written
 * @param unit the unit of a level, absent for 1
 * @param form the form of a ratio or of points, absent for units such as 亿元
 */
record PrintedUnit(String text, Optional<Unit> unit, Optional<NumberForm> form) {

    private static final String ONE = "1";

    static PrintedUnit parse(String text) {
        if (text.equals(ONE)) {
            return new PrintedUnit(text, Optional.empty(), Optional.of(NumberForm.PLAIN));
        }
        Unit unit = Unit.parse(text);
        return new PrintedUnit(text, Optional.of(unit), form(unit));
    }

    private static Optional<NumberForm> form(Unit unit) {
        return switch (unit.symbol()) {
            case "%" -> Optional.of(NumberForm.PERCENT);
            case "‰" -> Optional.of(NumberForm.PER_MILLE);
            case "成", "tenths" -> Optional.of(NumberForm.TENTHS);
            case "倍", "times" -> Optional.of(NumberForm.MULTIPLE);
            case "个百分点", "percentage points" -> Optional.of(NumberForm.POINTS);
            case "个基点", "basis points" -> Optional.of(NumberForm.BASIS_POINTS);
            default -> Optional.empty();
        };
    }

    /** The text of a form; what {@link #parse} reads as it. */
    static String of(NumberForm form) {
        return switch (form) {
            case PLAIN -> ONE;
            case PERCENT -> "%";
            case PER_MILLE -> "‰";
            case TENTHS -> "成";
            case MULTIPLE -> "倍";
            case POINTS -> "个百分点";
            case BASIS_POINTS -> "个基点";
        };
    }
}

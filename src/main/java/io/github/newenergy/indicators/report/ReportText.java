package io.github.newenergy.indicators.report;

import io.github.newenergy.indicators.dimension.Unit;
import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.HedgePolicy;
import io.github.newenergy.indicators.number.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/** How intervals are shown to readers: with few places, rounded outward, and with their unit. */
final class ReportText {

    /** Digits of an interval's width that are shown: of a level, and of a percentage. */
    private static final int LEVEL_DIGITS = 3;

    private static final int PERCENT_DIGITS = 2;
    private static final int MOST_PLACES = 100;

    private ReportText() {}

    /** Such as {@code [1248.914, 1249.024] 亿元} or {@code [14.53 %, 15.21 %]}, both ends with the same places. */
    static String rounded(Bounds bounds, Unit unit) {
        return rounded(bounds, unit, usualPlaces(bounds, unit));
    }

    private static String rounded(Bounds bounds, Unit unit, int places) {
        return interval(bounds.roundedOutward(places), unit, places);
    }

    /** All places, as the bounds of a print have but few. */
    static String exact(Bounds bounds, Unit unit) {
        return interval(bounds, unit, 0);
    }

    private static String interval(Bounds bounds, Unit unit, int places) {
        String atEachEnd = isPercent(unit) ? " %" : "";
        return (bounds.isLowerOpen() ? "(" : "[")
                + bounds.lower().map(end -> shown(end, places) + atEachEnd).orElse("-∞")
                + ", "
                + bounds.upper().map(end -> shown(end, places) + atEachEnd).orElse("∞")
                + (bounds.isUpperOpen() ? ")" : "]")
                + (isPercent(unit) ? "" : " " + unit);
    }

    private static String shown(BigDecimal end, int places) {
        return end.setScale(Math.max(places, end.scale())).toPlainString();
    }

    private static boolean isPercent(Unit unit) {
        return unit.symbol().equals("%");
    }

    /** How the prints of a report were read, in one sentence. */
    static String sentence(Reading reading) {
        String hedges = "hedges are read by a policy of your own";
        if (reading.hedges() == HedgePolicy.HARD) {
            hedges = "of hedges only what their words assert";
        } else if (reading.hedges() == HedgePolicy.SOFT) {
            hedges = "hedges with the width that readers usually assume";
        }
        return "Prints are read as rounded by the rule " + reading.rounding() + ", " + hedges + ".";
    }

    /** So many that the first digits of the width can be seen, or of the end if there is no width. */
    private static int usualPlaces(Bounds bounds, Unit unit) {
        int digits = isPercent(unit) ? PERCENT_DIGITS : LEVEL_DIGITS;
        int least = isPercent(unit) ? PERCENT_DIGITS : 0;
        Optional<BigDecimal> width = bounds.width().filter(span -> span.signum() > 0);
        if (width.isEmpty()) {
            least = digits;
            width = bounds.lower().or(bounds::upper).filter(end -> end.signum() != 0);
        }
        int places =
                width.map(span -> digits - (span.precision() - span.scale())).orElse(digits);
        return Math.max(least, Math.min(places, MOST_PLACES));
    }
}

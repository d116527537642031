package io.github.newenergy.indicators.consistency;

import io.github.newenergy.indicators.number.Bounds;
import io.github.newenergy.indicators.number.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A printed number as a statement: a quotient of levels lies within bounds that depend on how prints are read.
 *
 * @param quotient what the number is about
 * @param bounds the values that the print admits under a reading
 * @param figures the figures that say so
 * @param widths the assumptions that give the prints their widths, where the words alone give none
 * @param scopes the assumptions without which the figures do not speak of these cells
 */
record Claim(
        Quotient quotient,
        Function<Reading, Bounds> bounds,
        List<String> figures,
        List<Width> widths,
        List<Assumption> scopes) {

    Claim with(Optional<Width> width) {
        return new Claim(quotient, bounds, figures, width.stream().toList(), scopes);
    }

    Claim withScopes(List<Assumption> newScopes) {
        return new Claim(quotient, bounds, figures, widths, newScopes);
    }

    /**
     * The width of a hedge or of tenths.
     *
     * @param assumption that the print has this width
     * @param isAlways whether even the hard reading rests on it, as that of tenths does
     */
    record Width(Assumption assumption, boolean isAlways) {}
}

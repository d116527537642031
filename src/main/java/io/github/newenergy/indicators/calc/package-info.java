/**
 * Growth, ratios and ranks: of exact levels, of prints, and of bounds.
 *
 * <p>On bounds every calculator gives the range of what can be true, as if the levels were independent of each other.
 * What has no value has a label instead: see {@link io.github.newenergy.indicators.calc.Outcome}.
 *
 * <p>Imports only {@code java.*} and the packages {@code number}, {@code dimension} and {@code figure}. Start at
 * {@link io.github.newenergy.indicators.calc.GrowthCalculator}.
 */
@NullMarked
package io.github.newenergy.indicators.calc;

import org.jspecify.annotations.NullMarked;

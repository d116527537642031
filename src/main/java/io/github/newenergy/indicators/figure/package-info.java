/**
 * What somebody published, with its source: levels, growth rates, shares, totals, ranks.
 *
 * <p>Imports only {@code java.*} and the packages {@code number} and {@code dimension}. Start at
 * {@link io.github.newenergy.indicators.figure.Publication}.
 */
@NullMarked
package io.github.newenergy.indicators.figure;

import org.jspecify.annotations.NullMarked;

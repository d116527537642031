/**
 * Numbers as they are printed, and the true values they allow.
 *
 * <p>Lowest layer: imports only {@code java.*}. Start at
 * {@link io.github.newenergy.indicators.number.PublishedNumber}.
 */
@NullMarked
package io.github.newenergy.indicators.number;

import org.jspecify.annotations.NullMarked;

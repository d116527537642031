/**
 * What is measured: sector, region, reporting period, measure and unit.
 *
 * <p>Imports only {@code java.*} and the package {@code number}. Start at
 * {@link io.github.newenergy.indicators.dimension.Cell}.
 */
@NullMarked
package io.github.newenergy.indicators.dimension;

import org.jspecify.annotations.NullMarked;

/**
 * Levels of many cells in columns, added up exactly.
 *
 * <p>Start at {@link io.github.newenergy.indicators.table.IndicatorTable}. Sums never round and never wrap, and are the same
 * to the bit in whatever order and by however many threads they are added up.
 */
@NullMarked
package io.github.newenergy.indicators.table;

import org.jspecify.annotations.NullMarked;

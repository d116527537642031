/**
 * Whether published figures can all be true, with a proof, and what they imply.
 *
 * <p>Start at {@link io.github.newenergy.indicators.consistency.FigureSystem}: it turns the figures of one or several
 * publications into statements about the unknown true levels of cells, says whether there are levels for which all
 * statements hold, and bounds any level, difference, share or growth that follows. All arithmetic that a verdict rests on
 * is exact.
 */
@NullMarked
package io.github.newenergy.indicators.consistency;

import org.jspecify.annotations.NullMarked;

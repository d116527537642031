/**
 * What a publication says, how precisely, and what it implies, laid out for a reader.
 *
 * <p>Stands above the calculations and below the edges that read and write files. Start at
 * {@link io.github.newenergy.indicators.report.PublicationReport}.
 */
@NullMarked
package io.github.newenergy.indicators.report;

import org.jspecify.annotations.NullMarked;

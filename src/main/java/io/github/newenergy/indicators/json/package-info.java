/**
 * Publications as JSON: the publication format, version 1, and the texts of single values.
 *
 * <p>Start at {@link io.github.newenergy.indicators.json.PublicationJson} to read and write files, or register
 * {@link io.github.newenergy.indicators.json.IndicatorsModule} in a mapper of your own. Only this package needs Jackson.
 */
@NullMarked
package io.github.newenergy.indicators.json;

import org.jspecify.annotations.NullMarked;

/**
 * Publications and certificates as JSON: the publication format and the certificate format, both version 1, and the texts
 * of single values.
 *
 * <p>Start at {@link io.github.newenergy.indicators.json.PublicationJson} to read and write files, or register
 * {@link io.github.newenergy.indicators.json.IndicatorsModule} in a mapper of your own;
 * {@link io.github.newenergy.indicators.json.CertificateJson} keeps proofs. Only this package needs Jackson.
 */
@NullMarked
package io.github.newenergy.indicators.json;

import org.jspecify.annotations.NullMarked;

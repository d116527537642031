/**
 * Tables as CSV files: long and wide layouts, of one's own or of others.
 *
 * <p>Start at {@link io.github.newenergy.indicators.csv.TableCsv}. Only this package needs FastCSV, which is an optional
 * dependency: whoever reads or writes CSV files puts {@code de.siegmar:fastcsv} on the class path.
 */
@NullMarked
package io.github.newenergy.indicators.csv;

import org.jspecify.annotations.NullMarked;

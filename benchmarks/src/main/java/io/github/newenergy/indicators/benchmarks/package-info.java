/**
 * Times of this library beside those of what a Java user would otherwise pick, measured in the same run.
 *
 * <p>A benchmark is a class with JMH's annotations. {@link io.github.newenergy.indicators.benchmarks.ComparedWith} on a
 * method names its peer and the goal; {@link io.github.newenergy.indicators.benchmarks.RatioTable} measures both and
 * prints the ratio. The set-up of every benchmark refuses to time a wrong answer.
 */
@NullMarked
package io.github.newenergy.indicators.benchmarks;

import org.jspecify.annotations.NullMarked;

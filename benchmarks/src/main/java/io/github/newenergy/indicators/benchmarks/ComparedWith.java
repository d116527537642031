package io.github.newenergy.indicators.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the benchmark that the time of this one is divided by, and the goal: one row of the {@link RatioTable}.
 *
 * <p>A benchmark with parameters gives a row for each of their values, and its peer has the same parameters.
 */
@Repeatable(ComparedWith.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ComparedWith {

    /**
     * The peer.
     *
     * @return the name of a benchmark method of the same class
     */
    String value();

    /**
     * What is compared with what, in words or code; may hold Markdown.
     *
     * @return the first column of the table
     */
    String what();

    /**
     * The goal: our time is at most this multiple of the peer's time. Eight times as fast is {@code 1.0 / 8}.
     *
     * @return the greatest ratio that meets the goal; infinity for a row that only informs
     */
    double atMost() default Double.POSITIVE_INFINITY;

    /** Holds the comparisons of a benchmark that has more than one peer. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Several {

        /**
         * The comparisons, in the order in which they are written.
         *
         * @return one for each row
         */
        ComparedWith[] value();
    }
}
